import { ore, sumOf } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Allocation, Decision } from '../decisions/index.ts';
import type { Municipality } from '../municipality/index.ts';
import type { ActionPlan, Initiative } from '../plans/index.ts';
import { statedGoals } from '../plans/index.ts';
import { goalKey, goalsOf } from '../policies/index.ts';
import type { Goal, GoalRef, PolicyVersion } from '../policies/index.ts';
import { areasServing, budgetOf, leftOn, toldState } from '../pools/index.ts';
import type { Pool, PoolAccount, PriorityArea, Round } from '../pools/index.ts';
import { demandFor, demandForArea, moneyOf } from './money-per-goal.ts';
import type { Demand, Money } from './money-per-goal.ts';

/** What a municipality holds, before anybody has asked what may be seen of it. */
export type Holdings = {
  readonly municipality: Municipality;
  readonly policies: readonly PolicyVersion[];
  readonly plans: readonly ActionPlan[];
  readonly initiatives: readonly Initiative[];
  readonly pools: readonly Pool[];
  readonly accounts: readonly PoolAccount[];
  readonly rounds: readonly Round[];
  readonly applications: readonly Application[];
  readonly decisions: readonly Decision[];
  readonly allocations: readonly Allocation[];
};

export type PublicArea = Pick<PriorityArea, 'title' | 'decisionText' | 'decision' | 'goals'> & {
  readonly moneyGuide: Ore | undefined;
  /** Nothing while the round is open, so that nobody can count the others. */
  readonly money: Money | undefined;
};

export type PublicRound = Pick<
  Round,
  'id' | 'slug' | 'title' | 'window' | 'answerBy' | 'introduction' | 'terms' | 'state'
> & {
  readonly questions: readonly string[];
  readonly criteria: readonly { readonly title: string; readonly explanation: string }[];
  readonly areas: readonly PublicArea[];
  readonly money: Money | undefined;
};

export type PublicPool = Pick<
  Pool,
  'slug' | 'title' | 'year' | 'legalBases' | 'budgetDecision' | 'contact'
> & {
  readonly budget: Ore;
  /** What is left, counted without lists that are adopted but not yet issued. */
  readonly left: Ore;
  readonly rounds: readonly PublicRound[];
};

export type PublicInitiative = Pick<
  Initiative,
  'slug' | 'number' | 'title' | 'description' | 'purpose' | 'goals' | 'actors'
> & {
  readonly schedule: string;
  readonly plan: { readonly slug: string; readonly title: string };
  readonly areas: readonly PublicLink[];
};

export type PublicPlan = Pick<
  ActionPlan,
  'slug' | 'title' | 'introduction' | 'selectedInitiativesOnly' | 'partners' | 'state'
> & { readonly period: string; readonly initiatives: readonly PublicInitiative[] };

/** A priority area of a round, from the side of what it serves. */
export type PublicLink = {
  readonly area: string;
  readonly round: string;
  readonly pool: { readonly slug: string; readonly title: string };
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
};

export type PublicPolicy = Pick<
  PolicyVersion,
  'slug' | 'title' | 'period' | 'version' | 'adopted' | 'vision' | 'legalBasis'
> & { readonly state: 'adopted' | 'superseded'; readonly goals: readonly PublicGoal[] };

export type PublicView = {
  readonly municipality: Pick<Municipality, 'id' | 'name' | 'contact' | 'sample'>;
  readonly policies: readonly PublicPolicy[];
  readonly plans: readonly PublicPlan[];
  readonly pools: readonly PublicPool[];
};

const CLOSED: readonly Round['state'][] = ['under-review', 'adopted', 'decided'];

/** What was asked for and given in rounds that have closed; grants only when issued. */
function demandsOf({ rounds, applications, decisions }: Holdings): readonly Demand[] {
  return rounds
    .filter((round) => CLOSED.includes(round.state))
    .flatMap((round) =>
      applications
        .filter((each) => each.round === round.id && each.state !== 'withdrawn')
        .flatMap((application): Demand[] => {
          const { submission } = application;
          if (!submission) return [];
          const decision = decisions.find((each) => each.application === application.id);
          const granted = round.state === 'decided' ? (decision?.amount ?? ore(0)) : undefined;
          return [{ round, areas: submission.areas, requested: submission.requested, granted }];
        }),
    );
}

function publicRound(round: Round, demands: readonly Demand[]): PublicRound {
  const own = demands.filter((demand) => demand.round.id === round.id);
  const closed = CLOSED.includes(round.state);
  const { id, slug, title, window, answerBy, introduction, terms, state } = round;
  return {
    id,
    slug,
    title,
    window,
    answerBy,
    introduction,
    terms,
    state: toldState(state),
    questions: round.form.steps.flatMap((step) =>
      step.kind === 'questions' ? step.questions.map((question) => question.label) : [step.title],
    ),
    criteria: round.criteria.map(({ title, explanation }) => ({ title, explanation })),
    areas: round.areas.map((area) => ({
      title: area.title,
      decisionText: area.decisionText,
      decision: area.decision,
      goals: area.goals,
      moneyGuide: area.moneyGuide,
      money: closed ? moneyOf(demandForArea(area.id, own)) : undefined,
    })),
    money: closed ? moneyOf(own) : undefined,
  };
}

function publicPool(pool: Pool, holdings: Holdings, demands: readonly Demand[]): PublicPool {
  const account = holdings.accounts.find((each) => each.pool === pool.id);
  const rounds = holdings.rounds.filter((round) => round.pool === pool.id);
  const { slug, title, year, legalBases, budgetDecision, contact } = pool;
  // An adopted list is on the account at once; until its decisions are out nobody may see it.
  const withheld = holdings.allocations
    .filter((each) => rounds.some((round) => round.id === each.round && round.state === 'adopted'))
    .map((each) => each.adopted?.total ?? ore(0));
  return {
    slug,
    title,
    year,
    legalBases,
    budgetDecision,
    contact,
    budget: account ? budgetOf(account) : ore(0),
    left: account ? sumOf([leftOn(account), ...withheld]) : ore(0),
    rounds: rounds.map((round) => publicRound(round, demands)),
  };
}

function linksWhere(
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

export function goalSlug(policy: Pick<PolicyVersion, 'slug'>, goal: number): string {
  return `${policy.slug}-${goal}`;
}

function publicGoal(
  policy: PolicyVersion,
  ref: GoalRef,
  goal: Goal,
  holdings: Holdings,
  demands: readonly Demand[],
): PublicGoal {
  const key = goalKey(ref);
  return {
    ref,
    slug: goalSlug(policy, goal.number),
    number: goal.number,
    title: goal.title,
    explanation: goal.explanation,
    money: moneyOf(demandFor(ref, demands)),
    areas: linksWhere(holdings, (round) => areasServing(round, ref)),
    initiatives: holdings.initiatives
      .filter((each) => statedGoals(each).some((stated) => goalKey(stated) === key))
      .map(({ slug, title }) => ({ slug, title })),
  };
}

function publicPolicy(
  policy: PolicyVersion,
  holdings: Holdings,
  demands: readonly Demand[],
): readonly PublicPolicy[] {
  if (policy.state === 'draft') return [];
  const { slug, title, period, version, adopted, vision, legalBasis, state } = policy;
  const goals = goalsOf(policy).map(({ ref, goal }) =>
    publicGoal(policy, ref, goal, holdings, demands),
  );
  return [{ slug, title, period, version, adopted, vision, legalBasis, state, goals }];
}

function publicPlan(plan: ActionPlan, holdings: Holdings): readonly PublicPlan[] {
  if (plan.state === 'draft') return [];
  const { slug, title, introduction, selectedInitiativesOnly, partners, state } = plan;
  const initiatives = holdings.initiatives
    .filter((each) => each.plan === plan.id)
    .map((each): PublicInitiative => {
      const { number, description, purpose, goals, actors } = each;
      return {
        slug: each.slug,
        number,
        title: each.title,
        description,
        purpose,
        goals,
        actors,
        schedule: each.schedule.text,
        plan: { slug, title },
        areas: linksWhere(holdings, (round) =>
          round.areas.filter((area) => area.initiatives.includes(each.id)),
        ),
      };
    });
  const period = plan.period.text;
  return [
    { slug, title, introduction, selectedInitiativesOnly, partners, state, period, initiatives },
  ];
}

/**
 * The one rule of what may be seen without signing in. An allow-list: what is not named here is
 * not published. Never names an applicant; asks show when a round has closed, grants when its
 * decisions are issued, drafts of policies and plans not at all.
 */
export function publicViewOf(holdings: Holdings): PublicView {
  const { id, name, contact, sample } = holdings.municipality;
  const demands = demandsOf(holdings);
  return {
    municipality: { id, name, contact, sample },
    policies: holdings.policies.flatMap((policy) => publicPolicy(policy, holdings, demands)),
    plans: holdings.plans.flatMap((plan) => publicPlan(plan, holdings)),
    pools: holdings.pools.map((pool) => publicPool(pool, holdings, demands)),
  };
}
