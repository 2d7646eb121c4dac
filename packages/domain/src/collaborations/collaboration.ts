import * as z from 'zod';
import {
  AgreementId,
  CollaborationId,
  Day,
  EventId,
  InitiativeId,
  Ore,
  RoundId,
} from '../kernel/index.ts';
import { Schedule } from '../plans/index.ts';

/** Who the volunteers are. The first two are associations, the last two are not. */
export const volunteerTypes = [
  'popular-education',
  'humanitarian',
  'community',
  'individual',
] as const;
export type VolunteerType = (typeof volunteerTypes)[number];

/** How far the municipality takes part. */
export const involvementDegrees = ['low', 'medium', 'high'] as const;
export type InvolvementDegree = (typeof involvementDegrees)[number];

export const modelNumbers = [1, 2, 3, 4] as const;
export type ModelNumber = (typeof modelNumbers)[number];
const ModelNumberShape = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const Slug = z.string().regex(/^[a-z0-9-]{2,80}$/);

/** One cooperation between the municipality and volunteers, for others to learn from. */
export type Collaboration = z.infer<typeof Collaboration>;
export const Collaboration = z.object({
  id: CollaborationId,
  slug: Slug,
  title: z.string().min(1).max(200),
  centre: z.string().min(1).max(120),
  department: z.string().max(120),
  parties: z.array(z.string().min(1).max(200)).max(20),
  volunteerType: z.enum(volunteerTypes),
  degree: z.enum(involvementDegrees),
  /** Chosen by a person where the degree is between two models. */
  settledModel: ModelNumberShape.optional(),
  text: z.string().max(4000),
});

/** What each type, degree and model means here, and the questions a department asks itself. */
export type CooperationGuide = z.infer<typeof CooperationGuide>;
export const CooperationGuide = z.object({
  title: z.string().max(200),
  introduction: z.string().max(4000),
  types: z.array(z.object({ key: z.enum(volunteerTypes), name: z.string(), text: z.string() })),
  degrees: z.array(
    z.object({ key: z.enum(involvementDegrees), name: z.string(), text: z.string() }),
  ),
  models: z.array(
    z.object({
      number: ModelNumberShape,
      title: z.string(),
      staff: z.string(),
      money: z.string(),
      influence: z.string(),
      evaluation: z.string(),
      agreement: z.string(),
      locality: z.string(),
      attention: z.string(),
    }),
  ),
  questions: z.array(z.object({ key: z.string(), text: z.string() })).max(30),
  /** What is to happen next, and when. */
  steps: z.array(z.object({ title: z.string(), text: z.string(), when: z.string() })).max(30),
});

/**
 * The model of a cooperation: associations or not, much involvement or little. A medium degree
 * lies between two models, so it has none until a person chooses.
 */
export function modelOf(
  of: Pick<Collaboration, 'volunteerType' | 'degree' | 'settledModel'>,
): ModelNumber | undefined {
  if (of.degree === 'medium') return of.settledModel;
  const association =
    of.volunteerType === 'popular-education' || of.volunteerType === 'humanitarian';
  if (of.degree === 'high') return association ? 1 : 2;
  return association ? 3 : 4;
}

/** An agreement between the municipality and somebody else. Money in øre a year. */
export type Agreement = z.infer<typeof Agreement>;
export const Agreement = z.object({
  id: AgreementId,
  parties: z.array(z.string().min(1).max(200)).min(1).max(20),
  kind: z.enum(['cooperation', 'partnership']),
  purpose: z.string().max(2000),
  text: z.string().max(4000),
  /** How often the parties meet, as written. */
  meetingRhythm: z.string().max(200),
  boardSeat: z.boolean(),
  money: z.object({ given: z.boolean(), yearly: Ore.optional() }),
  from: Day.optional(),
  until: Day.optional(),
  /** A new one is made each year. */
  yearly: z.boolean(),
  initiatives: z.array(InitiativeId).max(40),
});

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

/** Something people come to. */
export type CalendarEvent = z.infer<typeof CalendarEvent>;
export const CalendarEvent = z.object({
  id: EventId,
  slug: Slug,
  kind: z.enum(eventKinds),
  title: z.string().min(1).max(200),
  text: z.string().max(4000),
  /** As written, with the days that can be derived from it. */
  when: Schedule,
  /** Clock times on the first day, where they are known. */
  from: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  to: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  place: z.string().max(200),
  audience: z.string().max(400),
  initiative: InitiativeId.optional(),
  round: RoundId.optional(),
  /** What came of it. */
  outcome: z.string().max(2000),
});
