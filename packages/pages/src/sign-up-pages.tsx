import type { Language } from '@plan/contract/words';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document, linkTo, placeAt } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { SignUpForm } from './sign-up-form.tsx';
import type { TypedSignUp } from './sign-up-form.tsx';

type About = {
  readonly language: Language;
  readonly sample: boolean;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly event: { readonly id: string; readonly slug: string; readonly title: string };
};

function placeOf({ language, sample, municipality, event }: About): Place {
  return placeAt(language, `/${municipality.id}/kalender/${event.slug}`, sample);
}

function page(element: React.ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}

type Refused = About & {
  readonly typed: TypedSignUp;
  readonly problems: readonly { readonly at?: string | undefined; readonly text: string }[];
};

/** The form again, with what was typed and what to put right. */
export function signUpRefusedPage(about: Refused): string {
  const place = placeOf(about);
  const { words } = place;
  const { municipality, event, typed, problems } = about;
  return page(
    <Document place={place} title={event.title} municipality={municipality}>
      <div role="alert">
        <h2>{words.signUpProblems}</h2>
        <ul>
          {problems.map(({ at, text }) => (
            <li key={text}>{at === undefined ? text : <a href={`#${at}`}>{text}</a>}</li>
          ))}
        </ul>
      </div>
      <SignUpForm
        place={place}
        municipality={municipality.id}
        event={event.id}
        typed={typed}
        problems={problems}
      />
    </Document>,
  );
}

type Standing = About & {
  readonly signUp: string;
  readonly state: 'going' | 'waiting' | 'cancelled';
  readonly people: number;
  readonly when: string;
};

/** One's own sign-up: whether there is room, and how to take it back. */
export function signUpPage(about: Standing): string {
  const place = placeOf(about);
  const { words, language } = place;
  const { municipality, event, signUp, state, people, when } = about;
  return page(
    <Document place={place} title={event.title} municipality={municipality}>
      <p className="lead">{words.signUpState[state]}</p>
      <p>
        <span lang="da">{when}</span>. {words.signUpCount(people)}
      </p>
      {state === 'cancelled' ? null : (
        <form method="post" action={`/api/${municipality.id}/tilmelding/${event.id}/${signUp}`}>
          <input type="hidden" name="language" value={language} />
          <p>
            <button type="submit">{words.signOff}</button>
          </p>
        </form>
      )}
      <p>
        <a href={linkTo(place, place.address)}>{words.toEvent}</a>
      </p>
    </Document>,
  );
}
