import { addMonths } from '../../kernel/index.ts';
import { count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const activityPeriodTerm = termKind('activity-period', {
  section: 'activity',
  says: 'The activity lies in the time that the terms name, and has not begun before.',
  fields: { withinGrantYears: flag(), notBegun: flag(), mostMonths: optional(count()) },
  needs: ['activityFrom', 'activityUntil'],
  asks: ({ withinGrantYears, notBegun }) => [
    ...(withinGrantYears ? (['grantFrom', 'grantUntil'] as const) : []),
    ...(notBegun ? (['sentOn'] as const) : []),
  ],
  empty: ({ withinGrantYears, notBegun, mostMonths }) =>
    !withinGrantYears && !notBegun && mostMonths === undefined,
  broken({ withinGrantYears, notBegun, mostMonths }, known) {
    const { activityFrom: from, activityUntil: until, grantFrom, grantUntil, sentOn } = known;
    const early = withinGrantYears && grantFrom !== undefined && from < grantFrom;
    const late = withinGrantYears && grantUntil !== undefined && until > grantUntil;
    const begun = notBegun && sentOn !== undefined && from < sentOn;
    const long = mostMonths !== undefined && until >= addMonths(from, mostMonths);
    return early || late || begun || long
      ? { from, until, mostMonths: mostMonths ?? 0 }
      : undefined;
  },
});
