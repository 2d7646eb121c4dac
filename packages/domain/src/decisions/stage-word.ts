import * as z from 'zod';
import { DecisionReference, Instant, PersonId } from '../kernel/index.ts';
import { stageDeeds } from '../pools/index.ts';

/** Who was asked agrees with a list, objects to it, or was asked and said nothing. */
export const stageAnswers = ['agrees', 'objects', 'silent'] as const;
export type StageAnswer = (typeof stageAnswers)[number];

/** What people write of what a stage has said about a list. */
export type StageWordText = z.infer<typeof StageWordText>;
export const StageWordText = z.object({
  answer: z.enum(stageAnswers),
  /** At most 2000 characters as `lengthOf` counts. */
  text: z.string().max(8000),
  /** Where and when it was said. */
  decision: DecisionReference,
});

/** The opinion, decision or approval of a stage beside the votes, for one list. */
export type StageWord = z.infer<typeof StageWord>;
export const StageWord = StageWordText.extend({
  /** The place of the stage among those of the call, from zero. */
  stage: z.number().int().min(0).max(5),
  /** What the call said of it then. */
  title: z.string(),
  does: z.enum(stageDeeds),
  by: PersonId,
  at: Instant,
});
