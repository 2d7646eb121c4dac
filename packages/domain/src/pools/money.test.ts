import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, ore, sumOf } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import {
  budgetOf,
  changeMoney,
  divided,
  judgeLaterYears,
  leftFor,
  shareMoney,
  leftOn,
  takenBetween,
  withGranted,
  withoutTaken,
} from './index.ts';
import type { LineRef, MoneyChange, Pool, PoolAccount, SharedMoney } from './index.ts';

const { world, open } = roedovreOn('2026-11-22');
const found = world.pools.find(({ pool }) => pool.id === open.round.pool);
if (!found) throw new Error('The open round has a pool');

const pool: Pool = {
  ...found.pool,
  legalBases: ['SEL_18', 'AEL_7'],
  subPools: [
    { key: 'drift', title: 'Drift', kind: 'running-costs', description: '' },
    { key: 'hurtig', title: 'Hurtig', kind: 'quick-grant', description: '' },
  ],
};
const { year } = pool;
const inPart = (subPool?: string) => ({ subPool, grant: { firstYear: year, mostYears: 3 } });
const drift: LineRef = { legalBasis: 'SEL_18', year, subPool: 'drift' };
const quick: LineRef = { legalBasis: 'AEL_7', year, subPool: 'hurtig' };
const decision = { body: 'Kommunalbestyrelsen', day: '2026-10-07', item: '4' };
const empty: PoolAccount = { pool: pool.id, lines: [], movements: [] };
const now = '2026-11-22T10:00:00.000Z' as Parameters<typeof changeMoney>[1];
const [somebody] = world.standings;
if (!somebody) throw new Error('The sample has people');
const who = { person: somebody.person };

function change(account: PoolAccount, part: Partial<MoneyChange>) {
  const told: MoneyChange = {
    kind: 'set-aside',
    line: drift,
    amount: kroner(100),
    note: '',
    ...part,
  };
  return changeMoney(who, now, pool, account, told);
}

function after(account: PoolAccount, part: Partial<MoneyChange>): PoolAccount {
  const outcome = change(account, part);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.account;
}

const funded = after(after(empty, { amount: kroner(600), decision }), {
  line: quick,
  amount: kroner(50),
  decision,
});

describe('the money of a pool', () => {
  it('is set aside by law, year and sub-pool, with the decision behind it', () => {
    expect(budgetOf(funded)).toBe(kroner(650));
    expect(budgetOf(funded, 'hurtig')).toBe(kroner(50));
    expect(funded.movements.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 set-aside',
      '2 set-aside',
    ]);
    expect(codesOf(change(empty, {}))).toEqual(['pool/movement-undecided decision']);
  });

  it('can be raised, carried in, cut and moved within what is left', () => {
    const raised = after(funded, { kind: 'raise', amount: kroner(40), decision });
    const carried = after(raised, { kind: 'carry-in', amount: kroner(10), decision });
    const cut = after(carried, { kind: 'cut', amount: kroner(150), decision });
    const moved = after(cut, {
      kind: 'move',
      line: quick,
      from: drift,
      amount: kroner(100),
      decision,
    });
    expect(leftOn(moved, 'drift')).toBe(kroner(400));
    expect(leftOn(moved, 'hurtig')).toBe(kroner(150));
  });

  it('is never cut or moved below what is left (amountMustBeThere)', () => {
    const granted = withGranted(funded, [{ amount: kroner(550) }], inPart('drift'));
    const cut = change(granted, { kind: 'cut', amount: kroner(51), decision });
    expect(codesOf(cut)).toEqual(['pool/amount-not-there amount']);
    const refusals = cut.ok ? [] : cut.refusals;
    expect(refusals[0]?.facts).toEqual({ kind: 'cut', amount: kroner(51), there: kroner(50) });
    const move = { kind: 'move', line: quick, from: drift, amount: kroner(51), decision } as const;
    expect(codesOf(change(granted, move))).toEqual(['pool/amount-not-there amount']);
  });

  it('can be held back and released, and comes back when it is returned', () => {
    const held = after(funded, { kind: 'hold-back', amount: kroner(100) });
    expect(leftOn(held, 'drift')).toBe(kroner(500));
    expect(codesOf(change(held, { kind: 'release', amount: kroner(101) }))).toEqual([
      'pool/amount-not-there amount',
    ]);
    expect(leftOn(after(held, { kind: 'release', amount: kroner(100) }), 'drift')).toBe(
      kroner(600),
    );
    const granted = withGranted(funded, [{ amount: kroner(200) }], inPart('drift'));
    const returned = after(granted, { kind: 'return', amount: kroner(30) });
    expect(leftOn(returned, 'drift')).toBe(kroner(430));
    expect(codesOf(change(granted, { kind: 'return', amount: kroner(201) }))).toEqual([
      'pool/amount-not-there amount',
    ]);
  });

  it('lies only under laws, years and sub-pools of the pool (lineBelongsToPool)', () => {
    const lines: LineRef[] = [
      { ...drift, legalBasis: 'BL_17' },
      { ...drift, year: year + 1 },
      { ...drift, subPool: 'ukendt' },
    ];
    for (const line of lines) {
      expect(codesOf(change(funded, { line, decision }))).toEqual(['pool/line-unknown line']);
    }
  });

  it('changes by more than nothing, from one line to another (movementMovesMoney)', () => {
    expect(codesOf(change(funded, { amount: ore(0), decision }))).toEqual([
      'pool/movement-empty amount',
    ]);
    const still = { kind: 'move', line: drift, from: drift, decision } as const;
    expect(codesOf(change(funded, still))).toEqual(['pool/movement-empty amount']);
  });

  it('is changed at most 400 times (accountTakesMovements)', () => {
    const [one] = funded.movements;
    if (!one) throw new Error('There is a movement');
    const full = { ...funded, movements: Array.from({ length: 400 }, () => one) };
    expect(codesOf(change(full, { decision }))).toEqual(['pool/too-many-movements']);
  });

  it('gives a grant back to the sub-pool it was taken from', () => {
    const granted = withGranted(funded, [{ amount: kroner(50) }], inPart('hurtig'));
    expect(leftOn(granted, 'drift')).toBe(kroner(600));
    expect(withoutTaken(granted, takenBetween(funded, granted))).toEqual(funded);
    expect(() => withGranted(funded, [{ amount: kroner(51) }], inPart('hurtig'))).toThrow(
      'More was granted',
    );
  });

  it('never falls below nothing, whatever is done to it', () => {
    const step = fc.record({
      kind: fc.constantFrom('raise', 'cut', 'carry-in', 'move', 'hold-back', 'release', 'return'),
      swap: fc.boolean(),
      amount: fc.integer({ min: 0, max: 100_000 }).map(ore),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = steps.reduce(
          (account, { kind, swap, amount }) => {
            const [line, from] = swap ? [quick, drift] : [drift, quick];
            const outcome = change(account, {
              kind,
              line,
              from,
              amount,
              decision,
            });
            return outcome.ok ? outcome.value.account : account;
          },
          withGranted(funded, [{ amount: kroner(300) }], inPart()),
        );
        for (const line of end.lines) {
          expect(line.budget - line.bound - line.granted + line.returned).toBeGreaterThanOrEqual(0);
          expect(Math.min(line.bound, line.budget)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is divided by percents to the last øre', () => {
    expect(divided(ore(100), [33, 33, 34])).toEqual([33, 33, 34]);
    expect(divided(ore(101), [75, 25])).toEqual([76, 25]);
    const percents = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([one, other]) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        return [low, high - low, 100 - high];
      });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), percents, (total, parts) => {
        expect(sumOf(divided(ore(total), parts))).toBe(total);
      }),
    );
  });
});

describe('money divided by percent', () => {
  const told: SharedMoney = {
    amount: kroner(1_000),
    decision,
    note: '',
    shares: [
      { line: drift, percent: 75 },
      { line: quick, percent: 25 },
    ],
  };
  const share = (part: Partial<SharedMoney> = {}) =>
    shareMoney(who, now, pool, empty, { ...told, ...part });

  it('is set aside in parts that add up, each a movement with the decision', () => {
    const shared = share({ amount: ore(1_001) });
    if (!shared.ok) throw new Error(codesOf(shared).join());
    const { lines, movements } = shared.value.account;
    expect(lines.map(({ budget }) => budget)).toEqual([751, 250]);
    expect(movements.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'set-aside'],
      [2, 'set-aside'],
    ]);
  });

  it('is refused where the parts are not all of it (sharesAddUp)', () => {
    const of = (...percents: readonly number[]) =>
      share({
        shares: percents.map((percent, index) => ({
          line: index === 0 ? drift : quick,
          percent,
        })),
      });
    for (const wrong of [of(75, 24), of(75, 26), of(100, 0)]) {
      expect(codesOf(wrong)).toEqual(['pool/shares shares']);
    }
    const twice = [
      { line: drift, percent: 50 },
      { line: drift, percent: 50 },
    ];
    expect(codesOf(share({ shares: twice }))).toEqual(['pool/shares shares']);
    const elsewhere = { ...quick, year: year + 9 };
    const lost = [
      { line: drift, percent: 50 },
      { line: elsewhere, percent: 50 },
    ];
    expect(codesOf(share({ shares: lost }))).toEqual(['pool/line-unknown line']);
  });
});

describe('money for several years', () => {
  const where = inPart('drift');
  const funded = ((): PoolAccount => {
    const lines = [year, year + 1].map((each, index) => ({
      ...drift,
      year: each,
      budget: kroner(index === 0 ? 500 : 100),
      bound: ore(0),
      granted: ore(0),
      returned: ore(0),
    }));
    return { ...empty, lines };
  })();
  const given = [
    { amount: kroner(60), years: 3 },
    { amount: kroner(40), years: 2 },
    { amount: kroner(30) },
  ];

  it('is taken from the money of each year, and promised where there is none yet', () => {
    const after = withGranted(funded, given, where);
    expect(after.lines.map(({ granted }) => granted)).toEqual([kroner(130), kroner(100)]);
    expect(after.promised).toEqual([{ year: year + 2, subPool: 'drift', amount: kroner(60) }]);
    const again = withGranted(after, [{ amount: kroner(5), years: 1 }], where);
    expect(again.promised).toEqual(after.promised);
    const more = withGranted({ ...funded, lines: funded.lines.slice(0, 1) }, given, where);
    expect(more.promised).toEqual([
      { year: year + 1, subPool: 'drift', amount: kroner(100) },
      { year: year + 2, subPool: 'drift', amount: kroner(60) },
    ]);
  });

  it('never takes a later year’s money for the first', () => {
    const [first, later] = funded.lines;
    const turned = { ...funded, lines: [later!, first!] };
    const after = withGranted(
      turned,
      [{ amount: kroner(150) }, { amount: kroner(50), years: 2 }],
      where,
    );
    expect(after.lines.map(({ granted }) => granted)).toEqual([kroner(50), kroner(200)]);
    expect(leftFor(funded, where)).toBe(kroner(500));
    // Money of one year alone is given whatever year it says.
    const elsewhere = { ...where, grant: { ...where.grant, firstYear: year + 7 } };
    expect(leftFor(funded, elsewhere)).toBe(kroner(600));
  });

  it('is held for those it was promised to, when its money is set aside', () => {
    const [first, later] = funded.lines;
    const before = withGranted(
      { ...funded, lines: [first!] },
      [{ amount: kroner(60), years: 2 }],
      where,
    );
    const after = { ...before, lines: [...before.lines, later!] };
    const next = { ...where, grant: { ...where.grant, firstYear: year + 1 } };
    expect(leftFor(after, next)).toBe(kroner(40));
    const more = [{ amount: kroner(41), years: 2 }];
    expect(judgeLaterYears(after, more, where, [])).toHaveLength(1);
    // A refusal promises nothing.
    expect(withGranted(funded, [{ amount: ore(0), years: 3 }], where).promised).toBeUndefined();
  });

  it('is refused under a law that has nothing in a later year (lawMustHold)', () => {
    const placed = [{ amount: kroner(10), years: 2, legalBasis: 'AEL_7' as const }];
    expect(judgeLaterYears(funded, placed, where, []).map(({ code }) => code)).toEqual([
      'pool/not-enough-under-law',
    ]);
  });

  it('is refused where a later year has money, and not enough (accountMustHold)', () => {
    expect(judgeLaterYears(funded, given, where, [])).toEqual([]);
    const over = [...given, { amount: ore(1), years: 2 }];
    expect(
      judgeLaterYears(funded, over, where, []).map(({ code, facts }) => [code, facts]),
    ).toEqual([
      ['pool/not-enough-left', { wanted: kroner(100) + 1, left: kroner(100), missing: 1 }],
    ]);
  });
});
