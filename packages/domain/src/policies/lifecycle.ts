import type { Lifecycle } from '../kernel/index.ts';
import type { PolicyState } from './policy.ts';

export type PolicyVerb = 'draft-policy' | 'adopt-policy' | 'supersede-policy';

/** A version is written as a draft, adopted by a body, and superseded when the next is adopted. */
export const policyLifecycle: Lifecycle<PolicyState, PolicyVerb> = {
  draft: [{ verb: 'draft-policy', from: 'start', by: ['caseworker'] }],
  adopted: [{ verb: 'adopt-policy', from: ['draft'], by: ['caseworker'] }],
  superseded: [{ verb: 'supersede-policy', from: ['adopted'], by: ['system'] }],
};
