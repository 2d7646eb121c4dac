import type { CostCategory } from './choices.ts';
import type { Term, TermOf } from './term.ts';

/** A term that says something about costs of one kind. */
export type CostTerm = TermOf<'paid-costs'> | TermOf<'unpaid-costs'> | TermOf<'cost-cap'>;

/** What the terms say of a kind of cost while its line is written: not paid, or paid in part. */
export function hintsFor(terms: readonly Term[], category: CostCategory): readonly CostTerm[] {
  return terms.flatMap((term): readonly CostTerm[] => {
    if (term.kind === 'unpaid-costs') return term.categories.includes(category) ? [term] : [];
    if (term.kind === 'paid-costs') return term.categories.includes(category) ? [] : [term];
    return term.kind === 'cost-cap' && term.categories.includes(category) ? [term] : [];
  });
}
