import * as z from 'zod';
import {
  AreaId,
  ClockTime,
  Day,
  EventId,
  InitiativeId,
  Instant,
  RoundId,
  SignUpId,
} from '../kernel/index.ts';
import { Schedule } from '../plans/index.ts';

export const eventKinds = [
  'dialogue-meeting',
  'theme-meeting',
  'information-meeting',
  'course',
  'conference',
  'network-evening',
  'award',
  'other',
] as const;

/** How people say that they come. Without it, everybody just turns up. */
export type SignUpTerms = z.infer<typeof SignUpTerms>;
export const SignUpTerms = z.object({
  /** Most people; without it there is room for all. */
  places: z.number().int().min(1).max(5000).optional(),
  /** The last day to sign up. */
  until: Day,
  waitingList: z.boolean(),
});

/** What staff write about an event. */
export type EventText = z.infer<typeof EventText>;
export const EventText = z.object({
  kind: z.enum(eventKinds),
  title: z.string().max(200),
  text: z.string().max(4000),
  /** As written, with the days that can be derived from it. */
  when: Schedule,
  /** Clock times on the first and the last day, where they are known. */
  from: ClockTime.optional(),
  to: ClockTime.optional(),
  place: z.string().max(200),
  audience: z.string().max(400),
  initiative: InitiativeId.optional(),
  round: RoundId.optional(),
  /** A priority area of that round. */
  area: AreaId.optional(),
  signUp: SignUpTerms.optional(),
  /** What came of it. */
  outcome: z.string().max(2000),
});

export const eventStates = ['draft', 'announced', 'cancelled'] as const;
export type EventState = (typeof eventStates)[number];

/** Something people come to. */
export type CalendarEvent = z.infer<typeof CalendarEvent>;
export const CalendarEvent = EventText.extend({
  id: EventId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  state: z.enum(eventStates),
});

export const signUpStates = ['going', 'waiting', 'cancelled'] as const;

/** One sign-up of an event: how many come, and whether there is room. Without any personal data. */
export type RegisterEntry = z.infer<typeof RegisterEntry>;
export const RegisterEntry = z.object({
  id: SignUpId,
  at: Instant,
  people: z.number().int().min(1).max(10),
  state: z.enum(signUpStates),
});

/** All sign-ups of one event, in the order they came: what its places are shared by. */
export type EventRegister = z.infer<typeof EventRegister>;
export const EventRegister = z.object({
  event: EventId,
  entries: z.array(RegisterEntry).max(5000),
});

/** Who signed up, apart from the register so that it can be erased after the event. */
export type SignUp = z.infer<typeof SignUp>;
export const SignUp = z.object({
  id: SignUpId,
  event: EventId,
  name: z.string().min(1).max(120),
  email: z.string().max(200),
  note: z.string().max(600),
});

export type Places = {
  readonly taken: number;
  /** Undefined where there is room for all. */
  readonly left: number | undefined;
  readonly waiting: number;
};

function peopleIn({ entries }: EventRegister, state: RegisterEntry['state']): number {
  return entries.filter((each) => each.state === state).reduce((sum, each) => sum + each.people, 0);
}

/** How many people come, how many more there is room for, and how many wait. */
export function placesOf({ signUp }: EventText, register: EventRegister): Places {
  const taken = peopleIn(register, 'going');
  const left = signUp?.places === undefined ? undefined : Math.max(0, signUp.places - taken);
  return { taken, left, waiting: peopleIn(register, 'waiting') };
}
