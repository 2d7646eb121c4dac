import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const earlierGrantsTerm = termKind('earlier-grants', {
  section: 'applicant',
  says: 'The applicant has been granted money in fewer years in a row than the terms name; where they name none, never before.',
  fields: { mostYears: count() },
  needs: [],
  asks: ({ mostYears }) => (mostYears === 0 ? ['grantedBefore'] : ['grantedYears']),
  broken({ mostYears }, { grantedYears = 0, grantedBefore = false }) {
    const tooOften = mostYears === 0 ? grantedBefore : grantedYears >= mostYears;
    return tooOften ? { grantedYears, mostYears } : undefined;
  },
});
