import { amount, choices, count, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Money that is not used as granted is paid back. */
export const repaymentTerm = obligationKind('repayment', {
  section: 'afterwards',
  fields: {
    when: choices(['unspent', 'not-held', 'other-purpose', 'closed', 'no-report']),
    from: optional(amount()),
    withinDays: optional(count()),
  },
});
