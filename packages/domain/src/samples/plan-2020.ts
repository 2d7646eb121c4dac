import type { ToldActor, ToldInitiative } from './told.ts';

const SECRETARIAT = 'Social- og Sundhedsforvaltningens ledelsessekretariat';
const CENTRE = 'Rødovre Frivilligcenter';
const LOCAL = 'Lokale foreninger';

const lead = (name: string): ToldActor => ({ name, role: 'lead' });
const taking = (...names: readonly string[]): readonly ToldActor[] =>
  names.map((name) => ({ name, role: 'actor' }));

/** Titles, goals, actors and schedules as in the plan of 2020-2022. */
export const initiatives2020: readonly ToldInitiative[] = [
  {
    n: 1,
    slug: 'flere-med-i-foreningerne',
    title: 'Vi vil have flere med i foreningerne',
    goals: [2],
    actors: taking(SECRETARIAT, CENTRE, LOCAL),
    schedule: '2020',
  },
  {
    n: 2,
    slug: 'alle-har-brug-for-et-faellesskab',
    title: 'Alle har brug for et fællesskab',
    goals: [2],
    actors: taking(SECRETARIAT, 'Borgere og medarbejdere i socialpsykiatrien', CENTRE, LOCAL),
    schedule: '2021',
  },
  {
    n: 3,
    slug: 'bedre-overgange-til-civilsamfundet',
    title: 'Bedre overgange til civilsamfundet',
    goals: [2],
    actors: taking(SECRETARIAT, CENTRE, LOCAL, 'Udsatterådet og Handicaprådet'),
    schedule: '2020 - 2021',
  },
  {
    n: 4,
    slug: 'medborgerhus-i-islev',
    title: 'Udvikling af et medborgerhus som del af Islev Bibliotek/Trekanten',
    goals: [1, 2],
    actors: [
      lead('Kultur- og fritidsområdet'),
      ...taking(
        SECRETARIAT,
        "Projekt 'Vores Sunde Hverdag'",
        CENTRE,
        'Borgere og lokale foreninger',
      ),
    ],
    schedule: '2020',
  },
  {
    n: 5,
    slug: 'netvaerksfamilier',
    title: 'Netværksfamilier til udsatte familier',
    goals: [2],
    actors: taking(
      SECRETARIAT,
      "Jobcentret, 'Sammen om Familien'",
      CENTRE,
      'Borgere og foreninger i Rødovre',
    ),
    schedule: '2020',
  },
  {
    n: 6,
    slug: 'samspil-med-vores-sunde-hverdag',
    title: "Samspil med 'Vores Sunde Hverdag'",
    goals: [1, 2],
    actors: taking(SECRETARIAT, 'Udvalgte sociale foreninger'),
    schedule: '2020-2021',
  },
  {
    n: 7,
    slug: 'sammen-med-borgeren-i-islev',
    title: "'Sammen med Borgeren' i Islev",
    goals: [2],
    actors: taking(
      SECRETARIAT,
      "Arbejdsgruppen 'Sammen med Borgeren' i Islev",
      "Projekt 'Vores Sunde Hverdag'",
    ),
    schedule: '2020-2021',
  },
];
