import * as z from 'zod';
import { CollaborationId } from '../kernel/index.ts';

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

/** What staff write about a cooperation. */
export type CollaborationText = z.infer<typeof CollaborationText>;
export const CollaborationText = z.object({
  title: z.string().max(200),
  centre: z.string().max(120),
  department: z.string().max(120),
  parties: z.array(z.string().min(1).max(200)).max(20),
  volunteerType: z.enum(volunteerTypes),
  degree: z.enum(involvementDegrees),
  /** Chosen by a person where the degree is between two models. */
  settledModel: ModelNumberShape.optional(),
  text: z.string().max(4000),
  /** One that has ended keeps its page and leaves the map. */
  state: z.enum(['active', 'ended']),
});

/** One cooperation between the municipality and volunteers, for others to learn from. */
export type Collaboration = z.infer<typeof Collaboration>;
export const Collaboration = CollaborationText.extend({
  id: CollaborationId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
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
  const [high, low] = modelsFor(of.volunteerType);
  if (of.degree === 'medium') return of.settledModel;
  return of.degree === 'high' ? high : low;
}

/** The two models a type of volunteer can have: with much involvement, and with little. */
export function modelsFor(type: VolunteerType): readonly [high: ModelNumber, low: ModelNumber] {
  return type === 'popular-education' || type === 'humanitarian' ? [1, 3] : [2, 4];
}
