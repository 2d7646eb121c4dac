import { dayOf, ore, sumOf } from '../kernel/index.ts';
import type { Day, Ore } from '../kernel/index.ts';
import type { Municipality } from '../municipality/index.ts';
import { budgetOf, freeOn, isToldOn, leftOn, subPoolOf, toldState } from '../pools/index.ts';
import type { Pool, PriorityArea, Round, Stage, SubPool } from '../pools/index.ts';
import { coverageOf } from './coverage.ts';
import type { PolicyCoverage } from './coverage.ts';
import type { Holdings } from './holdings.ts';
import { summedFacts } from '../applications/index.ts';
import type { CoreSums } from '../applications/index.ts';
import { coreToldOf, demandForArea, moneyOf } from './money-per-goal.ts';
import type { CoreTold, Demand, Money } from './money-per-goal.ts';
import { newsOf } from './news.ts';
import type { News } from './news.ts';
import { publicCooperation, publicEvents } from './public-cooperation.ts';
import type { PublicCooperation, PublicEvent } from './public-cooperation.ts';
import { publicPlans, publicReports } from './public-plans.ts';
import type { PublicPlan, PublicReport } from './public-plans.ts';
import { offersOf } from './offers.ts';
import type { Offer } from './offers.ts';
import { publicPolicies } from './public-policies.ts';
import type { PublicPolicy } from './public-policies.ts';

export type PublicArea = Pick<
  PriorityArea,
  'title' | 'decisionText' | 'decision' | 'goals' | 'first' | 'ringFenced'
> & {
  readonly moneyGuide: Ore | undefined;
  /** Nothing while the round is open, so that nobody can count the others. */
  readonly money: Money | undefined;
};

export type PublicRound = Pick<
  Round,
  | 'id'
  | 'slug'
  | 'title'
  | 'kind'
  | 'window'
  | 'dates'
  | 'answer'
  | 'meetings'
  | 'introduction'
  | 'form'
  | 'terms'
  | 'moreTerms'
  | 'areasSteer'
  | 'late'
  | 'sealedUntilDeadline'
  | 'grant'
  | 'answers'
  | 'state'
> & {
  /** The title of the part of the pool it is about. */
  readonly subPool: string | undefined;
  readonly moneyUsed: Round['moneyUsed'];
  readonly cancelled: string | undefined;
  /** What was corrected in the form since it was announced, and why. */
  readonly formCorrections: readonly { readonly note: string; readonly on: Day }[];
  /** `who` is the name of the committee, where one decides. */
  readonly stages: readonly (Stage & { readonly who: string })[];
  /** `weight` is how many times a criterion counts. */
  readonly criteria: readonly {
    readonly title: string;
    readonly explanation: string;
    readonly weight: number;
  }[];
  readonly areas: readonly PublicArea[];
  readonly money: Money | undefined;
  /** Sums of what every form asks for, of rounds that are decided. */
  readonly core: CoreTold | undefined;
};

export type PublicPool = Pick<
  Pool,
  | 'slug'
  | 'title'
  | 'year'
  | 'description'
  | 'legalBases'
  | 'budgetDecision'
  | 'contact'
  | 'helpLines'
> & {
  readonly subPools: readonly (Pick<SubPool, 'title' | 'description'> & { readonly budget: Ore })[];
  readonly budget: Ore;
  /** What is left, counted without lists that are adopted but not yet issued. */
  readonly left: Ore;
  readonly rounds: readonly PublicRound[];
  /** The policies it carries out, where they are published. */
  readonly policies: readonly Pick<PublicPolicy, 'slug' | 'title' | 'period'>[];
};

export type PublicView = {
  readonly municipality: Pick<Municipality, 'id' | 'name' | 'contact' | 'sample'>;
  readonly today: Day;
  readonly policies: readonly PublicPolicy[];
  readonly plans: readonly PublicPlan[];
  readonly reports: readonly PublicReport[];
  readonly cooperation: PublicCooperation;
  readonly events: readonly PublicEvent[];
  readonly pools: readonly PublicPool[];
  readonly offers: readonly Offer[];
  readonly coverage: readonly PolicyCoverage[];
  readonly news: readonly News[];
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
          const { areas, requested, core } = submission;
          return [{ round, areas, requested, granted, core }];
        }),
    );
}

function committeeOf({ by }: Stage, committees: Holdings['committees']): string {
  if (by.kind !== 'committee') return '';
  return committees.find(({ id }) => id === by.committee)?.name ?? '';
}

/** A sum of fewer would tell what one of them has written. */
const LEAST_IN_A_SUM = 3;

/** The facts that enough applications have told. */
function sumsOfMany({ applications, sums }: CoreSums, demands: readonly Demand[]): CoreSums {
  const facts = summedFacts.filter((fact) => {
    const told = demands.filter(({ core }) => core?.[fact] !== undefined).length;
    return told >= LEAST_IN_A_SUM;
  });
  const many = facts.flatMap((fact) => (sums[fact] === undefined ? [] : [[fact, sums[fact]]]));
  return { applications, sums: Object.fromEntries(many) };
}

function coreInPublic(demands: readonly Demand[]): CoreTold | undefined {
  const { asked, granted } = coreToldOf(demands);
  if (asked.applications < LEAST_IN_A_SUM) return undefined;
  const given = demands.filter((demand) => (demand.granted ?? 0) > 0);
  // What is left when the one is taken from the other would tell of a few refused.
  const others = asked.applications - granted.applications;
  const few = others > 0 && others < LEAST_IN_A_SUM;
  return {
    asked: sumsOfMany(asked, demands),
    granted: few ? { ...granted, sums: {} } : sumsOfMany(granted, given),
  };
}

function publicRound(
  pool: Pool,
  round: Round,
  committees: Holdings['committees'],
  demands: readonly Demand[],
): PublicRound {
  const own = demands.filter((demand) => demand.round.id === round.id);
  const closed = CLOSED.includes(round.state);
  const { id, slug, title, kind, window, dates, answer, meetings, introduction } = round;
  const { form, terms, moreTerms, areasSteer, late, grant, answers, state } = round;
  return {
    id,
    slug,
    title,
    kind,
    subPool: round.subPool && subPoolOf(pool, round.subPool)?.title,
    window,
    dates,
    answer,
    meetings,
    introduction,
    form,
    terms,
    moreTerms,
    areasSteer,
    late,
    ...(round.sealedUntilDeadline ? { sealedUntilDeadline: true as const } : {}),
    grant,
    answers,
    moneyUsed: round.moneyUsed,
    cancelled: round.cancelled?.reason,
    formCorrections: (round.formCorrections ?? []).map(({ note, at }) => ({ note, on: dayOf(at) })),
    stages: round.stages.map((stage) => ({ ...stage, who: committeeOf(stage, committees) })),
    state: toldState(state),
    criteria: round.criteria.map(({ title, explanation, weight = 1 }) => ({
      title,
      explanation,
      weight,
    })),
    areas: round.areas.map((area) => ({
      title: area.title,
      decisionText: area.decisionText,
      decision: area.decision,
      goals: area.goals,
      first: area.first,
      ringFenced: area.ringFenced,
      moneyGuide: area.moneyGuide,
      money: closed ? moneyOf(demandForArea(area.id, own)) : undefined,
    })),
    money: closed ? moneyOf(own) : undefined,
    core: round.state === 'decided' ? coreInPublic(own) : undefined,
  };
}

function publicPool(pool: Pool, holdings: Holdings, demands: readonly Demand[]): PublicPool {
  const account = holdings.accounts.find((each) => each.pool === pool.id);
  const rounds = holdings.rounds.filter((round) => round.pool === pool.id);
  const { slug, title, year, description, legalBases, budgetDecision, contact, helpLines } = pool;
  // An adopted list is on the account at once; until its decisions are out nobody may see it.
  const withheld = holdings.allocations
    .filter((each) => rounds.some((round) => round.id === each.round && round.state === 'adopted'))
    .map((each) => each.adopted?.total ?? ore(0));
  // What such a list has promised is not told either, by this pool or by one that it carries on.
  const adopting = holdings.rounds.some(({ state }) => state === 'adopted');
  const leftIn = adopting ? leftOn : freeOn;
  return {
    slug,
    title,
    year,
    description,
    legalBases,
    budgetDecision,
    contact,
    helpLines,
    subPools: pool.subPools.map((part) => ({
      title: part.title,
      description: part.description,
      budget: account ? budgetOf(account, part.key) : ore(0),
    })),
    budget: account ? budgetOf(account) : ore(0),
    left: account ? sumOf([leftIn(account), ...withheld]) : ore(0),
    rounds: rounds.map((round) => publicRound(pool, round, holdings.committees, demands)),
    policies: holdings.policies
      .filter(({ state }) => state !== 'draft')
      .filter((each) =>
        pool.policies.some((ref) => ref.policy === each.policy && ref.version === each.version),
      )
      .map(({ slug: at, title: name, period }) => ({ slug: at, title: name, period })),
  };
}

/** Without drafts of calls, calls that are not told yet, and what was made to try things out. */
function withoutHidden(holdings: Holdings): Holdings {
  const pools = holdings.pools.filter((pool) => !pool.rehearsal);
  const rounds = holdings.rounds.filter((round) => isToldOn(round, holdings.today));
  return { ...holdings, pools, rounds };
}

/**
 * The one rule of what may be seen without signing in. An allow-list: what is not named here is
 * not published. Never names an applicant; asks show when a round has closed, grants when its
 * decisions are issued, drafts of policies, plans and calls not at all.
 */
export function publicViewOf(held: Holdings): PublicView {
  const holdings = withoutHidden(held);
  const { id, name, contact, sample } = holdings.municipality;
  const demands = demandsOf(holdings);
  const policies = publicPolicies(holdings, demands);
  const reports = publicReports(holdings);
  const plans = publicPlans(holdings, reports);
  const pools = holdings.pools.map((pool) => publicPool(pool, holdings, demands));
  return {
    municipality: { id, name, contact, sample },
    today: holdings.today,
    policies,
    plans,
    reports,
    cooperation: publicCooperation(holdings),
    events: publicEvents(holdings),
    pools,
    offers: offersOf(pools, policies),
    coverage: coverageOf(policies, plans),
    news: newsOf(policies, plans, reports),
  };
}
