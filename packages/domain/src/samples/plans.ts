import { readSchedule } from '../plans/index.ts';
import type { ActionPlan, Initiative } from '../plans/index.ts';
import { day } from '../kernel/index.ts';
import { volunteerGoal } from './policies.ts';
import { sampleId } from './world.ts';

const plan = sampleId('pla', 1);

const volunteerPlan: ActionPlan = {
  id: plan,
  slug: 'frivilligt-socialt-arbejde-2020-2022',
  title: 'Handleplan for frivilligt socialt arbejde 2020-2022',
  period: { text: '2020-2022', start: day('2020-01-01'), end: day('2022-12-31') },
  policies: [{ policy: sampleId('pol', 1), version: 2 }],
  introduction:
    'Handleplanen gør politikken for frivilligt socialt arbejde til handling over to år. Frivilligcentret, foreninger og medarbejdere har givet input på workshops.',
  selectedInitiativesOnly: true,
  sections: [],
  partners: ['Rødovre Frivilligcenter', 'headspace', 'Rødovre Folkekøkken', 'Kræftens Bekæmpelse'],
  state: 'ended',
};

type Told = Pick<Initiative, 'slug' | 'title' | 'description' | 'purpose'> & {
  readonly n: number;
  readonly goals: readonly number[];
  readonly lead?: string;
  readonly actors: readonly string[];
  readonly schedule: string;
};

const SECRETARIAT = 'Social- og Sundhedsforvaltningens ledelsessekretariat';
const CENTRE = 'Rødovre Frivilligcenter';
const LOCAL = 'Lokale foreninger';

/** Titles, goals, actors and schedules as in the plan; descriptions and purposes in our words. */
const told: readonly Told[] = [
  {
    n: 1,
    slug: 'flere-med-i-foreningerne',
    title: 'Vi vil have flere med i foreningerne',
    goals: [2],
    actors: [SECRETARIAT, CENTRE, LOCAL],
    schedule: '2020',
    description:
      'Foreningerne får hjælp til at tage imod mennesker, der ellers står uden for. Der holdes et temamøde med dem, der er interesserede.',
    purpose: 'Udsatte borgere skal kunne være med, både som brugere og som frivillige.',
  },
  {
    n: 2,
    slug: 'alle-har-brug-for-et-faellesskab',
    title: 'Alle har brug for et fællesskab',
    goals: [2],
    actors: [SECRETARIAT, 'Borgere og medarbejdere i socialpsykiatrien', CENTRE, LOCAL],
    schedule: '2021',
    description:
      'Vi undersøger, om sårbare pensionister i socialpsykiatrien mangler et netværk, og hvordan det kan opstå.',
    purpose: 'Mennesker med få relationer skal kunne danne netværk på egne præmisser.',
  },
  {
    n: 3,
    slug: 'bedre-overgange-til-civilsamfundet',
    title: 'Bedre overgange til civilsamfundet',
    goals: [2],
    actors: [SECRETARIAT, CENTRE, LOCAL, 'Udsatterådet og Handicaprådet'],
    schedule: '2020 - 2021',
    description:
      'En brobygger fra frivilligcentret hjælper medarbejdere og borgere med at finde vej til foreningerne.',
    purpose: 'Når et kommunalt forløb slutter, skal der være en forening at gå videre til.',
  },
  {
    n: 4,
    slug: 'medborgerhus-i-islev',
    title: 'Udvikling af et medborgerhus som del af Islev Bibliotek/Trekanten',
    goals: [1, 2],
    lead: 'Kultur- og fritidsområdet',
    actors: [SECRETARIAT, "Projekt 'Vores Sunde Hverdag'", CENTRE, 'Borgere og lokale foreninger'],
    schedule: '2020',
    description:
      'Biblioteket i Islev udvikles til et hus, hvor borgere og foreninger mødes og laver ting sammen.',
    purpose: 'Islev får et sted, hvor fællesskaber kan begynde.',
  },
  {
    n: 5,
    slug: 'netvaerksfamilier',
    title: 'Netværksfamilier til udsatte familier',
    goals: [2],
    actors: [SECRETARIAT, "Jobcentret 'Sammen om Familien'", CENTRE, 'Borgere og foreninger'],
    schedule: '2020',
    description: 'Frivillige familier støtter familier, der har det svært, i hverdagen.',
    purpose: 'Udsatte familier får et netværk, der varer ved.',
  },
  {
    n: 6,
    slug: 'samspil-med-vores-sunde-hverdag',
    title: "Samspil med 'Vores Sunde Hverdag'",
    goals: [1, 2],
    actors: [SECRETARIAT, 'Udvalgte sociale foreninger'],
    schedule: '2020-2021',
    description: 'Sociale foreninger og sundhedsprojektet finder sammen om fælles aktiviteter.',
    purpose: 'Sundhed og fællesskab skal støtte hinanden.',
  },
  {
    n: 7,
    slug: 'sammen-med-borgeren-i-islev',
    title: "'Sammen med Borgeren' i Islev",
    goals: [2],
    actors: [SECRETARIAT, 'Arbejdsgruppe', "Projekt 'Vores Sunde Hverdag'"],
    schedule: '2020-2021',
    description: 'Borgere i Islev er med til at finde ud af, hvad der skal ske i deres kvarter.',
    purpose: 'Lokale kræfter skal sætte dagsordenen.',
  },
];

const initiatives: readonly Initiative[] = told.map((each) => ({
  id: sampleId('ini', each.n),
  plan,
  slug: each.slug,
  number: String(each.n),
  title: each.title,
  description: each.description,
  purpose: each.purpose,
  goals: { kind: 'stated', goals: each.goals.map(volunteerGoal) },
  actors: [
    ...(each.lead === undefined ? [] : [{ name: each.lead, role: 'lead' as const }]),
    ...each.actors.map((name) => ({ name, role: 'actor' as const })),
  ],
  schedule: readSchedule(each.schedule),
  origin: 'not-stated',
}));

export const roedovrePlans = [{ plan: volunteerPlan, initiatives }];
