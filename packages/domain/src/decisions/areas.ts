import { ore, sumOf } from '../kernel/index.ts';
import type { AreaId, Ore } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { leftFor } from '../pools/index.ts';
import type { PoolAccount, PriorityArea, Round } from '../pools/index.ts';
import { standingLines } from './allocation.ts';
import type { Allocation } from './allocation.ts';

type Sent = Pick<Application, 'id' | 'submission'>;

/** What a list gives within one area, or outside all of them. Øre. */
export type AreaSum = {
  /** Left out for what was applied for outside the areas. */
  readonly area?: PriorityArea;
  readonly asked: Ore;
  readonly given: Ore;
  /** The guide that was decided, or the part of the money that the weight of the area stands for. */
  readonly guide?: Ore;
};

function areasOf(applications: readonly Sent[]): ReadonlyMap<string, readonly AreaId[]> {
  return new Map(applications.map(({ id, submission }) => [id, submission?.areas ?? []]));
}

function guideOf(areas: readonly PriorityArea[], area: PriorityArea, money: Ore): Ore | undefined {
  if (area.moneyGuide !== undefined || area.weight === undefined) return area.moneyGuide;
  const all = areas.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return ore(Number((BigInt(money) * BigInt(area.weight)) / BigInt(all)));
}

/**
 * A list held against the areas of its round, in their order, and last what lies outside them. An
 * application within several areas counts in each. `money` is what the list has to give, in øre.
 */
export function areaSums(
  areas: readonly PriorityArea[],
  money: Ore,
  allocation: Allocation,
  applications: readonly Sent[],
): readonly AreaSum[] {
  const chosen = areasOf(applications);
  const lines = standingLines(allocation);
  const sums = (within: (of: readonly AreaId[]) => boolean) => {
    const own = lines.filter(({ application }) => within(chosen.get(application) ?? []));
    return {
      asked: sumOf(own.map(({ requested }) => requested)),
      given: sumOf(own.flatMap(({ amount }) => amount ?? [])),
    };
  };
  const rows = areas.map((area): AreaSum => {
    const guide = guideOf(areas, area, money);
    return {
      area,
      ...sums((of) => of.includes(area.id)),
      ...(guide === undefined ? {} : { guide }),
    };
  });
  return [...rows, sums((of) => of.length === 0)];
}

/** An amount that is given, and the areas it was applied for within. Øre. */
export type AreaGrant = { readonly amount: Ore; readonly areas: readonly AreaId[] };

/** What a list gives, each line within its areas. */
export function areaGrants(
  allocation: Allocation,
  applications: readonly Sent[],
): readonly AreaGrant[] {
  const chosen = areasOf(applications);
  return standingLines(allocation).map(({ application, amount = ore(0) }) => ({
    amount,
    areas: chosen.get(application) ?? [],
  }));
}

/** What a call had to give before anything of it was given, in øre. */
export function moneyBefore(
  account: PoolAccount,
  round: Pick<Round, 'subPool' | 'grant'>,
  earlier: readonly AreaGrant[],
): Ore {
  return sumOf([leftFor(account, round), ...earlier.map(({ amount }) => amount)]);
}

/**
 * How much more is given than its areas leave it, in øre, beside what all of the money is short
 * of. `money` is what there was before any of `grants` was given. A sum that is an area’s own pays
 * applications within that area alone; the rest of `money` pays any. An application within several
 * areas may be paid by each of them. By Hall’s theorem a way to pay all of it exists exactly if no
 * set of these areas is short of what can be paid by it and by the rest alone.
 */
export function beyondAreas(
  areas: readonly PriorityArea[],
  money: Ore,
  grants: readonly AreaGrant[],
): Ore {
  const own = areas.filter(({ ringFenced }) => ringFenced);
  const sums = own.map(({ moneyGuide = ore(0) }) => moneyGuide);
  const rest = Math.max(0, money - sumOf(sums));
  const given = grants.map(({ amount, areas: within }) => {
    const mask = own.reduce(
      (bits, { id }, index) => bits | (within.includes(id) ? 1 << index : 0),
      0,
    );
    return { amount, mask };
  });
  const short = (set: number) => {
    const paidBySet = given.filter(({ mask }) => (mask & ~set) === 0);
    const there = sums.reduce((sum, each, index) => sum + (set & (1 << index) ? each : 0), rest);
    return sumOf(paidBySet.map(({ amount }) => amount)) - there;
  };
  const whole = (1 << own.length) - 1;
  const ofAll = Math.max(0, short(whole));
  let most = ofAll;
  for (let set = 0; set < whole; set += 1) most = Math.max(most, short(set));
  return ore(most - ofAll);
}
