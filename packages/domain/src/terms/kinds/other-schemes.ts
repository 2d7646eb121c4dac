import { choice, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const otherSchemesTerm = termKind('other-schemes', {
  section: 'applicant',
  says: 'Whoever has money for the same from a scheme the terms name cannot be granted it again.',
  fields: { schemes: texts(), same: choice(['purpose', 'activity', 'year', 'applicant']) },
  needs: ['otherSchemes'],
  broken({ schemes, same }, { otherSchemes }) {
    const both = schemes.filter((scheme) => otherSchemes.includes(scheme));
    return both.length === 0 ? undefined : { schemes: both, same };
  },
});
