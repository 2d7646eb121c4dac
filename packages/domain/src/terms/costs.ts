import { ore, percentOf, sumOf } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Circumstances } from './circumstances.ts';
import type { CostKind } from './choices.ts';

/** Kinds of costs that a term names: of the list, and in words of its own. */
export type NamedCosts = {
  readonly categories: readonly CostKind[];
  readonly others?: readonly CostKind[] | undefined;
};

/** Own words are the same however they are written: `Tøj` and `tøj `. */
export function foldedKind(kind: CostKind): string {
  return kind.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');
}

/** Whether a term names a kind of cost. */
export function namesCost({ categories, others = [] }: NamedCosts, kind: CostKind): boolean {
  const wanted = foldedKind(kind);
  return categories.includes(kind) || others.some((each) => foldedKind(each) === wanted);
}

/** The sum of the costs of some kinds, in øre. */
export function costsOf(costs: Circumstances['costs'], counts: (kind: CostKind) => boolean): Ore {
  return sumOf(costs.filter(({ category }) => counts(category)).map((each) => each.amount));
}

/** What an application costs and asks for, in øre. */
export type Budget = Pick<Circumstances, 'costs' | 'requested'>;

/** A cap over named costs: a share in percent, and an amount in øre. */
type CostCap = NamedCosts & {
  readonly percent?: number | undefined;
  readonly of: 'that-cost' | 'requested' | 'all-costs';
  readonly most?: number | undefined;
};

/** What a cap pays at most of the costs it names, in øre. */
export function capOf(cap: CostCap, { costs, requested }: Budget): Ore {
  const own = costsOf(costs, (kind) => namesCost(cap, kind));
  const all = costsOf(costs, () => true);
  const whole = { 'that-cost': own, requested, 'all-costs': all }[cap.of];
  return ore(Math.min(own, percentOf(whole, cap.percent ?? 100), cap.most ?? Infinity));
}
