import { reportAsks } from '../choices.ts';
import { choices, count, monthDay, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Whoever was granted money reports what came of it, by the day the terms name. */
export const reportTerm = obligationKind('report', {
  section: 'afterwards',
  fields: {
    asks: choices(reportAsks),
    byDay: optional(monthDay()),
    monthsAfter: optional(count()),
  },
});
