import {
  factsShown,
  factsToTell,
  judgeContents,
  judgeFacts,
  knownFrom,
  withFacts,
} from '@plan/domain/applications';
import type { Contents } from '@plan/domain/applications';
import type { Round } from '@plan/domain/pools';
import type { Known } from '@plan/domain/terms';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { StillMissing } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { FactsPart } from './facts-part.tsx';
import { useTryWords } from './try-words.ts';
import { triedAddress } from './trying.ts';
import type { CallPlace } from './trying.ts';

type Props = {
  readonly at: CallPlace;
  readonly round: Round;
  readonly contents: Contents;
  /** What is known beside the form, without what is told here. */
  readonly record: Known;
  readonly facts: Known;
  readonly onFacts: (facts: Known) => void;
  readonly onCheck: () => void;
  readonly onAgain: () => void;
  readonly back: { readonly to: string; readonly text: string };
  readonly children: ReactNode;
};

/** What the judge of the api would say if the form was sent as it is filled in. */
export function TryCheck(props: Props) {
  const { at, round, contents, record, facts, onFacts, onCheck, onAgain, back, children } = props;
  const { words, language } = useWords();
  const more = useTryWords();
  useEffect(onCheck, [onCheck]);
  const plain = { ...knownFrom(round, contents), ...record };
  const names = factsToTell(round, contents, plain);
  const told = factsShown(names, facts);
  const missing = errorsOf(
    [
      ...judgeContents(round, contents, withFacts(record, told), names),
      ...judgeFacts(round, contents, withFacts(plain, told)),
    ],
    language,
  );
  const addressOf = (field: string) => {
    const [page = ''] = field.split('.');
    const onPage = round.form.steps.some(({ key }) => key === page);
    return onPage ? `${triedAddress(at, page)}#${fieldId(field)}` : `#${fieldId(field)}`;
  };
  return (
    <Page title={words.applications.check} back={back}>
      {children}
      {missing.length === 0 ? <p role="status">{more.ready}</p> : null}
      <StillMissing errors={missing} addressOf={addressOf} />
      <FactsPart names={names} terms={round.terms} facts={facts} onChange={onFacts} errors={[]} />
      <p>{more.left}</p>
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={onAgain}>
          {more.again}
        </button>
      </div>
    </Page>
  );
}
