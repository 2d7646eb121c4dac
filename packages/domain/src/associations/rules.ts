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
  says: 'Registered applicants state a CVR number of eight digits, or that they have applied for one; groups and persons have none.',
  broken({
    kind,
    cvr,
    cvrAppliedFor,
  }: {
    kind: AssociationKind;
    cvr: string;
    cvrAppliedFor?: boolean | undefined;
  }) {
    if (!needsCvr(kind) || (cvr === '' && cvrAppliedFor === true)) return undefined;
    return /^\d{8}$/.test(cvr) ? undefined : { typed: cvr };
  },
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

export const onlyWhoBindsChanges = rule({
  code: 'association/only-who-binds',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'Decisions and money go where the record says' },
  says: 'Only somebody who may bind an association changes its record and its members.',
  broken: ({ binds }: { binds: boolean }) => (binds ? undefined : {}),
});

export const onlyWhoWritesKeepsPapers = rule({
  code: 'association/only-who-writes',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'The association decides who writes for it' },
  says: 'Only a member who may write for the association keeps its papers.',
  broken: ({ writes }: { writes: boolean }) => (writes ? undefined : {}),
});

/** How many answer for a group that has nobody to receive the money for it. */
const ANSWERABLE = 2;

export const groupIsAnsweredFor = rule({
  code: 'association/group-unanswered',
  kind: 'against-a-rule',
  source: {
    kind: 'pool-terms',
    reference: 'Usual in published rules: two named people, or an association that hosts the group',
  },
  says: 'A group without a CVR number names two people, or an association that receives the money.',
  broken: ({ kind, named, hosted }: { kind: AssociationKind; named: number; hosted: boolean }) =>
    kind === 'group' && !hosted && named < ANSWERABLE ? { named, needed: ANSWERABLE } : undefined,
});

const MOST_MEMBERS = 60;
const MOST_INVITATIONS = 20;

export const invitationsMustBeFew = rule({
  code: 'association/too-many-members',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Rights are for those who write and send applications' },
  says: 'At most 60 people act for an association, and at most 20 invitations wait.',
  broken: ({ invitations, members }: { invitations: number; members: number }) =>
    invitations > MOST_INVITATIONS || invitations + members > MOST_MEMBERS
      ? { members: MOST_MEMBERS, invitations: MOST_INVITATIONS }
      : undefined,
});

export const staffInvitesWithReason = rule({
  code: 'association/invite-reason-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Who lets somebody into the affairs of others says why' },
  says: 'Staff who invite somebody to act for an association give a reason of at most 500 characters.',
  broken: ({ staff, reason }: { staff: boolean; reason: string }) => {
    const length = lengthOf(reason);
    return staff && (length === 0 || length > 500) ? { length, limit: 500 } : undefined;
  },
});

export const somebodyMustBind = rule({
  code: 'association/nobody-binds',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Somebody must be able to send, withdraw and hand over' },
  says: 'At least one member may bind the association.',
  broken: ({ binders }: { binders: number }) => (binders === 0 ? {} : undefined),
});
