import { freeSlug, judge, refused, rowMustBeAsSeen, slugOf } from '@plan/domain';
import type { InitiativeId, PlanId } from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import type { Addresses } from '../plan-records.ts';
import { all, beginning, one, saved } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

export const planRow = (plan: PlanId) => one(planRecords.plan, planRecords.plan.key(plan));
export const initiativeRow = (plan: PlanId, initiative: InitiativeId) =>
  one(planRecords.initiative, planRecords.initiative.key(plan, initiative));
export const initiativeRows = (plan: PlanId) =>
  all(planRecords.initiative, { partition: `plan#${plan}`, ...beginning('initiative#') });
export const statusRows = (plan: PlanId, initiative?: InitiativeId) =>
  all(planRecords.status, {
    partition: `plan#${plan}`,
    ...beginning(initiative ? `status#${initiative}#` : 'status#'),
  });
export const reportRows = (plan: PlanId) =>
  all(planRecords.statusReport, { partition: `plan#${plan}`, ...beginning('report#') });
export const policyRows = () => all(records.policy, { partition: 'policies' });
export const addressRow = () => one(planRecords.addresses, planRecords.addresses.key());

export function valuesOf<Value>(stored: readonly Stored<Value>[]): readonly Value[] {
  return stored.map((each) => each.value);
}

/** Somebody has written since: nothing is overwritten, what stands is shown beside. */
export function clash(stored: Stored<unknown> | undefined, seen: number | undefined) {
  if (stored === undefined || stored.version === seen) return undefined;
  const refusals = judge(rowMustBeAsSeen, { seen: seen ?? 0, stands: stored.version });
  return { ...refused(refusals), theirs: { version: stored.version, value: stored.value } };
}

type Kind = keyof Addresses;
type Named = { readonly id: string; readonly title: string };

const NONE: Addresses = { planer: {}, indsatser: {}, statusrapporter: {} };

/** Gives things addresses of their own, and says what to write so that they keep them. */
export function addressed(
  stored: Stored<Addresses> | undefined,
  wanted: readonly (Named & { readonly kind: Kind })[],
): { readonly slugs: ReadonlyMap<string, string>; readonly changes: readonly Change[] } {
  const addresses = structuredClone(stored?.value ?? NONE);
  const slugs = new Map<string, string>();
  for (const { kind, id, title } of wanted) {
    const taken = addresses[kind];
    const slug = freeSlug(slugOf(title), (each) => taken[each] !== undefined);
    taken[slug] = id;
    slugs.set(id, slug);
  }
  const key = planRecords.addresses.key();
  return { slugs, changes: [saved(planRecords.addresses, key, stored, addresses)] };
}
