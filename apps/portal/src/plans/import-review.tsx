import { call } from '@plan/contract/client';
import type { BodyOf } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { readPeriod } from '@plan/domain/plans';
import type { PlanText } from '@plan/domain/plans';
import type { PolicyVersion } from '@plan/domain/policies';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import type { Recognised } from './import-page.tsx';
import { numberIn } from '../forms/lines.ts';
import { PeriodField } from '../forms/period-field.tsx';
import { emptyPlan } from './plan-form.tsx';
import { emptyInitiative } from './typed.ts';
import { ReviewRow, reviewedFrom } from './review-row.tsx';
import type { Reviewed } from './review-row.tsx';
import { usePlanWords } from './words.ts';

/** `1, 2 og 4` or `1-3`. */
function numbersIn(goals: string): readonly number[] {
  return goals.split(/[,; ]+|\bog\b/).flatMap((each) => {
    const [from, to] = each.split('-').map(numberIn);
    if (from === undefined) return [];
    return Array.from({ length: Math.max(0, (to ?? from) - from) + 1 }, (_, step) => from + step);
  });
}

/** What a goal cell says besides its goals: ties to other plans. */
function tiesIn(goals: string): { text: string }[] {
  return goals
    .split(/\n+|(?<=[.!])\s+/)
    .filter((sentence) => sentence.length > 20 && !/mål(?:ene)?\s*\d|^\d/i.test(sentence))
    .map((text) => ({ text }));
}

/** The version of a policy whose goals the numbers are. */
type Policy = Pick<PolicyVersion, 'policy' | 'version'> | undefined;

/** The choice that makes a policy of the goals in the document. */
const FROM_DOCUMENT = 'new';

/** The reviewed initiative as it is sent; its goals are those of the chosen policy. */
function typed(row: Reviewed, policy: Policy, sections: boolean) {
  const { found, title, goals, schedule, actors } = row;
  const numbers = numbersIn(goals);
  const refs = policy
    ? numbers.map((goal) => ({ policy: policy.policy, version: policy.version, goal }))
    : [];
  const stated = refs.length > 0;
  return {
    ...emptyInitiative(1).text,
    title,
    schedule,
    ...(found.number === null ? {} : { number: found.number.slice(0, 12) }),
    ...(found.section === null || !sections ? {} : { section: found.section }),
    background: row.background,
    description: row.description,
    purpose: row.purpose,
    benefit: row.benefit,
    goals: stated ? { kind: 'stated' as const, goals: refs } : { kind: 'not-stated' as const },
    actors: actors.filter((actor) => actor.name.trim() !== ''),
    links: tiesIn(found.also.goals),
    origin: found.origin,
  };
}

type Props = {
  readonly municipality: MunicipalityId;
  readonly found: Recognised;
  readonly policies: readonly PolicyVersion[];
};

/** Everything that was recognised, to be corrected before anything is kept. */
export function ImportReview({ municipality, found, policies }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [plan] = useState(() => newId('pla'));
  const [text, setText] = useState<PlanText>({
    ...emptyPlan,
    title: found.plan.title,
    period: readPeriod(found.plan.period),
    introduction: found.plan.introduction,
    caseReference: found.plan.caseReference,
    sections: found.sections.map((section) => ({
      ...section,
      kind: 'focus-area' as const,
    })),
  });
  const [rows, setRows] = useState<readonly Reviewed[]>(found.initiatives.map(reviewedFrom));
  const [chosen, setChosen] = useState('');
  const [adopted, setAdopted] = useState(false);
  const [decision, setDecision] = useState({ body: '', day: '', item: '' });
  const [withoutGoals, setWithoutGoals] = useState(false);
  const [problem, setProblem] = useState('');
  const [ownPolicy] = useState(() => ({ policy: newId('pol'), version: 1 }));
  const policy: Policy =
    chosen === FROM_DOCUMENT
      ? ownPolicy
      : policies.find((each) => `${each.policy} ${each.version}` === chosen);
  const errors = errorsFrom(sending.trouble, language);
  const kept = rows.filter((row) => row.keep);
  const goalsLost = policy === undefined && kept.some((row) => numbersIn(row.goals).length > 0);
  /** The goals of the document as a draft of a policy, which staff adopt when it is. */
  const savePolicy = () =>
    call('savePolicy', {
      params: { municipality, policy: ownPolicy.policy, version: '1' },
      body: {
        text: {
          title: words.policyOf(text.title).slice(0, 200),
          period: text.period.text.slice(0, 40),
          vision: '',
          legalBasis: '',
          goals: found.goals.map(({ number, title, explanation = '' }) => ({
            number,
            title: title.slice(0, 300),
            explanation: explanation.slice(0, 4000),
          })),
          succession: [],
        },
      },
    });
  const savePlan = () => {
    const body: BodyOf<'importPlan'> = {
      text: {
        ...text,
        policies: policy ? [{ policy: policy.policy, version: policy.version }] : [],
      },
      ...(adopted ? { adopted: decision } : {}),
      initiatives: kept.map((row) => ({
        id: newId('ini'),
        text: typed(row, policy, text.sections.length > 0),
      })),
    };
    void sending.send(call('importPlan', { params: { municipality, plan }, body }), () =>
      go(`/app/${municipality}/planer/${plan}`),
    );
  };
  const save = () => {
    const undecided = goalsLost && !withoutGoals;
    setProblem(undecided ? words.goalsNeedPolicy : '');
    if (undecided) return;
    if (chosen === FROM_DOCUMENT) void sending.send(savePolicy(), () => savePlan());
    else savePlan();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="font-lead">{words.found(found.initiatives.length, found.goals.length)}</p>
      {found.repaired ? <p className="read-as">{words.repaired}</p> : null}
      <Troubles trouble={sending.trouble} />
      {problem === '' ? null : (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      )}
      <TextField
        at="title"
        label={words.planTitle}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => setText({ ...text, title })}
      />
      <PeriodField
        at="period"
        label={words.period}
        help={words.periodHelp}
        value={text.period.text}
        onChange={(written) => setText({ ...text, period: readPeriod(written) })}
      />
      <SelectField
        at="policy"
        label={words.linkedTo}
        value={chosen}
        onChange={setChosen}
        options={[
          { value: '', text: words.choosePolicy },
          ...(found.goals.length === 0
            ? []
            : [{ value: FROM_DOCUMENT, text: words.policyFromDocument }]),
          ...policies.map((each) => ({
            value: `${each.policy} ${each.version}`,
            text: `${each.title} ${each.period}`,
          })),
        ]}
      />
      {goalsLost ? (
        <Checkbox
          at="withoutGoals"
          label={words.withoutGoals}
          checked={withoutGoals}
          onChange={setWithoutGoals}
        />
      ) : null}
      {found.goals.length === 0 ? null : (
        <>
          <h2>{words.goalsFound}</h2>
          <ol>
            {found.goals.map((goal) => (
              <li key={goal.number} value={goal.number} lang="da">
                {goal.title}
              </li>
            ))}
          </ol>
        </>
      )}
      <h2>{words.outline}</h2>
      <ol className="plain-list">
        {rows.map((row, index) => (
          <ReviewRow
            key={`${row.found.line} ${row.found.title}`}
            row={row}
            index={index}
            place={row.keep ? kept.indexOf(row) : rows.length + index}
            error={errorAt(errors, `initiatives.${kept.indexOf(row)}.title`)}
            change={(part) =>
              setRows(rows.map((each, at) => (at === index ? { ...each, ...part } : each)))
            }
          />
        ))}
      </ol>
      {found.notUnderstood.length === 0 ? null : (
        <>
          <h2>{words.notUnderstood}</h2>
          <p>{words.notUnderstoodLead}</p>
          <ul>
            {found.notUnderstood.map(({ line, text: told }) => (
              <li key={line}>
                {words.line} {line}: <span lang="da">{told}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Checkbox at="adopted" label={words.alreadyAdopted} checked={adopted} onChange={setAdopted} />
      {adopted ? <DecisionFields at="adopted" value={decision} onChange={setDecision} /> : null}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {adopted ? words.save : words.asDraft}
        </button>
      </div>
    </form>
  );
}
