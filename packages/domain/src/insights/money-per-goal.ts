import { ore } from '../kernel/index.ts';
import type { AreaId, Ore } from '../kernel/index.ts';
import { coreSumsOf } from '../applications/index.ts';
import type { CoreCounts, CoreSums } from '../applications/index.ts';
import { areasServing } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { goalKey } from '../policies/index.ts';
import type { GoalRef } from '../policies/index.ts';

/** One application seen from above: what it asked for, what it got, where it belongs. Øre. */
export type Demand = {
  readonly round: Round;
  readonly areas: readonly AreaId[];
  readonly requested: Ore;
  /** Nothing until the decision is issued, so that nobody learns early. */
  readonly granted: Ore | undefined;
  /** What it counted of what every form asks for. */
  readonly core?: CoreCounts | undefined;
};

/** What was counted in all that was asked for, and in what was granted. */
export type CoreTold = { readonly asked: CoreSums; readonly granted: CoreSums };

/** Sums alone: whoever reads them sees no single application. */
export function coreToldOf(demands: readonly Pick<Demand, 'core' | 'granted'>[]): CoreTold {
  const granted = demands.filter((demand) => (demand.granted ?? 0) > 0);
  return {
    asked: coreSumsOf(demands.map(({ core }) => core)),
    granted: coreSumsOf(granted.map(({ core }) => core)),
  };
}

/** Money in øre and counts. One application counts once in a sum, whatever it belongs to. */
export type Money = {
  readonly applications: number;
  readonly requested: Ore;
  readonly grants: number;
  readonly granted: Ore;
};

export function moneyOf(demands: readonly Demand[]): Money {
  let requested = 0;
  let granted = 0;
  let grants = 0;
  for (const demand of demands) {
    requested += demand.requested;
    granted += demand.granted ?? 0;
    grants += (demand.granted ?? 0) > 0 ? 1 : 0;
  }
  return { applications: demands.length, requested: ore(requested), grants, granted: ore(granted) };
}

/** The applications whose chosen areas serve a goal. */
export function demandFor(goal: GoalRef, demands: readonly Demand[]): readonly Demand[] {
  return demands.filter(({ round, areas }) => {
    const serving = areasServing(round, goal).map((area) => area.id);
    return areas.some((area) => serving.includes(area));
  });
}

export function demandForArea(area: AreaId, demands: readonly Demand[]): readonly Demand[] {
  return demands.filter((demand) => demand.areas.includes(area));
}

/**
 * What was asked for and granted under each goal. An application that serves two goals counts
 * under both, so the goals do not add up to the total; the total is `moneyOf` all of them.
 */
export function moneyPerGoal(
  goals: readonly GoalRef[],
  demands: readonly Demand[],
): ReadonlyMap<string, Money> {
  return new Map(goals.map((goal) => [goalKey(goal), moneyOf(demandFor(goal, demands))]));
}
