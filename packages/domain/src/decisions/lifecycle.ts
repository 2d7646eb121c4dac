import { judge, stateMustAllow } from '../kernel/index.ts';
import type { Deed, Refusal } from '../kernel/index.ts';
import type { Allocation } from './allocation.ts';

/** A list is worked on while it is open; nothing but its issuing follows adoption. */
export function refuseUnlessOpen(allocation: Allocation, verb: string): readonly Refusal[] {
  const allowed = allocation.state === 'open';
  return judge(stateMustAllow, { state: allocation.state, verb, allowed });
}

/** What happened to a list, for the history of its round. */
export function deedOn(allocation: Allocation, verb: string, facts: Deed['facts']): Deed {
  return { chain: `allocation/${allocation.round}`, verb, facts };
}
