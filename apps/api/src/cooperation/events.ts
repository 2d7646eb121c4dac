import {
  announceEvent,
  cancelEvent,
  enlargeEvent,
  placesOf,
  putEvent,
  readSchedule,
} from '@plan/domain';
import type { CalendarEvent, Deed, EventRegister } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { jobRow, publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import { all, beginning, recorded, unchanged } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import {
  eventRow,
  initiativeReads,
  namesOf,
  planRows,
  registerOf,
  registerRow,
} from './reading.ts';
import { placesAnswer, promotionLetters } from './sign-ups.ts';

export const listEvents = useCase('listEvents', {
  reads: () => ({ events: all(planRecords.event, { partition: 'events' }) }),
  async decide({ loaded: { events }, readMore }) {
    const registers = await readMore(
      Object.fromEntries(events.map(({ value }) => [value.id, registerRow(value.id)])),
    );
    const listed = events.map(({ value: event }) => ({
      event,
      places: placesAnswer(placesOf(event, registerOf(event.id, registers[event.id]))),
    }));
    return { ok: true, value: { answer: { events: listed } } };
  },
});

export const listEventTopics = useCase('listEventTopics', {
  reads: () => ({ plans: planRows(), rounds: all(caseRecords.round, { partition: 'rounds' }) }),
  async decide({ loaded: { plans, rounds }, readMore }) {
    const initiatives = namesOf(plans, await readMore(initiativeReads(plans)));
    const topics = rounds
      .filter(({ value }) => !value.rehearsal)
      .map(({ value: { id, title, areas } }) => ({ id, title, areas }));
    return { ok: true, value: { answer: { initiatives, rounds: topics } } };
  },
});

export const showEvent = useCase('showEvent', {
  reads: ({ event }) => ({
    event: eventRow(event),
    register: registerRow(event),
    people: all(planRecords.signUp, { partition: `event#${event}`, ...beginning('sign-up#') }),
  }),
  decide({ loaded: { event, register, people } }) {
    if (!event) return unknown();
    const entries = registerOf(event.value.id, register);
    const signUps = entries.entries.map((entry) => {
      const person = people.find((each) => each.value.id === entry.id)?.value;
      return { ...entry, ...(person ? { person } : {}) };
    });
    const places = placesAnswer(placesOf(event.value, entries));
    const { value, version } = event;
    return { ok: true, value: { answer: { event: value, version, places, signUps } } };
  },
});

type Planned = { readonly event: CalendarEvent; readonly deed: Deed };

function eventSaved(
  occasion: Occasion,
  before: Stored<CalendarEvent> | undefined,
  { event, deed }: Planned,
): readonly Change[] {
  const key = planRecords.event.key(event.id);
  return [
    ...recorded(occasion, planRecords.event, key, before, event, deed),
    ...(event.state === 'draft' ? [] : [publishRow(occasion.now, event.id, before?.version ?? 0)]),
  ];
}

/** More places go to those who wait; else the register must be as it was counted. */
function registerSaved(
  occasion: Occasion,
  event: CalendarEvent,
  stored: Stored<EventRegister> | undefined,
): readonly Change[] {
  const key = planRecords.eventRegister.key(event.id);
  const enlarged = enlargeEvent(event, registerOf(event.id, stored));
  if (!enlarged) return [unchanged(key, stored)];
  const { register, promoted, deed } = enlarged;
  return [
    ...recorded(occasion, planRecords.eventRegister, key, stored, register, deed),
    ...promotionLetters(occasion, event.id, promoted),
  ];
}

export const saveEvent = useCase('saveEvent', {
  reads: ({ event }) => ({
    before: eventRow(event),
    register: registerRow(event),
    addresses: addressRow(),
  }),
  decide({ params: { event: id }, body, loaded: { before, register, addresses }, seen, occasion }) {
    const text = { ...body, when: readSchedule(body.when) };
    if (before && standsAlready(before, seen, text)) {
      return { ok: true, value: { answer: { event: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const claim = before
      ? undefined
      : addressed(addresses, [{ kind: 'kalender', id, title: body.title }]);
    const slug = before?.value.slug ?? claim?.slugs.get(id) ?? id;
    const put = putEvent({ id, slug }, before?.value, text, registerOf(id, register));
    if (!put.ok) return put;
    const { event } = put.value;
    const changes = [
      ...eventSaved(occasion, before, put.value),
      ...registerSaved(occasion, event, register),
      ...(claim?.changes ?? []),
    ];
    const version = (before?.version ?? 0) + 1;
    return { ok: true, value: { answer: { event, version }, changes } };
  },
});

export const announceEventCase = useCase('announceEvent', {
  reads: ({ event }) => ({ before: eventRow(event) }),
  decide({ loaded: { before }, occasion }) {
    if (!before) return unknown();
    const { value, version } = before;
    if (value.state === 'announced')
      return { ok: true, value: { answer: { event: value, version } } };
    const done = announceEvent(value);
    if (!done.ok) return done;
    const changes = eventSaved(occasion, before, done.value);
    const answer = { event: done.value.event, version: version + 1 };
    return { ok: true, value: { answer, changes } };
  },
});

export const cancelEventCase = useCase('cancelEvent', {
  reads: ({ event }) => ({ before: eventRow(event) }),
  decide({ loaded: { before }, occasion }) {
    if (!before) return unknown();
    const { value, version } = before;
    if (value.state === 'cancelled')
      return { ok: true, value: { answer: { event: value, version } } };
    const done = cancelEvent(value);
    if (!done.ok) return done;
    const changes = [
      ...eventSaved(occasion, before, done.value),
      jobRow(occasion.now, `event-cancelled#${value.id}`, {
        job: 'event-cancelled',
        event: value.id,
      }),
    ];
    const answer = { event: done.value.event, version: version + 1 };
    return { ok: true, value: { answer, changes } };
  },
});
