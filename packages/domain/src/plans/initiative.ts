import * as z from 'zod';
import {
  Correction,
  Day,
  IndicatorId,
  InitiativeId,
  MilestoneId,
  Ore,
  PersonId,
  PlanId,
} from '../kernel/index.ts';
import { GoalRef } from '../policies/index.ts';
import { Schedule } from './schedule.ts';

/** Goals of an initiative. An empty cell in the document is "not stated", which is not "none". */
export const InitiativeGoals = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stated'), goals: z.array(GoalRef).max(20) }),
  z.object({ kind: z.literal('not-stated') }),
]);

export const actorRoles = ['lead', 'actor', 'cooperates', 'contact-is-taken-to'] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Who does what, by the name the document uses; the registry knows which body that is. */
export const InitiativeActor = z.object({
  name: z.string().min(1).max(200),
  role: z.enum(actorRoles),
});

/** Something that shall have happened on a day. */
export type Milestone = z.infer<typeof Milestone>;
export const Milestone = z.object({
  id: MilestoneId,
  title: z.string().min(1).max(300),
  due: Day,
  doneOn: Day.optional(),
});

export const valueSources = ['typed', 'imported', 'grant-reports'] as const;

/** Something counted over time, from where it began towards where it shall be. */
export type Indicator = z.infer<typeof Indicator>;
export const Indicator = z.object({
  id: IndicatorId,
  title: z.string().min(1).max(300),
  unit: z.string().max(60),
  baseline: z.number().optional(),
  target: z.number().optional(),
  values: z.array(z.object({ on: Day, value: z.number(), source: z.enum(valueSources) })).max(120),
});

/** What the plan says of an initiative. Locked once the plan is adopted. */
export type InitiativeText = z.infer<typeof InitiativeText>;
export const InitiativeText = z.object({
  /** The number in the document, where it has one. */
  number: z.string().max(12).optional(),
  section: z.number().int().min(1).max(99).optional(),
  title: z.string().max(2000),
  background: z.string().max(8000),
  description: z.string().max(8000),
  purpose: z.string().max(4000),
  benefit: z.string().max(4000),
  goals: InitiativeGoals,
  /** Where the document quotes a goal in other words than the policy. */
  quotedGoals: z.array(z.object({ goal: z.number().int(), text: z.string().max(600) })).max(20),
  actors: z.array(InitiativeActor).max(40),
  schedule: Schedule,
  origin: z.enum(['new', 'continued', 'not-stated']),
  /** What it goes on from; the text stands where that is not in the system. */
  predecessor: z
    .object({ text: z.string().max(600), initiative: InitiativeId.optional() })
    .optional(),
  inspirations: z.array(z.string().min(1).max(300)).max(20),
  subInitiatives: z
    .array(z.object({ title: z.string().min(1).max(300), text: z.string().max(4000) }))
    .max(20),
  /** Ties to other plans, inside the system or by name only. */
  links: z
    .array(z.object({ text: z.string().min(1).max(600), initiative: InitiativeId.optional() }))
    .max(20),
});

/** How an initiative is run: may change while the plan is in force. */
export type InitiativeWork = z.infer<typeof InitiativeWork>;
export const InitiativeWork = z.object({
  /** The department that answers for it. */
  unit: z.string().max(120),
  owner: PersonId.optional(),
  milestones: z.array(Milestone).max(60),
  indicators: z.array(Indicator).max(20),
  budget: Ore.optional(),
});

export type Initiative = z.infer<typeof Initiative>;
export const Initiative = InitiativeText.extend({
  id: InitiativeId,
  plan: PlanId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(300),
  /** Its place in the plan, from 1. */
  position: z.number().int().min(1).max(300),
  work: InitiativeWork,
  corrections: z.array(Correction).max(500),
});

/** The goals an initiative states; none where the document left them out. */
export function statedGoals(initiative: Pick<InitiativeText, 'goals'>): readonly GoalRef[] {
  return initiative.goals.kind === 'stated' ? initiative.goals.goals : [];
}

export const noWork: InitiativeWork = { unit: '', milestones: [], indicators: [] };
