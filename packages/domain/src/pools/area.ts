import * as z from 'zod';
import { AreaId, Day, DecisionReference, InitiativeId, Ore } from '../kernel/index.ts';
import { GoalRef } from '../policies/index.ts';

/** How long a prioritised area holds: for its round, for a year, or until a day (a council term). */
export type AreaLifetime = z.infer<typeof AreaLifetime>;
export const AreaLifetime = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round') }),
  z.object({ kind: z.literal('year'), year: z.number().int().min(2000).max(2100) }),
  z.object({ kind: z.literal('until'), day: Day }),
]);

/**
 * A politically prioritised area: what the committee would like to see applications about. It
 * owns the link to goals and initiatives; nothing else may hold one.
 */
export type PriorityArea = z.infer<typeof PriorityArea>;
export const PriorityArea = z.object({
  id: AreaId,
  title: z.string().min(1).max(200),
  /** What the committee decided, in its words. */
  decisionText: z.string().min(1).max(2000),
  decision: DecisionReference,
  lifetime: AreaLifetime,
  goals: z.array(GoalRef).max(20),
  initiatives: z.array(InitiativeId).max(40),
  /** Why the area serves no goal; empty where it does. */
  noGoal: z.string().max(600),
  /** Considered before the others. */
  first: z.boolean(),
  /** How much it counts beside the others, where the call weighs areas. */
  weight: z.number().int().min(1).max(100).optional(),
  moneyGuide: Ore.optional(),
  /** The guide is a sum of its own that other areas cannot use. */
  ringFenced: z.boolean(),
});

/** The areas of other calls that still hold in a year, each as the newest call has it. */
export function areasStillHeld(
  rounds: readonly {
    readonly areas: readonly PriorityArea[];
    readonly grant: { firstYear: number };
  }[],
  year: number,
  from: Day,
): readonly PriorityArea[] {
  const newest = rounds.toSorted((one, other) => one.grant.firstYear - other.grant.firstYear);
  const byId = new Map(
    newest.flatMap(({ areas }) => areas.map((area) => [area.id, area] as const)),
  );
  return [...byId.values()].filter((area) => areaHolds(area, year, from));
}

/** Whether an area still holds in a year that a new round is about, from a day on. */
export function areaHolds(area: PriorityArea, year: number, from: Day): boolean {
  const { lifetime } = area;
  switch (lifetime.kind) {
    case 'round':
      return false;
    case 'year':
      return lifetime.year === year;
    case 'until':
      return lifetime.day >= from;
  }
}
