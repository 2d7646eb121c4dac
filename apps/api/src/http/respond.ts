import { bodyMustFit, judge, requestMustBeOurOwn, sessionMustStand } from '@plan/domain';
import type { Refusal } from '@plan/domain';
import type { Problem } from '@plan/contract/problem';
import type { Ending } from './run.ts';

export const BODY_BYTES = 256 * 1024;

/** The sentences of refusals are loaded at the first refusal; most requests meet none. */
async function problemOf(refusals: readonly Refusal[], theirs?: unknown): Promise<Problem> {
  const told = await import('@plan/contract/problem');
  return told.problemOf(refusals, theirs);
}

function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

export function answered(answer: unknown): Response {
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}

export async function refusal(refusals: readonly Refusal[], theirs?: unknown): Promise<Response> {
  return problemResponse(await problemOf(refusals, theirs));
}

export async function signedOut(): Promise<Response> {
  const problem = await problemOf(judge(sessionMustStand, { signedIn: false }));
  return problemResponse({ ...problem, title: 'Not signed in', status: 401 });
}

export async function tooLarge(most = BODY_BYTES): Promise<Response> {
  const problem = await problemOf(judge(bodyMustFit, { bytes: most + 1, most }));
  return problemResponse({ ...problem, title: 'Too large', status: 413 });
}

export function foreignOrigin(): Promise<Response> {
  return refusal(judge(requestMustBeOurOwn, { own: false }));
}

/** A broken wire: no internals, a reference that the log knows. */
export function failed(reference: string): Response {
  const problem = { type: 'about:blank', title: 'Internal error', status: 500, refusals: [] };
  return new Response(JSON.stringify({ ...problem, reference }), {
    status: 500,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

export async function ended(
  ending: Ending,
  shaped: (answer: unknown) => unknown,
): Promise<Response> {
  if (ending.kind === 'signed-out') return signedOut();
  if (ending.kind === 'answered') return answered(shaped(ending.answer));
  const { refused } = ending;
  return refusal(refused.refusals, 'theirs' in refused ? refused.theirs : undefined);
}
