import { reportAsks } from '../choices.ts';
import { choices, count, flag, monthDay, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Whoever was granted money reports what came of it, by the day the terms name. */
export const reportTerm = obligationKind('report', {
  section: 'afterwards',
  fields: {
    asks: choices(reportAsks),
    byDay: optional(monthDay()),
    /** The day lies in the last grant year itself, not in the year after. */
    sameYear: optional(flag()),
    monthsAfter: optional(count()),
    weeksAfter: optional(count()),
    /** Months or weeks are counted from the day of the decision, not from the end of the grant. */
    fromDecision: optional(flag()),
    /** Where both days are named: the earlier counts, not the later. */
    earlier: optional(flag()),
  },
});
