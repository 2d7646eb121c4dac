import { advise, emailCanBeWrittenTo, judge, tidied, unless } from '../kernel/index.ts';
import type { Advice, Actor, AssociationId, Deed, Outcome, Refusal } from '../kernel/index.ts';
import { Cvr, needsCvr } from './association.ts';
import type { Association, AssociationDetails } from './association.ts';
import {
  associationHasName,
  cvrHasEightDigits,
  cvrPassesModulus11,
  notTooManyApplicants,
  postalCodeHasFourDigits,
} from './rules.ts';

type Registered = {
  readonly association: Association;
  readonly advice: readonly Advice[];
  readonly deed: Deed;
};

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0]/g, '');
}

function cleaned(typed: AssociationDetails): AssociationDetails {
  return {
    kind: typed.kind,
    name: tidied(typed.name),
    cvr: withoutSpaces(typed.cvr),
    postalCode: withoutSpaces(typed.postalCode),
    email: tidied(typed.email),
    phone: tidied(typed.phone).slice(0, 20),
  };
}

function refusalsOf(details: AssociationDetails): readonly Refusal[] {
  return [
    ...judge(associationHasName, details, 'name'),
    ...judge(cvrHasEightDigits, details, 'cvr'),
    ...judge(postalCodeHasFourDigits, details, 'postalCode'),
    ...judge(emailCanBeWrittenTo, details, 'email'),
  ];
}

function recordOf(details: AssociationDetails): Omit<Association, 'id' | 'members'> {
  const { kind, name, postalCode, email, phone } = details;
  const plain = { kind, name, postalCode, email, phone };
  return needsCvr(kind) ? { ...plain, cvr: Cvr.parse(details.cvr) } : plain;
}

/**
 * Registers an applicant; whoever does it may bind it. Refuses a missing name, a CVR number that
 * is not eight digits, an unreadable postal code or e-mail address, all at once. A CVR number
 * that fails modulus 11 is accepted with an advice.
 */
export function registerAssociation(
  actor: Pick<Actor, 'person' | 'name' | 'memberships'>,
  id: AssociationId,
  typed: AssociationDetails,
): Outcome<Registered> {
  const details = cleaned(typed);
  const memberships = actor.memberships.length;
  const refusals = [...judge(notTooManyApplicants, { memberships }), ...refusalsOf(details)];
  return unless(refusals, () => ({
    association: {
      id,
      ...recordOf(details),
      members: [{ person: actor.person, name: actor.name, rights: ['bind', 'write', 'read'] }],
    },
    advice: adviceOn(details),
    deed: { chain: `association/${id}`, verb: 'register', facts: { kind: details.kind } },
  }));
}

function adviceOn(details: AssociationDetails): readonly Advice[] {
  return needsCvr(details.kind) ? advise(cvrPassesModulus11, details, 'cvr') : [];
}
