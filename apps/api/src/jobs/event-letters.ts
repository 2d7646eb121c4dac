import type { CalendarEvent, EventId, SignUpId } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { planRecords } from '../plan-records.ts';
import { one, readTogether } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { Home } from './letters.ts';
import { jobRow } from './outbox.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;

function toldOf({ title, when, from, place }: CalendarEvent): string {
  const clock = from === undefined ? '' : ` kl. ${from.replace(':', '.')}`;
  return `»${title}«, ${when.text}${clock}${place === '' ? '' : `, ${place}`}`;
}

const SUBJECTS = {
  going: 'Du er tilmeldt',
  waiting: 'Du står på venteliste',
  cancelled: 'Du er meldt fra',
} as const;

/** What somebody who signed up is told: that there is room, that they wait, or that it is called off. */
export async function eventLetterFor(
  store: Store,
  { origin, municipality }: Home,
  event: EventId,
  id: SignUpId,
  about: 'signed-up' | 'promoted' | 'cancelled',
): Promise<Written | undefined> {
  const read = await readTogether(store, {
    event: one(planRecords.event, planRecords.event.key(event)),
    register: one(planRecords.eventRegister, planRecords.eventRegister.key(event)),
    person: one(planRecords.signUp, planRecords.signUp.key(event, id)),
  });
  const entry = read.register?.value.entries.find((each) => each.id === id);
  if (!read.event || !read.person || !entry || entry.state === 'cancelled') return undefined;
  const { state } = entry;
  if (about === 'cancelled') {
    return {
      id: `event-cancelled-${id}`,
      to: read.person.value.email,
      subject: `Aflyst: ${read.event.value.title}`,
      text: `Vi har desværre aflyst ${toldOf(read.event.value)}.`,
    };
  }
  return {
    id: `event-${about}-${id}`,
    to: read.person.value.email,
    subject: `${SUBJECTS[state]}: ${read.event.value.title}`,
    text: [
      about === 'promoted'
        ? `Der er blevet plads til dig: ${toldOf(read.event.value)}.`
        : `${SUBJECTS[state]}: ${toldOf(read.event.value)}. Antal: ${entry.people}.`,
      'Her kan du se din tilmelding og melde fra, hvis du ikke kan komme:',
      `${origin}/api/${municipality}/tilmelding/${event}/${id}`,
    ].join('\n\n'),
  };
}

/** Asks for one letter to everybody who has a place or waits for one in an event that is called off. */
export async function tellCancelled(
  store: Store,
  { now }: Occasion,
  event: EventId,
): Promise<void> {
  const register = await one(planRecords.eventRegister, planRecords.eventRegister.key(event)).from(
    store,
  );
  const coming = (register?.value.entries ?? []).filter((each) => each.state !== 'cancelled');
  for (const { id } of coming) {
    const job = { job: 'event-letter' as const, event, signUp: id, about: 'cancelled' as const };
    // Stale means that the letter waits already. One each, so that one bad address stops no other.
    await store.commit([jobRow(now, `event-cancelled#${id}`, job)]);
  }
}
