import type { Lifecycle } from '../kernel/index.ts';
import type { PlanState } from './plan.ts';

export type PlanVerb = 'draft-plan' | 'adopt-plan' | 'end-plan';

/** A plan is written as a draft, adopted by a body, and ended when each initiative has an outcome. */
export const planLifecycle: Lifecycle<PlanState, PlanVerb> = {
  draft: [{ verb: 'draft-plan', from: 'start', by: ['caseworker'] }],
  'in-force': [{ verb: 'adopt-plan', from: ['draft'], by: ['caseworker'] }],
  ended: [{ verb: 'end-plan', from: ['in-force'], by: ['caseworker'] }],
};
