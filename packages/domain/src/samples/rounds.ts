import { kroner, wallTime } from '../kernel/index.ts';
import type { LegalBasis, Ore } from '../kernel/index.ts';
import { windowOf } from '../pools/index.ts';
import type { Pool, PoolAccount, PriorityArea, Round, RoundDates } from '../pools/index.ts';
import type { GoalRef } from '../policies/index.ts';
import { APPEAL_GUIDANCE, LAST_MINUTE, section18Form, section18Terms } from '../templates/index.ts';
import type { SupportKind, Term } from '../terms/index.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor } from './world.ts';

export function samplePool(
  anchor: Anchor,
  told: {
    n: number;
    name: string;
    body: string;
    committee: number;
    yearsOn: number;
    budget: number;
    /** What of it lies under ældreloven, in kroner. */
    elderly?: number;
    policies?: Pool['policies'];
    /** The pool it carries on. */
    continues?: Pool['id'];
  },
): { pool: Pool; account: PoolAccount } {
  const year = Number(anchor.today.slice(0, 4)) + told.yearsOn;
  const id = sampleId('poo', told.n);
  const { budget, elderly = 0 } = told;
  const none = kroner(0);
  const line = (legalBasis: LegalBasis, amount: number) => ({
    legalBasis,
    year,
    budget: kroner(amount),
    bound: none,
    granted: none,
    returned: none,
  });
  return {
    pool: {
      id,
      slug: `paragraf-18-${year}`,
      title: `${told.name} ${year}`,
      year,
      description: '',
      legalBases: elderly > 0 ? ['SEL_18', 'AEL_7'] : ['SEL_18'],
      budgetDecision: { body: told.body, day: `${year - 1}-10-07`, item: `Budget ${year}` },
      committee: sampleId('com', told.committee),
      contact: { email: 'frivillig@kommune.example', phone: '12 34 56 78' },
      helpLines: [],
      subPools: [],
      policies: told.policies ?? [],
      rehearsal: false,
      ...(told.continues ? { continues: told.continues } : {}),
    },
    account: {
      pool: id,
      movements: [],
      lines: [line('SEL_18', budget - elderly), ...(elderly > 0 ? [line('AEL_7', elderly)] : [])],
    },
  };
}

export type ToldArea = {
  readonly n: number;
  readonly title: string;
  readonly decisionText: string;
  readonly goals: readonly GoalRef[];
  readonly initiatives: readonly number[];
  readonly guide?: number;
};

export function areaFrom(anchor: Anchor, body: string, told: ToldArea): PriorityArea {
  return {
    id: sampleId('are', told.n),
    title: told.title,
    decisionText: told.decisionText,
    decision: { body, day: daysFrom(anchor, -90), item: 'punkt 63' },
    lifetime: { kind: 'year', year: Number(anchor.today.slice(0, 4)) + 1 },
    goals: [...told.goals],
    initiatives: told.initiatives.map((n) => sampleId('ini', n)),
    noGoal: '',
    first: false,
    ringFenced: false,
    ...(told.guide === undefined ? {} : { moneyGuide: kroner(told.guide) }),
  };
}

export type ToldRound = {
  readonly n: number;
  readonly pool: Pool;
  readonly slug: string;
  readonly title: string;
  readonly opensIn: number;
  /** Open through this day, 23.59. */
  readonly lastDayIn: number;
  readonly answerIn: number;
  readonly areas: readonly PriorityArea[];
  readonly most: Ore;
  /** What can be applied for beside or instead of money. */
  readonly inKind?: readonly SupportKind[];
};

function supportTerm(offers: readonly SupportKind[] = []): readonly Term[] {
  const always = { note: '', force: 'required', exception: '' } as const;
  return offers.length > 0
    ? [{ ...always, kind: 'support-in-kind', key: 'hjaelp', offers: [...offers] }]
    : [];
}

export function roundFrom(anchor: Anchor, told: ToldRound): Round {
  const criterion = (
    offset: number,
    title: string,
    explanation: string,
    areas: readonly number[],
  ) => ({
    id: sampleId('cri', told.n * 10 + offset),
    title,
    explanation,
    areas: areas.flatMap((index) => told.areas[index]?.id ?? []),
    goals: told.areas[0]?.goals ?? [],
    // What a call is about counts double.
    ...(offset === 1 ? { weight: 2 } : {}),
    anchors: [
      'Opfylder ikke kriteriet',
      'Opfylder det i nogen grad',
      'Opfylder det i høj grad',
      'Opfylder det fuldt ud',
    ] as [string, string, string, string],
  });
  const dates: RoundDates = {
    kind: 'fixed',
    opens: wallTime(daysFrom(anchor, told.opensIn)),
    lastDay: daysFrom(anchor, told.lastDayIn),
    closesAt: LAST_MINUTE,
  };
  return {
    id: sampleId('rou', told.n),
    pool: told.pool.id,
    slug: told.slug,
    title: told.title,
    committee: told.pool.committee,
    kind: 'ordinary',
    dates,
    window: windowOf(dates),
    answer: { kind: 'by', day: daysFrom(anchor, told.answerIn) },
    meetings: [],
    answers: [],
    introduction:
      'Her kan foreninger og grupper søge støtte til frivilligt socialt arbejde. Pengene skal støtte den frivillige indsats, som er det bærende i aktiviteten.',
    terms: [
      ...section18Terms(told.most).map((term) =>
        term.kind === 'share-of-cost'
          ? { ...term, exception: 'hvis ingen andre kan give penge' }
          : term,
      ),
      ...supportTerm(told.inKind),
    ],
    moreTerms: '',
    form: section18Form,
    areas: [...told.areas],
    areasSteer: 'priority',
    stages: [
      {
        title: 'Udvalget beslutter',
        by: { kind: 'committee', committee: told.pool.committee },
        does: 'decides',
        majority: 'simple',
      },
    ],
    grant: { firstYear: told.pool.year, mostYears: 1 },
    late: { kind: 'never' },
    toConfirm: [],
    criteria: [
      criterion(1, 'Frivillig indsats', 'De frivillige er det bærende i aktiviteten.', [0]),
      criterion(
        2,
        'Fællesskab',
        'Aktiviteten skaber fællesskab for mennesker, der mangler det.',
        [0, 1],
      ),
      criterion(
        3,
        'Rækkevidde for pengene',
        'Udgifterne står mål med det, der kommer ud af dem.',
        [1, 2],
      ),
    ],
    appealGuidance: APPEAL_GUIDANCE,
    state: 'announced',
    rehearsal: false,
  };
}
