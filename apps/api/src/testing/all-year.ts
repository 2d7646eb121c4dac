import { callTextOf } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { expect } from 'vitest';
import type { World } from './world.ts';
import { SAID, writeAll } from './writing.ts';

/** The pool of the sample whose call is open all year, and that call. */
export const POOL = sampleId('poo', 3);
export const ROUND = sampleId('rou', 4);

const BUDGET = {
  kind: 'budget',
  lines: [{ side: 'expense', text: 'Kaffe', amount: '3.000', category: 'catering' }],
  requested: '3.000',
};
/** What is asked for below, given in full. Øre. */
export const GIVEN = {
  amount: 300_000,
  reasonCodes: [],
  reason: '',
  meeting: { body: 'Forvaltningen', day: '2026-11-22', item: 'sag 12' },
};

export const pathIn = (round: string, n: number) =>
  `/api/roedovre/rounds/${round}/applications/${sampleId('app', n)}`;
export const pathOf = (n: number) => pathIn(ROUND, n);

type Sending = { readonly as?: string; readonly association?: number; readonly round?: string };

/** An association applies in a call that is open all year. */
export async function sent(
  world: World,
  n: number,
  { as = 'forening-a', association = 1, round = ROUND }: Sending = {},
  facts: object = {},
) {
  const cookie = await world.cookieFor(as);
  const body = { association: sampleId('ass', association) };
  await world.request('PUT', pathIn(round, n), { as: cookie, body });
  await writeAll(world, cookie, sampleId('app', n), { round, budget: BUDGET });
  const answer = await world.request('POST', `${pathIn(round, n)}/submission`, {
    as: cookie,
    body: { ...body, ...SAID, facts: { ...SAID.facts, ...facts } },
  });
  expect(answer.body.refusals ?? []).toEqual([]);
  expect(answer.status).toBe(200);
}

/** A draft of a call that is open all year, in which one may apply for up to three years. */
export async function draftForYears(world: World, as: string, round: string, more: object = {}) {
  const { body } = await world.request('GET', `/api/roedovre/calls/${ROUND}`, { as });
  const text = callTextOf(body.round);
  const call = `/api/roedovre/calls/${round}`;
  const grant = { ...text.grant, mostYears: 3 };
  const draft = { pool: POOL, text: { ...text, title: 'Tre år', grant, ...more } };
  expect((await world.request('PUT', call, { as, body: draft })).status).toBe(200);
  return { call, firstYear: text.grant.firstYear };
}
