import * as z from 'zod';
import { ApplicationId, CriterionId, Instant, Ore, PersonId } from '../kernel/index.ts';
import { supportKinds } from '../terms/index.ts';

/** One committee member's scores of one application. */
export type Review = z.infer<typeof Review>;
export const Review = z.object({
  application: ApplicationId,
  person: PersonId,
  name: z.string(),
  at: Instant,
  scores: z
    .array(
      z.object({
        criterion: CriterionId,
        /** A step of the scale of its criterion, the lowest is 0. */
        score: z.number().int().min(0).max(10),
        reason: z.string().max(4000),
      }),
    )
    .max(20),
});

/** What the administration recommends to the committee. Amount in øre; 0 without support in kind is a refusal. */
export type Recommendation = z.infer<typeof Recommendation>;
export const Recommendation = z.object({
  application: ApplicationId,
  by: PersonId,
  at: Instant,
  amount: Ore,
  /** What of the support in kind that was asked for. */
  inKind: z.array(z.enum(supportKinds)).max(supportKinds.length).optional(),
  reason: z.string().max(8000),
});
