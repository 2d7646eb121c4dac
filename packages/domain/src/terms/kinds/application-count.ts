import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const applicationCountTerm = termKind('application-count', {
  section: 'applicant',
  says: 'An applicant sends at most as many applications in a round as the terms name.',
  fields: { most: count() },
  empty: ({ most }) => most === 0,
  needs: ['sentApplications'],
  broken: ({ most }, { sentApplications }) => (sentApplications >= most ? { most } : undefined),
});
