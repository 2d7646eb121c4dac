import { count, monthDay, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** The money is used within the time that the terms name. */
export const useByTerm = obligationKind('use-by', {
  section: 'afterwards',
  fields: { monthsAfter: optional(count()), byDay: optional(monthDay()) },
  empty: ({ monthsAfter, byDay }) => monthsAfter === undefined && byDay === undefined,
});
