import * as z from 'zod';
import {
  CommitteeId,
  DecisionReference,
  LegalBasis,
  Ore,
  PoolId,
  ore,
  sumOf,
} from '../kernel/index.ts';
import type { Ore as OreType } from '../kernel/index.ts';

/** Money set aside for one year, with the decision that set it aside. */
export type Pool = z.infer<typeof Pool>;
export const Pool = z.object({
  id: PoolId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  year: z.number().int().min(2000).max(2100),
  legalBases: z.array(LegalBasis).min(1).max(7),
  budgetDecision: DecisionReference,
  committee: CommitteeId,
  contact: z.object({ email: z.string().max(200), phone: z.string().max(20) }),
});

/**
 * The money of a pool, all in øre. `granted` is what adopted lists gave, `bound` what earlier
 * years and reserves hold, `returned` what came back. One line per legal basis.
 */
export type PoolAccount = z.infer<typeof PoolAccount>;
export const PoolAccount = z.object({
  pool: PoolId,
  lines: z
    .array(
      z.object({
        legalBasis: LegalBasis,
        year: z.number().int(),
        budget: Ore,
        bound: Ore,
        granted: Ore,
        returned: Ore,
      }),
    )
    .min(1)
    .max(20),
});

type AccountLine = PoolAccount['lines'][number];

function leftOnLine(line: AccountLine): OreType {
  return ore(line.budget - line.bound - line.granted + line.returned);
}

/** What can still be granted, in øre. */
export function leftOn(account: PoolAccount): OreType {
  return sumOf(account.lines.map(leftOnLine));
}

export function budgetOf(account: PoolAccount): OreType {
  return sumOf(account.lines.map((line) => line.budget));
}

/** The account as it was before an amount was granted, taken back from the last line first. */
export function withoutGranted(account: PoolAccount, amount: OreType): PoolAccount {
  let rest: number = amount;
  const lines = account.lines.toReversed().map((line) => {
    const back = Math.min(rest, line.granted);
    rest -= back;
    return { ...line, granted: ore(line.granted - back) };
  });
  return { ...account, lines: lines.toReversed() };
}

/** Takes an amount from the lines in their order; the caller has checked that it is there. */
export function withGranted(account: PoolAccount, amount: OreType): PoolAccount {
  let rest: number = amount;
  const lines = account.lines.map((line) => {
    const taken = Math.min(rest, leftOnLine(line));
    rest -= taken;
    return { ...line, granted: ore(line.granted + taken) };
  });
  if (rest > 0) throw new Error('More was granted than the account holds');
  return { ...account, lines };
}
