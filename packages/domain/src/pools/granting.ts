import { judge, ore, sumOf } from '../kernel/index.ts';
import type { LegalBasis, Ore, Refusal } from '../kernel/index.ts';
import { leftOnLine, linesOf, sameLine } from './account.ts';
import type { PoolAccount, Promised, Taken } from './account.ts';
import { freeOn } from './promises.ts';
import type { Ahead } from './promises.ts';
import type { Round } from './round.ts';
import { accountMustHold, lawMustHold } from './rules.ts';

/**
 * An amount that is given, under one law where somebody decided which; where it is given for
 * several years, it is the amount of each. Øre.
 */
export type Given = {
  readonly amount: Ore;
  readonly legalBasis?: LegalBasis | undefined;
  readonly years?: number | undefined;
};

type Where = Pick<Round, 'subPool' | 'grant'>;

/** The sums that were placed under each law. */
export function placedSums(given: readonly Given[]): ReadonlyMap<LegalBasis, Ore> {
  const sums = new Map<LegalBasis, Ore>();
  for (const { amount, legalBasis } of given) {
    if (legalBasis) sums.set(legalBasis, sumOf([sums.get(legalBasis) ?? ore(0), amount]));
  }
  return sums;
}

/** Takes an amount from the lines in their order, under one law or any. */
function taking(
  account: PoolAccount,
  { amount, legalBasis }: Given,
  subPool?: string,
  year?: number,
): PoolAccount {
  let rest: number = amount;
  const concerned = linesOf(account, subPool, legalBasis, year);
  const lines = account.lines.map((line) => {
    if (!concerned.includes(line)) return line;
    const taken = Math.min(rest, leftOnLine(line));
    rest -= taken;
    return { ...line, granted: ore(line.granted + taken) };
  });
  if (rest > 0) throw new Error('More was granted than the account holds');
  return { ...account, lines };
}

/**
 * The grant year of a call, where the pool has money of that year; money of one year alone is given
 * whatever year it says.
 */
function yearIn(account: PoolAccount, where: Where): number | undefined {
  return hasYear(account, where, where.grant.firstYear) ? where.grant.firstYear : undefined;
}

/** What a call can still give in its first year, in øre; under one law or any. */
export function leftFor(account: PoolAccount, where: Where, legalBasis?: LegalBasis): Ore {
  return freeOn(account, where.subPool, legalBasis, yearIn(account, where));
}

/** What is taken for one year: the sum under each law, and last what may come from any. */
function sumsOf(given: readonly Given[]): readonly Given[] {
  const free = sumOf(given.filter((each) => !each.legalBasis).map(({ amount }) => amount));
  const placed = [...placedSums(given)].map(([legalBasis, amount]) => ({ amount, legalBasis }));
  return [...placed, { amount: free }];
}

/** What is given for each year after the first. */
function laterYears(
  given: readonly Given[],
  { firstYear }: Round['grant'],
): readonly (readonly [number, readonly Given[]])[] {
  const most = Math.max(1, ...given.map(({ years = 1 }) => years));
  return Array.from({ length: most - 1 }, (_, index) => [
    firstYear + index + 1,
    given.filter(({ years = 1 }) => years > index + 1),
  ]);
}

/** Whether the account of a pool that spans several years has money set aside for one. */
function hasYear(account: PoolAccount, { subPool }: Pick<Where, 'subPool'>, year: number): boolean {
  return linesOf(account, subPool, undefined, year).length > 0;
}

/** The account with the money of a later year: its own, or that of the pool that carries it on. */
function fundedBy(
  account: PoolAccount,
  { subPool }: Where,
  year: number,
  ahead: readonly Ahead[],
): { readonly account: PoolAccount; readonly subPool: string | undefined } | undefined {
  if (hasYear(account, { subPool }, year)) return { account, subPool };
  const later = ahead.find((each) => each.year === year)?.account;
  if (!later || linesOf(later, undefined, undefined, year).length === 0) return undefined;
  // A part that the later pool does not have is held in all of it.
  const known = subPool !== undefined && linesOf(later, subPool, undefined, year).length > 0;
  return { account: later, subPool: known ? subPool : undefined };
}

/**
 * What stops giving it: a later year for which there is money, and not enough. `ahead` are the
 * accounts of pools that carry this one on.
 */
export function judgeLaterYears(
  account: PoolAccount,
  given: readonly Given[],
  where: Where,
  ahead: readonly Ahead[],
): readonly Refusal[] {
  return laterYears(given, where.grant).flatMap(([year, wanted]) => {
    const funded = fundedBy(account, where, year, ahead);
    if (!funded) return [];
    const own = funded.account.pool === account.pool;
    const left = (law?: LegalBasis) => freeOn(funded.account, funded.subPool, law, year);
    return [
      ...judge(accountMustHold, {
        wanted: sumOf(wanted.map(({ amount }) => amount)),
        left: left(),
      }),
      // A promise names no law; which one a later pool pays it under is decided there.
      ...(own ? [...placedSums(wanted)] : []).flatMap(([legalBasis, sum]) =>
        judge(lawMustHold, { legalBasis, wanted: sum, left: left(legalBasis) }),
      ),
    ];
  });
}

function withPromise(
  account: PoolAccount,
  year: number,
  amount: Ore,
  subPool?: string,
): PoolAccount {
  if (amount === 0) return account;
  const { promised = [] } = account;
  const same = (each: Promised) => each.year === year && each.subPool === subPool;
  const before = promised.find(same)?.amount ?? ore(0);
  const after = {
    year,
    ...(subPool === undefined ? {} : { subPool }),
    amount: sumOf([before, amount]),
  };
  return { ...account, promised: [...promised.filter((each) => !same(each)), after] };
}

/**
 * Takes what is given from the lines in their order, first what must come from one law. Years after
 * the first are taken from their own lines, or promised where no money is set aside for them yet.
 * The caller has checked that it is there.
 */
export function withGranted(
  account: PoolAccount,
  given: readonly Given[],
  where: Where,
): PoolAccount {
  const { subPool } = where;
  const own = yearIn(account, where);
  const first = sumsOf(given).reduce((rest, each) => taking(rest, each, subPool, own), account);
  return laterYears(given, where.grant).reduce((rest, [year, wanted]) => {
    if (hasYear(account, where, year)) {
      return sumsOf(wanted).reduce((next, each) => taking(next, each, subPool, year), rest);
    }
    return withPromise(rest, year, sumOf(wanted.map(({ amount }) => amount)), subPool);
  }, first);
}

/** What one account has granted that the other had not. */
export function takenBetween(before: PoolAccount, after: PoolAccount): readonly Taken[] {
  return after.lines.flatMap(({ legalBasis, year, subPool, granted }) => {
    const line = { legalBasis, year, ...(subPool === undefined ? {} : { subPool }) };
    const was = before.lines.find((each) => sameLine(each, line))?.granted ?? 0;
    return granted > was ? [{ ...line, amount: ore(granted - was) }] : [];
  });
}

/** The account as it was before something was taken. */
export function withoutTaken(account: PoolAccount, taken: readonly Taken[]): PoolAccount {
  const lines = account.lines.map((line) => {
    const amount = taken.find((each) => sameLine(each, line))?.amount ?? 0;
    return { ...line, granted: ore(line.granted - amount) };
  });
  return { ...account, lines };
}
