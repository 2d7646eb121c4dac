import { accepted, judge, refused } from '../kernel/index.ts';
import type { IndicatorId, InitiativeId, Outcome, PlanId } from '../kernel/index.ts';
import { goalKey, goalsAfter, newestVersion } from '../policies/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import { draftPlan } from './changes.ts';
import type { Arrived } from './import.ts';
import { statedGoals } from './initiative.ts';
import type { Indicator, Initiative } from './initiative.ts';
import type { ActionPlan, PlanText, RollOverLine } from './plan.ts';
import { nextPlanFollowsAdopted, rollOverMustNameEach } from './rules.ts';
import { readSchedule } from './schedule.ts';

type Before = {
  readonly plan: ActionPlan;
  readonly initiatives: readonly Initiative[];
  readonly policies: readonly PolicyVersion[];
  readonly lines: readonly RollOverLine[];
};

type Naming = {
  readonly plan: PlanId;
  readonly planSlug: string;
  /** The new id and address word of each initiative that is carried on, by its old id. */
  readonly initiatives: ReadonlyMap<
    InitiativeId,
    { readonly id: InitiativeId; readonly slug: string }
  >;
  readonly newIndicator: () => IndicatorId;
};

/** Initiatives that go on in the next plan, in their order. */
export function carriedOn({ initiatives, lines }: Pick<Before, 'initiatives' | 'lines'>) {
  const on = new Set(
    lines.filter((line) => line.outcome === 'carried-on').map((line) => line.initiative),
  );
  return initiatives
    .filter((each) => on.has(each.id))
    .toSorted((one, two) => one.position - two.position);
}

/** What is counted goes on from where it was counted last. */
function goesOn({ values, ...indicator }: Indicator, id: IndicatorId): Indicator {
  const last = values.toSorted((one, two) => (one.on < two.on ? -1 : 1)).at(-1);
  return { ...indicator, ...(last ? { baseline: last.value } : {}), id, values: [] };
}

/** Goals as they are called in the newest version; those that changed meaning are chosen anew. */
function goalsNow(initiative: Initiative, policies: readonly PolicyVersion[]): Initiative['goals'] {
  const goals = new Map(
    statedGoals(initiative)
      .flatMap((ref) => goalsAfter(policies, ref))
      .map((ref) => [goalKey(ref), ref]),
  );
  return goals.size === 0 ? { kind: 'not-stated' } : { kind: 'stated', goals: [...goals.values()] };
}

function initiativeAfter(
  before: Initiative,
  position: number,
  { policies, lines, initiatives }: Before,
  naming: Naming,
): Initiative {
  const named = naming.initiatives.get(before.id);
  const { number: _number, ...said } = before;
  const { unit, owner, indicators } = before.work;
  const merged = lines.flatMap((line) =>
    line.outcome === 'merged' && line.into === before.id
      ? initiatives.filter((each) => each.id === line.initiative)
      : [],
  );
  return {
    ...said,
    id: named?.id ?? before.id,
    slug: named?.slug ?? before.slug,
    plan: naming.plan,
    position,
    goals: goalsNow(before, policies),
    quotedGoals: [],
    // A time that has passed is written anew; what has no end goes on.
    schedule: before.schedule.openEnded ? before.schedule : readSchedule(''),
    origin: 'continued',
    predecessor: { text: before.title, initiative: before.id },
    links: [
      ...before.links,
      ...merged.map(({ id, title }) => ({ text: title, initiative: id })),
    ].slice(0, 20),
    work: {
      unit,
      ...(owner === undefined ? {} : { owner }),
      milestones: [],
      indicators: indicators.map((each) => goesOn(each, naming.newIndicator())),
    },
    corrections: [],
  };
}

/**
 * Begins the plan that follows another as a draft: the initiatives that are carried on with a link
 * to what they were, goals by what became of them in the newest policy. Refuses while an
 * initiative has no outcome, so that none can vanish. The plan before is not changed.
 */
export function beginNextPlan(
  before: Before,
  naming: Naming,
  { title, period }: Pick<PlanText, 'title' | 'period'>,
): Outcome<Arrived> {
  const { plan, initiatives, lines, policies } = before;
  const told = new Set(lines.map((line) => line.initiative));
  const missing = initiatives.filter((each) => !told.has(each.id)).map((each) => each.title);
  const text: PlanText = {
    title,
    subtitle: '',
    period,
    policies: plan.policies.map(({ policy, version }) => ({
      policy,
      version: newestVersion(policies, policy)?.version ?? version,
    })),
    introduction: '',
    selectedInitiativesOnly: plan.selectedInitiativesOnly,
    caseReference: '',
    sections: plan.sections.filter((section) => section.kind === 'focus-area'),
    partners: plan.partners,
    inputs: [],
    alsoMentioned: [],
    updateEvery: plan.updateEvery,
  };
  const drafted = draftPlan(naming.plan, naming.planSlug, text);
  const refusals = [
    ...judge(nextPlanFollowsAdopted, { state: plan.state }),
    ...judge(rollOverMustNameEach, { missing }),
    ...(drafted.ok ? [] : drafted.refusals),
  ];
  if (refusals.length > 0 || !drafted.ok) return refused(refusals);
  return accepted({
    ...drafted.value,
    initiatives: carriedOn(before).map((each, index) =>
      initiativeAfter(each, index + 1, before, naming),
    ),
    deed: { ...drafted.value.deed, facts: { follows: plan.id } },
  });
}
