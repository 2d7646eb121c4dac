import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const grantYearsTerm = termKind('grant-years', {
  section: 'money',
  says: 'Money is applied for in at most as many years as the terms name.',
  fields: { most: count() },
  empty: ({ most }) => most === 0,
  needs: ['yearsAsked'],
  broken: ({ most }, { yearsAsked }) => (yearsAsked > most ? { most, yearsAsked } : undefined),
});
