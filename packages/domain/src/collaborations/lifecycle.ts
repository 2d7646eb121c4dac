import type { Lifecycle } from '../kernel/index.ts';
import type { EventState } from './event.ts';
import type { StartState } from './start.ts';

export type EventVerb = 'draft-event' | 'announce-event' | 'cancel-event';

/** An event is written, announced in the calendar, and may be called off. */
export const eventLifecycle: Lifecycle<EventState, EventVerb> = {
  draft: [{ verb: 'draft-event', from: 'start', by: ['caseworker'] }],
  announced: [{ verb: 'announce-event', from: ['draft'], by: ['caseworker'] }],
  cancelled: [{ verb: 'cancel-event', from: ['announced'], by: ['caseworker'] }],
};

export type StartVerb = 'consider-cooperation' | 'start-cooperation' | 'shelve-cooperation';

/** A cooperation is considered, and then started or laid aside; aside it can be taken up again. */
export const startLifecycle: Lifecycle<StartState, StartVerb> = {
  open: [{ verb: 'consider-cooperation', from: 'start', by: ['caseworker'] }],
  started: [{ verb: 'start-cooperation', from: ['open', 'shelved'], by: ['caseworker'] }],
  shelved: [{ verb: 'shelve-cooperation', from: ['open'], by: ['caseworker'] }],
};
