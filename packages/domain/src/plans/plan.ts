import * as z from 'zod';
import { Correction, Day, DecisionReference, InitiativeId, PlanId } from '../kernel/index.ts';
import { PolicyRef } from '../policies/index.ts';

/** A numbered part of a plan: a theme stands beside the initiatives, a focus area holds them. */
export type PlanSection = z.infer<typeof PlanSection>;
export const PlanSection = z.object({
  kind: z.enum(['theme', 'focus-area']),
  number: z.number().int().min(1).max(99),
  title: z.string().min(1).max(300),
  text: z.string().max(6000),
});

export const planStates = ['draft', 'in-force', 'ended'] as const;
export type PlanState = (typeof planStates)[number];

/** How often, in whole months, each initiative is promised a new status. */
export const UpdateRhythm = z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24)]);

/** What an initiative came to when its plan ended. None may be left out. */
export const rollOverOutcomes = ['finished', 'carried-on', 'dropped', 'merged'] as const;
export type RollOverLine = z.infer<typeof RollOverLine>;
export const RollOverLine = z.object({
  initiative: InitiativeId,
  outcome: z.enum(rollOverOutcomes),
  /** The initiative that a merged one goes on inside. */
  into: InitiativeId.optional(),
  note: z.string().max(2000),
});

/** What staff write about a plan while it is a draft. */
export type PlanText = z.infer<typeof PlanText>;
export const PlanText = z.object({
  title: z.string().max(2000),
  subtitle: z.string().max(300),
  period: z.object({ text: z.string().max(60), start: Day.optional(), end: Day.optional() }),
  policies: z.array(PolicyRef).max(10),
  introduction: z.string().max(20_000),
  /** The document says that it names only some of what is done. */
  selectedInitiativesOnly: z.boolean(),
  caseReference: z.string().max(80),
  sections: z.array(PlanSection).max(40),
  partners: z.array(z.string().min(1).max(200)).max(60),
  /** Where its content came from: workshops, dialogue meetings. */
  inputs: z
    .array(z.object({ title: z.string().min(1).max(300), text: z.string().max(4000) }))
    .max(20),
  /** What the plan tells of outside its initiatives, with the number of the goal it serves. */
  alsoMentioned: z
    .array(
      z.object({ goal: z.number().int().min(1).max(99).optional(), text: z.string().max(2000) }),
    )
    .max(40),
  updateEvery: UpdateRhythm,
});

/** An action plan: what a municipality sets out to do about its goals in a period. */
export type ActionPlan = z.infer<typeof ActionPlan>;
export const ActionPlan = PlanText.extend({
  id: PlanId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(300),
  state: z.enum(planStates),
  adopted: DecisionReference.optional(),
  /** Adopted before it was written here, so its initiatives may still lack an owner. */
  imported: z.boolean(),
  rollOver: z.array(RollOverLine).max(300),
  corrections: z.array(Correction).max(500),
});
