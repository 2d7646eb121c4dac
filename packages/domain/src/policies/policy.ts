import * as z from 'zod';
import { Correction, DecisionReference, PolicyId } from '../kernel/index.ts';
import type { GoalRef } from './goal-ref.ts';

/** A goal of a policy version. Its number belongs to that version and means nothing outside it. */
export type Goal = z.infer<typeof Goal>;
export const Goal = z.object({
  number: z.number().int().min(1).max(99),
  title: z.string().max(300),
  explanation: z.string().max(4000),
});

/** What became of a goal of the version before. `to` are numbers in the version that says it. */
export const goalFates = ['kept', 'reworded', 'changed-meaning', 'merged', 'dropped'] as const;
export type GoalFate = (typeof goalFates)[number];
export const GoalSuccession = z.object({
  from: z.number().int().min(1).max(99),
  fate: z.enum(goalFates),
  to: z.array(z.number().int().min(1).max(99)).max(10),
});

/** What staff write about a policy while the version is a draft. */
export type PolicyText = z.infer<typeof PolicyText>;
export const PolicyText = z.object({
  title: z.string().max(200),
  /** The years it speaks for, as written. */
  period: z.string().max(40),
  vision: z.string().max(2000),
  /** Law and paragraph. */
  legalBasis: z.string().max(400),
  goals: z.array(Goal).max(40),
  /** What became of each goal of the version before; empty for a first version. */
  succession: z.array(GoalSuccession).max(40),
});

export const policyStates = ['draft', 'adopted', 'superseded'] as const;
export type PolicyState = (typeof policyStates)[number];

/** A policy as adopted at one time; what changes later is another version. */
export type PolicyVersion = z.infer<typeof PolicyVersion>;
export const PolicyVersion = PolicyText.extend({
  policy: PolicyId,
  version: z.number().int().min(1).max(99),
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  state: z.enum(policyStates),
  adopted: DecisionReference.optional(),
  corrections: z.array(Correction).max(500),
});

export function goalsOf(version: PolicyVersion): readonly { ref: GoalRef; goal: Goal }[] {
  return version.goals.map((goal) => ({
    ref: { policy: version.policy, version: version.version, goal: goal.number },
    goal,
  }));
}

/** Goals of a version whose fate its successor leaves out, by number. */
export function goalsWithoutFate(before: PolicyVersion, after: PolicyVersion): readonly string[] {
  const told = new Set(after.succession.map((each) => each.from));
  return before.goals.filter((goal) => !told.has(goal.number)).map((goal) => String(goal.number));
}

/** The newest version of a policy that was adopted; none while it is only a draft. */
export function newestVersion(
  policies: readonly PolicyVersion[],
  policy: PolicyId,
): PolicyVersion | undefined {
  return policies
    .filter((each) => each.policy === policy && each.state !== 'draft')
    .toSorted((one, two) => one.version - two.version)
    .at(-1);
}

/** Fates after which a goal is still the same in what it wants. */
const SAME: readonly GoalFate[] = ['kept', 'reworded', 'merged'];

/**
 * What a goal is called in the newest adopted version, through all versions between. Empty where
 * it was dropped, changed its meaning, or nobody said what became of it.
 */
export function goalsAfter(policies: readonly PolicyVersion[], ref: GoalRef): readonly GoalRef[] {
  const newest = newestVersion(policies, ref.policy);
  if (!newest || newest.version <= ref.version) return [ref];
  const next = policies
    .filter((each) => each.policy === ref.policy && each.state !== 'draft')
    .filter((each) => each.version > ref.version)
    .toSorted((one, two) => one.version - two.version)[0];
  const step = next?.succession.find((each) => each.from === ref.goal);
  if (!next || !step || !SAME.includes(step.fate)) return [];
  const { policy } = ref;
  return step.to.flatMap((goal) => goalsAfter(policies, { policy, version: next.version, goal }));
}
