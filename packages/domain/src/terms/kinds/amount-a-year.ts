import { amount } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const amountAYearTerm = termKind('amount-a-year', {
  section: 'money',
  says: 'One applicant is granted at most as much in a year as the terms name.',
  fields: { most: amount() },
  empty: ({ most }) => most === 0,
  needs: ['requested', 'grantedThisYear'],
  broken: ({ most }, { requested, grantedThisYear }) =>
    requested + grantedThisYear > most ? { requested, grantedThisYear, most } : undefined,
});
