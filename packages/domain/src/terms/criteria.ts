import type { Alternatives, PlainTerm, Term } from './term.ts';

/** A key that is not taken yet: `krav-1`, `krav-1-2`. */
function ownKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? key : `${key.slice(0, 36)}-${number}`;
    if (!taken.has(tried)) return tried;
  }
}

/**
 * The terms of a call with a key of its own for each criterion: applicants tick criteria by their
 * keys, and two that share one could not be told apart. The first keeps its key.
 */
export function withOwnCriteria(terms: readonly Term[]): Term[] {
  const taken = new Set<string>();
  const own = (term: PlainTerm): PlainTerm => {
    if (term.kind !== 'activity-criteria') return term;
    const groups = term.groups.map((group) => ({
      ...group,
      criteria: group.criteria.map((criterion) => {
        const key = ownKey(criterion.key, taken);
        taken.add(key);
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
