import { choice, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

/** Where whatever is paid for counts, the municipality knows of its own pools, by what they are called. */
function isKnown(scheme: string, pools: readonly string[]): boolean {
  const name = scheme.trim().toLocaleLowerCase('da');
  return pools.some((title) => title.toLocaleLowerCase('da').includes(name));
}

export const otherSchemesTerm = termKind('other-schemes', {
  section: 'applicant',
  says: 'Whoever has money for the same from a scheme the terms name cannot be granted it again.',
  fields: { schemes: texts(), same: choice(['purpose', 'activity', 'year', 'applicant']) },
  needs: ['otherSchemes'],
  asks: (): readonly 'grantedFrom'[] => [],
  broken({ schemes, same }, { otherSchemes, grantedFrom = [] }) {
    const known = same === 'year' || same === 'applicant' ? grantedFrom : [];
    const both = schemes.filter(
      (scheme) => otherSchemes.includes(scheme) || isKnown(scheme, known),
    );
    return both.length === 0 ? undefined : { schemes: both, same };
  },
});
