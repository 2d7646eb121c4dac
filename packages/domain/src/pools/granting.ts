import { ore, sumOf } from '../kernel/index.ts';
import type { LegalBasis, Ore } from '../kernel/index.ts';
import { leftOnLine, linesOf, sameLine } from './account.ts';
import type { PoolAccount, Taken } from './account.ts';

/** An amount that is given, under one law where somebody decided which. Øre. */
export type Given = { readonly amount: Ore; readonly legalBasis?: LegalBasis | undefined };

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
): PoolAccount {
  let rest: number = amount;
  const concerned = linesOf(account, subPool, legalBasis);
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
 * Takes what is given from the lines in their order, first what must come from one law. The caller
 * has checked that it is there.
 */
export function withGranted(
  account: PoolAccount,
  given: readonly Given[],
  subPool?: string,
): PoolAccount {
  const free = sumOf(given.filter((each) => !each.legalBasis).map(({ amount }) => amount));
  const placed = [...placedSums(given)].map(([legalBasis, amount]) => ({ amount, legalBasis }));
  return [...placed, { amount: free }].reduce<PoolAccount>(
    (rest, each) => taking(rest, each, subPool),
    account,
  );
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
