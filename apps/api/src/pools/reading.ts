import { isToldOn } from '@plan/domain';
import type {
  Actor,
  AreaId,
  CopyIds,
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

/** Drafts, rehearsals and calls before their day are known to staff alone. */
export function maySee(actor: Actor | undefined, round: Round, today: Day): boolean {
  return actor?.roles.includes('caseworker') === true || isToldOn(round, today);
}

/** Rehearsals are pools of their own. */
export function maySeePool(actor: Actor | undefined, pool: Pool): boolean {
  return actor?.roles.includes('caseworker') === true || !pool.rehearsal;
}

type NewId = <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`;

export function copyIds(newId: NewId): CopyIds {
  return {
    area: (): AreaId => newId('are'),
    criterion: (): CriterionId => newId('cri'),
  };
}
