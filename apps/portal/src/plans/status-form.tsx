import { call } from '@plan/contract/client';
import { dayIn, evidenceTerms, lightTerms, statusTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import type { Day, InitiativeId } from '@plan/domain/kernel';
import { evidences, lightColours, statusStates } from '@plan/domain/plans';
import type { Initiative, StatusEntry } from '@plan/domain/plans';
import { useState } from 'react';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { statusFrom } from './typed.ts';
import type { TypedStatus } from './typed.ts';
import { NumberField } from '../forms/number-field.tsx';
import { usePlanWords } from './words.ts';

type Part = {
  readonly status: TypedStatus;
  readonly change: (part: Partial<TypedStatus>) => void;
  readonly errors: readonly FieldError[];
};

function Period({ status, change, errors }: Part) {
  const words = usePlanWords();
  const { period } = status;
  const set = (part: Partial<typeof period>) => change({ period: { ...period, ...part } });
  return (
    <>
      <TextField
        at="period"
        label={words.periodText}
        error={errorAt(errors, 'period')}
        width={20}
        value={period.text}
        onChange={(text) => set({ text })}
      />
      <div className="pair">
        <TextField
          at="period.from"
          label={words.from}
          type="date"
          value={period.from}
          onChange={(from) => set({ from: from as Day })}
        />
        <TextField
          at="period.until"
          label={words.until}
          type="date"
          value={period.until}
          onChange={(until) => set({ until: until as Day })}
        />
      </div>
    </>
  );
}

function States({ status, change, errors }: Part) {
  const { language } = useWords();
  const words = usePlanWords();
  const error = errorAt(errors, 'states');
  return (
    <fieldset id="felt-states" tabIndex={-1} className={error ? 'form-error' : ''}>
      <legend className="form-label">{words.states}</legend>
      <span className="form-hint">{words.statesHelp}</span>
      {error ? <span className="form-error-message">{error}</span> : null}
      {statusStates.map((state) => (
        <Checkbox
          key={state}
          at={`states.${state}`}
          label={statusTerms[state][language]}
          checked={status.states.includes(state)}
          onChange={(checked) =>
            change({
              states: statusStates.filter((each) =>
                each === state ? checked : status.states.includes(each),
              ),
            })
          }
        />
      ))}
    </fieldset>
  );
}

function Narrative({ status, change }: Part) {
  const words = usePlanWords();
  return (
    <Rows
      title={words.narrative}
      items={status.narrative}
      onChange={(narrative) => change({ narrative })}
      blank={() => ({ heading: '', text: '' })}
    >
      {(part, changePart, index) => (
        <>
          <TextField
            at={`narrative.${index}.heading`}
            label={words.heading}
            value={part.heading}
            onChange={(heading) => changePart({ heading })}
          />
          <TextArea
            at={`narrative.${index}.text`}
            label={words.text}
            limit={6000}
            value={part.text}
            onChange={(text) => changePart({ text })}
          />
        </>
      )}
    </Rows>
  );
}

function Events({ status, change }: Part) {
  const words = usePlanWords();
  return (
    <Rows
      title={words.events}
      items={status.events}
      onChange={(events) => change({ events })}
      blank={() => ({ title: '', when: '', note: '' })}
    >
      {(event, changeEvent, index) => (
        <div className="pair">
          <TextField
            at={`events.${index}.title`}
            label={words.heading}
            value={event.title}
            onChange={(title) => changeEvent({ title })}
          />
          <TextField
            at={`events.${index}.when`}
            label={words.when}
            value={event.when}
            onChange={(when) => changeEvent({ when })}
          />
          <TextField
            at={`events.${index}.note`}
            label={words.note}
            value={event.note}
            onChange={(note) => changeEvent({ note })}
          />
        </div>
      )}
    </Rows>
  );
}

function Results({ status, change }: Part) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <Rows
      title={words.results}
      items={status.results}
      onChange={(results) => change({ results })}
      blank={() => ({ label: '', value: 0, unit: '', evidence: 'own-word' as const })}
    >
      {(result, changeResult, index) => (
        <div className="pair">
          <TextField
            at={`results.${index}.label`}
            label={words.result}
            value={result.label}
            onChange={(label) => changeResult({ label })}
          />
          <NumberField
            at={`results.${index}.value`}
            label={words.value}
            value={result.value}
            onChange={(value) => changeResult({ value: value ?? Number.NaN })}
          />
          <TextField
            at={`results.${index}.unit`}
            label={words.indicatorUnit}
            value={result.unit}
            onChange={(unit) => changeResult({ unit })}
          />
          <SelectField
            at={`results.${index}.evidence`}
            label={words.evidence}
            value={result.evidence}
            onChange={(chosen) =>
              changeResult({ evidence: evidences.find((each) => each === chosen) ?? 'own-word' })
            }
            options={evidences.map((each) => ({
              value: each,
              text: evidenceTerms[each][language],
            }))}
          />
        </div>
      )}
    </Rows>
  );
}

function Override({ status, change, errors }: Part) {
  const { language } = useWords();
  const words = usePlanWords();
  const { override } = status;
  return (
    <>
      <SelectField
        at="override.colour"
        label={words.override}
        value={override?.colour ?? ''}
        onChange={(chosen) => {
          const colour = lightColours.find((each) => each === chosen);
          change({ override: colour ? { colour, reason: override?.reason ?? '' } : undefined });
        }}
        options={[
          { value: '', text: words.noOverride },
          ...lightColours.map((each) => ({ value: each, text: lightTerms[each][language] })),
        ]}
      />
      {override ? (
        <TextField
          at="override.reason"
          label={words.overrideReason}
          error={errorAt(errors, 'override.reason')}
          value={override.reason}
          onChange={(reason) => change({ override: { ...override, reason } })}
        />
      ) : null}
    </>
  );
}

type Props = {
  readonly at: PlanAddress & { readonly initiative: InitiativeId };
  readonly shown: ShownPlan;
  readonly initiative: Initiative;
};

/** This year's status as it stands, or a new one with the actors of the plan. */
function begun({ shown, initiative }: Props): TypedStatus {
  const year = dayOf(shown.serverTime).slice(0, 4);
  const known = shown.statuses.find(
    ({ entry }) => entry.initiative === initiative.id && entry.period.until === `${year}-12-31`,
  );
  if (known) return statusFrom(known.entry);
  return {
    period: { text: year, from: `${year}-01-01` as Day, until: `${year}-12-31` as Day },
    states: [],
    cause: '',
    narrative: [{ heading: '', text: '' }],
    actors: initiative.actors.map((actor) => actor.name),
    events: [],
    results: [],
    nextStep: '',
  };
}

/** What was left empty says nothing and is not sent. */
function written(status: TypedStatus): TypedStatus {
  return {
    ...status,
    narrative: status.narrative.filter((part) => `${part.heading}${part.text}`.trim() !== ''),
    events: status.events.filter((each) => `${each.title}${each.when}${each.note}` !== ''),
    results: status.results.filter((each) => `${each.label}${each.unit}` !== ''),
  };
}

type EarlierProps = {
  readonly entries: readonly StatusEntry[];
  readonly open: (entry: StatusEntry) => void;
};

/** What was said before; choosing one opens it for writing. */
function Earlier({ entries, open }: EarlierProps) {
  const { language } = useWords();
  const words = usePlanWords();
  if (entries.length === 0) return null;
  return (
    <>
      <p>{words.earlier}:</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.period.until}>
            <button type="button" className="button button-tertiary" onClick={() => open(entry)}>
              {entry.period.text}, {dayIn(language, entry.period.until)}
            </button>{' '}
            {entry.states.map((state) => statusTerms[state][language]).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What became of an initiative in a period, and what was said before. */
export function StatusForm(props: Props) {
  const { at, shown, initiative } = props;
  const { language, words: all } = useWords();
  const words = usePlanWords();
  const own = shown.statuses.filter(({ entry }) => entry.initiative === initiative.id);
  const versionOf = (until: string) =>
    own.find(({ entry }) => entry.period.until === until)?.version;
  const [first] = useState(() => begun(props));
  const editing = useEditing({
    first,
    version: versionOf(first.period.until),
    send: (status, seen) => call('writeStatus', { params: at, body: written(status), ...seen }),
    standing: (value) => statusFrom(value as StatusEntry),
    versionOf: (answer) => answer.version,
    // A status of another period is a row of its own.
    sameRow: (text, base) => text.period.until === base.period.until,
  });
  const { text: status } = editing;
  const [problem, setProblem] = useState('');
  const save = () => {
    const unreadable = status.results.some((each) => Number.isNaN(each.value));
    setProblem(unreadable ? all.forms.numberNeeded : '');
    if (!unreadable) void editing.save();
  };
  const part: Part = {
    status,
    errors: errorsFrom(editing.sending.trouble, language),
    change: editing.change,
  };
  return (
    <EditForm
      editing={editing}
      save={save}
      problem={problem}
      names={{ ...words, nextStep: words.next }}
      saveText={words.saveStatus}
      title={
        <>
          <h2 className="mt-0">{words.status}</h2>
          <p>{words.statusLead}</p>
          <Earlier
            entries={own.map(({ entry }) => entry)}
            open={(entry) => editing.open(statusFrom(entry), versionOf(entry.period.until))}
          />
        </>
      }
    >
      <Period {...part} />
      <States {...part} />
      <TextField
        at="cause"
        label={words.cause}
        value={status.cause}
        onChange={(cause) => part.change({ cause })}
      />
      <Narrative {...part} />
      <Events {...part} />
      <Results {...part} />
      <LinesField
        at="status-actors"
        label={words.statusActors}
        help={words.linksHelp}
        lines={status.actors}
        onChange={(actors) => part.change({ actors })}
      />
      <TextField
        at="nextStep"
        label={words.next}
        value={status.nextStep}
        onChange={(nextStep) => part.change({ nextStep })}
      />
      <Override {...part} />
    </EditForm>
  );
}
