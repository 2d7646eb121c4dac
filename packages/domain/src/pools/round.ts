import * as z from 'zod';
import {
  AreaId,
  CommitteeId,
  CriterionId,
  Day,
  DecisionReference,
  InitiativeId,
  Ore,
  PoolId,
  RoundId,
  Window,
} from '../kernel/index.ts';
import { AssociationKind } from '../associations/index.ts';
import { GoalRef, goalKey } from '../policies/index.ts';
import { Form } from './form.ts';

/**
 * A politically prioritised area: what the committee would like to see applications about. It
 * owns the link to goals and initiatives; nothing else may hold one.
 */
export type PriorityArea = z.infer<typeof PriorityArea>;
export const PriorityArea = z.object({
  id: AreaId,
  title: z.string().min(1).max(200),
  /** What the committee decided, in its words. */
  decisionText: z.string().min(1).max(2000),
  decision: DecisionReference,
  goals: z.array(GoalRef).max(20),
  initiatives: z.array(InitiativeId).max(40),
  moneyGuide: Ore.optional(),
});

/** What applications are weighed by. Each criterion says which area or goal it serves. */
export type Criterion = z.infer<typeof Criterion>;
export const Criterion = z.object({
  id: CriterionId,
  title: z.string().min(1).max(200),
  explanation: z.string().max(1000),
  areas: z.array(AreaId).max(20),
  goals: z.array(GoalRef).max(20),
  /** What each score means, from 0 to 3. */
  anchors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
});

/** Who may apply and for how much. Amounts in øre; the share is whole percent of the costs. */
export type Terms = z.infer<typeof Terms>;
export const Terms = z.object({
  kinds: z.array(AssociationKind).min(1).max(3),
  least: Ore,
  most: Ore.optional(),
  shareOfCost: z.number().int().min(1).max(100).optional(),
});

export const roundStates = [
  'announced',
  'under-review',
  'adopted',
  'decided',
  'cancelled',
] as const;
export type RoundState = (typeof roundStates)[number];

/** One call for applications, with everything an applicant and a reviewer need to be told. */
export type Round = z.infer<typeof Round>;
export const Round = z.object({
  id: RoundId,
  pool: PoolId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  committee: CommitteeId,
  window: Window,
  /** The day applicants can expect their answer. */
  answerBy: Day,
  introduction: z.string().max(4000),
  terms: Terms,
  form: Form,
  areas: z.array(PriorityArea).max(20),
  criteria: z.array(Criterion).min(1).max(20),
  /** What is said about where to turn with a disagreement. Unverified until a lawyer approves. */
  appealGuidance: z.string().max(2000),
  state: z.enum(roundStates),
});

export function areaOf(round: Round, area: AreaId): PriorityArea | undefined {
  return round.areas.find((each) => each.id === area);
}

/** The areas that serve a goal. */
export function areasServing(round: Round, goal: GoalRef): readonly PriorityArea[] {
  const wanted = goalKey(goal);
  return round.areas.filter((area) => area.goals.some((ref) => goalKey(ref) === wanted));
}
