import type { StatusState } from '../plans/index.ts';
import type { Money } from './money-per-goal.ts';
import { goalKey } from '../policies/index.ts';
import type { PublicPlan } from './public-plans.ts';
import type { PublicPolicy } from './public-policies.ts';

/** One goal with all that is done about it. A goal without initiatives is shown, not an error. */
export type GoalCoverage = {
  readonly number: number;
  readonly title: string;
  readonly slug: string;
  readonly initiatives: number;
  /** How many initiatives were last told to be in each state; one may be in several. */
  readonly states: Partial<Record<StatusState, number>>;
  readonly notReported: number;
  readonly areas: number;
  readonly money: Money;
};

/** The goals of one version of a policy. */
export type PolicyCoverage = {
  readonly slug: string;
  readonly title: string;
  readonly goals: readonly GoalCoverage[];
};

/** Goals × initiatives × status × money, for every version of every policy. */
export function coverageOf(
  policies: readonly PublicPolicy[],
  plans: readonly PublicPlan[],
): readonly PolicyCoverage[] {
  const all = plans.flatMap((plan) => plan.initiatives);
  return policies.map((policy) => ({
    slug: policy.slug,
    title: `${policy.title} ${policy.period}`,
    goals: policy.goals.map((goal) => {
      const serving = all.filter(
        ({ goals }) =>
          goals.kind === 'stated' && goals.goals.some((ref) => goalKey(ref) === goalKey(goal.ref)),
      );
      const states: Partial<Record<StatusState, number>> = {};
      for (const state of serving.flatMap((each) => each.status?.states ?? [])) {
        states[state] = (states[state] ?? 0) + 1;
      }
      return {
        number: goal.number,
        title: goal.title,
        slug: goal.slug,
        initiatives: serving.length,
        states,
        notReported: serving.filter((each) => each.status === undefined).length,
        areas: goal.areas.length,
        money: goal.money,
      };
    }),
  }));
}
