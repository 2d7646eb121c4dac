import type { PublicEvent, PublicView } from '@plan/domain/insights';
import type { Place } from './chrome.tsx';

export type TypedSignUp = {
  readonly name: string;
  readonly email: string;
  readonly people: string;
  readonly note: string;
};

const nothingTyped: TypedSignUp = { name: '', email: '', people: '1', note: '' };

type Problem = { readonly at?: string | undefined; readonly text: string };

type FieldProps = {
  readonly name: keyof TypedSignUp;
  readonly label: string;
  readonly typed: TypedSignUp;
  readonly problems: readonly Problem[];
  readonly type: 'text' | 'email' | 'number';
  readonly autoComplete?: string;
  readonly required?: boolean;
};

function Field({ name, label, typed, problems, type, autoComplete, required }: FieldProps) {
  const problem = problems.find((each) => each.at === name);
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      {problem ? (
        <strong className="problem" id={`${name}-problem`}>
          {problem.text}
        </strong>
      ) : null}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={typed[name]}
        required={required}
        autoComplete={autoComplete}
        {...(type === 'number' ? { min: 1, max: 10, step: 1, inputMode: 'numeric' as const } : {})}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${name}-problem` } : {})}
      />
    </p>
  );
}

type Props = {
  readonly place: Place;
  readonly municipality: string;
  /** The id of the event. */
  readonly event: string;
  readonly typed?: TypedSignUp;
  readonly problems?: readonly Problem[];
};

/** Sign-up without script: the api answers with a page. */
export function SignUpForm({ place, municipality, event, typed, problems }: Props) {
  const { words, language } = place;
  const shown = { typed: typed ?? nothingTyped, problems: problems ?? [] };
  return (
    <form method="post" action={`/api/${municipality}/tilmelding/${event}`}>
      <input type="hidden" name="language" value={language} />
      <Field
        {...shown}
        name="name"
        label={words.signUpName}
        type="text"
        autoComplete="name"
        required
      />
      <Field
        {...shown}
        name="email"
        label={words.signUpEmail}
        type="email"
        autoComplete="email"
        required
      />
      <Field {...shown} name="people" label={words.signUpPeople} type="number" required />
      <Field {...shown} name="note" label={words.signUpNote} type="text" />
      <p>{words.signUpPrivacy}</p>
      <p>
        <button type="submit">{words.signUp}</button>
      </p>
    </form>
  );
}

type SectionProps = { readonly place: Place; readonly view: PublicView; readonly of: PublicEvent };

export function SignUpSection({ place, view, of: event }: SectionProps) {
  const { words } = place;
  const { id } = view.municipality;
  if (event.signUp === undefined) return null;
  const { places, until, waitingList } = event.signUp;
  return (
    <section>
      <h2>{words.signUp}</h2>
      <p>
        {words.signUpUntil(until, place.language)}{' '}
        {places === undefined ? '' : words.signUpPlaces(places)}{' '}
        {places !== undefined && waitingList ? words.signUpWaiting : ''}
      </p>
      <p>
        <a href={`/app/${id}/kalender/${event.id}`}>{words.signUpLive}</a>
      </p>
      <SignUpForm place={place} municipality={id} event={event.id} />
    </section>
  );
}
