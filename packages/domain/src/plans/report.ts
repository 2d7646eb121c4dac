import { accepted, canonical, dayOf, judge, refused, unless } from '../kernel/index.ts';
import type {
  Day,
  DecisionReference,
  Deed,
  Instant,
  Outcome,
  PersonId,
  StatusReportId,
} from '../kernel/index.ts';
import { goalKey, goalsOf } from '../policies/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import { statedGoals } from './initiative.ts';
import type { Initiative } from './initiative.ts';
import { lightOf } from './lights.ts';
import type { ShownLight } from './lights.ts';
import type { ActionPlan } from './plan.ts';
import {
  overrideNeedsReason,
  planNeedsTitle,
  planPeriodMustBeForwards,
  reportIsFrozen,
  statusIsForAdopted,
  statusNeedsState,
} from './rules.ts';
import type { ReportContent, ReportLine, StatusEntry, StatusReport, StatusText } from './status.ts';

/** Who writes, and when. */
type Writing = { readonly by: PersonId; readonly at: Instant };

/**
 * Writes what became of an initiative in a period. Refuses drafts, a status without a state, a
 * light set by hand without a reason of at least 10 characters.
 */
export function writeStatus(
  plan: ActionPlan,
  initiative: Initiative,
  text: StatusText,
  { by, at }: Writing,
): Outcome<{ entry: StatusEntry; deed: Deed }> {
  const refusals = [
    ...judge(statusIsForAdopted, plan),
    ...judge(statusNeedsState, { states: text.states.length }, 'states'),
    ...judge(overrideNeedsReason, { reason: text.override?.reason }, 'override.reason'),
    ...judge(planPeriodMustBeForwards, text.period, 'period'),
  ];
  return unless(refusals, () => ({
    entry: { ...text, plan: plan.id, initiative: initiative.id, by, at },
    deed: {
      chain: `status/${initiative.id}/${text.period.until}`,
      verb: 'write-status',
      facts: { plan: plan.id, states: text.states },
    },
  }));
}

/** The newest status of an initiative whose period has ended by a day. */
export function latestStatus(
  initiative: Initiative,
  entries: readonly StatusEntry[],
  until?: Day,
): StatusEntry | undefined {
  return entries
    .filter((each) => each.initiative === initiative.id)
    .filter((each) => until === undefined || each.period.until <= until)
    .toSorted((one, two) => (one.period.until < two.period.until ? -1 : 1))
    .at(-1);
}

/** The light as it is shown: set by hand where the status of the period says so, else computed. */
export function shownLight(
  initiative: Initiative,
  entry: StatusEntry | undefined,
  today: Day,
): ShownLight {
  if (entry?.override) {
    return { colour: entry.override.colour, reason: 'set-by-hand', about: entry.override.reason };
  }
  return lightOf(initiative.work, initiative.schedule, today);
}

export type Freezing = {
  readonly plan: ActionPlan;
  readonly initiatives: readonly Initiative[];
  readonly entries: readonly StatusEntry[];
  readonly policies: readonly PolicyVersion[];
  /** The report before, to compare with. */
  readonly previous: StatusReport | undefined;
  readonly told: Pick<ReportContent, 'title' | 'introduction' | 'period'>;
};

function saidIn(entry: StatusEntry): NonNullable<ReportLine['entry']> {
  const { states, cause, narrative, actors, events, results, nextStep } = entry;
  return { states, cause, narrative, actors, events, results, nextStep };
}

function lineFor(initiative: Initiative, freezing: Freezing, today: Day): ReportLine {
  const { entries, policies, previous, told } = freezing;
  const entry = entries.find(
    (each) => each.initiative === initiative.id && each.period.until === told.period.until,
  );
  const stated = statedGoals(initiative).map(goalKey);
  const before = previous?.content.lines.find((line) => line.initiative === initiative.id)?.entry;
  return {
    initiative: initiative.id,
    slug: initiative.slug,
    ...(initiative.number === undefined ? {} : { number: initiative.number }),
    title: initiative.title,
    goals: policies
      .flatMap(goalsOf)
      .filter(({ ref }) => stated.includes(goalKey(ref)))
      .map(({ goal }) => ({ number: goal.number, title: goal.title })),
    schedule: initiative.schedule.text,
    light: shownLight(initiative, entry, today),
    ...(entry ? { entry: saidIn(entry) } : {}),
    ...(before ? { before: before.states } : {}),
  };
}

/** What a report would say on a day: every initiative, with its status of the period or none. */
export function reportContent(freezing: Freezing, today: Day): ReportContent {
  const { plan, initiatives, told } = freezing;
  return {
    ...told,
    plan: plan.id,
    planTitle: plan.title,
    lines: initiatives
      .toSorted((one, two) => one.position - two.position)
      .map((initiative) => lineFor(initiative, freezing, today)),
  };
}

type Frozen = { readonly report: StatusReport; readonly deed: Deed };

/**
 * Freezes a report. `sha256` gives 64 hexadecimal digits over the content as JSON with sorted names, by which
 * anybody can check that it still says what it said.
 */
export function freezeReport(
  id: StatusReportId,
  slug: string,
  freezing: Freezing,
  { by, at }: { readonly by: PersonId | 'system'; readonly at: Instant },
  sha256: (text: string) => string,
): Outcome<Frozen> {
  const { plan, told } = freezing;
  const refusals = [
    ...judge(statusIsForAdopted, plan),
    ...judge(planNeedsTitle, told, 'title'),
    ...judge(planPeriodMustBeForwards, told.period, 'period'),
  ];
  if (refusals.length > 0) return refused(refusals);
  const content = reportContent(freezing, dayOf(at));
  const report: StatusReport = {
    id,
    slug,
    content,
    frozenAt: at,
    frozenBy: by,
    hash: sha256(canonical(content)),
    ...(freezing.previous ? { previous: freezing.previous.id } : {}),
  };
  return accepted({ report, deed: reportDeed(report, 'freeze-report') });
}

function reportDeed(report: StatusReport, verb: string): Deed {
  return {
    chain: `report/${report.id}`,
    verb,
    facts: { plan: report.content.plan, hash: report.hash },
  };
}

/** Records who adopted a report and when; once recorded it stands. */
export function adoptReport(report: StatusReport, decision: DecisionReference): Outcome<Frozen> {
  const same =
    report.adopted === undefined || JSON.stringify(report.adopted) === JSON.stringify(decision);
  return unless(judge(reportIsFrozen, { same }), () => ({
    report: { ...report, adopted: decision },
    deed: reportDeed(report, 'adopt-report'),
  }));
}
