import {
  dayOf,
  emailCanBeWrittenTo,
  judge,
  refuseOutOfOrder,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Day, Deed, EventId, Instant, Outcome, Refusal, SignUpId } from '../kernel/index.ts';
import { placesOf } from './event.ts';
import type { CalendarEvent, EventRegister, EventText, RegisterEntry, SignUp } from './event.ts';
import { eventLifecycle } from './lifecycle.ts';
import {
  cooperationNeedsTitle,
  eventHasRoom,
  eventRunsForward,
  eventTakesSignUps,
  placesHoldThoseWhoCome,
  signUpNeedsDay,
  signUpNeedsName,
} from './rules.ts';

type Planned = { readonly event: CalendarEvent; readonly deed: Deed };

function deedOf(id: EventId, verb: string, facts: Deed['facts'] = {}): Deed {
  return { chain: `event/${id}`, verb, facts };
}

function refuseEvent(text: EventText, register: EventRegister): readonly Refusal[] {
  const { when, signUp } = text;
  const start = when.precision === 'day' ? when.start : undefined;
  const { taken } = placesOf(text, register);
  return [
    ...judge(cooperationNeedsTitle, text, 'title'),
    ...judge(eventRunsForward, { ...text, oneDay: when.start === when.end }, 'to'),
    ...judge(signUpNeedsDay, { start, until: signUp?.until }, 'signUp.until'),
    ...judge(placesHoldThoseWhoCome, { places: signUp?.places, taken }, 'signUp.places'),
  ];
}

/** The register has a history of its own beside that of the event. */
function registerDeed(id: EventId, verb: string, facts: Deed['facts']): Deed {
  return { chain: `event-register/${id}`, verb, facts };
}

/** No sign-ups yet. */
export function emptyRegister(event: EventId): EventRegister {
  return { event, entries: [] };
}

/**
 * Writes an event, new or known. Refuses one without title, one that ends before it begins, sign-up
 * without an exact day, and fewer places than people who already have one.
 */
export function putEvent(
  { id, slug }: { readonly id: EventId; readonly slug: string },
  before: CalendarEvent | undefined,
  text: EventText,
  register: EventRegister,
): Outcome<Planned> {
  return unless(refuseEvent(text, register), () => ({
    event: { ...text, id, slug, title: tidied(text.title), state: before?.state ?? 'draft' },
    deed: deedOf(id, before ? 'change-event' : 'draft-event'),
  }));
}

/** Puts an event into the public calendar. */
export function announceEvent(event: CalendarEvent): Outcome<Planned> {
  return unless(refuseOutOfOrder(eventLifecycle, event.state, 'announce-event'), () => ({
    event: { ...event, state: 'announced' },
    deed: deedOf(event.id, 'announce-event'),
  }));
}

/** Calls an announced event off. It stays in the calendar, marked so. */
export function cancelEvent(event: CalendarEvent): Outcome<Planned> {
  return unless(refuseOutOfOrder(eventLifecycle, event.state, 'cancel-event'), () => ({
    event: { ...event, state: 'cancelled' },
    deed: deedOf(event.id, 'cancel-event'),
  }));
}

/** Whether people can sign up on a day. The last day counts. */
export function takesSignUps({ state, signUp }: CalendarEvent, today: Day): boolean {
  return state === 'announced' && signUp !== undefined && today <= signUp.until;
}

export type AskedSignUp = Omit<SignUp, 'event'> & { readonly people: number };

type Enrolled = {
  readonly register: EventRegister;
  readonly entry: RegisterEntry;
  readonly person: SignUp;
  readonly deed: Deed;
};

/**
 * Signs up for an event. Who finds it full comes on the waiting list, or is refused where there is
 * none. Refuses a missing name, an unreadable e-mail address, and an event that is not open.
 */
export function signUp(
  event: CalendarEvent,
  register: EventRegister,
  asked: AskedSignUp,
  at: Instant,
): Outcome<Enrolled> {
  const { id, name, email, note, people } = asked;
  const { left, waiting } = placesOf(event, register);
  // Whoever waits already comes first, also to a place that one person would fit into.
  const room = waiting > 0 ? 0 : left;
  const full = room !== undefined && people > room;
  const refusals = [
    ...judge(eventTakesSignUps, { open: takesSignUps(event, dayOf(at)) }),
    ...judge(signUpNeedsName, { name }, 'name'),
    ...judge(emailCanBeWrittenTo, { email }, 'email'),
    ...(event.signUp?.waitingList === true ? [] : judge(eventHasRoom, { people, left }, 'people')),
  ];
  return unless(refusals, () => {
    const entry: RegisterEntry = { id, at, people, state: full ? 'waiting' : 'going' };
    return {
      register: { ...register, entries: [...register.entries, entry] },
      entry,
      person: { id, event: event.id, name: tidied(name), email: tidied(email), note },
      deed: registerDeed(event.id, 'sign-up', { signUp: id, people, state: entry.state }),
    };
  });
}

type Promoted = { readonly register: EventRegister; readonly promoted: readonly SignUpId[] };
type Freed = Promoted & { readonly deed: Deed };

/** Gives free places to those who wait, in their order; who needs more than is left is passed by. */
export function promoteWaiting(event: EventText, register: EventRegister): Promoted {
  let left = placesOf(event, register).left ?? Number.POSITIVE_INFINITY;
  const promoted: SignUpId[] = [];
  const entries = register.entries.map((entry): RegisterEntry => {
    if (entry.state !== 'waiting' || entry.people > left) return entry;
    left -= entry.people;
    promoted.push(entry.id);
    return { ...entry, state: 'going' };
  });
  return { register: { ...register, entries }, promoted };
}

/** Gives more places to those who wait, when an event gets more of them. */
export function enlargeEvent(event: CalendarEvent, register: EventRegister): Freed | undefined {
  if (event.state !== 'announced') return undefined;
  const { register: next, promoted } = promoteWaiting(event, register);
  if (promoted.length === 0) return undefined;
  return {
    register: next,
    promoted,
    deed: registerDeed(event.id, 'promote-waiting', { promoted }),
  };
}

/**
 * Takes a sign-up back. The place goes to whoever waits, unless the event is called off or past.
 * Repeating it changes nothing.
 */
export function cancelSignUp(
  event: CalendarEvent,
  register: EventRegister,
  id: SignUpId,
  today: Day,
): Freed {
  const entries = register.entries.map((entry): RegisterEntry =>
    entry.id === id ? { ...entry, state: 'cancelled' } : entry,
  );
  const left = { ...register, entries };
  const lasts = event.state === 'announced' && today <= (event.when.end ?? today);
  const { register: next, promoted } = lasts
    ? promoteWaiting(event, left)
    : { register: left, promoted: [] };
  const deed = registerDeed(event.id, 'cancel-sign-up', { signUp: id, promoted });
  return { register: next, promoted, deed };
}
