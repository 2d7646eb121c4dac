import { dayOf } from '../kernel/index.ts';
import type { Correction, Day } from '../kernel/index.ts';
import { statedGoals } from '../plans/index.ts';
import { areasServing } from '../pools/index.ts';
import type { PriorityArea, Round } from '../pools/index.ts';
import { goalKey, goalsOf } from '../policies/index.ts';
import type { Goal, GoalFate, GoalRef, PolicyVersion } from '../policies/index.ts';
import type { Holdings } from './holdings.ts';
import { demandFor, moneyOf } from './money-per-goal.ts';
import type { Demand, Money } from './money-per-goal.ts';

/** A priority area of a round, from the side of what it serves. */
export type PublicLink = {
  readonly area: string;
  readonly round: string;
  readonly pool: { readonly slug: string; readonly title: string };
};

/** The same goal in the version before or after, and what became of it. */
export type GoalStep = {
  readonly fate: GoalFate;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly policy: string;
};

export type PublicGoal = {
  readonly ref: GoalRef;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly explanation: string;
  readonly money: Money;
  readonly areas: readonly PublicLink[];
  readonly initiatives: readonly { readonly slug: string; readonly title: string }[];
  readonly before: readonly GoalStep[];
  readonly after: readonly GoalStep[];
  /** A fate without a goal it led to: dropped in the next version. */
  readonly dropped: boolean;
};

/** A typing error that was put right, without who did. */
export type PublicCorrection = {
  readonly before: string;
  readonly after: string;
  readonly on: Day;
};

export type PublicPolicy = Pick<
  PolicyVersion,
  'slug' | 'title' | 'period' | 'version' | 'adopted' | 'vision' | 'legalBasis'
> & {
  readonly state: 'adopted' | 'superseded';
  readonly goals: readonly PublicGoal[];
  readonly corrections: readonly PublicCorrection[];
};

export function goalSlug(policy: Pick<PolicyVersion, 'slug'>, goal: number): string {
  return `${policy.slug}-${goal}`;
}

export function linksWhere(
  { rounds, pools }: Holdings,
  areasIn: (round: Round) => readonly PriorityArea[],
): readonly PublicLink[] {
  return rounds.flatMap((round) => {
    const pool = pools.find((each) => each.id === round.pool);
    if (!pool) return [];
    const { slug, title } = pool;
    return areasIn(round).map((area) => ({
      area: area.title,
      round: round.title,
      pool: { slug, title },
    }));
  });
}

function step(policy: PolicyVersion, number: number, fate: GoalFate): readonly GoalStep[] {
  const goal = policy.goals.find((each) => each.number === number);
  if (!goal) return [];
  const { title } = goal;
  return [
    {
      fate,
      slug: goalSlug(policy, number),
      number,
      title,
      policy: `${policy.title} ${policy.period}`,
    },
  ];
}

function neighbour(policy: PolicyVersion, by: 1 | -1, { policies }: Holdings) {
  return policies.find(
    (each) =>
      each.policy === policy.policy &&
      each.version === policy.version + by &&
      each.state !== 'draft',
  );
}

function successionOf(policy: PolicyVersion, goal: Goal, holdings: Holdings) {
  const previous = neighbour(policy, -1, holdings);
  const next = neighbour(policy, 1, holdings);
  const later = next?.succession.find((each) => each.from === goal.number);
  return {
    before: previous
      ? policy.succession
          .filter((each) => each.to.includes(goal.number))
          .flatMap((each) => step(previous, each.from, each.fate))
      : [],
    after: next && later ? later.to.flatMap((to) => step(next, to, later.fate)) : [],
    dropped: later?.fate === 'dropped',
  };
}

function publicGoal(
  policy: PolicyVersion,
  ref: GoalRef,
  goal: Goal,
  holdings: Holdings,
  demands: readonly Demand[],
): PublicGoal {
  const key = goalKey(ref);
  const shown = new Set(
    holdings.plans.filter((plan) => plan.state !== 'draft').map((plan) => plan.id),
  );
  return {
    ref,
    slug: goalSlug(policy, goal.number),
    number: goal.number,
    title: goal.title,
    explanation: goal.explanation,
    money: moneyOf(demandFor(ref, demands)),
    areas: linksWhere(holdings, (round) => areasServing(round, ref)),
    initiatives: holdings.initiatives
      .filter((each) => shown.has(each.plan))
      .filter((each) => statedGoals(each).some((stated) => goalKey(stated) === key))
      .map(({ slug, title }) => ({ slug, title })),
    ...successionOf(policy, goal, holdings),
  };
}

/** Versions of policies that were adopted, with what each goal drew. Drafts are left out. */
export function publicPolicies(
  holdings: Holdings,
  demands: readonly Demand[],
): readonly PublicPolicy[] {
  return holdings.policies.flatMap((policy): PublicPolicy[] => {
    const { slug, title, period, version, adopted, vision, legalBasis, state } = policy;
    if (state === 'draft') return [];
    const goals = goalsOf(policy).map(({ ref, goal }) =>
      publicGoal(policy, ref, goal, holdings, demands),
    );
    const corrections = publicCorrections(policy);
    return [
      { slug, title, period, version, adopted, vision, legalBasis, state, goals, corrections },
    ];
  });
}

/** Corrections that were confirmed. */
export function publicCorrections({
  corrections,
}: {
  readonly corrections: readonly Correction[];
}): readonly PublicCorrection[] {
  return corrections.flatMap(({ before, after, confirmedAt }) =>
    confirmedAt ? [{ before, after, on: dayOf(confirmedAt) }] : [],
  );
}
