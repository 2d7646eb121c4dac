import { ClockTime, addDays, day, kroner, wallTime } from '../kernel/index.ts';
import type { CommitteeId, CriterionId, Day } from '../kernel/index.ts';
import type { CallText, Criterion, RoundDates } from '../pools/index.ts';
import { growingForm, quickGrantForm, section18Form } from './form.ts';
import { quickGrantTerms, section18Terms } from './terms.ts';

/** Unverified: a municipality's lawyer approves its own text before it is used. */
export const APPEAL_GUIDANCE =
  'Afgørelsen kan ikke påklages til en anden myndighed. I kan bede os om at se på sagen igen, hvis I har nye oplysninger. I kan også skrive til Tilsynet i Ankestyrelsen eller til Folketingets Ombudsmand. (Vejledningen er et udkast og skal godkendes af kommunens jurist.)';

export const LAST_MINUTE = ClockTime.parse('23:59');

export const callTemplates = ['section-18', 'quick-grant', 'empty'] as const;
export type CallTemplate = (typeof callTemplates)[number];

type Beginning = {
  readonly today: Day;
  /** The first grant year. */
  readonly year: number;
  readonly committee: CommitteeId;
  readonly subPool?: string | undefined;
  readonly criterion: () => CriterionId;
};

/** A scale that most calls can use as it is. */
export const usualAnchors: Criterion['anchors'] = [
  'Opfylder ikke kriteriet',
  'Opfylder det i nogen grad',
  'Opfylder det i høj grad',
  'Opfylder det fuldt ud',
];

function criteriaFor(id: () => CriterionId): Criterion[] {
  const told = [
    ['Frivillig indsats', 'De frivillige er det bærende i aktiviteten.'],
    ['Fællesskab', 'Aktiviteten skaber fællesskab for mennesker, der mangler det.'],
    ['Rækkevidde for pengene', 'Udgifterne står mål med det, der kommer ud af dem.'],
  ] as const;
  return told.map(([title, explanation]) => ({
    id: id(),
    title,
    explanation,
    areas: [],
    goals: [],
    anchors: usualAnchors,
  }));
}

const formFor: Readonly<Record<CallTemplate, CallText['form']>> = {
  'section-18': growingForm,
  'quick-grant': quickGrantForm,
  empty: section18Form,
};

const WEEKS_OPEN = 42;

function datesFor(template: CallTemplate, { today, year }: Beginning): RoundDates {
  const opens = wallTime(addDays(today, 14));
  const closesAt = LAST_MINUTE;
  if (template === 'quick-grant') {
    const lastDay = day(`${year}-11-30`);
    return { kind: 'rolling', opens, lastDay, closesAt, untilMoneyIsUsed: true, cutOffs: [] };
  }
  return { kind: 'fixed', opens, lastDay: addDays(today, 14 + WEEKS_OPEN), closesAt };
}

/**
 * A call to begin from: the usual § 18 round, a quick grant, or nothing but what a call must have.
 * Dates are counted from today and meant to be changed.
 */
export function callFrom(template: CallTemplate, beginning: Beginning): CallText {
  const { committee, subPool, year, today, criterion } = beginning;
  const quick = template === 'quick-grant';
  const terms = {
    'section-18': section18Terms(kroner(50_000)),
    'quick-grant': quickGrantTerms(kroner(5_000)),
    empty: [],
  }[template];
  return {
    title: '',
    kind: 'ordinary',
    ...(subPool === undefined ? {} : { subPool }),
    committee,
    dates: datesFor(template, beginning),
    answer: quick
      ? { kind: 'within', days: 30 }
      : { kind: 'by', day: addDays(today, 14 + WEEKS_OPEN + 75) },
    meetings: [],
    introduction: '',
    terms,
    moreTerms: '',
    form: formFor[template],
    areas: [],
    areasSteer: 'priority',
    criteria: template === 'empty' ? [] : criteriaFor(criterion),
    stages: [
      {
        title: quick ? 'Hurtigt svar' : 'Udvalget beslutter',
        by: quick ? { kind: 'administration' } : { kind: 'committee', committee },
        does: 'decides',
        majority: 'simple',
      },
    ],
    grant: { firstYear: year, mostYears: 1 },
    late: { kind: 'never' },
    answers: [],
    appealGuidance: APPEAL_GUIDANCE,
    toConfirm: [],
  };
}
