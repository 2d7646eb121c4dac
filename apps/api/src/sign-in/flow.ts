import { dataMustHaveShape, judge, roleMustHaveOperation } from '@plan/domain';
import type { Municipality } from '@plan/domain';
import { coreOperations, params } from '@plan/contract';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Claims, Deps, SignInStart } from '../deps.ts';
import {
  COOKIE,
  answered,
  bodyOf,
  expiryOf,
  parsedBody,
  personOf,
  refusal,
  sessionRead,
  signedOut,
  ticketFrom,
} from '../http/index.ts';
import type { SessionRow } from '../http/index.ts';
import { records } from '../records.ts';
import { one, removed, saved, sha256 } from '../rows/index.ts';
import { redirectFor } from './callback.ts';
import { liveSession } from './me.ts';

const ATTEMPT_SECONDS = 600;
/** Only paths of our own: `/x`, never `//host` or an address. */
function safeReturn(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(wanted) ? wanted : '/app';
}

function urlToken(deps: Deps): string {
  return Buffer.from(deps.randomBytes(32)).toString('base64url');
}

export async function startSignIn(deps: Deps, context: Context): Promise<Response> {
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

export async function finishSignIn(deps: Deps, context: Context): Promise<Response> {
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
    ...(claims.signIn ? { signIn: claims.signIn } : {}),
  };
  const before = await sessionRead(ticketFrom(getCookie(context, COOKIE))).from(platform);
  const key = records.session.key(sha256(token));
  await platform.commit([
    saved(records.session, key, undefined, session, { expiresAt: expiryOf(session) }),
    ...(before ? [removed(before)] : []),
  ]);
  setCookie(context, COOKIE, `${token}.${person}`, cookieOptions);
}

export async function signOut(deps: Deps, context: Context): Promise<Response> {
  const platform = deps.engine.open('platform');
  const session = await sessionRead(ticketFrom(getCookie(context, COOKIE))).from(platform);
  if (session) await platform.commit([removed(session)]);
  deleteCookie(context, COOKIE, cookieOptions);
  return context.json({});
}

export async function makeMunicipality(deps: Deps, context: Context): Promise<Response> {
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
