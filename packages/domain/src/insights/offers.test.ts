import { expect, it } from 'vitest';
import { day } from '../kernel/index.ts';
import { holdingsOf } from '../samples/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { offersOf, publicViewOf } from './index.ts';

const { world } = roedovreOn('2026-11-22');
const view = publicViewOf(holdingsOf(world, day('2026-11-22')));

it('offers each area of the calls that are announced, with goals, most and last time', () => {
  const areas = view.offers.map(({ area }) => area?.title);
  expect(areas).toContain('Plads til alle i fællesskabet');
  const place = view.offers.find(({ area }) => area?.title === 'Plads til alle i fællesskabet');
  expect(place?.round.title).toBe('1. runde 2027');
  expect(place?.most).toBe(7_500_000);
  expect(place?.goals.length).toBeGreaterThan(0);
  // The second round of 2026 is under review; nobody knows yet who is given money.
  expect(place?.last).toMatchObject({ round: '1. runde 2026', grants: expect.any(Number) });
});

it('tells no limit that holds for some applicants only', () => {
  const scoped = view.pools.map((pool) => ({
    ...pool,
    rounds: pool.rounds.map((round) => ({
      ...round,
      terms: round.terms.map((term) =>
        term.kind === 'amount' ? { ...term, scope: { kinds: ['group' as const] } } : term,
      ),
    })),
  }));
  expect(offersOf(scoped, view.policies).every(({ most }) => most === undefined)).toBe(true);
});

it('tells the average only of several grants, in whole kroner', () => {
  for (const { last } of view.offers) {
    if (!last) continue;
    expect(last.average === undefined).toBe(last.grants < 2);
    expect((last.average ?? 0) % 100).toBe(0);
  }
});

it('offers nothing of rounds that have closed', () => {
  const announced = view.pools
    .flatMap((pool) => pool.rounds)
    .filter((round) => round.state === 'announced')
    .map((round) => round.id);
  expect(view.offers.every(({ round }) => announced.includes(round.id))).toBe(true);
  expect(announced.length).toBeLessThan(view.pools.flatMap((pool) => pool.rounds).length);
});
