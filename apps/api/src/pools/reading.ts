import { handlesRound, hasRole, isToldOn } from '@plan/domain';
import type {
  Actor,
  AreaId,
  FileIds,
  CriterionId,
  Day,
  Pool,
  PoolAccount,
  PoolId,
  Round,
} from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';

export const poolRows = () => all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') });
export const accountRows = () =>
  all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') });
export const roundRows = () => all(caseRecords.round, { partition: 'rounds' });
export const committeeRows = () => all(records.committee, { partition: 'committees' });
export const policyRows = () => all(planRecords.policy, { partition: 'policies' });

export const roundRow = (id: string) => one(caseRecords.round, caseRecords.round.key(id));
export const poolRow = (id: string) => one(caseRecords.pool, caseRecords.pool.key(id));
export const accountRow = (id: string) =>
  one(caseRecords.poolAccount, caseRecords.poolAccount.key(id));

/** The value of one row among some, by its id. */
export function withId<Value extends { readonly id: string }>(
  rows: readonly Stored<Value>[],
  id: string,
): Stored<Value> | undefined {
  return rows.find((each) => each.value.id === id);
}

/** The account of a pool; a pool always has one. */
export function accountOf(
  accounts: readonly Stored<PoolAccount>[],
  pool: PoolId,
): Stored<PoolAccount> | undefined {
  return accounts.find((each) => each.value.pool === pool);
}

/**
 * Drafts and calls before their day are known to staff alone; a rehearsal also to the committee
 * that tries it out with them.
 */
export function maySee(actor: Actor | undefined, round: Round, today: Day): boolean {
  if (isToldOn(round, today)) return true;
  if (!actor || !handlesRound(actor, round.committee)) return false;
  return hasRole(actor, 'caseworker') || (round.rehearsal && round.state !== 'draft');
}

/** A rehearsal is a pool of its own, known to those who may see a round in it. */
export function maySeePool(
  actor: Actor | undefined,
  pool: Pool,
  seen: readonly Pick<Round, 'pool'>[],
): boolean {
  if (!pool.rehearsal || (actor && hasRole(actor, 'caseworker'))) return true;
  return seen.some((round) => round.pool === pool.id);
}

type NewId = <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`;

export function copyIds(newId: NewId): FileIds {
  return {
    area: (): AreaId => newId('are'),
    criterion: (): CriterionId => newId('cri'),
  };
}
