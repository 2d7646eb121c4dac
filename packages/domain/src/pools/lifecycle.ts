import type { Lifecycle } from '../kernel/index.ts';
import type { RoundState } from './round.ts';

export type RoundVerb =
  | 'write'
  | 'announce'
  | 'retract'
  | 'adjust'
  | 'close'
  | 'adopt'
  | 'issue'
  | 'cancel';

/**
 * The state that is told to whoever does not handle the round: that a list is adopted is known
 * when its decisions are out, not before.
 */
export function toldState(state: RoundState): RoundState {
  return state === 'adopted' ? 'under-review' : state;
}

/**
 * Whether a round takes applications is told by its window and the server's clock, never by its
 * state: `announced` covers the time before, while and just after it is open. A draft is written
 * freely; an announced call can be taken back before anybody has begun, and adjusted where that
 * hurts nobody.
 */
export const roundLifecycle: Lifecycle<RoundState, RoundVerb> = {
  draft: [
    { verb: 'write', from: 'start', by: ['caseworker'] },
    { verb: 'write', from: ['draft'], by: ['caseworker'] },
    { verb: 'retract', from: ['announced'], by: ['caseworker'] },
  ],
  announced: [
    { verb: 'announce', from: ['draft'], by: ['caseworker'] },
    { verb: 'adjust', from: ['announced'], by: ['caseworker'] },
  ],
  'under-review': [{ verb: 'close', from: ['announced'], by: ['system'] }],
  adopted: [{ verb: 'adopt', from: ['under-review'], by: ['caseworker', 'committee-chair'] }],
  decided: [{ verb: 'issue', from: ['adopted'], by: ['system'] }],
  cancelled: [{ verb: 'cancel', from: ['announced'], by: ['caseworker'] }],
};
