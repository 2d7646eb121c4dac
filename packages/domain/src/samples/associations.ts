import { Cvr } from '../associations/index.ts';
import type { Association, Invitation, Profile } from '../associations/index.ts';
import { day, instantOf, ore, wallTime } from '../kernel/index.ts';
import { samplePerson } from './people.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor } from './world.ts';

type Told = {
  readonly n: number;
  readonly kind: Association['kind'];
  readonly name: string;
  /** Numbers beginning with 0 are never issued, so these are nobody's. */
  readonly cvr?: string;
  readonly postalCode: string;
  readonly member?: string;
  readonly profile?: Profile;
  /** The address of somebody who has not answered yet. */
  readonly invited?: string;
};

const neighbours: Profile = {
  purpose:
    'Vi hjælper naboer med små ting i hverdagen og holder fællesspisning en gang om måneden.',
  founded: day('2014-03-12'),
  members: 86,
  membersHere: 95,
  membershipOpen: true,
  seatHere: true,
  nemKonto: true,
  traits: ['non-profit', 'democratic', 'own-statutes', 'unpaid-board', 'unpaid-volunteers'],
  yearlyCosts: ore(9_400_000),
  ownCapital: ore(1_850_000),
  board: [
    { name: 'Karen Holm', role: 'chair' },
    { name: 'Ib Lund', role: 'treasurer' },
    { name: 'Susanne Kjær', role: 'secretary' },
  ],
  named: [],
};

/** The chair has changed since the register was told. */
const cyclists: Profile = {
  purpose: 'Vi cykler ture med borgere, der ikke selv kan cykle.',
  founded: day('2019-05-01'),
  members: 41,
  traits: ['non-profit', 'democratic', 'own-statutes', 'unpaid-board'],
  board: [
    { name: 'Anita Vang', role: 'chair' },
    { name: 'Yusuf Demir', role: 'treasurer' },
  ],
  named: [],
};

const lakeFriends: Profile = {
  purpose: 'Vi bader hele året og tager nye danskere med i vandet.',
  founded: day('2021-09-01'),
  members: 58,
  traits: ['non-profit', 'democratic', 'own-statutes', 'unpaid-board'],
  board: [{ name: 'Erik Falk', role: 'chair' }],
  named: [],
};

const walkers: Profile = {
  purpose: 'Vi går en tur i Islev hver onsdag og drikker kaffe bagefter.',
  traits: ['unpaid-volunteers'],
  board: [],
  named: [
    { name: 'Lis Bang', email: 'lis@gaavennerne.example', phone: '12 34 56 78' },
    { name: 'Per Munk', email: 'per@gaavennerne.example', phone: '' },
  ],
};

const inRoedovre: readonly Told[] = [
  {
    n: 1,
    kind: 'association',
    name: 'Nabohjælpen Sydhjørnet',
    cvr: '01073338',
    profile: neighbours,
    invited: 'ib@nabohjaelpen.example',
    postalCode: '2610',
    member: 'forening-a',
  },
  {
    n: 2,
    kind: 'association',
    name: 'Cykelvennerne Rødovre',
    cvr: '01146688',
    profile: cyclists,
    postalCode: '2610',
    member: 'forening-b',
  },
  {
    n: 3,
    kind: 'group',
    profile: walkers,
    name: 'Gåvennerne i Islev',
    postalCode: '2610',
    member: 'gruppe',
  },
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
    profile: lakeFriends,
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

function invitationOf(anchor: Anchor, n: number, email: string): Invitation {
  const until = instantOf(wallTime(daysFrom(anchor, 10), '12:00'), 'deadline');
  return { id: sampleId('inv', n), email, right: 'write', until };
}

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
    ...(told.profile ? { profile: told.profile } : {}),
    ...(told.invited ? { invitations: [invitationOf(anchor, told.n, told.invited)] } : {}),
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
