import type { Initiative, InitiativeId, PlanId } from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { all, beginning, one, saved } from '../rows/index.ts';
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
export const policyRows = () => all(planRecords.policy, { partition: 'policies' });

/** Its history begins with the plan's own entry; the first change here begins one of its own. */
export function initiativeArrived(initiative: Initiative): Change {
  const key = planRecords.initiative.key(initiative.plan, initiative.id);
  return saved(planRecords.initiative, key, undefined, initiative);
}
