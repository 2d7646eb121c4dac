import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const earlierGrantsTerm = termKind('earlier-grants', {
  section: 'applicant',
  says: 'The applicant has been granted money in at most as many years in a row as the terms name.',
  fields: { mostYears: count() },
  needs: ['grantedYears'],
  broken: ({ mostYears }, { grantedYears }) =>
    grantedYears >= mostYears && grantedYears > 0 ? { grantedYears, mostYears } : undefined,
});
