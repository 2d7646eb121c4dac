import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn } from '@plan/contract/words';
import type { SignUpId } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextField } from '../forms/fields.tsx';
import { numberIn } from '../forms/lines.ts';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import type { EventAddress } from './event-form.tsx';
import { useFinderWords } from './finder-words.ts';

type Shown = AnswerOf<'showPlaces'>;

function Places({ shown }: { readonly shown: Shown }) {
  const { language } = useWords();
  const words = useFinderWords();
  const { places, signUp } = shown;
  return (
    <p aria-live="polite">
      <strong>{places.left === undefined ? words.room : words.places(places.left)}</strong>{' '}
      {words.taken(places.taken)} {places.waiting > 0 ? words.queue(places.waiting) : ''}{' '}
      {signUp ? words.until(dayIn(language, signUp.until)) : words.closed}{' '}
      {signUp?.waitingList === true && places.left === 0 ? words.full : ''}
    </p>
  );
}

type FormProps = { readonly at: EventAddress; readonly told: (id: SignUpId) => void };

function SignUpForm({ at, told }: FormProps) {
  const { language } = useWords();
  const words = useFinderWords();
  const sending = useSubmitting();
  // One id for one form: sending twice is signing up once.
  const [signUp] = useState(() => newId('sig'));
  const [typed, setTyped] = useState({ name: '', email: '', people: '1', note: '' });
  const errors = errorsFrom(sending.trouble, language);
  const change = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...typed, people: numberIn(typed.people) ?? Number.NaN };
        void sending.send(call('signUp', { params: { ...at, signUp }, body }), () => told(signUp));
      }}
    >
      <h2 className="mt-0">{words.signUp}</h2>
      <Troubles trouble={sending.trouble} />
      <TextField
        at="name"
        label={words.name}
        autoComplete="name"
        error={errorAt(errors, 'name')}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        at="email"
        label={words.email}
        autoComplete="email"
        inputMode="email"
        error={errorAt(errors, 'email')}
        value={typed.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        at="people"
        label={words.people}
        inputMode="numeric"
        width={5}
        error={errorAt(errors, 'people')}
        value={typed.people}
        onChange={(people) => change({ people })}
      />
      <TextField
        at="note"
        label={words.note}
        value={typed.note}
        onChange={(note) => change({ note })}
      />
      <p>{words.privacy}</p>
      <button type="submit" className="button button-primary" disabled={sending.busy}>
        {words.signUp}
      </button>
    </form>
  );
}

function SignedUp({ at, signUp }: { readonly at: EventAddress; readonly signUp: SignUpId }) {
  const words = useFinderWords();
  const sending = useSubmitting();
  const params = { ...at, signUp };
  const own = useRead('showSignUp', params);
  return (
    <Loaded shown={own}>
      {({ state }) => (
        <div className="alert alert-success" role="status">
          <div className="alert-body">
            <p className="alert-text">
              <strong>{words.state[state]}</strong> {state === 'cancelled' ? '' : words.letter}
            </p>
            <Troubles trouble={sending.trouble} />
            {state === 'cancelled' ? null : (
              <button
                type="button"
                className="button button-secondary"
                disabled={sending.busy}
                onClick={() => void sending.send(call('cancelSignUp', { params }))}
              >
                {words.signOff}
              </button>
            )}
          </div>
        </div>
      )}
    </Loaded>
  );
}

/** Signing up with the places as they are now; the published page holds the plain form. */
export default function SignUpPage({ municipality, event }: EventAddress) {
  const words = useFinderWords();
  const at = { municipality, event };
  const shown = useRead('showPlaces', at);
  const [signUp, setSignUp] = useState<SignUpId>();
  return (
    <Page title={shown.value?.event.title ?? words.signUp}>
      <Loaded shown={shown}>
        {(value) => (
          <>
            <p>
              {value.event.state === 'cancelled' ? <strong>{words.cancelled}. </strong> : null}
              <span lang="da">
                {value.event.when.text}
                {value.event.from === undefined ? '' : ` kl. ${value.event.from}`}
                {value.event.to === undefined ? '' : `-${value.event.to}`}
                {value.event.place === '' ? '' : `, ${value.event.place}`}
              </span>
            </p>
            <Places shown={value} />
            {signUp ? <SignedUp at={at} signUp={signUp} /> : null}
            {value.signUp && !signUp ? <SignUpForm at={at} told={setSignUp} /> : null}
            <p>
              <a href={`/${municipality}/kalender/${value.event.slug}`}>{words.page}</a>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
