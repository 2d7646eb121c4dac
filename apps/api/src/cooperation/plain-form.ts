import { EventId, MunicipalityId, SignUpId, uuidv7 } from '@plan/domain';
import type { Instant } from '@plan/domain';
import { operationOf } from '@plan/contract';
import type { AnswerOf } from '@plan/contract';
import { sentenceOf } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { Deps } from '../deps.ts';
import { bodyOf, languageIn, missing, page, parsedBody, redirect, run } from '../http/index.ts';
import type { Ending, UseCase } from '../http/index.ts';
import { records } from '../records.ts';
import { one } from '../rows/index.ts';
import { cancelSignUpCase, showPlaces, showSignUp, signUpCase } from './sign-ups.ts';

type Address = {
  readonly municipality: MunicipalityId;
  readonly event: EventId;
  readonly signUp?: SignUpId;
};

type SignUpOperation = 'signUp' | 'showSignUp' | 'cancelSignUp' | 'showPlaces';

/** Sign-up for browsers without script: forms and pages over the same operations as the rest. */
export function plainSignUp(deps: Deps) {
  function asking<Name extends SignUpOperation>(
    name: Name,
    useCase: UseCase<Name>,
    at: Address,
    body?: unknown,
  ): Promise<Ending> {
    const params = { ...at } as Readonly<Record<string, string>>;
    const now: Instant = deps.clock();
    return run(deps, name, useCase, {
      municipality: at.municipality,
      who: 'anyone',
      params,
      body,
      ticket: undefined,
      seen: undefined,
      now,
    });
  }

  async function about(at: Address, language: Language) {
    const { origin } = deps.config;
    const row = one(records.municipality, records.municipality.key());
    const municipality = await row.from(deps.engine.open(at.municipality));
    if (!municipality) return undefined;
    const { id, name, sample } = municipality.value;
    return { language, sample, origin, municipality: { id, name } };
  }

  /** Shows one's own sign-up. */
  async function shown(at: Address, language: Language): Promise<Response> {
    const [ending, around] = await Promise.all([
      asking('showSignUp', showSignUp, at),
      about(at, language),
    ]);
    if (ending.kind !== 'answered' || !around || !at.signUp) return missing();
    const { event, state, people } = await answerOf('showSignUp', ending.answer);
    const { signUpPage } = await import('@plan/pages');
    const { slug, title, when } = event;
    return page(
      signUpPage({
        ...around,
        event: { id: at.event, slug, title },
        signUp: at.signUp,
        state,
        people,
        when: when.text,
      }),
    );
  }

  /** Takes what was typed; answers with an address of its own, so that reloading sends nothing. */
  async function sent(at: Address, form: URLSearchParams): Promise<Response> {
    const language = languageIn(form);
    const value = (name: string) => form.get(name) ?? '';
    const typed = {
      name: value('name'),
      email: value('email'),
      people: value('people'),
      note: value('note'),
    };
    const { body: shape } = await operationOf('signUp');
    const people = Number(typed.people);
    const parsed = parsedBody(shape, JSON.stringify({ ...typed, people }));
    const signUp = SignUpId.parse(`sig_${uuidv7(Date.parse(deps.clock()), deps.randomBytes(10))}`);
    const ending: Ending = parsed.ok
      ? await asking('signUp', signUpCase, { ...at, signUp }, parsed.body)
      : { kind: 'refused', refused: { ok: false, refusals: parsed.refusals } };
    if (ending.kind === 'answered') {
      const query = language === 'en' ? '?language=en' : '';
      return redirect(`/api/${at.municipality}/tilmelding/${at.event}/${signUp}${query}`);
    }
    const places = await asking('showPlaces', showPlaces, at);
    const around = await about(at, language);
    if (ending.kind !== 'refused' || places.kind !== 'answered' || !around) return missing();
    const { event } = await answerOf('showPlaces', places.answer);
    const problems = ending.refused.refusals.map((each) => ({
      at: each.at,
      text: sentenceOf(language, each),
    }));
    const { signUpRefusedPage } = await import('@plan/pages');
    const { slug, title } = event;
    const told = { ...around, event: { id: at.event, slug, title }, typed, problems };
    return page(signUpRefusedPage(told), 422);
  }

  async function cancelled(at: Address, form: URLSearchParams): Promise<Response> {
    const ending = await asking('cancelSignUp', cancelSignUpCase, at);
    if (ending.kind !== 'answered') return missing();
    const query = form.get('language') === 'en' ? '?language=en' : '';
    return redirect(`/api/${at.municipality}/tilmelding/${at.event}/${at.signUp}${query}`);
  }

  /** Answers `/api/{municipality}/tilmelding/{event}[/{signUp}]`. */
  return async function answer(
    request: Request,
    parts: { readonly municipality: string; readonly event: string; readonly signUp?: string },
  ): Promise<Response> {
    const at = addressOf(parts);
    if (!at) return missing();
    if (request.method === 'GET') {
      return shown(at, languageIn(new URL(request.url).searchParams));
    }
    const text = await bodyOf(request);
    if (typeof text !== 'string') return text;
    const form = new URLSearchParams(text);
    return at.signUp === undefined ? sent(at, form) : cancelled(at, form);
  };
}

function addressOf(parts: {
  readonly municipality: string;
  readonly event: string;
  readonly signUp?: string;
}): Address | undefined {
  const municipality = MunicipalityId.safeParse(parts.municipality);
  const event = EventId.safeParse(parts.event);
  if (!municipality.success || !event.success) return undefined;
  const found = { municipality: municipality.data, event: event.data };
  if (parts.signUp === undefined) return found;
  const signUp = SignUpId.safeParse(parts.signUp);
  return signUp.success ? { ...found, signUp: signUp.data } : undefined;
}

async function answerOf<Name extends SignUpOperation>(
  name: Name,
  answer: unknown,
): Promise<AnswerOf<Name>> {
  const { answer: shape } = await operationOf(name);
  // The shape is the contract's own for this name.
  return shape.parse(answer) as AnswerOf<Name>;
}
