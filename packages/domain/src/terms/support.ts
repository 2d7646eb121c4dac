import { supportKinds } from './choices.ts';
import type { SupportKind } from './choices.ts';
import type { Term } from './term.ts';

/** What can be applied for beside or instead of money, in the order of {@link supportKinds}. */
export function supportOffered(terms: readonly Term[]): readonly SupportKind[] {
  const offered = terms.flatMap((term) => (term.kind === 'support-in-kind' ? term.offers : []));
  return supportKinds.filter((kind) => offered.includes(kind));
}
