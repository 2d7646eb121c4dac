import { emptyRegister, staffOn } from '@plan/domain';
import type { ActionPlan, Day, EventId, EventRegister, Initiative, Standing } from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { all, beginning, one, valuesOf } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';

export const guideRow = () => one(planRecords.cooperationGuide, planRecords.cooperationGuide.key());
export const eventRow = (event: EventId) => one(planRecords.event, planRecords.event.key(event));
export const registerRow = (event: EventId) =>
  one(planRecords.eventRegister, planRecords.eventRegister.key(event));
export function registerOf(
  event: EventId,
  stored: Stored<EventRegister> | undefined,
): EventRegister {
  return stored?.value ?? emptyRegister(event);
}

export const planRows = () => all(planRecords.plan, { partition: 'plans' });

export function initiativeReads(plans: readonly Stored<ActionPlan>[]) {
  return Object.fromEntries(
    plans.map(({ value }) => [
      value.id,
      all(planRecords.initiative, {
        partition: `plan#${value.id}`,
        ...beginning('initiative#'),
      }),
    ]),
  );
}

/** Initiatives by title, with the plan each belongs to. */
export function namesOf(
  plans: readonly Stored<ActionPlan>[],
  perPlan: Readonly<Record<string, readonly Stored<Initiative>[]>>,
) {
  return plans.flatMap(({ value: plan }) =>
    (perPlan[plan.id] ?? []).map(({ value: { id, title } }) => ({ id, title, plan: plan.title })),
  );
}

/** Who can be chosen as responsible: everybody who has a role on a day, by name. */
export function staffNames(people: readonly Stored<Standing>[], today: Day) {
  return staffOn(valuesOf(people), today).map(({ person, name }) => ({ person, name }));
}
