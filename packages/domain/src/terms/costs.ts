import { sumOf } from '../kernel/index.ts';
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
