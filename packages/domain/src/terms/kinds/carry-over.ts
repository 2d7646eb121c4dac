import { choice, count, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Whether money may be used after the grant year, and how long. */
export const carryOverTerm = obligationKind('carry-over', {
  section: 'afterwards',
  fields: { allowed: choice(['never', 'when-asked', 'always']), months: optional(count()) },
});
