import { supportKinds } from './choices.ts';
import type { SupportKind } from './choices.ts';
import type { Known } from './circumstances.ts';
import { judgeTerm } from './term.ts';
import type { Term } from './term.ts';

/**
 * What can be applied for beside or instead of money, in the order of {@link supportKinds}; without
 * what is known not to be for this applicant or this amount.
 */
export function supportOffered(terms: readonly Term[], known: Known = {}): readonly SupportKind[] {
  const offered = terms.flatMap((term) =>
    term.kind === 'support-in-kind' && judgeTerm(term, known).state !== 'not-concerned'
      ? term.offers
      : [],
  );
  return supportKinds.filter((kind) => offered.includes(kind));
}
