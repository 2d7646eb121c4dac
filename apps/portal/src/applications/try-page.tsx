import type { AnswerOf } from '@plan/contract/client';
import { kindTerms } from '@plan/contract/words';
import { pagesAsked, toldBy } from '@plan/domain/applications';
import { associationKinds } from '@plan/domain/associations';
import { goalsOf } from '@plan/domain/policies';
import { formFor } from '@plan/domain/pools';
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useRead } from '../data/operations.ts';
import { SelectField } from '../forms/fields.tsx';
import { Loaded } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { TryCheck } from './try-check.tsx';
import { TryStep } from './try-step.tsx';
import { useTryWords } from './try-words.ts';
import { CHECK, contentsOn, emptyPages, recordOf, triedAddress } from './trying.ts';
import type { CallPlace, TriedAs } from './trying.ts';

type Call = AnswerOf<'showCall'>;

/** The titles of the goals that areas serve. */
function goalsIn({ policies }: Call): AnswerOf<'showRound'>['goals'] {
  return policies.flatMap((policy) =>
    goalsOf(policy).map(({ ref, goal }) => ({ ref, title: goal.title, policy: policy.title })),
  );
}

type NoteProps = { readonly as: TriedAs; readonly onChange: (as: TriedAs) => void };

/** That it is not an application, and who one tries to be; both change what is asked. */
function Note({ as, onChange }: NoteProps) {
  const { language } = useWords();
  const more = useTryWords();
  const options = associationKinds.map((value) => ({ value, text: kindTerms[value][language] }));
  const choose = (value: string) => {
    const kind = associationKinds.find((each) => each === value);
    if (kind) onChange({ ...as, kind });
  };
  return (
    <div className="alert alert-info">
      <div className="alert-body">
        <p className="alert-text">{more.note}</p>
        <SelectField
          at="proev-som"
          label={more.kind}
          value={as.kind}
          onChange={choose}
          options={options}
        />
      </div>
    </div>
  );
}

/** The form of a call, page by page, kept in this screen alone. */
function TryForm({ at, call }: { readonly at: CallPlace; readonly call: Call }) {
  const more = useTryWords();
  const [, go] = useLocation();
  const [asked] = useSearchParams();
  const { serverTime } = call;
  const [as, setAs] = useState<TriedAs>({ kind: 'association', facts: {} });
  const round = useMemo(
    () => ({ ...call.round, form: formFor(call.round.form, as.kind) }),
    [call.round, as.kind],
  );
  const [pages, setPages] = useState(() => emptyPages(round));
  const [checked, setChecked] = useState(false);
  const check = useCallback(() => setChecked(true), []);
  const contents = contentsOn(pages);
  const open = pagesAsked(round.form, toldBy(round, contents));
  const wanted = asked.get('side');
  const step = open.find(({ key }) => key === wanted) ?? open[0];
  const record = recordOf(round, serverTime, as);
  const back = { to: `/app/${at.municipality}/opslag/${at.round}`, text: more.back };
  const again = () => {
    setPages(emptyPages(round));
    setAs({ ...as, facts: {} });
    setChecked(false);
    go(triedAddress(at, round.form.steps[0]?.key ?? CHECK));
  };
  const note = <Note as={as} onChange={setAs} />;
  if (wanted === CHECK || !step) {
    const bare = recordOf(round, serverTime, { ...as, facts: {} });
    return (
      <TryCheck
        at={at}
        round={round}
        contents={contents}
        record={bare}
        facts={as.facts}
        onFacts={(facts) => setAs({ ...as, facts })}
        onCheck={check}
        onAgain={again}
        back={back}
      >
        {note}
      </TryCheck>
    );
  }
  return (
    <TryStep
      key={step.key}
      at={at}
      call={{ ...call, round }}
      goals={goalsIn(call)}
      pages={pages}
      step={step}
      as={as}
      record={record}
      checked={checked}
      back={back}
    >
      {note}
    </TryStep>
  );
}

/** Trying the form of a call before it is announced: real fields, and nothing is saved or sent. */
export default function TryPage(at: CallPlace) {
  const shown = useRead('showCall', at);
  return (
    <Loaded shown={shown}>{(call) => <TryForm key={call.version} at={at} call={call} />}</Loaded>
  );
}
