import { PartnerId, PersonId } from '../kernel/index.ts';
import type { Actor, ApplicationId, Instant, MunicipalityId } from '../kernel/index.ts';
import type { Partner } from '../applications/index.ts';
import { Cvr, associationKinds, emptyProfile, needsCvr } from '../associations/index.ts';
import type { Association, AssociationKind } from '../associations/index.ts';
import type { Round } from '../pools/index.ts';
import { plainTermsIn } from '../terms/index.ts';

const TREES = [
  'Ahorn',
  'Birk',
  'Cypres',
  'Drueeg',
  'El',
  'Fyr',
  'Gran',
  'Hassel',
  'Ibenholt',
  'Jasmin',
  'Kastanje',
  'Lind',
  'Magnolie',
  'Navr',
  'Olivenpil',
  'Poppel',
  'Røn',
  'Skovfyr',
  'Taks',
  'Ungarsk Eg',
] as const;

/** Nobody takes it for somebody who has applied. */
export function nameFor(number: number): string {
  const tree = TREES[(number - 1) % TREES.length] ?? TREES[0];
  const turn = Math.ceil(number / TREES.length);
  return `Prøveforeningen ${tree}${turn > 1 ? ` ${turn}` : ''}`;
}

/** The kinds of applicants that the terms name; any where they name none. */
export function kindsOf({ terms }: Pick<Round, 'terms'>): readonly AssociationKind[] {
  const named = terms
    .flatMap(plainTermsIn)
    .flatMap((term) => (term.kind === 'applicant-kinds' ? term.kinds : []));
  return named.length > 0 ? [...new Set(named)] : associationKinds;
}

const NAMED = [
  { name: 'Prøveperson 1', email: '', phone: '' },
  { name: 'Prøveperson 2', email: '', phone: '' },
];

/** A record that is never kept: what was sent is all that is known of who sent it. */
export function applicantFor(
  application: ApplicationId,
  number: number,
  kind: AssociationKind,
): Association {
  return {
    id: `ass_${application.slice('app_'.length)}`,
    kind,
    name: nameFor(number),
    // 00 begins no number of the register.
    ...(needsCvr(kind) ? { cvr: Cvr.parse(String(number).padStart(8, '0')) } : {}),
    postalCode: '',
    email: '',
    phone: '',
    members: [],
    ...(kind === 'group' ? { profile: { ...emptyProfile, named: [...NAMED] } } : {}),
  };
}

/** Those who apply together with it, as many as the terms ask for. */
export function partnersFor(
  { terms }: Pick<Round, 'terms'>,
  { id }: Association,
  number: number,
  at: Instant,
): readonly Partner[] {
  const least = terms
    .flatMap(plainTermsIn)
    .map((term) => (term.kind === 'joint-applicants' ? term.least : 0));
  return Array.from({ length: Math.max(0, ...least) }, (_, index) => ({
    id: PartnerId.parse(numbered('par', id, index)),
    name: nameFor(number + index + 1),
    email: '',
    part: 'Er med til det hele.',
    joined: { by: PersonId.parse(numbered('per', id, index + 1)), at },
  }));
}

/** An id made of another and a number: made again, it is the same. */
export function numbered(prefix: string, id: string, index: number): string {
  return `${prefix}${id.slice(id.indexOf('_'), -2)}${index.toString(16).padStart(2, '0')}`;
}

/** Whoever sends it: may bind the made-up applicant, and stands nowhere else. */
export function senderFor(municipality: MunicipalityId, { id }: Association): Actor {
  return {
    person: `per_${id.slice('ass_'.length)}`,
    name: 'Prøveperson',
    municipality,
    roles: ['applicant'],
    memberships: [{ association: id, rights: ['read', 'write', 'bind'] }],
    seats: [],
  };
}
