import { call } from '@plan/contract/client';
import { actorRoleTerms } from '@plan/contract/words';
import type { InitiativeId } from '@plan/domain/kernel';
import { actorRoles, statedGoals } from '@plan/domain/plans';
import type { Initiative } from '@plan/domain/plans';
import { goalKey, goalsOf } from '@plan/domain/policies';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { Clash } from '../forms/clash.tsx';
import { asLines, linesIn } from '../forms/lines.ts';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { PeriodField } from './period-field.tsx';
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

function Actors({ text, change }: Part) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <Rows
      title={words.actors}
      items={text.actors}
      onChange={(actors) => change({ actors })}
      blank={() => ({ name: '', role: 'actor' as const })}
      add={words.add}
      remove={words.remove}
    >
      {(actor, changeActor, index) => (
        <div className="pair">
          <TextField
            at={`actors.${index}.name`}
            label={words.actor}
            value={actor.name}
            onChange={(name) => changeActor({ name })}
          />
          <SelectField
            at={`actors.${index}.role`}
            label={words.role}
            value={actor.role}
            onChange={(role) =>
              changeActor({ role: actorRoles.find((each) => each === role) ?? 'actor' })
            }
            options={actorRoles.map((each) => ({
              value: each,
              text: actorRoleTerms[each][language],
            }))}
          />
        </div>
      )}
    </Rows>
  );
}

function Ties({ text, change }: Part) {
  const words = usePlanWords();
  const [links, setLinks] = useState(asLines(text.links.map((link) => link.text)));
  const [inspirations, setInspirations] = useState(asLines(text.inspirations));
  return (
    <>
      <SelectField
        at="origin"
        label={words.origin}
        value={text.origin}
        onChange={(origin) =>
          change({ origin: origin === 'new' || origin === 'continued' ? origin : 'not-stated' })
        }
        options={(['not-stated', 'new', 'continued'] as const).map((each) => ({
          value: each,
          text: words.origins[each],
        }))}
      />
      <TextField
        at="predecessor"
        label={words.predecessor}
        value={text.predecessor?.text ?? ''}
        onChange={(written) =>
          change({
            predecessor: written === '' ? undefined : { ...text.predecessor, text: written },
          })
        }
      />
      <Rows
        title={words.parts}
        items={text.subInitiatives}
        onChange={(subInitiatives) => change({ subInitiatives })}
        blank={() => ({ title: '', text: '' })}
        add={words.add}
        remove={words.remove}
      >
        {(part, changePart, index) => (
          <>
            <TextField
              at={`subInitiatives.${index}.title`}
              label={words.heading}
              value={part.title}
              onChange={(title) => changePart({ title })}
            />
            <TextArea
              at={`subInitiatives.${index}.text`}
              label={words.text}
              value={part.text}
              rows={2}
              onChange={(written) => changePart({ text: written })}
            />
          </>
        )}
      </Rows>
      <TextArea
        at="inspirations"
        label={words.inspirations}
        help={words.linksHelp}
        value={inspirations}
        rows={2}
        onChange={(written) => {
          setInspirations(written);
          change({ inspirations: linesIn(written) });
        }}
      />
      <TextArea
        at="links"
        label={words.links}
        help={words.linksHelp}
        value={links}
        rows={2}
        onChange={(written) => {
          setLinks(written);
          const known = (each: string) => text.links.find((link) => link.text === each);
          change({ links: linesIn(written).map((each) => known(each) ?? { text: each }) });
        }}
      />
    </>
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
  return '';
}

/** What the plan says of an initiative, and how it is run. The first is locked by adoption. */
export function InitiativeForm({ at, shown, row }: Props) {
  const { language } = useWords();
  const words = usePlanWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const [typed, setTyped] = useState(
    row ? typedFrom(row.initiative) : emptyInitiative(shown.initiatives.length + 1),
  );
  const errors = errorsFrom(sending.trouble, language);
  const locked = shown.plan.state !== 'draft';
  const change: Change = (part) => setTyped((now) => ({ ...now, text: { ...now.text, ...part } }));
  const part = { text: typed.text, change, errors };
  const [seen, setSeen] = useState(row?.version);
  const [problem, setProblem] = useState('');
  const save = (version = seen) => {
    const missing = missingIn(typed, words);
    if (missing !== '') return setProblem(missing);
    setProblem('');
    const sent = { params: at, body: typed, ...(version === undefined ? {} : { version }) };
    void sending.send(call('saveInitiative', sent), (answer) => setSeen(answer.version));
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Troubles trouble={sending.trouble} />
      {problem === '' ? null : (
        <p className="form-error-message" role="alert">
          {problem}
        </p>
      )}
      <Clash
        trouble={sending.trouble}
        mine={typed.text.description}
        theirs={(value) => (value as Initiative).description}
        keep={save}
      />
      <WorkFields
        work={typed.work}
        staff={shown.staff}
        onChange={(work) => setTyped((now) => ({ ...now, work: { ...now.work, ...work } }))}
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
          <Actors {...part} />
          <Ties {...part} />
        </>
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.save}
        </button>
        {row && !locked ? (
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
        ) : null}
      </div>
      <p role="status">{sending.done ? words.saved : ''}</p>
    </form>
  );
}
