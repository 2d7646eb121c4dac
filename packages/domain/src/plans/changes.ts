import { accepted, judge, refuseOutOfOrder, refused, tidied, unless } from '../kernel/index.ts';
import type {
  DecisionReference,
  Deed,
  Outcome,
  PersonId,
  PlanId,
  Refusal,
} from '../kernel/index.ts';
import { goalKey, goalsOf } from '../policies/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import { InitiativeText, statedGoals } from './initiative.ts';
import type { Initiative } from './initiative.ts';
import { planLifecycle } from './lifecycle.ts';
import { PlanText } from './plan.ts';
import type { ActionPlan, RollOverLine } from './plan.ts';
import {
  adoptedTextIsLocked,
  goalMustBeOfPlan,
  initiativesNeedOwners,
  mergedGoesIntoCarriedOn,
  planNeedsInitiatives,
  planNeedsTitle,
  planPeriodMustBeForwards,
  rollOverMustNameEach,
} from './rules.ts';

type Planned = { readonly plan: ActionPlan; readonly deed: Deed };

function planDeed(plan: PlanId, verb: string, facts: Deed['facts'] = {}): Deed {
  return { chain: `plan/${plan}`, verb, facts };
}

function refusePlanText(text: PlanText): readonly Refusal[] {
  const { start: from, end: until } = text.period;
  return [
    ...judge(planNeedsTitle, text, 'title'),
    ...judge(planPeriodMustBeForwards, { from, until }, 'period'),
  ];
}

/** Begins a plan as a draft. Refuses a plan without title and a period that runs backwards. */
export function draftPlan(id: PlanId, slug: string, text: PlanText): Outcome<Planned> {
  return unless(refusePlanText(text), () => ({
    plan: {
      ...text,
      title: tidied(text.title),
      id,
      slug,
      state: 'draft',
      imported: false,
      rollOver: [],
      corrections: [],
    },
    deed: planDeed(id, 'draft-plan'),
  }));
}

/** The names of what differs between two texts, by their own fields. */
function changedFields<Shape extends object>(
  names: readonly Extract<keyof Shape, string>[],
  before: Shape,
  after: Shape,
): readonly string[] {
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

const planFields = Object.keys(PlanText.shape) as (keyof PlanText)[];
const initiativeFields = Object.keys(InitiativeText.shape) as (keyof InitiativeText)[];

/** What may still change about an adopted plan: how often it is reported on. */
const RUNNING: readonly string[] = ['updateEvery'];

/** Rewrites a draft. Of an adopted plan only the rhythm of its statuses may change. */
export function changePlan(before: ActionPlan, text: PlanText): Outcome<Planned> {
  const changed = changedFields<PlanText>(planFields, before, text);
  const locked = before.state === 'draft' ? [] : changed.filter((name) => !RUNNING.includes(name));
  const refusals = [...judge(adoptedTextIsLocked, { changed: locked }), ...refusePlanText(text)];
  return unless(refusals, () => ({
    plan: { ...before, ...text, title: tidied(text.title) },
    deed: planDeed(before.id, 'change-plan', { fields: changed }),
  }));
}

function unknownGoals(
  plan: ActionPlan,
  initiative: InitiativeText,
  policies: readonly PolicyVersion[],
): readonly string[] {
  const named = policies.filter((each) =>
    plan.policies.some((ref) => ref.policy === each.policy && ref.version === each.version),
  );
  const known = new Set(named.flatMap(goalsOf).map(({ ref }) => goalKey(ref)));
  return statedGoals(initiative)
    .filter((ref) => !known.has(goalKey(ref)))
    .map((ref) => String(ref.goal));
}

/**
 * Writes an initiative of a plan, new or known. In an adopted plan its text is locked, its work
 * (owner, milestones, indicators, budget) is not; a new one belongs in the next plan.
 */
export function putInitiative(
  plan: ActionPlan,
  before: Initiative | undefined,
  after: Initiative,
  policies: readonly PolicyVersion[],
): Outcome<{ initiative: Initiative; deed: Deed }> {
  const changed = before
    ? changedFields<InitiativeText>(initiativeFields, before, after)
    : ['title'];
  const locked = plan.state === 'draft' ? [] : changed;
  // Goals that stood already are judged at adoption; a policy left out must not lock the rest.
  const chosen = before === undefined || changed.includes('goals');
  const unknown = chosen ? unknownGoals(plan, after, policies) : [];
  const refusals = [
    ...judge(adoptedTextIsLocked, { changed: locked }),
    ...judge(planNeedsTitle, after, 'title'),
    ...judge(goalMustBeOfPlan, { unknown }, 'goals'),
  ];
  return unless(refusals, () => ({
    initiative: {
      ...after,
      title: tidied(after.title),
      corrections: before?.corrections ?? [],
    },
    deed: {
      chain: `initiative/${after.id}`,
      verb: before ? 'change-initiative' : 'add-initiative',
      facts: { plan: plan.id, fields: changed },
    },
  }));
}

/** Takes an initiative out of a draft. An adopted plan keeps all it was adopted with. */
export function removeInitiative(plan: ActionPlan, initiative: Initiative): Outcome<Deed> {
  const changed = plan.state === 'draft' ? [] : ['title'];
  return unless(judge(adoptedTextIsLocked, { changed }), () =>
    planDeed(plan.id, 'remove-initiative', { initiative: initiative.id }),
  );
}

/** Initiatives without an owner, or with one who is no longer on the staff. */
export function ownerless(
  initiatives: readonly Initiative[],
  staff: ReadonlySet<PersonId>,
): readonly Initiative[] {
  return initiatives.filter(({ work }) => work.owner === undefined || !staff.has(work.owner));
}

/**
 * Puts a plan in force with the decision that adopted it. Refuses while an owner is missing, or a
 * goal is not of the policies that the plan belongs to.
 */
export function adoptPlan(
  plan: ActionPlan,
  initiatives: readonly Initiative[],
  { staff, policies }: { staff: ReadonlySet<PersonId>; policies: readonly PolicyVersion[] },
  decision: DecisionReference,
): Outcome<Planned> {
  const unknown = initiatives.flatMap((each) => unknownGoals(plan, each, policies));
  const refusals = [
    ...refuseOutOfOrder(planLifecycle, plan.state, 'adopt-plan'),
    ...judge(planNeedsInitiatives, { initiatives: initiatives.length }),
    ...judge(initiativesNeedOwners, {
      ownerless: ownerless(initiatives, staff).map((each) => each.title),
    }),
    ...judge(goalMustBeOfPlan, { unknown: [...new Set(unknown)] }),
  ];
  return unless(refusals, () => ({
    plan: { ...plan, state: 'in-force', adopted: decision },
    deed: planDeed(plan.id, 'adopt-plan', { day: decision.day }),
  }));
}

/** Titles of merged initiatives that nobody could find again. */
function lostByMerging(
  initiatives: readonly Initiative[],
  lines: readonly RollOverLine[],
): readonly string[] {
  const on = new Set(
    lines.filter((line) => line.outcome === 'carried-on').map((line) => line.initiative),
  );
  return lines
    .filter(({ outcome }) => outcome === 'merged')
    .filter(({ into, note }) => (into === undefined ? note.trim() === '' : !on.has(into)))
    .flatMap(({ initiative }) => initiatives.find((each) => each.id === initiative)?.title ?? []);
}

/** Ends a plan with one outcome for each initiative. None can vanish. */
export function endPlan(
  plan: ActionPlan,
  initiatives: readonly Initiative[],
  lines: readonly RollOverLine[],
): Outcome<Planned> {
  const told = new Set(lines.map((line) => line.initiative));
  const missing = initiatives.filter((each) => !told.has(each.id)).map((each) => each.title);
  const refusals = [
    ...refuseOutOfOrder(planLifecycle, plan.state, 'end-plan'),
    ...judge(rollOverMustNameEach, { missing }),
    ...judge(mergedGoesIntoCarriedOn, { lost: lostByMerging(initiatives, lines) }),
  ];
  if (refusals.length > 0) return refused(refusals);
  const known = new Set(initiatives.map((each) => each.id));
  const rollOver = lines.filter((line) => known.has(line.initiative));
  return accepted({
    plan: { ...plan, state: 'ended', rollOver },
    deed: planDeed(plan.id, 'end-plan'),
  });
}
