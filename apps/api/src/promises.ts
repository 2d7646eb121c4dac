import { canonical, poolsThrough, sumOf, withInherited } from '@plan/domain';
import type { Pool, PoolAccount, PoolId } from '@plan/domain';
import { caseRecords } from './case-records.ts';
import { jobRow } from './jobs/index.ts';
import { recorded, saved, valuesOf } from './rows/index.ts';
import type { Occasion, Stored } from './rows/index.ts';
import type { Change } from './store/index.ts';

type Accounts = readonly Stored<PoolAccount>[];

/** The accounts with what each holds for those it carries on, also where no row says it yet. */
export function boundAccounts(pools: readonly Stored<Pool>[], accounts: Accounts): Accounts {
  const bound = withInherited(valuesOf(pools), valuesOf(accounts));
  return accounts.map((stored) => ({
    ...stored,
    value: bound.find(({ pool }) => pool === stored.value.pool) ?? stored.value,
  }));
}

function rebound(occasion: Occasion, before: Stored<PoolAccount>, after: PoolAccount) {
  const amount = sumOf((after.inherited ?? []).map((each) => each.amount));
  const deed = { chain: `account/${after.pool}`, verb: 'inherit', facts: { amount } };
  return [
    ...recorded(occasion, caseRecords.poolAccount, before.key, before, after, deed),
    jobRow(occasion.now, `money-used#${after.pool}#inherited#${before.version}`, {
      job: 'money-used',
      pool: after.pool,
    }),
  ];
}

/**
 * Writes every other account that holds something else once one account is as `own`: the promise
 * and what it binds are one commit, so nobody gives what was promised meanwhile. `accounts` are as
 * they are stored.
 */
export function boundElsewhere(
  occasion: Occasion,
  pools: readonly Pool[],
  accounts: Accounts,
  own: PoolAccount,
): readonly Change[] {
  const others = accounts.filter(({ value }) => value.pool !== own.pool);
  const after = withInherited(pools, [...valuesOf(others), own]);
  return others.flatMap((before) => {
    const next = after.find(({ pool }) => pool === before.value.pool);
    const same = !next || canonical(next) === canonical(before.value);
    return same ? [] : rebound(occasion, before, next);
  });
}

/**
 * Writes the accounts that a pool carries on, or carried on before, as they stand: whoever promises
 * something from them at the same moment must see the pool that is to hold it.
 */
export function touchedBefore(
  id: PoolId,
  { before, after }: { readonly before: readonly Pool[]; readonly after: readonly Pool[] },
  accounts: Accounts,
  written: readonly Change[],
): readonly Change[] {
  const earlier = [before, after].flatMap((pools) => poolsThrough(id, pools).slice(1));
  const rows = written.flatMap((change) => ('put' in change ? [change.put.sort] : []));
  return accounts
    .filter(({ key, value }) => earlier.includes(value.pool) && !rows.includes(key.sort))
    .map((stored) => saved(caseRecords.poolAccount, stored.key, stored, stored.value));
}
