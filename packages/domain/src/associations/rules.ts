import { lengthOf, rule } from '../kernel/index.ts';
import { needsCvr } from './association.ts';
import type { AssociationKind } from './association.ts';

const NAME_LIMIT = 200;

export const associationHasName = rule({
  code: 'association/name-length',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The name stands on the decision and on public lists' },
  says: 'An applicant has a name of at most 200 characters.',
  broken: ({ name }: { name: string }) => {
    const length = lengthOf(name);
    return length === 0 || length > NAME_LIMIT ? { length, limit: NAME_LIMIT } : undefined;
  },
});

export const cvrHasEightDigits = rule({
  code: 'association/cvr-eight-digits',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'CVR numbers have eight digits (Det Centrale Virksomhedsregister)',
    verified: true,
  },
  says: 'Registered applicants state a CVR number of eight digits; groups and persons have none.',
  broken: ({ kind, cvr }: { kind: AssociationKind; cvr: string }) =>
    needsCvr(kind) && !/^\d{8}$/.test(cvr) ? { typed: cvr } : undefined,
});

const MOST_APPLICANTS = 40;

export const notTooManyApplicants = rule({
  code: 'association/too-many',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody runs that many associations; a program might' },
  says: 'One person belongs to at most 40 applicants of a municipality.',
  broken: ({ memberships }: { memberships: number }) =>
    memberships >= MOST_APPLICANTS ? { most: MOST_APPLICANTS } : undefined,
});

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

export const cvrPassesModulus11 = rule({
  code: 'association/cvr-modulus-11',
  kind: 'advice',
  source: {
    kind: 'law',
    reference:
      'Modulus 11 over weights 2-7-6-5-4-3-2-1; that all future numbers keep it is unverified',
    verified: false,
  },
  says: 'A CVR number that fails modulus 11 is probably mistyped; it is told, never refused.',
  broken: ({ cvr }: { cvr: string }) => {
    if (!/^\d{8}$/.test(cvr)) return undefined;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(cvr[index]), 0);
    return sum % 11 === 0 ? undefined : { cvr };
  },
});

export const postalCodeHasFourDigits = rule({
  code: 'association/postal-code',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Danish postal codes have four digits' },
  says: 'A postal code has four digits.',
  broken: ({ postalCode }: { postalCode: string }) =>
    /^\d{4}$/.test(postalCode) ? undefined : { typed: postalCode },
});
