import { costCategories, narrowCosts } from './choices.ts';
import type { CostKind } from './choices.ts';
import { foldedKind, namesCost } from './costs.ts';
import type { Known } from './circumstances.ts';
import { concerns, plainTermsIn } from './term.ts';
import type { Term, TermOf } from './term.ts';

/** A term that says something about costs of one kind. */
export type CostTerm = TermOf<'paid-costs'> | TermOf<'unpaid-costs'> | TermOf<'cost-cap'>;

export function isCostTerm(term: Term): term is CostTerm {
  return term.kind === 'paid-costs' || term.kind === 'unpaid-costs' || term.kind === 'cost-cap';
}

/**
 * What the terms that concern an application say of a kind of cost while its line is written: not
 * paid, or paid in part. What is only weighed, or holds for others, is not said of it.
 */
export function hintsFor(
  terms: readonly Term[],
  kind: CostKind,
  known: Known = {},
): readonly CostTerm[] {
  return terms
    .filter(isCostTerm)
    .filter((term) => term.force === 'required' && concerns(term, known))
    .filter((term) => namesCost(term, kind) !== (term.kind === 'paid-costs'));
}

/**
 * The kinds of costs that a budget of the call tells apart: the list, with kinds that are part of a
 * wider one only where a term names them, and the call’s own.
 */
export function costKindsIn(terms: readonly Term[]): readonly CostKind[] {
  const telling = terms.flatMap(plainTermsIn).filter(isCostTerm);
  const own = telling.flatMap(({ others = [] }) => others);
  const listed = costCategories.filter(
    (kind) => narrowCosts[kind] === undefined || telling.some((term) => namesCost(term, kind)),
  );
  const once = new Map(own.map((kind) => [foldedKind(kind), kind]));
  return [...new Set<CostKind>([...once.values(), ...listed])];
}
