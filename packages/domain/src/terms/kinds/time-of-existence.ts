import { count, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const timeOfExistenceTerm = termKind('time-of-existence', {
  section: 'applicant',
  says: 'The applicant has existed as long, or as short, as the terms name.',
  fields: { leastMonths: optional(count()), mostMonths: optional(count()) },
  needs: ['monthsOld'],
  impossible: ({ leastMonths = 0, mostMonths = Infinity }) => leastMonths > mostMonths,
  empty: ({ leastMonths, mostMonths }) => leastMonths === undefined && mostMonths === undefined,
  broken({ leastMonths = 0, mostMonths = Infinity }, { monthsOld }) {
    if (monthsOld < leastMonths) return { limit: 'least', months: leastMonths } as const;
    return monthsOld > mostMonths ? ({ limit: 'most', months: mostMonths } as const) : undefined;
  },
});
