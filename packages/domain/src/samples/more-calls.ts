import { ClockTime, kroner } from '../kernel/index.ts';
import type { Term } from '../terms/index.ts';
import type { FormStep, PriorityArea } from '../pools/index.ts';
import { LAST_MINUTE, quickGrantTerms, section18Form } from '../templates/index.ts';
import { at, calledFor, poolTextFor, pooled, yearAfter } from './calls.ts';
import { announced } from './decided.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor, SampleMunicipality, SampleRound } from './world.ts';

type Called = {
  readonly pools: SampleMunicipality['pools'];
  readonly rounds: readonly SampleRound[];
};

const always = { note: '', force: 'required', exception: '' } as const;

/** A quick grant that can be applied for all year, decided by the administration. */
export function quickPool(anchor: Anchor): Called {
  const year = yearAfter(anchor.today);
  const pool = pooled(
    anchor,
    {
      n: 3,
      slug: `hurtigpuljen-${year}`,
      text: poolTextFor(anchor, {
        title: `Hurtigpuljen ${year}`,
        description: 'Små beløb til gode idéer, der ikke kan vente på næste runde.',
        committee: sampleId('com', 1),
        body: 'Kommunalbestyrelsen',
        email: 'frivillig@roedovre.example',
      }),
    },
    [{ line: { legalBasis: 'SEL_18', year }, amount: kroner(50_000) }],
  );
  const round = calledFor(anchor, pool, {
    n: 4,
    slug: 'loebende',
    template: 'quick-grant',
    text: {
      title: 'Søg hele året',
      introduction:
        'Mangler I lidt penge eller et lokale for at komme i gang? Søg her, og få svar inden for en måned.',
      terms: [
        ...quickGrantTerms(kroner(5_000)),
        {
          ...always,
          kind: 'support-in-kind',
          key: 'hjaelp',
          offers: ['rooms', 'equipment', 'print'],
        },
      ],
      dates: {
        kind: 'rolling',
        opens: at(anchor, -30),
        lastDay: daysFrom(anchor, 300),
        closesAt: LAST_MINUTE,
        untilMoneyIsUsed: true,
        cutOffs: [],
      },
    },
  });
  return { pools: [pool], rounds: [announced(round, [])] };
}

const newIdeas: readonly Term[] = [
  { ...always, kind: 'joint-applicants', key: 'sammen', least: 1 },
  {
    ...always,
    kind: 'activity-criteria',
    key: 'nyt',
    need: 'every-group',
    groups: [
      { least: 1, criteria: [{ key: 'ny', text: 'det er nyt for byen' }] },
      {
        least: 2,
        criteria: [
          { key: 'frivillige', text: 'der kommer nye frivillige' },
          { key: 'flere', text: 'flere foreninger er med' },
          { key: 'blivende', text: 'det lever videre bagefter' },
        ],
      },
    ],
  },
  {
    ...always,
    kind: 'co-funding',
    key: 'egne-penge',
    leastPercent: 10,
    of: 'costs',
    ownOnly: false,
  },
];

/** How those who go together work, asked once for each meeting. */
const partners: FormStep = {
  kind: 'questions',
  key: 'sammen',
  title: 'Hvordan arbejder I sammen?',
  questions: [
    {
      kind: 'table',
      key: 'moeder',
      label: 'Møde',
      help: 'Skriv, hvornår I mødes om idéen.',
      required: true,
      most: 6,
      questions: [
        { kind: 'line', key: 'sted', label: 'Hvor?', help: '', limit: 100, required: true },
        {
          kind: 'line',
          key: 'emne',
          label: 'Hvad taler I om?',
          help: '',
          limit: 200,
          required: true,
        },
      ],
    },
    {
      kind: 'yes-no',
      key: 'proevet-foer',
      label: 'Har nogen af jer prøvet det før?',
      help: '',
      limit: 10,
      required: true,
    },
    {
      kind: 'text',
      key: 'laert',
      label: 'Hvad lærte I?',
      help: '',
      limit: 600,
      required: true,
      shownWhen: { op: 'is', question: 'proevet-foer', value: 'yes' },
    },
    {
      kind: 'money',
      key: 'forventet',
      label: 'Hvor meget regner I med at søge om?',
      help: 'Jeres bedste bud.',
      limit: 20,
      required: true,
      core: 'expected-amount',
    },
    {
      kind: 'text',
      key: 'bagefter',
      label: 'Hvordan lever det videre, når pengene er brugt?',
      help: '',
      limit: 1000,
      required: true,
      longOnly: true,
    },
  ],
};

/** A development pool: a volunteer council advises, the committee decides, each on its day. */
export function developmentPool(anchor: Anchor, area: PriorityArea): Called {
  const year = yearAfter(anchor.today);
  const committee = sampleId('com', 1);
  const pool = pooled(
    anchor,
    {
      n: 4,
      slug: `udviklingspuljen-${year}`,
      text: poolTextFor(anchor, {
        title: `Udviklingspuljen ${year}`,
        description: 'Større beløb til nye måder at hjælpe på.',
        committee,
        body: 'Kommunalbestyrelsen',
        email: 'frivillig@roedovre.example',
      }),
    },
    [{ line: { legalBasis: 'SEL_18', year }, amount: kroner(250_000) }],
  );
  const round = calledFor(anchor, pool, {
    n: 5,
    slug: 'runde-1',
    template: 'section-18',
    text: {
      title: 'Nye måder at hjælpe på',
      introduction: 'Gå sammen om noget, ingen har prøvet før. Frivilligrådet læser med.',
      dates: {
        kind: 'fixed',
        opens: at(anchor, 20),
        lastDay: daysFrom(anchor, 70),
        closesAt: ClockTime.parse('12:00'),
      },
      answer: {
        kind: 'between',
        from: daysFrom(anchor, 110),
        until: daysFrom(anchor, 130),
      },
      late: { kind: 'with-reason', until: daysFrom(anchor, 75) },
      meetings: [
        {
          title: 'Hør om puljen, og find nogen at gå sammen med',
          day: daysFrom(anchor, 27),
          time: '17-19',
          place: 'Frivilligcentret',
        },
      ],
      terms: [
        { ...always, kind: 'applicant-kinds', key: 'hvem', kinds: ['association', 'institution'] },
        { ...always, kind: 'amount', key: 'beloeb', least: kroner(50_000), most: kroner(150_000) },
        ...newIdeas,
        {
          ...always,
          kind: 'report',
          key: 'rapport',
          asks: ['results', 'accounts'],
          monthsAfter: 3,
        },
      ],
      form: {
        version: 1,
        steps: [partners, ...section18Form.steps],
        longFrom: kroner(100_000),
      },
      areas: [{ ...area, id: sampleId('are', 9), lifetime: { kind: 'round' }, first: true }],
      grant: { firstYear: year, mostYears: 2 },
      stages: [
        {
          title: 'Frivilligrådet læser',
          by: { kind: 'body', name: 'Frivilligrådet' },
          does: 'advises',
          on: daysFrom(anchor, 90),
          majority: 'simple',
        },
        {
          title: 'Udvalget beslutter',
          by: { kind: 'committee', committee },
          does: 'decides',
          on: daysFrom(anchor, 105),
          majority: 'simple',
        },
      ],
    },
  });
  return { pools: [pool], rounds: [announced(round, [])] };
}
