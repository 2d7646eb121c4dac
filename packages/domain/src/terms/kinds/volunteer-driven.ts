import { count, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const volunteerDrivenTerm = termKind('volunteer-driven', {
  section: 'activity',
  says: 'Volunteers do some of the work of the activity, as many or by as large a share as the terms name.',
  fields: { least: optional(count()), leastPercent: optional(percent()) },
  needs: ['volunteers'],
  asks: ({ leastPercent }) => (leastPercent === undefined ? [] : ['volunteerShare']),
  broken({ least = 1, leastPercent = 0 }, { volunteers, volunteerShare = 0 }) {
    const lacking = [
      ...(volunteers < least ? (['volunteers'] as const) : []),
      ...(volunteerShare < leastPercent ? (['share'] as const) : []),
    ];
    return lacking.length > 0
      ? { lacking, volunteers, least, volunteerShare, leastPercent }
      : undefined;
  },
});
