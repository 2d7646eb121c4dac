import { call } from '@plan/contract/client';
import type { InitiativeId } from '@plan/domain/kernel';
import { statedGoals } from '@plan/domain/plans';
import type { Initiative } from '@plan/domain/plans';
import { goalKey, goalsOf } from '@plan/domain/policies';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { ActorRows } from './actor-rows.tsx';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { PeriodField } from '../forms/period-field.tsx';
import { Ties } from './ties.tsx';
import { emptyInitiative, typedFrom } from './typed.ts';
import type { TypedInitiative } from './typed.ts';
import { WorkFields } from './work-fields.tsx';
import { usePlanWords } from './words.ts';
import type { PlanWords } from './words.ts';

type Text = TypedInitiative['text'];
type Change = (part: Partial<Text>) => void;
type Part = {
  readonly text: Text;
  readonly change: Change;
  readonly errors: readonly FieldError[];
};

const PARAGRAPHS = ['background', 'description', 'purpose', 'benefit'] as const;

function Paragraphs({ text, change }: Part) {
  const words = usePlanWords();
  return PARAGRAPHS.map((name) => (
    <TextArea
      key={name}
      at={name}
      label={words[name]}
      value={text[name]}
      limit={name === 'background' || name === 'description' ? 8000 : 4000}
      rows={name === 'description' ? 5 : 3}
      onChange={(written) => change({ [name]: written })}
    />
  ));
}

function Goals({ text, change, errors, shown }: Part & { readonly shown: ShownPlan }) {
  const words = usePlanWords();
  const stated = statedGoals(text).map(goalKey);
  const error = errorAt(errors, 'goals');
  const policies = shown.policies.filter((policy) =>
    shown.plan.policies.some(
      (ref) => ref.policy === policy.policy && ref.version === policy.version,
    ),
  );
  return (
    <fieldset id="felt-goals" tabIndex={-1}>
      <legend className="form-label">{words.goals}</legend>
      {error ? <span className="form-error-message">{error}</span> : null}
      <Checkbox
        at="goals.notStated"
        label={words.goalsNotStated}
        checked={text.goals.kind === 'not-stated'}
        onChange={(unknown) =>
          change({ goals: unknown ? { kind: 'not-stated' } : { kind: 'stated', goals: [] } })
        }
      />
      {text.goals.kind === 'not-stated'
        ? null
        : policies.flatMap(goalsOf).map(({ ref, goal }) => (
            <Checkbox
              key={goalKey(ref)}
              at={`goals.${goalKey(ref).replaceAll('/', '-')}`}
              label={`${goal.number}. ${goal.title}`}
              checked={stated.includes(goalKey(ref))}
              onChange={(checked) => {
                const others = statedGoals(text).filter((each) => goalKey(each) !== goalKey(ref));
                change({ goals: { kind: 'stated', goals: checked ? [...others, ref] : others } });
              }}
            />
          ))}
    </fieldset>
  );
}

function Naming({ text, change, errors, shown }: Part & { readonly shown: ShownPlan }) {
  const words = usePlanWords();
  const areas = shown.plan.sections.filter((section) => section.kind === 'focus-area');
  return (
    <>
      <TextField
        at="title"
        label={words.initiativeTitle}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        at="number"
        label={words.initiativeNumber}
        width={5}
        value={text.number ?? ''}
        onChange={(number) => change({ number: number === '' ? undefined : number })}
      />
      {areas.length === 0 ? null : (
        <SelectField
          at="section"
          label={words.section}
          value={text.section === undefined ? '' : String(text.section)}
          onChange={(section) => change({ section: section === '' ? undefined : Number(section) })}
          options={[
            { value: '', text: words.noSection },
            ...areas.map((area) => ({ value: String(area.number), text: area.title })),
          ]}
        />
      )}
    </>
  );
}

type Props = {
  readonly at: PlanAddress & { readonly initiative: InitiativeId };
  readonly shown: ShownPlan;
  readonly row: ShownPlan['initiatives'][number] | undefined;
};

/** What must be filled in before it can be sent, in words; empty where nothing is missing. */
function missingIn({ text, work }: TypedInitiative, words: PlanWords): string {
  const { milestones, indicators } = work;
  const values = indicators.flatMap((each) => each.values);
  if (milestones.some((each) => each.title.trim() === '' || each.due === '')) {
    return words.milestoneNeeds;
  }
  if (indicators.some((each) => each.title.trim() === '')) return words.indicatorNeeds;
  if (values.some((each) => each.on === '' || Number.isNaN(each.value))) return words.valueNeeds;
  if (text.actors.some((each) => each.name.trim() === '')) return words.actorNeeds;
  if (text.subInitiatives.some((each) => each.title.trim() === '')) return words.partNeeds;
  if (text.links.some((each) => each.text.trim() === '')) return words.tieNeeds;
  return '';
}

/** What each field is called, by its path. */
function fieldNames(words: PlanWords): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(words).flatMap(([name, text]) => [
      [`text.${name}`, text] as const,
      [`work.${name}`, text] as const,
    ]),
    ['text.title', words.initiativeTitle],
    ['text.number', words.initiativeNumber],
    ['position', words.outline],
  ]);
}

/** What the plan says of an initiative, and how it is run. The first is locked by adoption. */
export function InitiativeForm({ at, shown, row }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  const [, go] = useLocation();
  const editing = useEditing({
    first: row ? typedFrom(row.initiative) : emptyInitiative(shown.initiatives.length + 1),
    version: row?.version,
    send: (body, seen) => call('saveInitiative', { params: at, body, ...seen }),
    standing: (value) => typedFrom(value as Initiative),
    versionOf: (answer) => answer.version,
  });
  const { text: typed, sending } = editing;
  const errors = errorsFrom(sending.trouble, language);
  const locked = shown.plan.state !== 'draft';
  const change: Change = (part) => editing.change({ text: { ...typed.text, ...part } });
  const part = { text: typed.text, change, errors };
  const [problem, setProblem] = useState('');
  const save = () => {
    const missing = missingIn(typed, words);
    setProblem(missing);
    if (missing === '') void editing.save();
  };
  return (
    <EditForm
      editing={editing}
      save={save}
      problem={problem}
      names={fieldNames(words)}
      actions={
        row && !locked ? (
          <button
            type="button"
            className="button button-tertiary"
            disabled={sending.busy}
            onClick={() =>
              void sending.send(call('removeInitiative', { params: at }), () =>
                go(`/app/${at.municipality}/planer/${at.plan}`),
              )
            }
          >
            {words.removeInitiative}
          </button>
        ) : null
      }
    >
      <WorkFields
        work={typed.work}
        staff={shown.staff}
        onChange={(work) => editing.change({ work: { ...typed.work, ...work } })}
      />
      <h2>{words.texts}</h2>
      {locked ? (
        <p>
          {words.locked}{' '}
          <a href={`/${at.municipality}/indsatser/${row?.initiative.slug ?? ''}`}>{words.public}</a>
        </p>
      ) : (
        <>
          <Naming {...part} shown={shown} />
          <Paragraphs {...part} />
          <Goals {...part} shown={shown} />
          <PeriodField
            at="schedule"
            label={words.schedule}
            help={words.scheduleHelp}
            value={typed.text.schedule}
            onChange={(schedule) => change({ schedule })}
          />
          <ActorRows
            at="actors"
            actors={typed.text.actors}
            onChange={(actors) => change({ actors })}
          />
          <Ties municipality={at.municipality} text={typed.text} change={change} />
        </>
      )}
    </EditForm>
  );
}
