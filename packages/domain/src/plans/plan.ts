import * as z from 'zod';
import { Day, InitiativeId, PlanId, PolicyId } from '../kernel/index.ts';
import { GoalRef } from '../policies/index.ts';
import { Schedule } from './schedule.ts';

/** A numbered part of a plan: a theme stands beside the initiatives, a focus area holds them. */
export type PlanSection = z.infer<typeof PlanSection>;
export const PlanSection = z.object({
  kind: z.enum(['theme', 'focus-area']),
  number: z.number().int().min(1).max(99),
  title: z.string().min(1).max(300),
  text: z.string().max(6000),
});

/** An action plan: what a municipality sets out to do about its goals in a period. */
export type ActionPlan = z.infer<typeof ActionPlan>;
export const ActionPlan = z.object({
  id: PlanId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(300),
  period: z.object({ text: z.string().max(60), start: Day.optional(), end: Day.optional() }),
  policies: z.array(z.object({ policy: PolicyId, version: z.number().int().min(1) })).max(10),
  introduction: z.string().max(8000),
  /** The document says that it names only some of what is done. */
  selectedInitiativesOnly: z.boolean(),
  caseReference: z.string().max(80).optional(),
  sections: z.array(PlanSection).max(40),
  partners: z.array(z.string().max(200)).max(60),
  state: z.enum(['draft', 'in-force', 'ended']),
});

/** Goals of an initiative. An empty cell in the document is "not stated", which is not "none". */
export const InitiativeGoals = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stated'), goals: z.array(GoalRef).max(20) }),
  z.object({ kind: z.literal('not-stated') }),
]);

export type Initiative = z.infer<typeof Initiative>;
export const Initiative = z.object({
  id: InitiativeId,
  plan: PlanId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  /** The number in the document, where it has one. */
  number: z.string().max(12).optional(),
  section: z.number().int().min(1).optional(),
  title: z.string().min(1).max(300),
  description: z.string().max(8000),
  purpose: z.string().max(4000),
  goals: InitiativeGoals,
  actors: z
    .array(
      z.object({
        name: z.string().min(1).max(200),
        role: z.enum(['lead', 'actor', 'cooperates', 'contact-is-taken-to']),
      }),
    )
    .max(40),
  schedule: Schedule,
  origin: z.enum(['new', 'continued', 'not-stated']),
});

/** The goals an initiative states; none where the document left them out. */
export function statedGoals(initiative: Initiative): readonly GoalRef[] {
  return initiative.goals.kind === 'stated' ? initiative.goals.goals : [];
}
