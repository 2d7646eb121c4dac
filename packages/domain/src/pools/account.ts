import * as z from 'zod';
import {
  DecisionReference,
  Instant,
  LegalBasis,
  Ore,
  PersonId,
  PoolId,
  ore,
  sumOf,
} from '../kernel/index.ts';
import type { Ore as OreType } from '../kernel/index.ts';

/** Where money lies: its law, its year, and its sub-pool where it has one. */
export type LineRef = z.infer<typeof LineRef>;
export const LineRef = z.object({
  legalBasis: LegalBasis,
  year: z.number().int().min(2000).max(2100),
  subPool: z.string().max(40).optional(),
});

/**
 * The money on one line, all in øre. `budget` is what was set aside, with what was raised, cut,
 * carried in and moved; `bound` is held back; `granted` is what adopted lists gave; `returned` came
 * back and can be granted again.
 */
const AccountLine = LineRef.extend({
  budget: Ore,
  bound: Ore,
  granted: Ore,
  returned: Ore,
});
type AccountLine = z.infer<typeof AccountLine>;

export const movementKinds = [
  'set-aside',
  'raise',
  'cut',
  'carry-in',
  'move',
  'hold-back',
  'release',
  'return',
] as const;
export type MovementKind = (typeof movementKinds)[number];

/** A change of the money that no list made. `from` is the line it left, where it moved. */
export type Movement = z.infer<typeof Movement>;
export const Movement = z.object({
  number: z.number().int().min(1).max(400),
  kind: z.enum(movementKinds),
  line: LineRef,
  from: LineRef.optional(),
  amount: Ore,
  /** Who decided it; money that comes back needs no decision. */
  decision: DecisionReference.optional(),
  note: z.string().max(600),
  at: Instant,
  by: PersonId.optional(),
});

/** The money of a pool: one line for each law, year and sub-pool, and what changed them. */
export type PoolAccount = z.infer<typeof PoolAccount>;
export const PoolAccount = z.object({
  pool: PoolId,
  lines: z.array(AccountLine).max(60),
  movements: z.array(Movement).max(400),
});

export function sameLine(one: LineRef, other: LineRef): boolean {
  return (
    one.legalBasis === other.legalBasis && one.year === other.year && one.subPool === other.subPool
  );
}

export function leftOnLine(line: AccountLine): OreType {
  return ore(line.budget - line.bound - line.granted + line.returned);
}

function linesOf(
  account: PoolAccount,
  subPool?: string,
  legalBasis?: LegalBasis,
): readonly AccountLine[] {
  return account.lines.filter(
    (line) =>
      (subPool === undefined || line.subPool === subPool) &&
      (legalBasis === undefined || line.legalBasis === legalBasis),
  );
}

/** What can still be granted, in øre; of one sub-pool, under one law, or of all. */
export function leftOn(account: PoolAccount, subPool?: string, legalBasis?: LegalBasis): OreType {
  return sumOf(linesOf(account, subPool, legalBasis).map(leftOnLine));
}

export function budgetOf(account: PoolAccount, subPool?: string): OreType {
  return sumOf(linesOf(account, subPool).map((line) => line.budget));
}

/** The account as it was before an amount was granted, taken back from the last line first. */
export function withoutGranted(
  account: PoolAccount,
  amount: OreType,
  subPool?: string,
): PoolAccount {
  let rest: number = amount;
  const concerned = linesOf(account, subPool);
  const lines = account.lines.toReversed().map((line) => {
    if (!concerned.includes(line)) return line;
    const back = Math.min(rest, line.granted);
    rest -= back;
    return { ...line, granted: ore(line.granted - back) };
  });
  return { ...account, lines: lines.toReversed() };
}

/** An amount that is given, under one law where somebody decided which. Øre. */
export type Given = { readonly amount: OreType; readonly legalBasis?: LegalBasis | undefined };

/** The sums that were placed under each law. */
export function placedSums(given: readonly Given[]): ReadonlyMap<LegalBasis, OreType> {
  const sums = new Map<LegalBasis, OreType>();
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
