import { dataMustHaveShape, dayOf, judge, roleMustHaveOperation } from '@plan/domain';
import type { Association, Day, Municipality, MunicipalityId, Standing } from '@plan/domain';
import { coreOperations, params } from '@plan/contract';
import type { AnswerOf } from '@plan/contract';
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Claims, Deps, SignInStart } from '../deps.ts';
import {
  COOKIE,
  actorOf,
  answered,
  bodyOf,
  expiryOf,
  parsedBody,
  personOf,
  refusal,
  sessionRead,
  signedOut,
  stands,
  ticketFrom,
} from '../http/index.ts';
import type { SessionRow } from '../http/index.ts';
import { records } from '../records.ts';
import { all, many, one, readTogether, removed, saved, sha256 } from '../rows/index.ts';

const ATTEMPT_SECONDS = 600;
const CALLBACK = '/api/sign-in/callback';

export function redirectFor(origin: string): string {
  return `${origin}${CALLBACK}`;
}

/** Only paths of our own: `/x`, never `//host` or an address. */
function safeReturn(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(wanted) ? wanted : '/app';
}

function urlToken(deps: Deps): string {
  return Buffer.from(deps.randomBytes(32)).toString('base64url');
}

async function startSignIn(deps: Deps, context: Context): Promise<Response> {
  const start: SignInStart = {
    state: urlToken(deps),
    nonce: urlToken(deps),
    verifier: urlToken(deps),
  };
  const returnTo = safeReturn(context.req.query('return'));
  const platform = deps.engine.open('platform');
  const expiresAt = Math.ceil(Date.parse(deps.clock()) / 1000) + ATTEMPT_SECONDS;
  const startedAt = Date.parse(deps.clock());
  const attempt = { verifier: start.verifier, nonce: start.nonce, returnTo, startedAt };
  const url = await deps.identity.authorizationUrl(start, context.req.query('login_hint'));
  await platform.commit([
    saved(
      records.signInAttempt,
      records.signInAttempt.key(sha256(start.state)),
      undefined,
      attempt,
      { expiresAt },
    ),
  ]);
  // Ties the callback to the browser that started.
  setCookie(context, '__Host-sign-in', start.state, {
    ...cookieOptions,
    maxAge: ATTEMPT_SECONDS,
  });
  return context.redirect(url.href);
}

const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

async function finishSignIn(deps: Deps, context: Context): Promise<Response> {
  const callback = new URL(redirectFor(deps.config.origin));
  callback.search = new URL(context.req.url).search;
  const state = callback.searchParams.get('state') ?? '';
  const platform = deps.engine.open('platform');
  const attempt = await one(records.signInAttempt, records.signInAttempt.key(sha256(state))).from(
    platform,
  );
  const started = getCookie(context, '__Host-sign-in');
  deleteCookie(context, '__Host-sign-in', cookieOptions);
  const now = Date.parse(deps.clock());
  const expired = !attempt || now > attempt.value.startedAt + ATTEMPT_SECONDS * 1000;
  // Expired, not begun in this browser, or called off at the issuer: nothing has happened.
  if (expired || started !== state || callback.searchParams.has('error')) {
    return context.redirect('/app');
  }
  const claims = await deps.identity.claimsFor(callback, { state, ...attempt.value });
  await openSession(deps, context, claims);
  // Taken away only now, so that a broken wire on the way can be tried again.
  await platform.commit([removed(attempt)]);
  return context.redirect(attempt.value.returnTo);
}

/** A fresh token at every sign-in; the old one, if any, stops working. */
async function openSession(deps: Deps, context: Context, claims: Claims): Promise<void> {
  const now = Date.parse(deps.clock());
  const platform = deps.engine.open('platform');
  const person = personOf(deps.config.identityName, claims.subject);
  const token = urlToken(deps);
  const session: SessionRow = {
    person,
    // Names of people are kept to 120 UTF-16 units everywhere.
    name: claims.name.slice(0, 120),
    createdAt: now,
    seenAt: now,
    mayCreateMunicipality: claims.subject === deps.config.firstAdministrator,
  };
  const before = await sessionRead(ticketFrom(getCookie(context, COOKIE))).from(platform);
  const key = records.session.key(sha256(token));
  await platform.commit([
    saved(records.session, key, undefined, session, { expiresAt: expiryOf(session) }),
    ...(before ? [removed(before)] : []),
  ]);
  setCookie(context, COOKIE, `${token}.${person}`, cookieOptions);
}

async function liveSession(deps: Deps, context: Context): Promise<SessionRow | undefined> {
  const ticket = ticketFrom(getCookie(context, COOKIE));
  const session = await sessionRead(ticket).from(deps.engine.open('platform'));
  const live = ticket && stands(session?.value, ticket, Date.parse(deps.clock()));
  return live ? session?.value : undefined;
}

async function showMe(deps: Deps, context: Context): Promise<AnswerOf<'showMe'>> {
  const session = await liveSession(deps, context);
  if (!session) return { signedIn: false, mayCreateMunicipality: false, municipalities: [] };
  const platform = deps.engine.open('platform');
  const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
    platform,
  );
  const today = dayOf(deps.clock());
  const known = await Promise.all(
    listed.map(async ({ value: { id, name } }) => {
      const store = deps.engine.open(id);
      const found = await readTogether(store, {
        standing: one(records.standing, records.standing.key(session.person)),
        settings: one(records.municipality, records.municipality.key()),
      });
      const standing = found.standing?.value;
      const sample = found.settings?.value.sample ?? false;
      const memberOf = standing?.memberships.map((each) => each.association) ?? [];
      const keys = memberOf.map((association) => records.association.key(association));
      const associations = await many(records.association, keys).from(store);
      return { id, name, sample, standing, associations: associations.map((each) => each.value) };
    }),
  );
  return {
    signedIn: true,
    name: session.name,
    person: session.person,
    mayCreateMunicipality: session.mayCreateMunicipality,
    municipalities: known.map((place) => placeOf(place, session, today)),
  };
}

type KnownPlace = {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly sample: boolean;
  readonly standing: Standing | undefined;
  readonly associations: readonly Association[];
};

function placeOf(
  { id, name, sample, standing, associations }: KnownPlace,
  session: SessionRow,
  today: Day,
): AnswerOf<'showMe'>['municipalities'][number] {
  const actor = actorOf(id, session, standing, today);
  const nameOf = (association: Association['id']) =>
    associations.find((each) => each.id === association)?.name ?? '';
  return {
    id,
    name,
    sample,
    roles: [...actor.roles],
    associations: actor.memberships.map(({ association, rights }) => ({
      id: association,
      name: nameOf(association),
      rights: [...rights],
    })),
    committees: actor.seats.map((seat) => seat.committee),
  };
}

async function signOut(deps: Deps, context: Context): Promise<Response> {
  const platform = deps.engine.open('platform');
  const session = await sessionRead(ticketFrom(getCookie(context, COOKIE))).from(platform);
  if (session) await platform.commit([removed(session)]);
  deleteCookie(context, COOKIE, cookieOptions);
  return context.json({});
}

async function makeMunicipality(deps: Deps, context: Context): Promise<Response> {
  const text = await bodyOf(context.req.raw);
  if (typeof text !== 'string') return text;
  const session = await liveSession(deps, context);
  if (!session) return signedOut();
  const permitted = session.mayCreateMunicipality;
  if (!permitted) return refusal(judge(roleMustHaveOperation, { permitted }));
  const id = params.municipality.safeParse(context.req.param('municipality'));
  if (!id.success) {
    const problems = ['municipality: lower-case letters, digits and hyphens, not a reserved word'];
    return refusal(judge(dataMustHaveShape, { problems }, 'slug'));
  }
  const parsed = parsedBody(coreOperations.createMunicipality.body, text);
  if (!parsed.ok) return refusal(parsed.refusals);
  const { createMunicipality } = await import('../municipality/index.ts');
  const created: Municipality = await createMunicipality(deps, session, id.data, parsed.body);
  return answered(created);
}

/** What lies outside any municipality: sign-in, who I am, making a municipality. */
export function mountSignIn(app: Hono, deps: Deps): void {
  app.get('/api/sign-in', (context) => startSignIn(deps, context));
  app.get(CALLBACK, (context) => finishSignIn(deps, context));
  app.get('/api/me', async (context) => answered(await showMe(deps, context)));
  app.post('/api/sign-out', (context) => signOut(deps, context));
  app.put('/api/municipalities/:municipality', (context) => makeMunicipality(deps, context));
}
