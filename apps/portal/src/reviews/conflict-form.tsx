import { call } from '@plan/contract/client';
import { groundTerms } from '@plan/contract/words';
import type { PersonId } from '@plan/domain/kernel';
import type { Seat } from '@plan/domain/municipality';
import { grounds } from '@plan/domain/reviews';
import type { Conflict, Ground } from '@plan/domain/reviews';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, SelectField, TextArea } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Person = { readonly person: PersonId; readonly name: string };

type RegisterProps = {
  readonly at: ApplicationAddress;
  /** Whom it can be about: oneself, or the whole committee for a caseworker. */
  readonly people: readonly Person[];
  readonly title: string;
};

/** Registers that somebody takes no part in an application, and on which ground. */
export function ConflictForm({ at, people, title }: RegisterProps) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [person, setPerson] = useState(people[0]?.person);
  const [ground, setGround] = useState<Ground>();
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState('');
  const errors = errorsFrom(sending.trouble, language);
  const register = () => {
    setTried(true);
    if (!person || ground === undefined) return;
    const params = { ...at, person };
    void sending.send(call('registerConflict', { params, body: { ground, note } }), () => {
      setNote('');
      setTried(false);
      setGround(undefined);
    });
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        register();
      }}
    >
      <h2 className="h3 mt-0">{title}</h2>
      <p>{words.reviews.conflictLead}</p>
      <Troubles trouble={sending.trouble} />
      {people.length > 1 ? (
        <SelectField
          at="person"
          label={words.reviews.who}
          value={person ?? ''}
          onChange={(value) => setPerson(people.find((each) => each.person === value)?.person)}
          options={people.map((each) => ({ value: each.person, text: each.name }))}
        />
      ) : null}
      <Radios
        at="ground"
        label={words.reviews.ground}
        error={tried && ground === undefined ? words.reviews.groundNeeded : undefined}
        value={ground === undefined ? undefined : String(ground)}
        onChange={(value) => setGround(grounds.find((each) => String(each) === value))}
        options={grounds.map((each) => ({
          value: String(each),
          text: `${each}. ${groundTerms[each][language]}`,
        }))}
      />
      <TextArea
        at="note"
        label={words.reviews.note}
        error={errorAt(errors, 'note')}
        value={note}
        limit={1000}
        rows={2}
        onChange={setNote}
      />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.reviews.register}
        </button>
        <span role="status">{sending.done ? words.reviews.saved : ''}</span>
      </div>
    </form>
  );
}

type NamesakeProps = {
  readonly people: readonly PersonId[];
  readonly seats: readonly Seat[];
  /** The one who looks, who is told of themselves in other words. */
  readonly self: PersonId | undefined;
};

/** Names that stand both in the committee and in a board: a person looks whether it is the same. */
export function Namesakes({ people, seats, self }: NamesakeProps) {
  const { words } = useWords();
  if (people.length === 0) return null;
  const nameOf = (person: PersonId) => seats.find((seat) => seat.person === person)?.name ?? '–';
  return (
    <div className="alert alert-info">
      <div className="alert-body">
        {people.map((person) => (
          <p key={person} className="alert-text">
            {person === self ? words.reviews.namesakeSelf : words.reviews.namesake(nameOf(person))}
          </p>
        ))}
      </div>
    </div>
  );
}

type ListProps = {
  readonly at: ApplicationAddress;
  readonly conflicts: readonly Conflict[];
  readonly seats: readonly Seat[];
};

/** Who takes no part, with a way to lift what turned out to be none. */
export function ConflictList({ at, conflicts, seats }: ListProps) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [note, setNote] = useState('');
  if (conflicts.length === 0) return null;
  const nameOf = (person: PersonId) => seats.find((seat) => seat.person === person)?.name ?? '–';
  return (
    <section className="card-plain" aria-labelledby="inhabile">
      <h2 className="h3 mt-0" id="inhabile">
        {words.reviews.conflicts}
      </h2>
      <Troubles trouble={sending.trouble} />
      <TextArea at="note" label={words.reviews.liftNote} value={note} rows={2} onChange={setNote} />
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.person}>
            {nameOf(conflict.person)}: {groundTerms[conflict.ground][language]}{' '}
            <button
              type="button"
              className="button button-tertiary"
              onClick={() => {
                const params = { ...at, person: conflict.person };
                void sending.send(call('liftConflict', { params, body: { note } }));
              }}
            >
              {words.reviews.lift}
              <span className="sr-only"> {nameOf(conflict.person)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
