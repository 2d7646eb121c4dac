import * as z from 'zod';
import { DecisionReference, Ore, judge, refused } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome } from '../kernel/index.ts';
import { LineRef } from './account.ts';
import type { PoolAccount } from './account.ts';
import { changeMoney, divided } from './money-changes.ts';
import type { MoneyChange } from './money-changes.ts';
import type { Pool } from './pool.ts';
import { sharesAddUp } from './rules.ts';

/** An amount that the council has divided by percent between laws, years or sub-pools. Øre. */
export type SharedMoney = z.infer<typeof SharedMoney>;
export const SharedMoney = z.object({
  amount: Ore,
  decision: DecisionReference,
  note: z.string().max(600),
  shares: z
    .array(z.object({ line: LineRef, percent: z.number().int().min(0).max(100) }))
    .min(2)
    .max(20),
});

/** The movements that setting it aside takes, to whole øre. */
export function movementsOf({ amount, shares, ...told }: SharedMoney): readonly MoneyChange[] {
  const parts = divided(
    amount,
    shares.map(({ percent }) => percent),
  );
  return shares.flatMap(({ line }, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ ...told, kind: 'set-aside' as const, line, amount: part }];
  });
}

/**
 * Sets an amount aside in parts by percent, all in one change. Refuses percents that do not add up
 * to 100, the same line twice, and what `changeMoney` refuses of any part.
 */
export function shareMoney(
  actor: Pick<Actor, 'person'>,
  now: Instant,
  pool: Pool,
  account: PoolAccount,
  told: SharedMoney,
): Outcome<{ readonly account: PoolAccount; readonly deed: Deed }> {
  const percents = told.shares.map(({ percent }) => percent);
  const lines = new Set(told.shares.map(({ line }) => JSON.stringify(line))).size;
  const refusals = judge(sharesAddUp, { percents, lines }, 'shares');
  if (refusals.length > 0) return refused(refusals);
  let after = account;
  for (const movement of movementsOf(told)) {
    const moved = changeMoney(actor, now, pool, after, movement);
    if (!moved.ok) return moved;
    after = moved.value.account;
  }
  const facts = { amount: told.amount, parts: told.shares.length };
  const deed = { chain: `account/${account.pool}`, verb: 'set-aside-shares', facts };
  return { ok: true, value: { account: after, deed } };
}
