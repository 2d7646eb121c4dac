import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Condition, conditionOf, holds, isNested, rowsOf } from './index.ts';
import type { Told } from './index.ts';

const key = fc.constantFrom('a', 'b', 'n', 'm');
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  key.map((question) => ({ op: 'answered', question }) as const),
  key.map((question) => ({ op: 'is', question, value: 'x' }) as const),
  key.map((question) => ({ op: 'from', question, value: 3 }) as const),
  key.map((question) => ({ op: 'more-than', question, other: 'm' }) as const),
);
const nested = (depth: number): fc.Arbitrary<Condition> =>
  depth === 0
    ? leaf
    : fc.oneof(
        leaf,
        nested(depth - 1).map((of) => ({ op: 'not', of }) as const),
        fc
          .tuple(
            fc.constantFrom('all', 'any'),
            fc.array(nested(depth - 1), { minLength: 1, maxLength: 3 }),
          )
          .map(([op, of]): Condition => ({ op, of })),
      );
const told: fc.Arbitrary<Told> = fc
  .record({ a: fc.constantFrom('', 'x', 'y'), n: fc.option(fc.nat(6)), m: fc.option(fc.nat(6)) })
  .map(({ a, n, m }) => ({
    requested: undefined,
    answer: (asked) => (asked === 'a' ? a : ''),
    number: (asked) => ({ n, m })[asked] ?? undefined,
  }));

it('A condition that is taken apart and put together means what it meant', () => {
  fc.assert(
    fc.property(nested(3), told, (condition, now) => {
      const again = conditionOf(rowsOf(condition));
      expect(again && holds(again, now)).toBe(holds(condition, now));
      expect(Condition.safeParse(again).success).toBe(true);
    }),
  );
});

it('What is deeper than lines and their opposites is kept whole', () => {
  const deep: Condition = { op: 'any', of: [{ op: 'answered', question: 'a' }] };
  const { join, rows } = rowsOf({
    op: 'any',
    of: [deep, { op: 'not', of: { op: 'answered', question: 'b' } }],
  });
  expect(join).toBe('any');
  expect(rows.map(isNested)).toEqual([true, false]);
  expect(rows[1]).toEqual({ not: true, of: { op: 'answered', question: 'b' } });
  expect(rowsOf(undefined).rows).toEqual([]);
  expect(conditionOf({ join: 'any', rows: [] })).toBeUndefined();
});
