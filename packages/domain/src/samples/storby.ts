import { ClockTime, MunicipalityId, kroner } from '../kernel/index.ts';
import type { CallText, Form, FormStep, GroupQuestion } from '../pools/index.ts';
import { LAST_MINUTE, section18Form } from '../templates/index.ts';
import { at, calledFor, poolTextFor, pooled, yearAfter } from './calls.ts';
import type { ToldCall } from './calls.ts';
import { announced } from './decided.ts';
import { standingsOf } from './standings.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor, SampleMunicipality } from './world.ts';

const id = MunicipalityId.parse('storby');
const COMMITTEE = 'Socialudvalget';
const always = { note: '', force: 'required', exception: '' } as const;
const hvem = {
  ...always,
  kind: 'applicant-kinds',
  key: 'hvem',
  kinds: ['association', 'local-branch', 'institution'],
} as const;

function stagesFor(committee: CallText['committee']): CallText['stages'] {
  return [
    {
      title: 'Forvaltningen beslutter de mindre beløb',
      by: { kind: 'administration' },
      does: 'decides',
      upTo: kroner(50_000),
      majority: 'simple',
    },
    {
      title: 'Udvalget beslutter resten',
      by: { kind: 'committee', committee },
      does: 'decides',
      majority: 'simple',
    },
  ];
}

/** The running of an association is several things, each with costs of its own. */
const parts: GroupQuestion = {
  key: 'dele',
  kind: 'group',
  label: 'Det, I driver',
  help: 'Nævn hver ting for sig, for eksempel en café og en besøgstjeneste.',
  required: true,
  most: 6,
  questions: [
    {
      key: 'navn',
      kind: 'line',
      label: 'Hvad er det?',
      help: '',
      limit: 120,
      required: true,
    },
    {
      key: 'tit',
      kind: 'line',
      label: 'Hvor tit foregår det?',
      help: '',
      limit: 120,
      required: false,
    },
  ],
};

const splitForm: Form = {
  version: 1,
  steps: section18Form.steps.map((step): FormStep => {
    if (step.kind === 'budget') return { ...step, asksVat: true, perActivity: parts.key };
    return step.key === 'aktivitet' && step.kind === 'questions'
      ? { ...step, questions: [...step.questions, parts] }
      : step;
  }),
};

/** Three calls of three parts of one pool, each with its own window, caps and terms. */
function callsFor(anchor: Anchor, committee: CallText['committee']): readonly ToldCall[] {
  const year = yearAfter(anchor.today);
  const stages = stagesFor(committee);
  return [
    {
      n: 41,
      slug: 'lynpuljen',
      template: 'section-18',
      text: {
        title: 'Lynpuljen: to minutter',
        introduction: 'De første, der søger, får penge. Vinduet er åbent i to minutter.',
        subPool: 'lyn',
        dates: {
          kind: 'fixed',
          opens: at(anchor, 9, '12:00'),
          lastDay: daysFrom(anchor, 9),
          closesAt: ClockTime.parse('12:02'),
        },
        answer: { kind: 'within', days: 14 },
        terms: [
          { ...always, ...hvem, kinds: [...hvem.kinds, 'group'] },
          { ...always, kind: 'amount', key: 'beloeb', most: kroner(3_000) },
          { ...always, kind: 'application-count', key: 'antal', most: 1 },
          { ...always, kind: 'attachment-count', key: 'bilag', most: 0 },
        ],
        stages: stages.slice(0, 1),
        form: {
          version: 1,
          steps: section18Form.steps.filter(({ kind }) => kind !== 'papers'),
        },
      },
    },
    {
      n: 42,
      slug: 'drift',
      template: 'section-18',
      text: {
        title: 'Drift i op til tre år',
        introduction: 'Penge til det, der koster at holde en frivillig indsats i gang.',
        subPool: 'drift',
        dates: {
          kind: 'fixed',
          opens: at(anchor, -10),
          lastDay: daysFrom(anchor, 35),
          closesAt: ClockTime.parse('12:00'),
        },
        answer: { kind: 'by', day: daysFrom(anchor, 100) },
        form: splitForm,
        grant: { firstYear: year, mostYears: 3 },
        terms: [
          { ...hvem, kinds: [...hvem.kinds] },
          { ...always, kind: 'cvr-number', key: 'cvr', by: 'applying', everybody: true },
          { ...always, kind: 'own-capital', key: 'formue', mostPercentOfCosts: 50 },
          {
            ...always,
            kind: 'amount',
            key: 'beloeb',
            least: kroner(25_000),
            most: kroner(500_000),
          },
          { ...always, kind: 'grant-years', key: 'aar', most: 3 },
          {
            ...always,
            kind: 'cost-cap',
            key: 'husleje',
            categories: ['rent'],
            percent: 75,
            of: 'that-cost',
          },
          {
            ...always,
            kind: 'cost-cap',
            key: 'administration',
            categories: ['administration', 'phone-and-internet'],
            percent: 25,
            of: 'requested',
          },
          {
            ...always,
            kind: 'attachment',
            key: 'vedtaegter',
            attachment: 'statutes',
            firstTimeOnly: false,
          },
          {
            ...always,
            kind: 'attachment',
            key: 'sidste-regnskab',
            attachment: 'accounts',
            mostMonthsOld: 18,
            firstTimeOnly: false,
            scope: { from: kroner(100_000) },
          },
          {
            ...always,
            kind: 'declaration',
            key: 'sandt',
            declaration: 'true-and-complete',
            when: 'always',
          },
          {
            ...always,
            kind: 'signature',
            key: 'underskrift',
            least: 2,
            roles: ['chair', 'treasurer', 'authorised-signatory'],
            scope: { from: kroner(100_000) },
          },
          {
            ...always,
            kind: 'accounts',
            key: 'regnskab',
            steps: [
              { from: kroner(0), requirement: 'own-accounts' },
              { from: kroner(100_000), requirement: 'external-auditor' },
            ],
          },
        ],
        stages,
      },
    },
    {
      n: 43,
      slug: 'julehjaelp',
      template: 'section-18',
      text: {
        title: 'Julehjælp',
        introduction: 'Til foreninger, der deler julehjælp ud til familier med få penge.',
        subPool: 'jul',
        dates: {
          kind: 'yearly',
          year,
          opens: { kind: 'weekday', month: 9, weekday: 1, nth: '1', shift: 0 },
          opensAt: ClockTime.parse('09:00'),
          closes: { kind: 'weekday', month: 10, weekday: 1, nth: '2', shift: 0 },
          closesAt: LAST_MINUTE,
        },
        answer: { kind: 'within', days: 30 },
        grant: { firstYear: year, mostYears: 1 },
        terms: [
          { ...hvem, kinds: [...hvem.kinds] },
          {
            ...always,
            kind: 'target-groups',
            key: 'for-hvem',
            groups: ['families-in-need', 'people-with-little-money'],
          },
          {
            ...always,
            kind: 'amount-per',
            key: 'pr-familie',
            per: 'participant',
            rate: kroner(600),
          },
          { ...always, kind: 'use-by', key: 'brugt', byDay: '12-24' },
        ],
        stages: stages.slice(0, 1),
      },
    },
  ];
}

/** An invented city: one pool in parts, with a window of two minutes among them. */
export function storby(anchor: Anchor): SampleMunicipality {
  const committee = {
    id: sampleId('com', 41),
    name: COMMITTEE,
    quorum: { kind: 'at-least' as const, members: 5 },
    seats: [],
  };
  const year = yearAfter(anchor.today);
  const line = (subPool: string) => ({ legalBasis: 'SEL_18' as const, year, subPool });
  const pool = pooled(
    anchor,
    {
      n: 41,
      slug: `frivilligpuljen-${year}`,
      text: poolTextFor(anchor, {
        title: `Frivilligpuljen ${year}`,
        description: 'Puljen er delt i tre. Læs, hvilken del der passer til jer.',
        committee: committee.id,
        body: 'Byrådet',
        email: 'pulje@storby.example',
        helpLines: [
          {
            name: 'Puljetelefonen',
            when: 'tirsdag og torsdag 10-14',
            phone: '12 34 56 78',
            email: '',
          },
        ],
        subPools: [
          {
            key: 'drift',
            title: 'Drift',
            kind: 'running-costs',
            description: 'Husleje, materialer og pleje af frivillige.',
            percent: 80,
          },
          {
            key: 'lyn',
            title: 'Lynpuljen',
            kind: 'quick-grant',
            description: 'Små beløb til dem, der kommer først.',
            percent: 5,
          },
          {
            key: 'jul',
            title: 'Julehjælp',
            kind: 'christmas-help',
            description: 'Hjælp til familier i december.',
            percent: 15,
          },
        ],
      }),
    },
    [
      { line: line('drift'), amount: kroner(8_000_000) },
      { line: line('lyn'), amount: kroner(500_000) },
      { line: line('jul'), amount: kroner(1_500_000) },
    ],
  );
  const rounds = callsFor(anchor, committee.id).map((told) => calledFor(anchor, pool, told));
  return {
    municipality: {
      id,
      name: 'Storby Kommune',
      contact: { email: 'pulje@storby.example', phone: '12 34 56 78' },
      sample: true,
      departments: [{ id: sampleId('dep', 41), name: 'Socialforvaltningen' }],
    },
    committees: [committee],
    standings: standingsOf(anchor, [committee], [], { 'storby-sagsbehandler': 'caseworker' }),
    associations: [],
    papers: [],
    policies: [],
    bodies: { bodies: [] },
    plans: [],
    collaborations: [],
    contacts: [],
    agreements: [],
    events: [],
    pools: [pool],
    rounds: rounds.map((round) => announced(round, [])),
  };
}
