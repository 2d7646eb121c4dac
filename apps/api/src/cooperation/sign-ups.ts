import { cancelSignUp, placesOf, signUp, takesSignUps } from '@plan/domain';
import type { CalendarEvent, EventId, Places, SignUpId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { recorded, saved, unchanged } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { eventRow, registerOf, registerRow } from './reading.ts';

/** Names and addresses of those who signed up are erased so long after the event. */
const KEPT_DAYS = 60;
const DAY_SECONDS = 86_400;

export function placesAnswer({ taken, left, waiting }: Places) {
  return { taken, waiting, ...(left === undefined ? {} : { left }) };
}

type LetterKind = 'signed-up' | 'promoted';

function letter(occasion: Occasion, event: EventId, id: SignUpId, about: LetterKind): Change {
  const job = { job: 'event-letter' as const, event, signUp: id, about };
  return jobRow(occasion.now, `event-${about}#${id}`, job);
}

/** What tells people from the waiting list that they have a place now. */
export function promotionLetters(
  occasion: Occasion,
  event: EventId,
  promoted: readonly SignUpId[],
): readonly Change[] {
  return promoted.map((id) => letter(occasion, event, id, 'promoted'));
}

/** In whole seconds since 1970, as the store wants it. */
function erasedAt({ when }: CalendarEvent, now: string): number {
  const last = Date.parse(when.end ?? now) / 1000;
  return Math.floor(last) + KEPT_DAYS * DAY_SECONDS;
}

export const showPlaces = useCase('showPlaces', {
  reads: ({ event }) => ({ event: eventRow(event), register: registerRow(event) }),
  decide({ loaded: { event, register }, today }) {
    if (!event || event.value.state === 'draft') return unknown();
    const places = placesOf(event.value, registerOf(event.value.id, register));
    const open = takesSignUps(event.value, today) ? event.value.signUp : undefined;
    const answer = {
      event: event.value,
      places: placesAnswer(places),
      ...(open ? { signUp: open } : {}),
    };
    return { ok: true, value: { answer } };
  },
});

export const signUpCase = useCase('signUp', {
  reads: ({ event }) => ({ event: eventRow(event), register: registerRow(event) }),
  decide({ params, body, loaded: { event, register }, now, occasion }) {
    if (!event || event.value.state === 'draft') return unknown();
    const { signUp: id } = params;
    const standing = register?.value.entries.find((each) => each.id === id);
    if (standing) return { ok: true, value: { answer: { signUp: id, state: standing.state } } };
    const entries = registerOf(event.value.id, register);
    const enrolled = signUp(event.value, entries, { ...body, id }, now);
    if (!enrolled.ok) return enrolled;
    const { register: next, entry, person, deed } = enrolled.value;
    const key = planRecords.eventRegister.key(event.value.id);
    const changes = [
      ...recorded(occasion, planRecords.eventRegister, key, register, next, deed),
      saved(planRecords.signUp, planRecords.signUp.key(event.value.id, id), undefined, person, {
        expiresAt: erasedAt(event.value, now),
      }),
      // An event that is called off or moved meanwhile must not be signed up for.
      unchanged(event.key, event),
      letter(occasion, event.value.id, id, 'signed-up'),
    ];
    return { ok: true, value: { answer: { signUp: id, state: entry.state }, changes } };
  },
});

export const showSignUp = useCase('showSignUp', {
  reads: ({ event }) => ({ event: eventRow(event), register: registerRow(event) }),
  decide({ params, loaded: { event, register } }) {
    const entry = register?.value.entries.find((each) => each.id === params.signUp);
    if (!event || !entry) return unknown();
    const { state, people, at } = entry;
    return { ok: true, value: { answer: { event: event.value, state, people, at } } };
  },
});

export const cancelSignUpCase = useCase('cancelSignUp', {
  reads: ({ event }) => ({ event: eventRow(event), register: registerRow(event) }),
  decide({ params: { signUp: id }, loaded: { event, register }, today, occasion }) {
    const entry = register?.value.entries.find((each) => each.id === id);
    if (!event || !register || !entry) return unknown();
    if (entry.state === 'cancelled') return { ok: true, value: { answer: { state: 'cancelled' } } };
    const freed = cancelSignUp(event.value, register.value, id, today);
    const { register: next, promoted, deed } = freed;
    const changes = [
      ...recorded(occasion, planRecords.eventRegister, register.key, register, next, deed),
      unchanged(event.key, event),
      ...promotionLetters(occasion, event.value.id, promoted),
    ];
    return { ok: true, value: { answer: { state: 'cancelled' }, changes } };
  },
});
