import { freeKey } from './blank.ts';
import type { Alternatives, PlainTerm, Term } from './term.ts';

/**
 * The terms of a call with a key of its own for each criterion: applicants tick criteria by their
 * keys, and two that share one could not be told apart. The first keeps its key.
 */
export function withOwnCriteria(terms: readonly Term[]): Term[] {
  const taken: string[] = [];
  const own = (term: PlainTerm): PlainTerm => {
    if (term.kind !== 'activity-criteria') return term;
    const groups = term.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => {
        const key = freeKey(criterion.key, taken);
        taken.push(key);
        return { ...criterion, key };
      }),
    }));
    return { ...term, groups };
  };
  const ownOf = (term: Term): Term =>
    term.kind === 'alternatives'
      ? ({ ...term, terms: term.terms.map(own) } satisfies Alternatives)
      : own(term);
  return terms.map(ownOf);
}
