import { MunicipalityId, instantOf, kroner } from '../kernel/index.ts';
import type { Actor } from '../kernel/index.ts';
import type { Committee } from '../municipality/index.ts';
import { registerConflict } from '../reviews/index.ts';
import { draftFrom, sentFrom } from './applications.ts';
import type { ToldApplication } from './applications.ts';
import { roedovreContacts } from './contacts.ts';
import { roedovreAgreements, roedovreEvents } from './agreements.ts';
import { roedovreAssociations } from './associations.ts';
import { roedovreBodies } from './bodies.ts';
import { announced, decided, recommended, underReview } from './decided.ts';
import { developmentPool, quickPool } from './more-calls.ts';
import { papersKept } from './kept-papers.ts';
import { samplePerson } from './people.ts';
import { roedovrePlans } from './plans.ts';
import { roedovrePolicies, volunteerGoal } from './policies.ts';
import { areaFrom, roundFrom, samplePool } from './rounds.ts';
import type { ToldArea } from './rounds.ts';
import { standingsOf } from './standings.ts';
import { daysFrom, sampleId, sure } from './world.ts';
import type { Anchor, SampleMunicipality, SampleRound } from './world.ts';

const id = MunicipalityId.parse('roedovre');
const COMMITTEE = 'Social- og Sundhedsudvalget';

const areas: readonly ToldArea[] = [
  {
    n: 1,
    title: 'Grobund for netværk og samarbejde på tværs',
    decisionText:
      'Udvalget ser gerne aktiviteter, hvor foreninger går sammen og bygger netværk, som holder, når projektet er slut.',
    goals: [volunteerGoal(2)],
    initiatives: [1, 3],
    guide: 150_000,
  },
  {
    n: 2,
    title: 'Plads til alle i fællesskabet',
    decisionText:
      'Udvalget ønsker flere tilbud til mennesker, der er alene, og som har svært ved at finde vej til en forening.',
    goals: [volunteerGoal(2), volunteerGoal(3)],
    initiatives: [2, 5],
    guide: 200_000,
  },
  {
    n: 3,
    title: 'Gode vilkår for nye frivillige',
    decisionText:
      'Udvalget vil gøre det lettere at begynde som frivillig, for eksempel med kurser, kontaktpersoner og udstyr.',
    goals: [volunteerGoal(1)],
    initiatives: [4],
  },
];

function committeeFor(anchor: Anchor): Committee {
  const seat = (subject: string, chair: boolean) => ({
    person: anchor.personOf(subject),
    name: samplePerson(subject).name,
    chair,
    from: daysFrom(anchor, -700),
  });
  return {
    id: sampleId('com', 1),
    name: COMMITTEE,
    quorum: { kind: 'more-than-half' },
    seats: [
      seat('formand', true),
      seat('medlem-a', false),
      seat('medlem-b', false),
      seat('medlem-c', false),
    ],
  };
}

function caseworker(anchor: Anchor): Actor {
  return {
    person: anchor.personOf('sagsbehandler'),
    name: samplePerson('sagsbehandler').name,
    municipality: id,
    roles: ['caseworker'],
    memberships: [],
    seats: [],
  };
}

function told(anchor: Anchor): readonly ToldApplication[] {
  const [nabo, cykel, gaa, spis, mormor, sang, lektie] = roedovreAssociations(anchor);
  if (!nabo || !cykel || !gaa || !spis || !mormor || !sang || !lektie)
    throw new Error('Seven associations');
  return [
    {
      n: 1,
      association: nabo,
      title: 'Søndagskaffe i gården',
      purpose:
        'Hver søndag dækker vi op i gården og inviterer naboer, der spiser alene. Vi vil nå dem, som sjældent går ud.',
      targetGroup: 'Ældre og enlige i Sydhjørnet',
      people: 60,
      volunteers: 12,
      areas: [0, 1],
      expenses: [
        ['Kaffe, brød og service', 14_000, 'catering'],
        ['Borde og bænke', 11_000, 'equipment'],
        ['Opslag og tryk', 3_000, 'marketing'],
      ],
      asks: 25_000,
    },
    {
      n: 2,
      association: cykel,
      title: 'Rickshawture for plejehjemmene',
      purpose: 'Frivillige kører ture med beboere, så de får luft, samtaler og et gensyn med byen.',
      targetGroup: 'Beboere på tre plejehjem',
      people: 110,
      volunteers: 25,
      areas: [1],
      expenses: [
        ['Eftersyn af fire cykler', 16_000, 'equipment'],
        ['Kursus til nye piloter', 9_000, 'courses'],
        ['Regntøj', 5_000, 'equipment'],
      ],
      asks: 27_000,
    },
    {
      n: 3,
      association: gaa,
      title: 'Gåture med snak i Islev',
      purpose: 'To gange om ugen går vi en tur sammen. Alle kan være med, og ingen går alene.',
      targetGroup: 'Borgere i Islev, der er meget alene',
      people: 30,
      volunteers: 4,
      areas: [0],
      expenses: [
        ['Refleksveste og termokander', 3_500, 'equipment'],
        ['Fælles afslutning', 2_500, 'events'],
      ],
      asks: 5_000,
    },
    {
      n: 4,
      association: spis,
      title: 'Langbordet: fællesspisning hver onsdag',
      purpose:
        'Vi laver mad sammen og spiser ved ét langt bord. Gæster bliver til værter i løbet af året.',
      targetGroup: 'Familier og enlige med få penge',
      people: 140,
      volunteers: 30,
      areas: [1],
      expenses: [
        ['Råvarer', 60_000, 'catering'],
        ['Køkkenudstyr', 18_000, 'equipment'],
      ],
      asks: 65_000,
    },
    {
      n: 5,
      association: mormor,
      title: 'Reservebedsteforældre',
      purpose: 'Vi finder ældre, der vil være bedsteforældre for børn uden familie i nærheden.',
      targetGroup: 'Børnefamilier uden netværk',
      people: 45,
      volunteers: 40,
      areas: [1],
      expenses: [
        ['Fælles udflugter', 24_000, 'trips'],
        ['Kursus og supervision', 12_000, 'courses'],
      ],
      asks: 32_000,
    },
    {
      n: 6,
      association: sang,
      title: 'Åben sangaften',
      purpose: 'Første torsdag i måneden synger vi med alle, der kommer. Ingen kan synge forkert.',
      targetGroup: 'Alle, særligt mennesker med psykisk sårbarhed',
      people: 80,
      volunteers: 9,
      areas: [],
      expenses: [
        ['Pianist', 18_000, 'fees'],
        ['Sanghæfter', 4_000, 'materials'],
      ],
      asks: 19_000,
    },
    {
      n: 7,
      association: lektie,
      title: 'Lektiecafé i Kærene',
      purpose: 'Studerende hjælper skolebørn med lektier to eftermiddage om ugen.',
      targetGroup: 'Børn i 4.-9. klasse og deres forældre',
      people: 70,
      volunteers: 18,
      areas: [2],
      expenses: [
        ['Bøger og materialer', 9_000, 'materials'],
        ['Frugt og brød', 11_000, 'catering'],
        ['Kursus til frivillige', 8_000, 'courses'],
      ],
      asks: 25_000,
      inKind: { rooms: 'Et lokale til 25 tirsdag og torsdag kl. 15-17, helst med borde.' },
    },
  ];
}

/** One member sits on the board of an applicant, in every round that applicant takes part in. */
function withConflict<Sample extends SampleRound>(
  anchor: Anchor,
  sample: Sample,
  position: number,
): Sample {
  const tied = sample.applications[position];
  if (!tied) throw new Error('The conflict is about an application of the round');
  const now = instantOf(sample.round.window.closesBefore, 'deadline');
  const registered = sure(
    registerConflict(caseworker(anchor), now, sample.round, sample.conflicts, {
      application: tied.application,
      person: anchor.personOf('medlem-a'),
      ground: 3,
      note: 'Sidder i bestyrelsen for Langbordet. Oplyst af medlemmet selv.',
    }),
  );
  return { ...sample, conflicts: registered.register };
}

/** Rødovre: one round open, one under review, one decided, around the anchor day. */
export function roedovre(anchor: Anchor): SampleMunicipality {
  const committee = committeeFor(anchor);
  const associations = roedovreAssociations(anchor);
  const actor = caseworker(anchor);
  const pool = {
    name: 'Puljen til frivilligt socialt arbejde (§ 18)',
    body: 'Kommunalbestyrelsen',
    committee: 1,
    policies: [{ policy: sampleId('pol', 1), version: 2 }],
  };
  const thisYear = samplePool(anchor, {
    ...pool,
    n: 1,
    yearsOn: 0,
    budget: 600_000,
    elderly: 150_000,
  });
  const nextYear = samplePool(anchor, {
    ...pool,
    n: 2,
    yearsOn: 1,
    budget: 650_000,
    continues: thisYear.pool.id,
  });
  const placed = areas.map((area) => areaFrom(anchor, COMMITTEE, area));
  const { slug: current } = thisYear.pool;
  const most = kroner(75_000);
  const shared = { areas: placed, most, inKind: ['rooms', 'secretarial-help'] } as const;

  const open = roundFrom(anchor, {
    ...shared,
    n: 3,
    pool: nextYear.pool,
    slug: `${nextYear.pool.slug}-runde-1`,
    title: `1. runde ${nextYear.pool.year}`,
    opensIn: -14,
    lastDayIn: 21,
    answerIn: 75,
  });
  const reviewing = roundFrom(anchor, {
    ...shared,
    n: 2,
    pool: thisYear.pool,
    slug: `${current}-runde-2`,
    title: `2. runde ${thisYear.pool.year}`,
    opensIn: -60,
    lastDayIn: -20,
    answerIn: 30,
  });
  const past = roundFrom(anchor, {
    ...shared,
    n: 1,
    pool: thisYear.pool,
    slug: `${current}-runde-1`,
    title: `1. runde ${thisYear.pool.year}`,
    opensIn: -300,
    lastDayIn: -240,
    answerIn: -180,
  });

  const applications = told(anchor);
  const renumbered = (from: number, list: readonly ToldApplication[]) =>
    list.map((each) => ({ ...each, n: each.n + from }));
  const before = underReview(
    past,
    renumbered(
      20,
      applications.filter((each) => [1, 2, 4].includes(each.n)),
    ).map((each) => sentFrom(id, past, each)),
  );
  const done = decided(anchor, actor, withConflict(anchor, before, 2), committee, thisYear, [
    { kroner: 25_000, reason: '' },
    {
      kroner: 18_000,
      reason:
        'Udvalget støtter ture og kursus. Regntøj og en del af eftersynet må foreningen selv betale, fordi puljen ikke rækker til det hele.',
    },
    { kroner: 65_000, reason: '' },
  ]);
  const inReview = underReview(
    reviewing,
    applications.map((each) => sentFrom(id, reviewing, each)),
  );
  const closedAt = instantOf(reviewing.window.closesBefore, 'deadline');
  const now = recommended(withConflict(anchor, inReview, 3), actor, closedAt, [
    { kroner: 25_000, reason: '' },
    { kroner: 22_000, reason: 'Regntøjet ligger uden for det, puljen plejer at betale.' },
    { kroner: 5_000, reason: '' },
    { kroner: 50_000, reason: 'Råvarer støttes delvist; deltagerne betaler lidt selv.' },
    { kroner: 32_000, reason: '' },
    { kroner: 10_000, reason: 'Uden for indsatsområderne, men billig og åben for alle.' },
    { kroner: 25_000, reason: '' },
  ]);
  const openedAt = instantOf(open.window.opens, 'opening');
  const drafts = renumbered(
    40,
    applications.filter((each) => each.n === 2),
  ).map((each) => draftFrom(id, open, openedAt, each));

  const quick = quickPool(anchor);
  const [firstArea] = placed;
  if (!firstArea) throw new Error('The sample has areas');
  const development = developmentPool(anchor, firstArea);

  return {
    municipality: {
      id,
      name: 'Rødovre Kommune',
      contact: { email: 'frivillig@roedovre.example', phone: '12 34 56 78' },
      sample: true,
      departments: [
        { id: sampleId('dep', 1), name: 'Social- og Sundhedsforvaltningen' },
        { id: sampleId('dep', 2), name: 'Kultur- og Fritidsforvaltningen' },
      ],
    },
    committees: [committee],
    standings: standingsOf(anchor, [committee], associations, {
      sagsbehandler: 'caseworker',
      administrator: 'administrator',
    }),
    associations,
    papers: papersKept(anchor, associations),
    policies: roedovrePolicies,
    bodies: { bodies: [...roedovreBodies] },
    plans: roedovrePlans(anchor),
    collaborations: [],
    agreements: roedovreAgreements(anchor),
    contacts: roedovreContacts,
    events: roedovreEvents(anchor, open.id),
    pools: [{ ...thisYear, account: done.account }, nextYear, ...quick.pools, ...development.pools],
    rounds: [done.sample, now, announced(open, drafts), ...quick.rounds, ...development.rounds],
  };
}
