import {
  Agreement,
  AgreementText,
  CalendarEvent,
  Collaboration,
  CollaborationText,
  ContactList,
  CooperationGuide,
  CooperationStart,
  EventText,
  Initiative,
  Instant,
  PersonId,
  PriorityArea,
  RegisterEntry,
  Round,
  SignUp,
  SignUpId,
  SignUpTerms,
  StartText,
  agreementStandings,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';

const STAFF: readonly Role[] = ['caseworker'];
const nothing = z.undefined();
const version = z.number().int();
const count = z.number().int();

/** An event as people type it: `when` is its text, the days are derived from it. */
export const TypedEvent = EventText.omit({ when: true }).extend({ when: z.string().max(300) });

/** How many come and how many there is room for; `left` is missing where there is room for all. */
const PlacesShape = z.object({ taken: count, left: count.optional(), waiting: count });

const staffNames = z.array(z.object({ person: PersonId, name: z.string() }));
const initiativeNames = z.array(
  Initiative.pick({ id: true, title: true }).extend({ plan: z.string() }),
);

/** What staff may ask about cooperation, and what anybody may ask about events. */
export const cooperationOperations = {
  showCooperation: {
    summary: 'The catalogue, agreements, considered cooperation and contacts, for staff',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      guide: CooperationGuide.optional(),
      collaborations: z.array(z.object({ collaboration: Collaboration, version })),
      agreements: z.array(
        z.object({ agreement: Agreement, version, standing: z.enum(agreementStandings) }),
      ),
      starts: z.array(z.object({ start: CooperationStart, version, late: z.boolean() })),
      contacts: ContactList.extend({ version }),
      initiatives: initiativeNames,
      staff: staffNames,
    }),
  },
  saveCollaboration: {
    summary: 'Write a cooperation of the catalogue, new or known',
    who: STAFF,
    kind: 'edit',
    body: CollaborationText,
    answer: z.object({ collaboration: Collaboration, version }),
  },
  saveAgreement: {
    summary: 'Write an agreement, new or known',
    who: STAFF,
    kind: 'edit',
    body: AgreementText,
    answer: z.object({ agreement: Agreement, version }),
  },
  saveStart: {
    summary: 'Write what a department thinks of a cooperation it considers',
    who: STAFF,
    kind: 'edit',
    body: StartText,
    answer: z.object({ start: CooperationStart, version }),
  },
  startCooperation: {
    summary: 'Start a considered cooperation: it comes into the catalogue',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ start: CooperationStart, collaboration: Collaboration }),
  },
  shelveCooperation: {
    summary: 'Lay a considered cooperation aside',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ start: CooperationStart }),
  },
  saveContacts: {
    summary: 'Write whom volunteers can turn to about what',
    who: STAFF,
    kind: 'edit',
    body: ContactList,
    answer: ContactList.extend({ version }),
  },

  listEvents: {
    summary: 'All events with their places, and what they can be about',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      events: z.array(z.object({ event: CalendarEvent, places: PlacesShape })),
    }),
  },
  showEvent: {
    summary: 'An event with everybody who signed up',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      event: CalendarEvent,
      version,
      places: PlacesShape,
      signUps: z.array(RegisterEntry.extend({ person: SignUp.omit({ event: true }).optional() })),
    }),
  },
  listEventTopics: {
    summary: 'Initiatives, rounds and priority areas that an event can be about',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      initiatives: initiativeNames,
      rounds: z.array(
        Round.pick({ id: true, title: true }).extend({
          areas: z.array(PriorityArea.pick({ id: true, title: true })),
        }),
      ),
    }),
  },
  saveEvent: {
    summary: 'Write an event, new or known',
    who: STAFF,
    kind: 'edit',
    body: TypedEvent,
    answer: z.object({ event: CalendarEvent, version }),
  },
  announceEvent: {
    summary: 'Put an event into the public calendar',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ event: CalendarEvent, version }),
  },
  cancelEvent: {
    summary: 'Call an event off; everybody who signed up is told',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ event: CalendarEvent, version }),
  },

  showPlaces: {
    summary: 'An announced event with its free places',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({
      event: CalendarEvent.pick({
        slug: true,
        title: true,
        when: true,
        from: true,
        to: true,
        place: true,
        state: true,
      }),
      /** Missing where sign-up is not open. */
      signUp: SignUpTerms.optional(),
      places: PlacesShape,
    }),
  },
  signUp: {
    summary: 'Sign up for an event; who finds it full comes on the waiting list',
    who: 'anyone',
    kind: 'create',
    body: SignUp.pick({ name: true, email: true, note: true }).extend({
      name: z.string().max(400),
      people: RegisterEntry.shape.people,
    }),
    answer: z.object({ signUp: SignUpId, state: RegisterEntry.shape.state }),
  },
  showSignUp: {
    summary: 'One’s own sign-up, by the address in the letter',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({
      event: CalendarEvent.pick({ slug: true, title: true, when: true }),
      state: RegisterEntry.shape.state,
      people: RegisterEntry.shape.people,
      at: Instant,
    }),
  },
  cancelSignUp: {
    summary: 'Take a sign-up back; the place goes to whoever waits',
    who: 'anyone',
    kind: 'verb',
    body: nothing,
    answer: z.object({ state: RegisterEntry.shape.state }),
  },
} as const;
