import type { Association, ListedApplicant } from './association.ts';

/** An applicant as it stands in the list that staff search. */
export function listedApplicant({ id, kind, name, cvr, postalCode }: Association): ListedApplicant {
  return { id, kind, name, postalCode, ...(cvr === undefined ? {} : { cvr }) };
}

/** Most applicants a search shows; whoever is not among them is found by more of the name. */
const MOST_FOUND = 20;

/**
 * Applicants whose name holds every word of what is searched for, or whose CVR number begins with
 * it, by name; at most 20. Nothing is found by nothing.
 */
export function foundApplicants(
  text: string,
  listed: readonly ListedApplicant[],
): readonly ListedApplicant[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const number = words.join('');
  return listed
    .filter(({ name, cvr }) => {
      const lower = name.toLocaleLowerCase('da');
      return words.every((word) => lower.includes(word)) || cvr?.startsWith(number) === true;
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'))
    .slice(0, MOST_FOUND);
}
