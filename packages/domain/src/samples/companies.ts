import { Cvr } from '../associations/index.ts';
import type { CompanyEntry } from '../associations/index.ts';
import { addDays } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

type Told = {
  readonly cvr: string;
  readonly name: string;
  readonly form?: CompanyEntry['form'];
  readonly postalCode: string;
  /** Days from the day the sample is made for to the last day of the registration. */
  readonly renewIn?: number;
  readonly ceasedAgo?: number;
  readonly signatories: readonly string[];
};

/** One of each thing that is found when an association is looked up, and some in good order. */
const told: readonly Told[] = [
  {
    cvr: '01073338',
    name: 'Nabohjælpen Sydhjørnet',
    postalCode: '2610',
    renewIn: 400,
    signatories: ['Karen Holm', 'Ib Lund'],
  },
  {
    cvr: '01146688',
    name: 'Cykelvennerne Rødovre',
    postalCode: '2610',
    renewIn: -40,
    signatories: ['Peter Krogh'],
  },
  {
    cvr: '01220020',
    name: 'Spisefællesskabet Langbordet',
    postalCode: '2610',
    renewIn: 45,
    signatories: ['Tove Dahl'],
  },
  {
    cvr: '01293354',
    name: 'Foreningen Mormorvennerne',
    postalCode: '2610',
    renewIn: 700,
    signatories: ['Else Winther'],
  },
  {
    cvr: '01366688',
    name: 'Sangkoret Åben Dør',
    postalCode: '2610',
    renewIn: 500,
    signatories: ['Mona Friis'],
  },
  {
    cvr: '01440020',
    name: 'Lektiehjælpen Kærene',
    postalCode: '2610',
    ceasedAgo: 90,
    signatories: ['Jørgen Bach'],
  },
  {
    cvr: '01513354',
    name: 'Søvennerne',
    postalCode: '3520',
    renewIn: 30,
    signatories: ['Erik Falk', 'Lene Skov'],
  },
  {
    cvr: '01660020',
    name: 'Besøgsvennerne Islev',
    postalCode: '2610',
    renewIn: 900,
    signatories: ['Hanne Buch'],
  },
  {
    cvr: '01733354',
    name: 'Café Fællesskab',
    form: 'association',
    postalCode: '2610',
    signatories: ['Finn Toft'],
  },
];

/** What the simulated company register knows. Numbers beginning with 0 are nobody's. */
export function sampleCompanies(today: Day): readonly CompanyEntry[] {
  return told.map(({ cvr, name, form, postalCode, renewIn, ceasedAgo, signatories }) => ({
    cvr: Cvr.parse(cvr),
    name,
    form: form ?? 'voluntary-association',
    postalCode,
    registered: addDays(today, -2000),
    ...(renewIn === undefined ? {} : { renewBy: addDays(today, renewIn) }),
    ...(ceasedAgo === undefined ? {} : { ceased: addDays(today, -ceasedAgo) }),
    signatories: [...signatories],
  }));
}
