import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, ore } from '../kernel/index.ts';
import type { LegalBasis } from '../kernel/index.ts';
import type { Application, Counted, Submission } from '../applications/index.ts';
import { leftFor } from '../pools/index.ts';
import type { PoolAccount } from '../pools/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { actorFor, codesOf, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { openAllocation, putShares, shareOut, sharesStand } from './index.ts';
import type { Allocation, Line, ReasonCode, ShareAsked } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing } = sample;
const { round } = reviewing;
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const nobody: ConflictRegister = { ...reviewing.conflicts, conflicts: [] };
const WHY = 'Pengene er delt efter antallet af medlemmer.';
const words: { reasonCodes: ReasonCode[]; reason: string } = {
  reasonCodes: ['money-does-not-reach'],
  reason: WHY,
};
const byMembers: ShareAsked = { by: 'members', lines: 'undecided', step: 'ore' };

type Asked = {
  readonly requested: number;
  readonly members?: number | undefined;
  readonly law?: LegalBasis | undefined;
  readonly amount?: number | undefined;
};

/** Money in kroner under two laws, given by the year of the call. */
function accountOf(social: number, elderly = 0): PoolAccount {
  const none = kroner(0);
  const line = (legalBasis: LegalBasis, budget: number) => ({
    legalBasis,
    year: round.grant.firstYear,
    budget: ore(budget),
    bound: none,
    granted: none,
    returned: none,
  });
  const lines = [line('SEL_18', social), ...(elderly > 0 ? [line('AEL_7', elderly)] : [])];
  return { pool: round.pool, lines, movements: [] };
}

function listOf(asked: readonly Asked[]): { list: Allocation; sent: Application[] } {
  const [first] = reviewing.applications;
  if (!first?.application.submission) throw new Error('The sample has sent applications');
  const { application } = first;
  const sent = asked.map(({ requested, members }, index): Application => {
    const counted: Counted = members === undefined ? {} : { members };
    const submission = { ...application.submission, requested: ore(requested), counted };
    return {
      ...application,
      id: sampleId('app', 800 + index),
      submission: submission as Submission,
    };
  });
  const { allocation } = openAllocation(round, sent);
  const lines = allocation.lines.map((line, index): Line => {
    const { law, amount } = asked[index] ?? {};
    return {
      ...line,
      ...(law ? { legalBasis: law } : {}),
      ...(amount === undefined ? {} : { amount: ore(amount) }),
    };
  });
  return { list: { ...allocation, lines }, sent };
}

function amounts(asked: readonly Asked[], account: PoolAccount, how: Partial<ShareAsked> = {}) {
  const { list, sent } = listOf(asked);
  const { shares } = shareOut(round, account, list, sent, { ...byMembers, ...how });
  return shares.map(({ amount }) => amount);
}

describe('the rest of a pool is shared by a key', () => {
  it('gives by the count, and what is more than somebody asked for goes to the others', () => {
    const asked = [
      { requested: 100_000, members: 10 },
      { requested: 10_000, members: 10 },
      { requested: 900_000, members: 20 },
    ];
    expect(amounts(asked, accountOf(100_000))).toEqual([30_000, 10_000, 60_000]);
    expect(amounts(asked, accountOf(100_000), { by: 'equal' })).toEqual([45_000, 10_000, 45_000]);
    expect(amounts(asked, accountOf(101_000), { by: 'requested' })).toEqual([
      10_000, 1_000, 90_000,
    ]);
    expect(amounts(asked, accountOf(105_000), { step: 'hundred' })).toEqual([
      30_000, 10_000, 60_000,
    ]);
  });

  it('counts what other lines are given, and takes no more of a law than it has', () => {
    const asked: Asked[] = [
      { requested: 90_000, members: 10, amount: 40_000 },
      { requested: 90_000, members: 30, law: 'AEL_7' },
      { requested: 90_000, members: 10 },
    ];
    expect(amounts(asked, accountOf(80_000, 20_000))).toEqual([20_000, 40_000]);
    expect(amounts(asked, accountOf(80_000, 20_000), { lines: 'all' })).toEqual([
      40_000, 20_000, 40_000,
    ]);
  });

  it('leaves out who tells no count, asks for no money, or waits for support in kind', () => {
    const { list, sent } = listOf([
      { requested: 50_000, members: 4 },
      { requested: 50_000 },
      { requested: 0, members: 4 },
      { requested: 50_000, members: 4 },
    ]);
    const lines = list.lines.map((line, index): Line =>
      index === 3 ? { ...line, inKind: 'undecided' } : line,
    );
    const shared = shareOut(round, accountOf(30_000), { ...list, lines }, sent, byMembers);
    expect(shared.shares.map(({ amount }) => amount)).toEqual([30_000]);
    expect(shared.leftOut.map(({ why }) => why)).toEqual(['not-told', 'no-money', 'support']);
    expect(shared).toMatchObject({ money: 30_000, rest: 0 });
  });

  const claim = fc.record({
    requested: fc.integer({ min: 1, max: 90_000_000 }),
    members: fc.integer({ min: 0, max: 5000 }),
    law: fc.constantFrom<(LegalBasis | undefined)[]>(undefined, 'SEL_18', 'AEL_7'),
  });

  it('never gives more than there is or was asked for, more to who counts more, and the same to equals', () => {
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 200_000_000 }),
        fc.integer({ min: 1, max: 90_000_000 }),
        fc.constantFrom('ore' as const, 'hundred' as const),
        (asked, social, elderly, step) => {
          const account = accountOf(social, elderly);
          const given = amounts(asked, account, { step });
          const sum = (law?: LegalBasis) =>
            given.reduce<number>(
              (all, each, at) => all + (law && asked[at]?.law !== law ? 0 : each),
              0,
            );
          expect(sum()).toBeLessThanOrEqual(leftFor(account, round));
          for (const law of ['SEL_18', 'AEL_7'] as const)
            expect(sum(law)).toBeLessThanOrEqual(leftFor(account, round, law));
          for (const [index, one] of asked.entries()) {
            const mine = given[index] ?? 0;
            expect(mine).toBeLessThanOrEqual(one.requested);
            for (const [at, other] of asked.entries()) {
              const theirs = given[at] ?? 0;
              if (one.law !== other.law || one.members < other.members) continue;
              if (mine < one.requested) expect(mine).toBeGreaterThanOrEqual(theirs);
            }
          }
        },
      ),
    );
  });

  it('leaves less than a step for each who could take more', () => {
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 200_000_000 }),
        (asked, money) => {
          const free = asked.map(({ requested, members }) => ({ requested, members: members + 1 }));
          const { list, sent } = listOf(free);
          const shared = shareOut(round, accountOf(money), list, sent, byMembers);
          const wanting = shared.shares.filter(
            ({ amount }, index) => amount < (free[index]?.requested ?? 0),
          );
          fc.pre(wanting.length > 0);
          expect(shared.rest).toBeLessThan(wanting.length);
        },
      ),
    );
  });
});

describe('shares are put on a list', () => {
  const { list, sent } = listOf([
    { requested: 20_000, members: 10 },
    { requested: 90_000, members: 30 },
  ]);
  const before = { allocation: list, reasons: [] };
  const account = accountOf(60_000);
  const hash = (text: string) => `#${text}`;
  const sharing = (allocation = list, how = byMembers) =>
    shareOut(round, account, allocation, sent, how);
  const put = (changed: {
    readonly allocation?: Allocation;
    readonly reason?: string;
    readonly seen?: readonly { application: Application['id']; amount: Line['requested'] }[];
    readonly register?: ConflictRegister;
    readonly shared?: ReturnType<typeof shareOut>;
  }) => {
    const allocation = changed.allocation ?? list;
    const shared = changed.shared ?? sharing(allocation);
    return putShares(
      mette,
      changed.register ?? nobody,
      { allocation, reasons: [] },
      sent,
      {
        ...byMembers,
        ...words,
        reason: changed.reason ?? WHY,
        seen: changed.seen ?? shared.shares,
      },
      shared,
      hash,
    );
  };

  it('each as a proposal of its own, with a reason for those who are given less', () => {
    const outcome = put({});
    if (!outcome.ok) throw new Error('The shares can be put');
    const { allocation, reasons, deed } = outcome.value;
    expect(allocation.lines.map(({ amount }) => amount)).toEqual([15_000, 45_000]);
    expect(reasons.map(({ text }) => text)).toEqual([WHY, WHY]);
    expect(deed).toMatchObject({ verb: 'share', facts: { by: 'members' } });
    const after = { allocation, reasons };
    expect(sharesStand(after, sharing().shares, words, hash)).toBe(true);
    expect(sharesStand(after, sharing().shares, { ...words, reason: 'Andet' }, hash)).toBe(false);
    expect(sharesStand(before, sharing().shares, words, hash)).toBe(false);
  });

  it('and whoever is given all of it needs no reason', () => {
    const shared = shareOut(round, accountOf(900_000), list, sent, byMembers);
    const outcome = put({ shared, reason: '' });
    if (!outcome.ok) throw new Error('All is given');
    expect(outcome.value.allocation.lines.map(({ amount }) => amount)).toEqual([20_000, 90_000]);
    expect(outcome.value.reasons.map(({ text }) => text)).toEqual(['', '']);
  });

  it('lessNeedsReason: none of them without a reason, told once', () => {
    expect(codesOf(put({ reason: 'kort' }))).toEqual(['decision/reason-missing reason']);
  });

  it('shareAsSeen: only as they were seen', () => {
    expect(codesOf(put({ seen: [] }))).toEqual(['decision/share-moved']);
    const other = sharing().shares.map((each) => ({ ...each, amount: ore(1) }));
    expect(codesOf(put({ seen: other }))).toEqual(['decision/share-moved']);
  });

  it('shareGivesSomething: not where no money is left', () => {
    const shared = shareOut(round, accountOf(0), list, sent, byMembers);
    expect(codesOf(put({ shared }))).toEqual(['decision/share-nothing']);
  });

  it('shareFitsCommit: not between more lines than one commit holds', () => {
    const many = listOf(Array.from({ length: 91 }, () => ({ requested: 900, members: 1 })));
    const shared = shareOut(round, account, many.list, many.sent, byMembers);
    expect(codesOf(put({ shared }))).toEqual(['decision/share-lines']);
  });

  it('not on an adopted list, on lines that were voted on, or by whoever is disqualified', () => {
    const adopted: Allocation = { ...list, state: 'adopted' };
    expect(codesOf(put({ allocation: adopted }))).toEqual(['state/out-of-order']);
    const lines = list.lines.map(({ application }) => application);
    const ballot = {
      id: sampleId('bal', 1),
      lines,
      present: [],
      left: [],
      recordedBy: mette.person,
      votes: { for: [], against: [], abstain: [] },
      at: round.window.opens,
    };
    const voted = { ...list, ballots: [ballot] } as unknown as Allocation;
    expect(codesOf(put({ allocation: voted }))).toEqual(['decision/line-already-voted']);
    const [standing] = reviewing.conflicts.conflicts;
    const [application] = sent;
    if (!standing || !application) throw new Error('The sample has a conflict');
    const mine = { ...standing, person: mette.person, application: application.id };
    const register = { ...nobody, conflicts: [mine] };
    expect(codesOf(put({ register }))).toEqual(['review/disqualified']);
  });
});
