import * as z from 'zod';
import { Day, Instant, Ore, PersonId } from '../kernel/index.ts';

/** A sum of a grant that is asked back. Øre. */
export type Repayment = z.infer<typeof Repayment>;
export const Repayment = z.object({
  amount: Ore,
  /** At most 600 characters as `lengthOf` counts; the applicant reads it. */
  reason: z.string().max(1200),
  /** The last day on which it is to be paid. */
  until: Day,
  by: PersonId,
  at: Instant,
  /** That it came back, and on which day. */
  returned: z.object({ on: Day, by: PersonId, at: Instant }).optional(),
});

/** A sum that is asked back, as people write it. */
export type RepaymentText = z.infer<typeof RepaymentText>;
export const RepaymentText = z.object({ amount: Ore, reason: z.string().max(20_000), until: Day });
