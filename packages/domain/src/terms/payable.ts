import { ore, percentOf } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Circumstances } from './circumstances.ts';
import { costsOf } from './costs.ts';
import type { CostTerm } from './hints.ts';
import type { Term, TermOf } from './term.ts';

type Costs = Circumstances['costs'];

function capOf(cap: TermOf<'cost-cap'>, costs: Costs, requested: Ore): number {
  const own = costsOf(costs, (each) => cap.categories.includes(each));
  const all = costsOf(costs, () => true);
  const whole = { 'that-cost': own, requested, 'all-costs': all }[cap.of];
  return Math.min(own, percentOf(whole, cap.percent ?? 100), cap.most ?? Infinity);
}

/**
 * What all terms about costs together would pay of a budget, in øre: costs that are not paid count
 * for nothing, those with a cap count up to it. Caps over the same cost take the lower one.
 */
export function payableOf(terms: readonly Term[], costs: Costs, requested: Ore): Ore {
  const told = terms.filter(
    (term): term is CostTerm =>
      term.force === 'required' &&
      term.scope === undefined &&
      (term.kind === 'paid-costs' || term.kind === 'unpaid-costs' || term.kind === 'cost-cap'),
  );
  const paid = costs.filter(({ category }) =>
    told.every((term) => {
      if (term.kind === 'paid-costs') return term.categories.includes(category);
      return term.kind !== 'unpaid-costs' || !term.categories.includes(category);
    }),
  );
  const all = costsOf(paid, () => true);
  const cut = told.reduce((sum, term) => {
    if (term.kind !== 'cost-cap') return sum;
    const own = costsOf(paid, (each) => term.categories.includes(each));
    return sum + Math.max(0, own - capOf(term, paid, requested));
  }, 0);
  return ore(Math.max(0, all - cut));
}
