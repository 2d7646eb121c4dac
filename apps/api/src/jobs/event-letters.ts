import type { CalendarEvent, EventId, SignUp, SignUpId } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { planRecords } from '../plan-records.ts';
import { all, beginning, one, readTogether } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { Home } from './letters.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;
/** Where the pages of this municipality are, for the links in letters. */
function toldOf({ title, when, from, place }: CalendarEvent): string {
  const clock = from === undefined ? '' : ` kl. ${from.replace(':', '.')}`;
  return `»${title}«, ${when.text}${clock}${place === '' ? '' : `, ${place}`}`;
}

const SUBJECTS = {
  going: 'Du er tilmeldt',
  waiting: 'Du står på venteliste',
  cancelled: 'Du er meldt fra',
} as const;

/** What somebody who signed up is told: that there is room, or that they wait. */
export async function eventLetterFor(
  store: Store,
  { origin, municipality }: Home,
  event: EventId,
  id: SignUpId,
  about: 'signed-up' | 'promoted',
): Promise<Written | undefined> {
  const read = await readTogether(store, {
    event: one(planRecords.event, planRecords.event.key(event)),
    register: one(planRecords.eventRegister, planRecords.eventRegister.key(event)),
    person: one(planRecords.signUp, planRecords.signUp.key(event, id)),
  });
  const entry = read.register?.value.entries.find((each) => each.id === id);
  if (!read.event || !read.person || !entry || entry.state === 'cancelled') return undefined;
  const { state } = entry;
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

/** What everybody who has a place or waits for one is told when an event is called off. */
export async function cancellationLetters(
  store: Store,
  event: EventId,
): Promise<readonly Written[]> {
  const read = await readTogether(store, {
    event: one(planRecords.event, planRecords.event.key(event)),
    register: one(planRecords.eventRegister, planRecords.eventRegister.key(event)),
    people: all(planRecords.signUp, { partition: `event#${event}`, ...beginning('sign-up#') }),
  });
  const { event: stored, register } = read;
  if (!stored || !register) return [];
  const coming = new Set(
    register.value.entries.filter((each) => each.state !== 'cancelled').map((each) => each.id),
  );
  return read.people
    .map((each) => each.value)
    .filter((person: SignUp) => coming.has(person.id))
    .map((person) => ({
      id: `event-cancelled-${person.id}`,
      to: person.email,
      subject: `Aflyst: ${stored.value.title}`,
      text: `Vi har desværre aflyst ${toldOf(stored.value)}.`,
    }));
}
