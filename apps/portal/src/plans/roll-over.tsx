import { call } from '@plan/contract/client';
import { rollOverTerms } from '@plan/contract/words';
import type { InitiativeId } from '@plan/domain/kernel';
import { rollOverOutcomes } from '@plan/domain/plans';
import type { RollOverLine } from '@plan/domain/plans';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { PeriodField } from '../forms/period-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { usePlanWords } from './words.ts';

type Shared = { readonly at: PlanAddress; readonly shown: ShownPlan };
type Chosen = { readonly outcome: string; readonly into: string; readonly note: string };
type Outcomes = Readonly<Record<InitiativeId, Chosen>>;

const NOTHING: Chosen = { outcome: '', into: '', note: '' };

/** What was told when the plan ended, to begin the next one from. */
function toldIn({ plan }: ShownPlan): Outcomes {
  return Object.fromEntries(
    plan.rollOver.map(({ initiative, outcome, into = '', note }) => [
      initiative,
      { outcome, into, note },
    ]),
  );
}

function linesOf(shown: ShownPlan, outcomes: Outcomes): RollOverLine[] {
  return shown.initiatives.flatMap(({ initiative }): RollOverLine[] => {
    const { outcome, into, note } = outcomes[initiative.id] ?? NOTHING;
    const known = rollOverOutcomes.find((each) => each === outcome);
    const target = shown.initiatives.find((each) => each.initiative.id === into);
    if (!known) return [];
    const goesInto = known === 'merged' && target ? { into: target.initiative.id } : {};
    return [{ initiative: initiative.id, outcome: known, note, ...goesInto }];
  });
}

type LineProps = {
  readonly shown: ShownPlan;
  readonly initiative: ShownPlan['initiatives'][number]['initiative'];
  readonly outcomes: Outcomes;
  readonly change: (id: InitiativeId, part: Partial<Chosen>) => void;
};

/** What one initiative came to; a merged one says where it goes on. */
function Line({ shown, initiative, outcomes, change }: LineProps) {
  const { language, words: all } = useWords();
  const words = usePlanWords();
  const now = outcomes[initiative.id] ?? NOTHING;
  const carriedOn = shown.initiatives.filter(
    (each) => outcomes[each.initiative.id]?.outcome === 'carried-on',
  );
  return (
    <fieldset>
      <legend className="form-label" lang="da">
        {initiative.title}
      </legend>
      <SelectField
        at={`outcome.${initiative.id}`}
        label={words.outcome}
        value={now.outcome}
        onChange={(outcome) => change(initiative.id, { outcome })}
        options={[
          { value: '', text: words.chooseOutcome },
          ...rollOverOutcomes.map((each) => ({ value: each, text: rollOverTerms[each][language] })),
        ]}
      />
      {now.outcome === 'merged' ? (
        <SelectField
          at={`into.${initiative.id}`}
          label={words.goesInto}
          help={words.goesIntoHelp}
          value={now.into}
          onChange={(into) => change(initiative.id, { into })}
          options={[
            { value: '', text: all.forms.choose },
            ...carriedOn.map((each) => ({
              value: each.initiative.id,
              text: each.initiative.title,
            })),
          ]}
        />
      ) : null}
      <TextField
        at={`note.${initiative.id}`}
        label={words.endNote}
        value={now.note}
        onChange={(note) => change(initiative.id, { note })}
      />
    </fieldset>
  );
}

type NextProps = Shared & { readonly lines: readonly RollOverLine[] };

/** A draft of the plan that follows, made of what is carried on. */
function Next({ at, shown, lines }: NextProps) {
  const { language } = useWords();
  const words = usePlanWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [title, setTitle] = useState(shown.plan.title);
  const [period, setPeriod] = useState('');
  // One id for one form: sending twice makes one plan.
  const [next] = useState(() => newId('pla'));
  const errors = errorsFrom(sending.trouble, language);
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { next, title, period, lines: [...lines] };
        void sending.send(call('beginNextPlan', { params: at, body }), () =>
          go(`/app/${at.municipality}/planer/${next}`),
        );
      }}
    >
      <h3 className="mt-0">{words.nextPlan}</h3>
      <p>{words.nextPlanLead}</p>
      <Troubles trouble={sending.trouble} />
      <TextField
        at="next.title"
        label={words.planTitle}
        error={errorAt(errors, 'title')}
        value={title}
        onChange={setTitle}
      />
      <PeriodField
        at="next.period"
        label={words.period}
        help={words.periodHelp}
        error={errorAt(errors, 'period')}
        value={period}
        onChange={setPeriod}
      />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.beginNext}
        </button>
      </div>
    </form>
  );
}

function End({ at, lines }: Pick<NextProps, 'at' | 'lines'>) {
  const words = usePlanWords();
  const sending = useSubmitting();
  return (
    <div className="card-plain">
      <h3 className="mt-0">{words.end}</h3>
      <p>{words.endLead}</p>
      <Troubles trouble={sending.trouble} />
      <button
        type="button"
        className="button button-primary"
        disabled={sending.busy}
        onClick={() =>
          void sending.send(call('endPlan', { params: at, body: { lines: [...lines] } }))
        }
      >
        {words.end}
      </button>
    </div>
  );
}

/**
 * The guided way from one plan to the next: what each initiative came to, the draft that follows,
 * and the end of this one.
 */
export function RollOver({ at, shown }: Shared) {
  const words = usePlanWords();
  const [outcomes, setOutcomes] = useState(() => toldIn(shown));
  const change: LineProps['change'] = (id, part) =>
    setOutcomes((now) => ({ ...now, [id]: { ...(now[id] ?? NOTHING), ...part } }));
  const told = shown.plan.rollOver.length > 0;
  const lines = linesOf(shown, outcomes);
  return (
    <details className="card-plain">
      <summary>{words.rollOver}</summary>
      <p>{words.rollOverLead}</p>
      {told
        ? null
        : shown.initiatives.map(({ initiative }) => (
            <Line
              key={initiative.id}
              shown={shown}
              initiative={initiative}
              outcomes={outcomes}
              change={change}
            />
          ))}
      <Next at={at} shown={shown} lines={lines} />
      {shown.plan.state === 'in-force' ? <End at={at} lines={lines} /> : null}
    </details>
  );
}
