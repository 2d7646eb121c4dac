import { ore, sumOf } from '../kernel/index.ts';
import type { LegalBasis, Ore, PoolId } from '../kernel/index.ts';
import { leftOn } from './account.ts';
import type { Inherited, PoolAccount, Promised } from './account.ts';
import { poolsThrough, subPoolOf } from './pool.ts';
import type { Pool } from './pool.ts';

function hasMoneyOf({ lines }: PoolAccount, year: number): boolean {
  return lines.some((line) => line.year === year);
}

/**
 * What is promised out of the money of a year, or of all years there is money for: by this pool
 * before it had that money, and by those it carries on. Øre; of one sub-pool or of all.
 */
export function promisedFor(account: PoolAccount, year?: number, subPool?: string): Ore {
  const promises: readonly Promised[] = [...(account.promised ?? []), ...(account.inherited ?? [])];
  return sumOf(
    promises
      .filter((each) => (year === undefined ? hasMoneyOf(account, each.year) : each.year === year))
      .filter((each) => subPool === undefined || each.subPool === subPool)
      .map(({ amount }) => amount),
  );
}

/**
 * What can still be given or cut, in øre, beside what is promised: of one sub-pool, under one law,
 * of one year, or of all. What is promised to a sub-pool is held there, and all of it in the pool.
 */
export function freeOn(
  account: PoolAccount,
  subPool?: string,
  legalBasis?: LegalBasis,
  year?: number,
): Ore {
  const beside = (part?: string) =>
    leftOn(account, part, undefined, year) - promisedFor(account, year, part);
  const left = leftOn(account, subPool, legalBasis, year);
  return ore(Math.max(0, Math.min(left, beside(subPool), beside())));
}

type Pools = readonly Pick<Pool, 'id' | 'continues' | 'year' | 'untilYear' | 'rehearsal'>[];

function inOrder(one: Pools[number], other: Pools[number]): number {
  return one.year - other.year || one.id.localeCompare(other.id);
}

/** The first pool of a year that carries on another; it holds what the other has promised for it. */
function holderOf(earlier: PoolId, year: number, pools: Pools): PoolId | undefined {
  return pools
    .filter(({ id, rehearsal }) => !rehearsal && id !== earlier)
    .filter((each) => each.year <= year && year <= (each.untilYear ?? each.year))
    .toSorted(inOrder)
    .find(({ id }) => poolsThrough(id, pools).includes(earlier))?.id;
}

/** What a pool takes over from those it carries on. */
function inheritedBy(
  pool: Pool,
  pools: readonly Pool[],
  accounts: readonly PoolAccount[],
): readonly Inherited[] {
  const earlier = poolsThrough(pool.id, pools).slice(1);
  return earlier.flatMap((id) => {
    const account = accounts.find((each) => each.pool === id);
    return (account?.promised ?? [])
      .filter(({ year }) => account && !hasMoneyOf(account, year))
      .filter(({ year }) => holderOf(id, year, pools) === pool.id)
      .map(({ year, subPool, amount }) => ({
        pool: id,
        year,
        ...(subPool !== undefined && subPoolOf(pool, subPool) ? { subPool } : {}),
        amount,
      }));
  });
}

/**
 * The accounts with what each pool takes over from those it carries on. Whatever changes a pool, its
 * money or its promises writes those that differ in the same commit, so that promised money is bound
 * as soon as it is there.
 */
export function withInherited(
  pools: readonly Pool[],
  accounts: readonly PoolAccount[],
): readonly PoolAccount[] {
  return accounts.map((account) => {
    const pool = pools.find(({ id }) => id === account.pool);
    const inherited = pool ? inheritedBy(pool, pools, accounts) : [];
    const { inherited: _before, ...rest } = account;
    return inherited.length === 0 ? rest : { ...rest, inherited: [...inherited] };
  });
}

/** The account that holds what a pool promises for a later year. */
export type Ahead = { readonly year: number; readonly account: PoolAccount };

const MOST_YEARS = 10;

/** The accounts that hold what a pool promises for each of the years after one. */
export function aheadOf(
  pool: PoolId,
  after: number,
  pools: Pools,
  accounts: readonly PoolAccount[],
): readonly Ahead[] {
  const years = Array.from({ length: MOST_YEARS }, (_, index) => after + index + 1);
  return years.flatMap((year) => {
    const holder = holderOf(pool, year, pools);
    const account = accounts.find((each) => each.pool === holder);
    return account ? [{ year, account }] : [];
  });
}
