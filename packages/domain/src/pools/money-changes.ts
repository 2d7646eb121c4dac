import * as z from 'zod';
import { DecisionReference, Ore, judge, ore, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { LineRef, leftOnLine, movementKinds, sameLine, takingKinds } from './account.ts';
import type { MovementKind, PoolAccount, TakingKind } from './account.ts';
import type { Pool } from './pool.ts';
import { freeOn } from './promises.ts';
import {
  accountTakesMovements,
  amountMustBeThere,
  lineBelongsToPool,
  movementMovesMoney,
  movementNeedsDecision,
} from './rules.ts';

/** A change of the money as people write it. Amounts in øre. */
export type MoneyChange = z.infer<typeof MoneyChange>;
export const MoneyChange = z.object({
  kind: z.enum(movementKinds),
  line: LineRef,
  from: LineRef.optional(),
  amount: Ore,
  decision: DecisionReference.optional(),
  note: z.string().max(600),
});

type Line = PoolAccount['lines'][number];

function lineAt(account: PoolAccount, ref: LineRef): Line {
  const { legalBasis, year, subPool } = ref;
  const found = account.lines.find((line) => sameLine(line, ref));
  const none = ore(0);
  return (
    found ?? { legalBasis, year, subPool, budget: none, bound: none, granted: none, returned: none }
  );
}

/** What is left of a line beside what is promised of its year. */
function freeOnLine(account: PoolAccount, line: Line): Ore {
  const { legalBasis, year, subPool } = line;
  return ore(Math.min(leftOnLine(line), freeOn(account, subPool, legalBasis, year)));
}

/** What each kind takes from, so that nothing is taken that is not there. */
function available(kind: TakingKind, account: PoolAccount, change: MoneyChange): Ore {
  const line = lineAt(account, change.line);
  switch (kind) {
    case 'cut':
    case 'hold-back':
      return freeOnLine(account, line);
    case 'release':
      return line.bound;
    case 'return':
      return ore(line.granted - line.returned);
    case 'move':
      return change.from ? freeOnLine(account, lineAt(account, change.from)) : ore(0);
  }
}

/** Money that comes back, or is held back within the budget, needs nobody's decision. */
const DECIDED: readonly MovementKind[] = ['set-aside', 'raise', 'cut', 'carry-in', 'move'];

function refusalsOf(pool: Pool, account: PoolAccount, change: MoneyChange): readonly Refusal[] {
  const { kind, amount, line, from } = change;
  const taking = takingKinds.find((each) => each === kind);
  const moved = kind === 'move' && (from === undefined || sameLine(line, from));
  const refs = from === undefined ? [line] : [line, from];
  return [
    ...judge(movementMovesMoney, { amount, still: moved }, 'amount'),
    ...judge(
      movementNeedsDecision,
      { needed: DECIDED.includes(kind), given: change.decision !== undefined },
      'decision',
    ),
    ...refs.flatMap((ref) => judge(lineBelongsToPool, { pool, ref }, 'line')),
    ...(taking
      ? judge(
          amountMustBeThere,
          { kind: taking, amount, there: available(taking, account, change) },
          'amount',
        )
      : []),
    ...judge(accountTakesMovements, { count: account.movements.length }),
  ];
}

/** What a kind adds to a line: to its budget, to what is held back, to what came back. */
function added(kind: MovementKind, line: Line, amount: Ore): Line {
  switch (kind) {
    case 'set-aside':
    case 'raise':
    case 'carry-in':
    case 'move':
      return { ...line, budget: ore(line.budget + amount) };
    case 'cut':
      return { ...line, budget: ore(line.budget - amount) };
    case 'hold-back':
      return { ...line, bound: ore(line.bound + amount) };
    case 'release':
      return { ...line, bound: ore(line.bound - amount) };
    case 'return':
      return { ...line, returned: ore(line.returned + amount) };
  }
}

function withLine(lines: readonly Line[], line: Line): Line[] {
  return lines.some((each) => sameLine(each, line))
    ? lines.map((each) => (sameLine(each, line) ? line : each))
    : [...lines, line];
}

/**
 * Changes the money of a pool: sets aside, raises, cuts, carries in, moves between lines, holds
 * back, releases, or takes in what came back. Refuses to take more than is left, money without the
 * decision behind it, and lines of laws or sub-pools that the pool does not have.
 */
export function changeMoney(
  actor: Pick<Actor, 'person'>,
  now: Instant,
  pool: Pool,
  account: PoolAccount,
  change: MoneyChange,
): Outcome<{ readonly account: PoolAccount; readonly deed: Deed }> {
  return unless(refusalsOf(pool, account, change), () => {
    const { kind, amount, line, from } = change;
    const source = kind === 'move' ? from : undefined;
    const taken = source
      ? withLine(account.lines, added('cut', lineAt(account, source), amount))
      : account.lines;
    const lines = withLine(
      taken,
      added(kind, lineAt({ ...account, lines: [...taken] }, line), amount),
    );
    const number = account.movements.length + 1;
    return {
      account: {
        ...account,
        lines,
        movements: [...account.movements, { ...change, number, at: now, by: actor.person }],
      },
      deed: { chain: `account/${account.pool}`, verb: kind, facts: { amount, number } },
    };
  });
}

/**
 * Divides a sum by whole percents to whole øre, so that the parts add up to it exactly: the largest
 * remainders get the last øre. Percents must add up to 100.
 */
export function divided(total: Ore, percents: readonly number[]): readonly Ore[] {
  const exact = percents.map((percent) => BigInt(total) * BigInt(percent));
  const floors = exact.map((each) => each / 100n);
  const rest = Number(BigInt(total) - floors.reduce((sum, each) => sum + each, 0n));
  const byRemainder = exact
    .map((each, index) => ({ index, remainder: each % 100n }))
    .toSorted((one, other) => Number(other.remainder - one.remainder) || one.index - other.index);
  const lucky = new Set(byRemainder.slice(0, rest).map(({ index }) => index));
  return floors.map((each, index) => ore(Number(each) + (lucky.has(index) ? 1 : 0)));
}
