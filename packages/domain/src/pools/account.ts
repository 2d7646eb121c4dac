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
/** Movements that take from what there is. */
export const takingKinds = ['cut', 'move', 'hold-back', 'release', 'return'] as const;
export type TakingKind = (typeof takingKinds)[number];

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

/** What was granted for a year that the council has set no money aside for yet. Øre. */
export type Promised = z.infer<typeof Promised>;
export const Promised = z.object({
  year: z.number().int().min(2000).max(2100),
  subPool: z.string().max(40).optional(),
  amount: Ore,
});

/** What a pool has promised that another carries on, for a year of that other. Øre. */
export type Inherited = z.infer<typeof Inherited>;
export const Inherited = Promised.extend({ pool: PoolId });

/** The money of a pool: one line for each law, year and sub-pool, and what changed them. */
export type PoolAccount = z.infer<typeof PoolAccount>;
export const PoolAccount = z.object({
  pool: PoolId,
  lines: z.array(AccountLine).max(60),
  movements: z.array(Movement).max(400),
  /** What was granted for years that have no money yet; a later pool holds it back. */
  promised: z.array(Promised).max(60).optional(),
  /** What those it carries on have promised for its years; it counts as not left. */
  inherited: z.array(Inherited).max(200).optional(),
  /** What was paid of all grants; left out as long as nothing was. Øre. */
  paid: Ore.optional(),
});

export function sameLine(one: LineRef, other: LineRef): boolean {
  return (
    one.legalBasis === other.legalBasis && one.year === other.year && one.subPool === other.subPool
  );
}

export function leftOnLine(line: AccountLine): OreType {
  return ore(line.budget - line.bound - line.granted + line.returned);
}

/** The lines of one sub-pool, under one law, of one year, or all. */
export function linesOf(
  account: PoolAccount,
  subPool?: string,
  legalBasis?: LegalBasis,
  year?: number,
): readonly AccountLine[] {
  return account.lines.filter(
    (line) =>
      (year === undefined || line.year === year) &&
      (subPool === undefined || line.subPool === subPool) &&
      (legalBasis === undefined || line.legalBasis === legalBasis),
  );
}

/** What can still be granted, in øre; of one sub-pool, under one law, of one year, or of all. */
export function leftOn(
  account: PoolAccount,
  subPool?: string,
  legalBasis?: LegalBasis,
  year?: number,
): OreType {
  return sumOf(linesOf(account, subPool, legalBasis, year).map(leftOnLine));
}

export function budgetOf(account: PoolAccount, subPool?: string): OreType {
  return sumOf(linesOf(account, subPool).map((line) => line.budget));
}

/** What was taken from which line. Øre. */
export type Taken = z.infer<typeof Taken>;
export const Taken = LineRef.extend({ amount: Ore });
