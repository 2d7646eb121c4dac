import { Cvr } from '../associations/index.ts';
import type { Association } from '../associations/index.ts';
import { samplePerson } from './people.ts';
import { sampleId } from './world.ts';
import type { Anchor } from './world.ts';

type Told = {
  readonly n: number;
  readonly kind: Association['kind'];
  readonly name: string;
  /** Numbers beginning with 0 are never issued, so these are nobody's. */
  readonly cvr?: string;
  readonly postalCode: string;
  readonly member?: string;
};

const inRoedovre: readonly Told[] = [
  {
    n: 1,
    kind: 'association',
    name: 'Nabohjælpen Sydhjørnet',
    cvr: '01073338',
    postalCode: '2610',
    member: 'forening-a',
  },
  {
    n: 2,
    kind: 'association',
    name: 'Cykelvennerne Rødovre',
    cvr: '01146688',
    postalCode: '2610',
    member: 'forening-b',
  },
  { n: 3, kind: 'group', name: 'Gåvennerne i Islev', postalCode: '2610', member: 'gruppe' },
  {
    n: 4,
    kind: 'association',
    name: 'Spisefællesskabet Langbordet',
    cvr: '01220020',
    postalCode: '2610',
  },
  { n: 5, kind: 'association', name: 'Mormorvennerne', cvr: '01293354', postalCode: '2610' },
  { n: 6, kind: 'association', name: 'Sangkoret Åben Dør', cvr: '01366688', postalCode: '2610' },
  { n: 7, kind: 'association', name: 'Lektiehjælpen Kærene', cvr: '01440020', postalCode: '2610' },
];

const inFuresoe: readonly Told[] = [
  {
    n: 21,
    kind: 'association',
    name: 'Søvennerne',
    cvr: '01513354',
    postalCode: '3520',
    member: 'nabo-forening',
  },
  {
    n: 22,
    kind: 'association',
    name: 'Naturlauget Skovkanten',
    cvr: '01586688',
    postalCode: '3500',
  },
];

function associationFrom(anchor: Anchor, told: Told): Association {
  const subject = told.member;
  const member = subject === undefined ? undefined : samplePerson(subject);
  return {
    id: sampleId('ass', told.n),
    kind: told.kind,
    name: told.name,
    ...(told.cvr === undefined ? {} : { cvr: Cvr.parse(told.cvr) }),
    postalCode: told.postalCode,
    email: member?.email ?? `kontakt@forening-${told.n}.example`,
    phone: '12 34 56 78',
    members: [
      {
        person: anchor.personOf(subject ?? `medlem-af-${told.n}`),
        name: member?.name ?? 'Opdigtet Person',
        rights: ['bind', 'write', 'read'],
      },
    ],
  };
}

export function roedovreAssociations(anchor: Anchor): readonly Association[] {
  return inRoedovre.map((told) => associationFrom(anchor, told));
}

export function furesoeAssociations(anchor: Anchor): readonly Association[] {
  return inFuresoe.map((told) => associationFrom(anchor, told));
}
