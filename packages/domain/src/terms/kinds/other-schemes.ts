import { choice, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

/** Where whatever is paid for counts, the municipality knows of its own pools, by what they are called. */
function isKnown(scheme: string, pools: readonly string[]): boolean {
  const name = scheme.trim().toLocaleLowerCase('da');
  return pools.some((title) => title.toLocaleLowerCase('da').includes(name));
}

/** What money from elsewhere is for, where it counts: whatever it is for, with `applicant`. */
const sames = ['purpose', 'activity', 'year', 'applicant'] as const;
export type Same = (typeof sames)[number];

/** The answer that money comes from a scheme for the same: `year/§ 79`. */
export function schemeAnswer(same: Same, scheme: string): string {
  return `${same}/${scheme}`;
}

/** What an answer says; those that were given before answers told what it is for name the scheme alone. */
export function schemeAnswered(answer: string): { readonly scheme: string; readonly same?: Same } {
  const same = sames.find((each) => answer.startsWith(schemeAnswer(each, '')));
  return same === undefined ? { scheme: answer } : { same, scheme: answer.slice(same.length + 1) };
}

export const otherSchemesTerm = termKind('other-schemes', {
  section: 'applicant',
  says: 'Whoever has money for the same from a scheme the terms name cannot be granted it again.',
  fields: { schemes: texts(), same: choice(sames) },
  needs: ['otherSchemes'],
  asks: (): readonly 'grantedFrom'[] => [],
  broken({ schemes, same }, { otherSchemes, grantedFrom = [] }) {
    const known = same === 'year' || same === 'applicant' ? grantedFrom : [];
    const both = schemes.filter(
      (scheme) =>
        otherSchemes.includes(schemeAnswer(same, scheme)) ||
        otherSchemes.includes(scheme) ||
        isKnown(scheme, known),
    );
    return both.length === 0 ? undefined : { schemes: both, same };
  },
});
