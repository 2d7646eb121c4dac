import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, kroner, ore, sumOf } from '../kernel/index.ts';
import type { LegalBasis, Ore } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/index.ts';
import {
  aheadOf,
  changeMoney,
  freeOn,
  judgeCall,
  judgeLaterYears,
  leftFor,
  leftOn,
  promisedFor,
  withGranted,
  withInherited,
} from './index.ts';
import type { MoneyChange, Pool, PoolAccount } from './index.ts';

const { world, open } = roedovreOn('2026-11-22');
const found = world.pools.find(({ pool }) => pool.id === open.round.pool);
const [somebody] = world.standings;
if (!found || !somebody) throw new Error('The sample has pools and people');

const now = instant(Date.parse('2026-11-22T10:00:00.000Z'));

const part = (key: string) => ({ key, title: key, kind: 'other' as const, description: '' });
const poolOf = (n: number, year: number, more: Partial<Pool> = {}): Pool => ({
  ...found.pool,
  id: sampleId('poo', n),
  year,
  legalBases: ['SEL_18', 'AEL_7'],
  subPools: [part('drift'), part('hurtig')],
  ...more,
});
const first = poolOf(901, 2027);
const next = poolOf(902, 2028, { continues: first.id });
const last = poolOf(903, 2029, { continues: next.id });

type Line = readonly [amount: Ore, subPool?: string, legalBasis?: LegalBasis];
const accountOf = (pool: Pool, lines: readonly Line[], more: object = {}): PoolAccount => ({
  pool: pool.id,
  lines: lines.map(([budget, subPool, legalBasis = 'SEL_18']) => ({
    legalBasis,
    year: pool.year,
    ...(subPool === undefined ? {} : { subPool }),
    budget,
    bound: ore(0),
    granted: ore(0),
    returned: ore(0),
  })),
  movements: [],
  ...more,
});
const promised = (year: number, amount: number, subPool?: string) => ({
  year,
  ...(subPool === undefined ? {} : { subPool }),
  amount: kroner(amount),
});
const heldBy = (pools: readonly Pool[], accounts: readonly PoolAccount[]) =>
  withInherited(pools, accounts).map(({ inherited = [] }) =>
    inherited.map(({ pool, year, amount, subPool = '' }) => [pool, year, amount / 100, subPool]),
  );
const callOf = (pool: Pool, subPool?: string) => ({
  subPool,
  grant: { firstYear: pool.year, mostYears: 3 },
});

describe('what a pool promised to later years', () => {
  it('is taken over by the pools that carry it on, each for its own years', () => {
    const accounts = [
      accountOf(first, [[kroner(500)]], { promised: [promised(2028, 60), promised(2029, 40)] }),
      accountOf(next, [], { promised: [promised(2029, 10)] }),
      accountOf(last, []),
    ];
    expect(heldBy([first, next, last], accounts)).toEqual([
      [],
      [[first.id, 2028, 60, '']],
      [
        [next.id, 2029, 10, ''],
        [first.id, 2029, 40, ''],
      ],
    ]);
    const long = { ...next, untilYear: 2029 };
    expect(heldBy([first, long, last], accounts)[1]).toHaveLength(2);
    const loose = { ...next, continues: undefined };
    expect(heldBy([first, loose, last], accounts)[1]).toEqual([]);
  });

  it('is held once, whichever pools carry it on, and never by one that is tried out', () => {
    const twin = poolOf(904, 2028, { continues: first.id });
    const accounts = [
      accountOf(first, [], { promised: [promised(2028, 60)] }),
      accountOf(twin, []),
      accountOf(next, []),
    ];
    for (const pools of [
      [twin, first, next],
      [next, first, twin],
    ]) {
      expect(heldBy(pools, accounts)).toEqual([[], [], [[first.id, 2028, 60, '']]]);
    }
    const tried = { ...next, rehearsal: true };
    expect(heldBy([first, tried], accounts).flat()).toEqual([]);
    // Money of its own binds it there.
    const own = accountOf({ ...first, year: 2028 }, [[kroner(100)]]);
    const funded = { ...own, promised: [promised(2028, 60)] };
    expect(heldBy([first, next], [funded, accountOf(next, [])]).flat()).toEqual([]);
  });

  it('follows a part of the pool that is still there, else it is held in all of it', () => {
    const accounts = [
      accountOf(first, [], { promised: [promised(2028, 60, 'drift')] }),
      accountOf(next, []),
    ];
    expect(heldBy([first, next], accounts)[1]).toEqual([[first.id, 2028, 60, 'drift']]);
    const changed = { ...next, subPools: [part('hurtig')] };
    expect(heldBy([first, changed], accounts)[1]).toEqual([[first.id, 2028, 60, '']]);
  });
});

describe('promised money', () => {
  const held = (amount: number, lines: readonly Line[], subPool?: string) =>
    accountOf(next, lines, {
      inherited: [{ pool: first.id, ...promised(2028, amount, subPool) }],
    });
  const change = (account: PoolAccount, told: Partial<MoneyChange>) =>
    changeMoney({ person: somebody.person }, now, next, account, {
      kind: 'cut',
      line: { legalBasis: 'SEL_18', year: 2028, subPool: 'drift' },
      amount: kroner(41),
      decision: { body: 'Kommunalbestyrelsen', day: '2027-10-07', item: '4' },
      note: '',
      ...told,
    });

  it('counts as not left, in its part and in the pool, whatever law it is asked under', () => {
    const lines: readonly Line[] = [
      [kroner(100), 'drift'],
      [kroner(50), 'drift', 'AEL_7'],
      [kroner(30), 'hurtig'],
    ];
    const account = held(60, lines, 'drift');
    expect(promisedFor(account)).toBe(kroner(60));
    expect(freeOn(account)).toBe(kroner(120));
    expect(leftFor(account, callOf(next, 'drift'))).toBe(kroner(90));
    expect(leftFor(account, callOf(next, 'drift'), 'AEL_7')).toBe(kroner(50));
    expect(leftFor(account, callOf(next, 'hurtig'))).toBe(kroner(30));
    // A part that is gone is held in all: none of the rest may use it up.
    expect(leftFor(held(160, lines), callOf(next, 'hurtig'))).toBe(kroner(20));
    expect(leftFor(held(200, lines), callOf(next))).toBe(0);
  });

  it('is not cut, moved or held back for others (amountMustBeThere)', () => {
    const account = held(60, [[kroner(100), 'drift']], 'drift');
    const refused = ['pool/amount-not-there amount'];
    const line = { legalBasis: 'SEL_18', year: 2028, subPool: 'drift' } as const;
    expect(codesOf(change(account, {}))).toEqual(refused);
    expect(codesOf(change(account, { kind: 'hold-back' }))).toEqual(refused);
    const moved = { kind: 'move', from: line, line: { ...line, subPool: 'hurtig' } } as const;
    expect(codesOf(change(account, moved))).toEqual(refused);
    expect(codesOf(change(account, { amount: kroner(40) }))).toEqual([]);
  });

  it('is no money to announce a call with (callHasMoney)', () => {
    const { pool, account } = found;
    const codes = (inherited: NonNullable<PoolAccount['inherited']>) =>
      judgeCall(pool, { ...account, inherited }, open.round, now).map(({ code }) => code);
    const all = { pool: first.id, year: account.lines[0]?.year ?? 0, amount: leftOn(account) };
    expect(codes([all])).toContain('call/money-missing');
    expect(codes([{ ...all, amount: ore(1) }])).not.toContain('call/money-missing');
  });

  it('is refused beyond what the pool that carries it on has left (accountMustHold)', () => {
    const own = accountOf(first, [[kroner(500), 'drift']]);
    const later = held(60, [[kroner(100), 'drift']], 'drift');
    const where = callOf(first, 'drift');
    const ahead = aheadOf(first.id, 2027, [first, next, last], [own, later]);
    expect(ahead).toEqual([{ year: 2028, account: later }]);
    const given = (amount: number) => [{ amount: kroner(amount), years: 3 }];
    expect(judgeLaterYears(own, given(40), where, ahead)).toEqual([]);
    expect(judgeLaterYears(own, given(41), where, ahead).map(({ code }) => code)).toEqual([
      'pool/not-enough-left',
    ]);
    // A pool without money yet takes any promise over.
    const bare = [{ year: 2028, account: accountOf(next, []) }];
    expect(judgeLaterYears(own, given(400), where, bare)).toEqual([]);
    const placed = [{ amount: kroner(40), years: 2, legalBasis: 'AEL_7' as const }];
    expect(judgeLaterYears(own, placed, where, ahead)).toEqual([]);
    const elsewhere = callOf(first, 'andet');
    expect(judgeLaterYears(own, given(40), elsewhere, ahead)).toEqual([]);
  });

  it('is there whatever is given from both pools in whatever order', () => {
    const step = fc.record({
      from: fc.constantFrom('first', 'next'),
      subPool: fc.constantFrom('drift', 'hurtig'),
      amount: fc.integer({ min: 1, max: 6_000 }).map(ore),
      years: fc.integer({ min: 1, max: 3 }),
    });
    const pools = [first, next];
    const funds: readonly Line[] = [
      [kroner(100), 'drift'],
      [kroner(80), 'hurtig'],
    ];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = steps.reduce<readonly PoolAccount[]>(
          (accounts, { from, subPool, amount, years }) => {
            const index = from === 'first' ? 0 : 1;
            const [pool, account] = [pools[index]!, accounts[index]!];
            const where = callOf(pool, subPool);
            const given = [{ amount, years }];
            const ahead = aheadOf(pool.id, pool.year, pools, accounts);
            if (amount > leftFor(account, where)) return accounts;
            if (judgeLaterYears(account, given, where, ahead).length > 0) return accounts;
            const after = withGranted(account, given, where);
            return withInherited(
              pools,
              accounts.map((each) => (each === account ? after : each)),
            );
          },
          [accountOf(first, funds), accountOf(next, funds)],
        );
        const [one, other] = [end[0]!, end[1]!];
        expect(leftOn(one)).toBeGreaterThanOrEqual(0);
        const toNext = (one.promised ?? []).filter(({ year }) => year === 2028);
        expect(promisedFor(other, 2028)).toBe(sumOf(toNext.map(({ amount }) => amount)));
        for (const subPool of ['drift', 'hurtig']) {
          const left = leftOn(other, subPool, undefined, 2028);
          expect(left).toBeGreaterThanOrEqual(promisedFor(other, 2028, subPool));
        }
      }),
    );
  });
});
