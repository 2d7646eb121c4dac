import { sumOf } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Circumstances } from './circumstances.ts';
import type { CostCategory } from './choices.ts';

/** The sum of the costs of some kinds, in øre. */
export function costsOf(
  costs: Circumstances['costs'],
  counts: (category: CostCategory) => boolean,
): Ore {
  return sumOf(costs.filter(({ category }) => counts(category)).map((each) => each.amount));
}
