import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, ore } from '../kernel/index.ts';
import type { AreaId, Ore } from '../kernel/index.ts';
import type { PriorityArea } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { areaSums, areaGrants, beyondAreas, ringFenceMustHold } from './index.ts';
import type { Allocation } from './index.ts';

const sample = roedovreOn('2026-11-22');
const [template] = sample.open.round.areas;
if (!template) throw new Error('The sample has areas');
const { moneyGuide: _guide, weight: _weight, ...plain } = template;

const area = (n: number, own?: Ore): PriorityArea => ({
  ...plain,
  id: sampleId('are', n),
  title: `Område ${n}`,
  ringFenced: own !== undefined,
  ...(own === undefined ? {} : { moneyGuide: own }),
});

type Given = readonly [amount: Ore, ...within: number[]];

/** A list with what it gives, and the areas of each application by their numbers. */
function listOf(given: readonly Given[]) {
  const ids = given.map((_, index) => sampleId('app', 700 + index));
  const lines = given.map(([amount], index) => ({
    application: ids[index]!,
    requested: ore(amount * 2),
    amount,
    reasonCodes: [],
    withdrawn: false,
  }));
  const allocation: Allocation = {
    round: sampleId('rou', 700),
    pool: sampleId('poo', 700),
    state: 'open',
    lines,
    ballots: [],
  };
  const applications = given.map(([, ...within], index) => ({
    id: ids[index]!,
    submission: { areas: within.map((n): AreaId => sampleId('are', n)) } as never,
  }));
  return [allocation, applications] as const;
}

describe('a list held against its areas', () => {
  it('sums each area, what lies outside, and an application of two areas in both', () => {
    const list = listOf([[kroner(10), 1], [kroner(20), 1, 2], [kroner(40)]]);
    const rows = areaSums([area(1), area(2)], kroner(100), ...list);
    expect(rows.map(({ asked, given }) => [asked, given])).toEqual([
      [kroner(60), kroner(30)],
      [kroner(40), kroner(20)],
      [kroner(80), kroner(40)],
    ]);
    expect(rows.map((row) => row.area?.title)).toEqual(['Område 1', 'Område 2', undefined]);
  });

  it('leaves out what was withdrawn, and counts nothing for what nobody has proposed', () => {
    const [allocation, applications] = listOf([
      [kroner(10), 1],
      [kroner(20), 1],
    ]);
    const [first, second] = allocation.lines;
    const { amount: _amount, ...open } = second!;
    const lines = [{ ...first!, withdrawn: true }, open];
    const [row] = areaSums([area(1)], kroner(100), { ...allocation, lines }, applications);
    expect(row).toMatchObject({ asked: kroner(40), given: 0 });
  });

  it('has the guide that was decided, else the part its weight stands for', () => {
    const areas = [
      { ...area(1), weight: 30 },
      { ...area(2), weight: 10 },
      { ...area(3), weight: 60, moneyGuide: kroner(7) },
    ];
    const rows = areaSums(areas, kroner(1000), ...listOf([]));
    expect(rows.map(({ guide }) => guide)).toEqual([
      kroner(300),
      kroner(100),
      kroner(7),
      undefined,
    ]);
  });
});

describe('money that is one area’s own', () => {
  const areas = [area(1, kroner(30)), area(2, kroner(20)), area(3)];
  const beyond = (...given: readonly Given[]) =>
    beyondAreas(areas, kroner(100), areaGrants(...listOf(given)));

  it('pays applications within the area alone; the rest pays any', () => {
    expect(beyond([kroner(50), 3], [kroner(30), 1], [kroner(20), 2])).toBe(0);
    expect(beyond([kroner(51), 3])).toBe(kroner(1));
    expect(beyond([kroner(80), 1])).toBe(0);
    expect(beyond([kroner(81), 1])).toBe(kroner(1));
    // What is short altogether is told by the account.
    expect(beyond([kroner(120), 1, 2])).toBe(0);
    expect(beyond([kroner(110), 1])).toBe(kroner(20));
    expect(beyond([kroner(60)])).toBe(kroner(10));
  });

  it('can be met by each of the areas of an application', () => {
    expect(beyond([kroner(50), 3], [kroner(50), 1, 2])).toBe(0);
    expect(beyond([kroner(50), 3], [kroner(30), 1], [kroner(20), 1, 2])).toBe(0);
    expect(beyond([kroner(50), 3], [kroner(10), 1, 2], [kroner(21), 2])).toBe(kroner(1));
  });

  it('is never asked about where no area has any', () => {
    expect(beyondAreas([area(3)], kroner(10), areaGrants(...listOf([[kroner(10), 3]])))).toBe(0);
  });

  it('is found short exactly where no way of paying exists', () => {
    const amounts = fc.integer({ min: 0, max: 6 });
    const line = fc.tuple(amounts, fc.subarray([1, 2]));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        amounts,
        amounts,
        amounts,
        (told, a, b, rest) => {
          const given = told.map(([amount, within]): Given => [ore(amount), ...within]);
          const pots = [area(1, ore(a)), area(2, ore(b))];
          fc.pre(given.reduce((sum, [amount]) => sum + amount, 0) <= a + b + rest);
          const short = beyondAreas(pots, ore(a + b + rest), areaGrants(...listOf(given)));
          expect(short === 0).toBe(payable(given, [a, b, rest]));
        },
      ),
    );
  });

  /** Tries every way of paying, krone by krone. */
  function payable(given: readonly Given[], pots: readonly number[]): boolean {
    const [first, ...others] = given;
    if (!first) return true;
    const [amount, ...within] = first;
    if (amount === 0) return payable(others, pots);
    return pots.some((left, pot) => {
      const allowed = pot === 2 || within.includes(pot + 1);
      if (!allowed || left === 0) return false;
      const next = pots.map((each, index) => (index === pot ? each - 1 : each));
      return payable([[ore(amount - 1), ...within], ...others], next);
    });
  }

  it('goes to others with a decision to release it (ringFenceMustHold)', () => {
    const broken = (beyondBy: number, released: string) =>
      ringFenceMustHold.broken({ beyond: ore(beyondBy), released });
    expect(broken(1, '')).toEqual({ beyond: 1, limit: 600 });
    expect(broken(1, 'Ingen har søgt i området.')).toBeUndefined();
    expect(broken(1, 'x'.repeat(601))).toBeDefined();
    expect(broken(0, '')).toBeUndefined();
  });
});
