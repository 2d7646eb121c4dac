import { ore } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Circumstances, Known } from './circumstances.ts';
import { capOf, costsOf, namesCost } from './costs.ts';
import type { Budget, NamedCosts } from './costs.ts';
import { isCostTerm } from './hints.ts';
import { concerns } from './term.ts';
import type { Term } from './term.ts';

type Costs = Circumstances['costs'];

type Cap = { readonly names: NamedCosts; readonly most: number };

/**
 * The least of all sums that cover every cost, by its own amount or by a cap over it. No way of
 * giving money to the costs comes above any of them, and where caps lie apart or within one another,
 * one comes up to the least.
 */
function leastCover(costs: Costs, [cap, ...rest]: readonly Cap[]): number {
  if (!cap) return costsOf(costs, () => true);
  const outside = costs.filter(({ category }) => !namesCost(cap.names, category));
  return Math.min(leastCover(costs, rest), cap.most + leastCover(outside, rest));
}

/** More caps over one budget than any published rules have; those beyond it bind alone. */
const MOST_CAPS = 10;

/**
 * What all terms about costs that concern an application would pay of its budget together, in øre:
 * costs that are not paid count for nothing, those with caps count up to all of these at once.
 */
export function payableOf(terms: readonly Term[], known: Known & Budget): Ore {
  const told = terms
    .filter(isCostTerm)
    .filter((term) => term.force === 'required' && concerns(term, known));
  const paid = known.costs.filter(({ category }) =>
    told.every(
      (term) =>
        term.kind === 'cost-cap' || namesCost(term, category) === (term.kind === 'paid-costs'),
    ),
  );
  const caps = told
    .filter((term) => term.kind === 'cost-cap')
    .map((term): Cap => ({ names: term, most: capOf(term, known) }))
    .filter(({ names, most }) => most < costsOf(paid, (kind) => namesCost(names, kind)));
  return ore(leastCover(paid, caps.slice(0, MOST_CAPS)));
}
