import { dayOf, picked } from '../kernel/index.ts';
import type { Day, Ore } from '../kernel/index.ts';
import { lightOf, silenceOf } from '../plans/index.ts';
import type {
  ActionPlan,
  Initiative,
  InitiativeText,
  ReportContent,
  ReportLine,
  RollOverLine,
  ShownLight,
  Silence,
  StatusReport,
} from '../plans/index.ts';
import type { Holdings } from './holdings.ts';
import { linksWhere, publicCorrections } from './public-policies.ts';
import type { PublicCorrection, PublicLink } from './public-policies.ts';

/** What was last reported on an initiative, in which report. */
export type PublicStatus = NonNullable<ReportLine['entry']> & {
  readonly report: { readonly slug: string; readonly title: string };
  readonly period: string;
  /** The last day it tells of. */
  readonly until: Day;
};

export type PublicInitiative = Omit<InitiativeText, 'schedule' | 'predecessor' | 'links'> & {
  readonly slug: string;
  readonly schedule: string;
  readonly continues: PublicTie | undefined;
  readonly links: readonly PublicTie[];
  readonly unit: string;
  readonly milestones: readonly {
    readonly title: string;
    readonly due: Day;
    readonly doneOn: Day | undefined;
  }[];
  readonly indicators: readonly {
    readonly title: string;
    readonly unit: string;
    readonly baseline: number | undefined;
    readonly target: number | undefined;
    readonly values: readonly { readonly on: Day; readonly value: number }[];
  }[];
  readonly light: ShownLight;
  readonly status: PublicStatus | undefined;
  /** What has been reported, and whether the promised next status is late. */
  readonly silence: Silence;
  readonly budget: Ore | undefined;
  readonly corrections: readonly PublicCorrection[];
  readonly plan: { readonly slug: string; readonly title: string };
  readonly areas: readonly PublicLink[];
};

/** A tie to another initiative: a link where it is in the system, else its words. */
export type PublicTie = { readonly text: string; readonly slug: string | undefined };

export type PublicPlan = Pick<
  ActionPlan,
  | 'slug'
  | 'title'
  | 'subtitle'
  | 'introduction'
  | 'selectedInitiativesOnly'
  | 'caseReference'
  | 'partners'
  | 'sections'
  | 'inputs'
  | 'alsoMentioned'
  | 'adopted'
  | 'state'
> & {
  readonly period: string;
  readonly policies: readonly { readonly slug: string; readonly title: string }[];
  readonly initiatives: readonly PublicInitiative[];
  readonly reports: readonly { readonly slug: string; readonly title: string }[];
  /** The last day of the newest report's period; silence shows as nothing. */
  readonly reportedUntil: Day | undefined;
  readonly updateEvery: number;
  readonly corrections: readonly PublicCorrection[];
  /** What became of each initiative when the plan ended. */
  readonly rollOver: readonly {
    readonly slug: string;
    readonly title: string;
    readonly outcome: RollOverLine['outcome'];
    /** The title of the initiative that a merged one goes on inside. */
    readonly into: string | undefined;
    readonly note: string;
  }[];
};

export type PublicReport = Omit<ReportContent, 'plan' | 'lines'> & {
  readonly slug: string;
  readonly plan: { readonly slug: string; readonly title: string };
  readonly lines: readonly Omit<ReportLine, 'initiative'>[];
  readonly frozenOn: string;
  readonly hash: string;
  readonly adopted: StatusReport['adopted'];
};

const LINE_SAYS = [
  'slug',
  'number',
  'title',
  'goals',
  'schedule',
  'light',
  'entry',
  'before',
] as const;

/** Reports that a body has adopted, oldest first. Others are not yet the municipality's word. */
export function publicReports({ plans, reports }: Holdings): readonly PublicReport[] {
  return reports
    .filter((report) => report.adopted !== undefined)
    .toSorted((one, two) => (one.content.period.until < two.content.period.until ? -1 : 1))
    .flatMap(({ slug, content, frozenAt, hash, adopted }): PublicReport[] => {
      const plan = plans.find((each) => each.id === content.plan);
      if (!plan) return [];
      const { planTitle, title, introduction, period } = content;
      return [
        {
          slug,
          planTitle,
          title,
          introduction,
          period,
          plan: { slug: plan.slug, title: plan.title },
          lines: content.lines.map((line) => picked(line, LINE_SAYS)),
          frozenOn: dayOf(frozenAt),
          hash,
          adopted,
        },
      ];
    });
}

function publishedStatus(
  initiative: Initiative,
  reports: readonly PublicReport[],
): PublicStatus | undefined {
  const report = reports.findLast((each) =>
    each.lines.some((line) => line.slug === initiative.slug && line.entry !== undefined),
  );
  const entry = report?.lines.find((line) => line.slug === initiative.slug)?.entry;
  if (!report || !entry) return undefined;
  const { slug, title, period } = report;
  return { ...entry, report: { slug, title }, period: period.text, until: period.until };
}

function tie(
  { text, initiative }: { text: string; initiative?: Initiative['id'] | undefined },
  shown: readonly Initiative[],
): PublicTie {
  return { text, slug: shown.find((each) => each.id === initiative)?.slug };
}

/** What the plan itself says of an initiative; how it is run is chosen below. */
const SAID = [
  'slug',
  'number',
  'section',
  'title',
  'background',
  'description',
  'purpose',
  'benefit',
  'goals',
  'quotedGoals',
  'actors',
  'origin',
  'inspirations',
  'subInitiatives',
] as const;

const PLAN_SAYS = [
  'slug',
  'title',
  'subtitle',
  'introduction',
  'selectedInitiativesOnly',
  'caseReference',
  'partners',
  'sections',
  'inputs',
  'alsoMentioned',
  'adopted',
  'state',
  'updateEvery',
] as const;

function publicInitiative(
  initiative: Initiative,
  plan: ActionPlan,
  holdings: Holdings,
  reports: readonly PublicReport[],
): PublicInitiative {
  const shown = holdings.initiatives.filter((each) =>
    holdings.plans.some((other) => other.id === each.plan && other.state !== 'draft'),
  );
  const { work, schedule, predecessor, links, id } = initiative;
  const status = publishedStatus(initiative, reports);
  return {
    ...picked(initiative, SAID),
    schedule: schedule.text,
    continues: predecessor ? tie(predecessor, shown) : undefined,
    links: links.map((link) => tie(link, shown)),
    unit: work.unit,
    milestones: work.milestones.map(({ title, due, doneOn }) => ({ title, due, doneOn })),
    indicators: work.indicators.map(({ title, unit, baseline, target, values }) => ({
      title,
      unit,
      baseline,
      target,
      values: values.map(({ on, value }) => ({ on, value })),
    })),
    light: lightOf(work, schedule, holdings.today),
    status,
    silence: silenceOf(plan, initiative, status, holdings.today),
    budget: work.budget,
    corrections: publicCorrections(initiative),
    plan: { slug: plan.slug, title: plan.title },
    areas: linksWhere(holdings, (round) =>
      round.areas.filter((area) => area.initiatives.includes(id)),
    ),
  };
}

/** Plans that were adopted, with everything they say and what was last reported. */
export function publicPlans(
  holdings: Holdings,
  reports: readonly PublicReport[],
): readonly PublicPlan[] {
  return holdings.plans.flatMap((plan): PublicPlan[] => {
    if (plan.state === 'draft') return [];
    const own = reports.filter((report) => report.plan.slug === plan.slug);
    return [
      {
        ...picked(plan, PLAN_SAYS),
        period: plan.period.text,
        policies: holdings.policies
          .filter((policy) => policy.state !== 'draft')
          .filter((policy) =>
            plan.policies.some(
              (ref) => ref.policy === policy.policy && ref.version === policy.version,
            ),
          )
          .map((policy) => ({ slug: policy.slug, title: `${policy.title} ${policy.period}` })),
        initiatives: holdings.initiatives
          .filter((each) => each.plan === plan.id)
          .toSorted((one, two) => one.position - two.position)
          .map((each) => publicInitiative(each, plan, holdings, reports)),
        reports: own.map((report) => ({ slug: report.slug, title: report.title })),
        reportedUntil: own.at(-1)?.period.until,
        corrections: publicCorrections(plan),
        rollOver: plan.rollOver.flatMap(({ initiative, outcome, into, note }) => {
          const byId = (id: unknown) => holdings.initiatives.find((each) => each.id === id);
          const found = byId(initiative);
          if (!found) return [];
          const { slug, title } = found;
          return [{ slug, title, outcome, into: byId(into)?.title, note }];
        }),
      },
    ];
  });
}
