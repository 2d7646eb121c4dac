import type { InitiativeId, PlanId } from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { all, beginning, one } from '../rows/index.ts';

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
