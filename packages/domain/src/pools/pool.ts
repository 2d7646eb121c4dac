import * as z from 'zod';
import { CommitteeId, DecisionReference, LegalBasis, PoolId } from '../kernel/index.ts';
import { PolicyRef } from '../policies/index.ts';

export const subPoolKinds = [
  'running-costs',
  'project',
  'donation',
  'quick-grant',
  'development',
  'christmas-help',
  'events',
  'new-associations',
  'other',
] as const;

/** A part of a pool with money, calls and often a decider of its own. */
export type SubPool = z.infer<typeof SubPool>;
export const SubPool = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: z.string().min(1).max(200),
  kind: z.enum(subPoolKinds),
  description: z.string().max(2000),
  /** Its part of the money in whole percent, where the council decided a share. */
  percent: z.number().int().min(0).max(100).optional(),
});

/** Where applicants can get help: a phone line with hours, an office, the volunteer centre. */
export const HelpLine = z.object({
  name: z.string().min(1).max(200),
  when: z.string().max(200),
  phone: z.string().max(20),
  email: z.string().max(200),
});

/** What people write about a pool. Its money stands in its account. */
export type PoolText = z.infer<typeof PoolText>;
export const PoolText = z.object({
  title: z.string().max(200),
  /** The first year that money is granted for. */
  year: z.number().int().min(2000).max(2100),
  /** The last one, where the pool spans several. */
  untilYear: z.number().int().min(2000).max(2100).optional(),
  description: z.string().max(4000),
  legalBases: z.array(LegalBasis).max(7),
  budgetDecision: DecisionReference.extend({
    body: z.string().max(200),
    day: z.string().max(10),
  }),
  committee: CommitteeId,
  contact: z.object({ email: z.string().max(200), phone: z.string().max(20) }),
  helpLines: z.array(HelpLine).max(10),
  subPools: z.array(SubPool).max(20),
  policies: z.array(PolicyRef).max(10),
  /** The pool of earlier years that it carries on: money from it counts as money from this one. */
  continues: PoolId.optional(),
});

/** Money set aside for a year or more, with the decision that set it aside. */
export type Pool = z.infer<typeof Pool>;
export const Pool = PoolText.extend({
  id: PoolId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  legalBases: z.array(LegalBasis).min(1).max(7),
  budgetDecision: DecisionReference,
  /** Made to try things out: never published, never counted, never paid. */
  rehearsal: z.boolean(),
});

export function subPoolOf(pool: Pick<Pool, 'subPools'>, key: string): SubPool | undefined {
  return pool.subPools.find((each) => each.key === key);
}

/** A pool and those of earlier years that it carries on, the newest first. */
export function poolsThrough(
  pool: PoolId,
  pools: readonly Pick<Pool, 'id' | 'continues'>[],
): readonly PoolId[] {
  const line: PoolId[] = [];
  let next: PoolId | undefined = pool;
  while (next !== undefined && !line.includes(next)) {
    line.push(next);
    const found: PoolId = next;
    next = pools.find(({ id }) => id === found)?.continues;
  }
  return line;
}
