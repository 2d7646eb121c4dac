import { closeWhenMoneyIsUsed } from '@plan/domain';
import type { PoolId } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import { all, one, readTogether, recorded, unchanged } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { closingDue, publishRow } from './outbox.ts';

/** Closes the rolling rounds of a pool whose money is used. */
export async function closeUsedUp(store: Store, occasion: Occasion, pool: PoolId): Promise<void> {
  const { account, rounds } = await readTogether(store, {
    account: one(caseRecords.poolAccount, caseRecords.poolAccount.key(pool)),
    rounds: all(caseRecords.round, { partition: 'rounds' }),
  });
  if (!account) return;
  for (const round of rounds.filter(({ value }) => value.pool === pool)) {
    const closed = closeWhenMoneyIsUsed(occasion.now, round.value, account.value);
    if (!closed) continue;
    const { round: next, deed } = closed;
    const committed = await store.commit([
      ...recorded(occasion, caseRecords.round, round.key, round, next, deed),
      // Money that comes back meanwhile makes the judgement stale.
      unchanged(account.key, account),
      closingDue(next),
      publishRow(occasion.now, next.id, 'money-used'),
    ]);
    if (committed === 'stale') throw new Error('The round moved meanwhile');
  }
}
