import { call } from '@plan/contract/client';
import type { AnswerOf, BodyOf } from '@plan/contract/client';
import { eventKindTerms } from '@plan/contract/words';
import { eventKinds } from '@plan/domain/collaborations';
import type { CalendarEvent } from '@plan/domain/collaborations';
import type { Day, EventId, MunicipalityId } from '@plan/domain/kernel';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { PeriodField } from '../forms/period-field.tsx';
import { useWords } from '../words/language.tsx';
import { useCooperationWords } from './words.ts';

export type EventAddress = { readonly municipality: MunicipalityId; readonly event: EventId };
export type Topics = AnswerOf<'listEventTopics'>;

type Typed = BodyOf<'saveEvent'>;

const empty: Typed = {
  kind: 'dialogue-meeting',
  title: '',
  text: '',
  when: '',
  place: '',
  audience: '',
  outcome: '',
};

function typedFrom({ id: _id, slug: _slug, state: _state, when, ...text }: CalendarEvent): Typed {
  return { ...text, when: when.text };
}

type Part = {
  readonly text: Typed;
  readonly change: (part: Partial<Typed>) => void;
  readonly errors: readonly FieldError[];
};

function What({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = useCooperationWords();
  return (
    <>
      <TextField
        at="title"
        label={words.name}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <SelectField
        at="kind"
        label={words.kind}
        value={text.kind}
        onChange={(kind) => change({ kind: eventKinds.find((each) => each === kind) ?? 'other' })}
        options={eventKinds.map((each) => ({ value: each, text: eventKindTerms[each][language] }))}
      />
      <TextArea
        at="text"
        label={words.eventText}
        limit={4000}
        value={text.text}
        onChange={(written) => change({ text: written })}
      />
      <TextField
        at="audience"
        label={words.audience}
        value={text.audience}
        onChange={(audience) => change({ audience })}
      />
    </>
  );
}

function WhenAndWhere({ text, change, errors }: Part) {
  const words = useCooperationWords();
  const clock = (name: 'from' | 'to', label: string) => (
    <TextField
      at={name}
      label={label}
      type="time"
      error={errorAt(errors, name)}
      value={text[name] ?? ''}
      onChange={(written) => change({ [name]: written === '' ? undefined : written })}
    />
  );
  return (
    <>
      <PeriodField
        at="when"
        label={words.when}
        help={words.whenHelp}
        error={errorAt(errors, 'when')}
        value={text.when}
        onChange={(when) => change({ when })}
      />
      <div className="pair">
        {clock('from', words.clockFrom)}
        {clock('to', words.clockTo)}
      </div>
      <TextField
        at="place"
        label={words.place}
        value={text.place}
        onChange={(place) => change({ place })}
      />
    </>
  );
}

type Choice = { readonly id: string; readonly title: string };

function About({ text, change, topics }: Part & { readonly topics: Topics }) {
  const words = useCooperationWords();
  const round = topics.rounds.find((each) => each.id === text.round);
  const optionsOf = (choices: readonly Choice[]) => [
    { value: '', text: words.none },
    ...choices.map(({ id, title }) => ({ value: id, text: title })),
  ];
  return (
    <>
      <SelectField
        at="initiative"
        label={words.initiative}
        value={text.initiative ?? ''}
        onChange={(chosen) =>
          change({ initiative: topics.initiatives.find(({ id }) => id === chosen)?.id })
        }
        options={optionsOf(
          topics.initiatives.map(({ id, title, plan }) => ({ id, title: `${title} (${plan})` })),
        )}
      />
      <SelectField
        at="round"
        label={words.round}
        value={text.round ?? ''}
        onChange={(chosen) =>
          change({ round: topics.rounds.find(({ id }) => id === chosen)?.id, area: undefined })
        }
        options={optionsOf(topics.rounds)}
      />
      {round ? (
        <SelectField
          at="area"
          label={words.area}
          value={text.area ?? ''}
          onChange={(chosen) => change({ area: round.areas.find(({ id }) => id === chosen)?.id })}
          options={optionsOf(round.areas)}
        />
      ) : null}
    </>
  );
}

function Coming({ text, change, errors }: Part) {
  const words = useCooperationWords();
  const { signUp } = text;
  const begun = { until: '' as Day, waitingList: true };
  return (
    <>
      <Checkbox
        at="signUp"
        label={words.hasSignUp}
        checked={signUp !== undefined}
        onChange={(wanted) => change({ signUp: wanted ? begun : undefined })}
      />
      {signUp ? (
        <>
          <div className="pair">
            <NumberField
              at="signUp.places"
              label={words.places}
              error={errorAt(errors, 'signUp.places')}
              value={signUp.places}
              onChange={(places) => change({ signUp: { ...signUp, places } })}
            />
            <TextField
              at="signUp.until"
              label={words.signUpUntil}
              type="date"
              error={errorAt(errors, 'signUp.until')}
              value={signUp.until}
              onChange={(until) => change({ signUp: { ...signUp, until: until as Day } })}
            />
          </div>
          <Checkbox
            at="signUp.waitingList"
            label={words.waitingList}
            checked={signUp.waitingList}
            onChange={(waitingList) => change({ signUp: { ...signUp, waitingList } })}
          />
        </>
      ) : null}
    </>
  );
}

type Props = {
  readonly at: EventAddress;
  readonly row: Pick<AnswerOf<'showEvent'>, 'event' | 'version'> | undefined;
  readonly topics: Topics;
};

/** What people are told about an event, and how they sign up. */
export function EventForm({ at, row, topics }: Props) {
  const { language } = useWords();
  const words = useCooperationWords();
  const editing = useEditing({
    first: row ? typedFrom(row.event) : empty,
    version: row?.version,
    send: (body, seen) => call('saveEvent', { params: at, body, ...seen }),
    standing: (value) => typedFrom(value as CalendarEvent),
    versionOf: (answer) => answer.version,
  });
  const { text, change } = editing;
  const part = { text, change, errors: errorsFrom(editing.sending.trouble, language) };
  return (
    <EditForm
      editing={editing}
      save={() => void editing.save()}
      names={{
        ...words,
        title: words.name,
        text: words.eventText,
        from: words.clockFrom,
        to: words.clockTo,
        signUp: words.hasSignUp,
        'signUp.places': words.places,
        'signUp.until': words.signUpUntil,
      }}
    >
      <What {...part} />
      <WhenAndWhere {...part} />
      <About {...part} topics={topics} />
      <Coming {...part} />
      <TextArea
        at="outcome"
        label={words.outcome}
        limit={2000}
        rows={2}
        value={text.outcome}
        onChange={(outcome) => change({ outcome })}
      />
    </EditForm>
  );
}
