import { day, instant } from '../kernel/index.ts';
import type { PlanId } from '../kernel/index.ts';
import { freezeReport, noWork, readSchedule } from '../plans/index.ts';
import type { ActionPlan, Initiative, StatusEntry, StatusReport } from '../plans/index.ts';
import type { GoalRef } from '../policies/index.ts';
import { initiatives2016, plan2016 } from './plan-2016.ts';
import { more2020, plan2020 } from './plan-2020-more.ts';
import { initiatives2020 } from './plan-2020.ts';
import { initiativesUdsatte, planUdsatte } from './plan-udsatte.ts';
import { roedovrePolicies, volunteerGoal, vulnerableGoal } from './policies.ts';
import { report2020, statuses2020 } from './status-2020.ts';
import type { ToldInitiative } from './told.ts';
import { sampleId, sure } from './world.ts';
import type { Anchor } from './world.ts';

/** Identifiers of plans: the one whose initiatives are numbered came first. */
const V2020 = sampleId('pla', 1);
const V2016 = sampleId('pla', 2);
const UDSATTE = sampleId('pla', 3);

function initiativesOf(
  plan: PlanId,
  told: readonly ToldInitiative[],
  goalOf: (number: number) => GoalRef,
): readonly Initiative[] {
  return told.map((each, index) => ({
    id: sampleId('ini', each.n),
    plan,
    slug: each.slug,
    position: index + 1,
    title: each.title,
    ...(each.number === undefined ? {} : { number: each.number }),
    ...(each.section === undefined ? {} : { section: each.section }),
    background: each.background ?? '',
    description: each.description ?? '',
    purpose: each.purpose ?? '',
    benefit: each.benefit ?? '',
    goals: each.goals
      ? { kind: 'stated', goals: each.goals.map(goalOf) }
      : { kind: 'not-stated' as const },
    quotedGoals: [...(each.quotedGoals ?? [])],
    actors: [...each.actors],
    schedule: readSchedule(each.schedule),
    origin: each.origin ?? 'not-stated',
    ...(each.predecessor === undefined ? {} : { predecessor: { text: each.predecessor } }),
    inspirations: [...(each.inspirations ?? [])],
    subInitiatives: [...(each.subInitiatives ?? [])],
    links: (each.links ?? []).map((text) => ({ text })),
    work: noWork,
    corrections: [],
  }));
}

type Told = Pick<ActionPlan, 'id' | 'slug' | 'title' | 'period' | 'policies' | 'state'> &
  Partial<ActionPlan>;

/** Adopted before it was written here, so owners may be missing. */
function planFrom(told: Told): ActionPlan {
  return {
    corrections: [],
    subtitle: '',
    introduction: '',
    selectedInitiativesOnly: true,
    caseReference: '',
    sections: [],
    partners: [],
    inputs: [],
    alsoMentioned: [],
    updateEvery: 12,
    imported: true,
    rollOver: [],
    ...told,
  };
}

const volunteer = sampleId('pol', 1);

const volunteer2016 = planFrom({
  id: V2016,
  slug: 'frivilligt-socialt-arbejde-2016-17',
  title: plan2016.title,
  subtitle: plan2016.subtitle,
  period: { text: '2016-17', start: day('2016-01-01'), end: day('2017-12-31') },
  policies: [{ policy: volunteer, version: 1 }],
  introduction: plan2016.introduction,
  caseReference: plan2016.caseReference,
  sections: [...plan2016.sections],
  partners: [...plan2016.partners],
  state: 'ended',
});

const volunteer2020 = planFrom({
  id: V2020,
  slug: 'frivilligt-socialt-arbejde-2020-2022',
  title: 'Handleplan for frivilligt socialt arbejde 2020-2022',
  period: { text: '2020-2022', start: day('2020-01-01'), end: day('2022-12-31') },
  policies: [{ policy: volunteer, version: 2 }],
  introduction: plan2020.introduction,
  partners: plan2020.partners,
  inputs: plan2020.inputs,
  state: 'in-force',
});

const vulnerable2020 = planFrom({
  id: UDSATTE,
  slug: 'udsattepolitikken-2020-2022',
  title: planUdsatte.title,
  period: { text: '2020-2022', start: day('2020-01-01'), end: day('2022-12-31') },
  policies: [{ policy: sampleId('pol', 2), version: 1 }],
  introduction: planUdsatte.introduction,
  sections: planUdsatte.sections.map((section) => ({ ...section, kind: 'focus-area' as const })),
  partners: planUdsatte.partners,
  inputs: planUdsatte.inputs,
  alsoMentioned: planUdsatte.alsoMentioned,
  state: 'in-force',
});

/** Who runs the initiatives of 2020-2022; the last three still lack somebody. */
function withOwners(anchor: Anchor, initiatives: readonly Initiative[]): readonly Initiative[] {
  const owner = anchor.personOf('sagsbehandler');
  return initiatives.map((each) => ({
    ...each,
    work: {
      ...each.work,
      unit: 'Social- og Sundhedsforvaltningen',
      ...(each.position <= 4 ? { owner } : {}),
      ...(each.position === 4 ? { milestones: openHouse, indicators: [] } : {}),
      ...(each.position === 6 ? { indicators: ideas } : {}),
    },
  }));
}

const openHouse: Initiative['work']['milestones'] = [
  {
    id: sampleId('mil', 1),
    title: 'Åbent hus ved Islev Bibliotek',
    due: day('2021-06-11'),
    doneOn: day('2021-06-11'),
  },
];

const ideas: Initiative['work']['indicators'] = [
  {
    id: sampleId('ind', 1),
    title: 'Ideer fra workshoppen',
    unit: 'ideer',
    values: [{ on: day('2020-09-30'), value: 9, source: 'imported' }],
  },
];

const detailed2020: readonly ToldInitiative[] = initiatives2020.map((each) => {
  const more = more2020.find((other) => other.n === each.n);
  if (!more) return each;
  const { predecessor, ...rest } = more;
  return {
    ...each,
    ...rest,
    number: String(each.n),
    ...(predecessor === null ? {} : { predecessor }),
  };
});

export type SamplePlan = {
  readonly plan: ActionPlan;
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly StatusEntry[];
  readonly reports: readonly StatusReport[];
};

const reported = { text: '2020-2022', from: day('2020-01-01'), until: day('2021-12-31') };
const reportedAt = instant(Date.parse('2021-11-15T10:00:00.000Z'));

function statusesOf(anchor: Anchor): readonly StatusEntry[] {
  return statuses2020.map(({ n, events, ...told }) => ({
    ...told,
    plan: V2020,
    initiative: sampleId('ini', n),
    period: reported,
    events: events.map(({ title, when, note }) => ({ title, when: readSchedule(when), note })),
    by: anchor.personOf('sagsbehandler'),
    at: reportedAt,
  }));
}

/** The three plans of the documents, the last status, and the report that was made of it. */
export function roedovrePlans(anchor: Anchor): readonly SamplePlan[] {
  const numbered = withOwners(anchor, initiativesOf(V2020, detailed2020, volunteerGoal));
  const statuses = statusesOf(anchor);
  const { report } = sure(
    freezeReport(
      sampleId('rep', 1),
      'frivilligt-socialt-arbejde-2020-2022',
      {
        plan: volunteer2020,
        initiatives: numbered,
        entries: statuses,
        policies: roedovrePolicies,
        previous: undefined,
        told: { ...report2020, period: reported },
      },
      { by: 'system', at: reportedAt },
      anchor.sha256,
    ),
  );
  const adopted = {
    body: 'Social- og Sundhedsudvalget',
    day: '2021-11-30',
    item: 'dag og punkt opdigtet',
  };
  const firstGoals = (goal: number) => ({ policy: volunteer, version: 1, goal });
  return [
    {
      plan: volunteer2016,
      initiatives: initiativesOf(V2016, initiatives2016, firstGoals),
      statuses: [],
      reports: [],
    },
    { plan: volunteer2020, initiatives: numbered, statuses, reports: [{ ...report, adopted }] },
    {
      plan: vulnerable2020,
      initiatives: initiativesOf(UDSATTE, initiativesUdsatte, vulnerableGoal),
      statuses: [],
      reports: [],
    },
  ];
}
