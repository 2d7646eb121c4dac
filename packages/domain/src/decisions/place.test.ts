import { describe, expect, it } from 'vitest';
import { dayOf, instant, ore } from '../kernel/index.ts';
import type { LegalBasis } from '../kernel/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import { leftOn } from '../pools/index.ts';
import {
  adoptAllocation,
  issueDecision,
  placeUnderLaw,
  planBallots,
  recordBallot,
} from './index.ts';
import type { Allocation } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing, committee, world } = sample;
const { round } = reviewing;
const nobody = { ...reviewing.conflicts, conflicts: [] };
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const members = committee.seats.map((seat) => seat.person);
const money = world.pools.find((each) => each.pool.id === round.pool);
const list = reviewing.allocation;
const first = reviewing.applications[0]?.application;
if (!money || !list || !first) throw new Error('The sample has an open list');

const text = {
  legalBasis: 'AEL_7' as LegalBasis,
  reason: 'Deltagerne er over folkepensionsalderen',
};
const place = (allocation: Allocation, part: Partial<typeof text> = {}) =>
  placeUnderLaw(mette, now, nobody, money.pool, allocation, first, { ...text, ...part });

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

/** Every line gets what it asked for, in one ballot with everybody for it. */
function carriedAt(amount: (requested: number) => number, allocation: Allocation): Allocation {
  const lines = allocation.lines.map((line) => ({
    ...line,
    amount: ore(amount(line.requested)),
    reason: { version: 1, hash: 'x' },
  }));
  const [planned] = planBallots(lines, nobody, members);
  const votes = { for: members, against: [], abstain: [] };
  const ballot = { id: 'bal_x' as never, lines: planned?.lines ?? [], present: members, votes };
  const voted = recordBallot(
    mette,
    now,
    today,
    committee,
    nobody,
    { ...allocation, lines },
    ballot,
  );
  if (!voted.ok) throw new Error(codes(voted).join());
  return voted.value.allocation;
}

function adopt(allocation: Allocation) {
  const applications = reviewing.applications.map((each) => each.application);
  const meeting = { body: committee.name, day: today, item: 'punkt 7' };
  const { account } = money!;
  const given = { round, committee, register: nobody, allocation, applications, account, meeting };
  return adoptAllocation(mette, now, today, { ...given, earlier: [], ahead: [] });
}

describe('an application placed under a law', () => {
  it('is placed with a reason under a law of the pool, all refusals at once (placedUnderLawOfPool, placementNeedsReason)', () => {
    expect(codes(place(list, { legalBasis: 'FOL', reason: ' ' }))).toEqual([
      'decision/law-of-pool',
      'decision/law-reason',
    ]);
    expect(codes(place(list, { reason: 'æ'.repeat(601) }))).toEqual(['decision/law-reason']);
    const placed = place(list);
    expect(placed.ok && placed.value.application.placed).toEqual({
      ...text,
      by: mette.person,
      at: now,
    });
    expect(placed.ok && JSON.stringify(placed.value.deed)).not.toContain('folkepension');
  });

  it('is paid from the money under that law, and its decision names it', () => {
    const placed = place(list);
    if (!placed.ok) throw new Error(codes(placed).join());
    const asked = placed.value.allocation.lines[0]?.requested ?? ore(0);
    const adopted = adopt(carriedAt((requested) => requested, placed.value.allocation));
    if (!adopted.ok) throw new Error(codes(adopted).join());
    const { account, allocation } = adopted.value;
    expect(leftOn(account, undefined, 'AEL_7')).toBe(
      leftOn(money.account, undefined, 'AEL_7') - asked,
    );
    const decision = issueDecision(
      now,
      round,
      money.pool,
      allocation,
      { ...first, ...placed.value.application },
      { text: 'x' },
    );
    expect(decision.legalBases).toEqual(['AEL_7']);
    const [, second] = reviewing.applications;
    if (!second) throw new Error('The round has several applications');
    const other = issueDecision(now, round, money.pool, allocation, second.application, {
      text: 'x',
    });
    // All that was taken under the other law was placed there.
    expect(other.legalBases).toEqual(['SEL_18']);
  });

  it('is not adopted above what is left under that law (lawMustHold)', () => {
    const lines = money.account.lines.map((line) =>
      line.legalBasis === 'AEL_7' ? { ...line, budget: ore(100) } : line,
    );
    const poor = { ...money, account: { ...money.account, lines } };
    const placed = place(list);
    if (!placed.ok) throw new Error(codes(placed).join());
    const full = carriedAt((requested) => requested, placed.value.allocation);
    const applications = reviewing.applications.map((each) => each.application);
    const meeting = { body: committee.name, day: today, item: 'punkt 7' };
    const { account } = poor;
    const given = { round, committee, register: nobody, allocation: full, applications, account };
    const outcome = adoptAllocation(mette, now, today, {
      ...given,
      earlier: [],
      ahead: [],
      meeting,
    });
    expect(codes(outcome)).toEqual(['pool/not-enough-under-law']);
  });

  it('stays where it is once it is voted on or adopted, and for whoever is disqualified', () => {
    const voted = carriedAt((requested) => requested, list);
    expect(codes(place(voted))).toEqual(['decision/line-already-voted']);
    const adopted = adopt(voted);
    expect(codes(place(adopted.ok ? adopted.value.allocation : list))).toEqual([
      'state/out-of-order',
      'decision/line-already-voted',
    ]);
    const register = {
      ...nobody,
      conflicts: reviewing.conflicts.conflicts.map((each) => ({
        ...each,
        application: first.id,
        person: mette.person,
      })),
    };
    const own = placeUnderLaw(mette, now, register, money.pool, list, first, text);
    expect(codes(own)).toEqual(['review/disqualified']);
  });
});
