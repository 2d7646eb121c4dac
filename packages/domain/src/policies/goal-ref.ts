import * as z from 'zod';
import { PolicyId } from '../kernel/index.ts';

/** A version of a policy. */
export type PolicyRef = z.infer<typeof PolicyRef>;
export const PolicyRef = z.object({
  policy: PolicyId,
  version: z.number().int().min(1).max(99),
});

/** Names one goal for ever: the policy, the version, the number in that version. */
export type GoalRef = z.infer<typeof GoalRef>;
export const GoalRef = PolicyRef.extend({
  goal: z.number().int().min(1).max(99),
});

export function goalKey(ref: GoalRef): string {
  return `${ref.policy}/${ref.version}/${ref.goal}`;
}
