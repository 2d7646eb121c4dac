import {
  advise,
  emailCanBeWrittenTo,
  judge,
  mayFor,
  rowMustExist,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Advice,
  Actor,
  AssociationId,
  Deed,
  Instant,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import { emptyProfile, needsCvr } from './association.ts';
import type { Association, AssociationDetails, AssociationKind, Profile } from './association.ts';
import { Cvr } from './register.ts';
import type { CompanyEntry } from './register.ts';
import {
  associationHasName,
  cvrHasEightDigits,
  cvrPassesModulus11,
  groupIsAnsweredFor,
  notTooManyApplicants,
  onlyWhoBindsChanges,
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
    ...(typed.cvrAppliedFor ? { cvrAppliedFor: true } : {}),
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

function recordOf(
  details: AssociationDetails,
): Omit<Association, 'id' | 'members' | 'profile' | 'invitations' | 'register'> {
  const { kind, name, postalCode, email, phone } = details;
  const plain = { kind, name, postalCode, email, phone };
  return needsCvr(kind) && details.cvr !== '' ? { ...plain, cvr: Cvr.parse(details.cvr) } : plain;
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

/**
 * Staff register an applicant they write an application for. Nobody acts for it until staff let
 * somebody in. Whoever is exempt from digital post may have no e-mail address; otherwise refuses
 * what would refuse the applicant.
 */
export function registerFor(id: AssociationId, typed: AssociationDetails): Outcome<Registered> {
  const details = cleaned(typed);
  const refusals = refusalsOf(details).filter(({ at }) => at !== 'email' || details.email !== '');
  return unless(refusals, () => ({
    association: { id, ...recordOf(details), members: [] },
    advice: adviceOn(details),
    deed: { chain: `association/${id}`, verb: 'register-for', facts: { kind: details.kind } },
  }));
}

/** What an association writes about itself: who it is, how it is organised, its board. */
export type AssociationText = AssociationDetails & { readonly profile: Profile };

/** An organisation that is named, with its number as digits; nothing where nothing was written. */
function behindOf(behind: Profile['host']): Profile['host'] {
  if (!behind) return undefined;
  const name = tidied(behind.name);
  const cvr = withoutSpaces(behind.cvr);
  return name === '' && cvr === '' ? undefined : { name, cvr };
}

function profileOf(kind: AssociationKind, { named, ...profile }: Profile): Profile {
  const host = behindOf(profile.host);
  const parent = behindOf(profile.parent);
  const { host: _host, parent: _parent, ...own } = profile;
  return {
    ...own,
    purpose: tidied(profile.purpose),
    board: profile.board.map(({ name, role }) => ({ name: tidied(name), role })),
    // Only a group is answered for by named people or paid through somebody else.
    named: kind === 'group' ? named : [],
    ...(kind === 'group' && host ? { host } : {}),
    ...(kind === 'local-branch' && parent ? { parent } : {}),
  };
}

function refusalsOfProfile(kind: AssociationKind, profile: Profile): readonly Refusal[] {
  const { named, host, parent } = profile;
  const behind = [
    ...(host ? [{ at: 'profile.host.cvr', cvr: host.cvr }] : []),
    ...(parent && parent.cvr !== '' ? [{ at: 'profile.parent.cvr', cvr: parent.cvr }] : []),
  ];
  return [
    ...judgeGroup({ kind, profile }, 'profile.named'),
    ...named.flatMap(({ email }, index) =>
      judge(emailCanBeWrittenTo, { email }, `profile.named.${index}.email`),
    ),
    ...behind.flatMap(({ at, cvr }) => judge(cvrHasEightDigits, { kind: 'association', cvr }, at)),
  ];
}

/** What a group must tell of who answers for it before it applies. */
export function judgeGroup(
  { kind, profile = emptyProfile }: Pick<Association, 'kind' | 'profile'>,
  at = 'applicant',
): readonly Refusal[] {
  const { named, host } = profile;
  const told = { kind, named: named.length, hosted: host !== undefined };
  return judge(groupIsAnsweredFor, told, at);
}

/** What stops somebody who may not bind the association; a stranger is told nothing of it. */
export function refuseNotBinding(actor: Actor, id: AssociationId): readonly Refusal[] {
  const known = mayFor(actor, id, 'read') ? id : undefined;
  const stranger = judge(rowMustExist, known);
  return stranger.length > 0
    ? stranger
    : judge(onlyWhoBindsChanges, { binds: mayFor(actor, id, 'bind') });
}

/**
 * Changes what an association says of itself. Refuses everything that is wrong at once, and whoever
 * may not bind it. What was read in the register goes when the CVR number changes.
 */
export function describeAssociation(
  actor: Actor,
  association: Association,
  typed: AssociationText,
): Outcome<Registered> {
  const details = cleaned(typed);
  const profile = profileOf(details.kind, typed.profile);
  const stopped = refuseNotBinding(actor, association.id);
  const refusals =
    stopped.length > 0
      ? stopped
      : [...refusalsOf(details), ...refusalsOfProfile(details.kind, profile)];
  return unless(refusals, () => {
    const { id, members, invitations, register } = association;
    const record = recordOf(details);
    const same = record.cvr === association.cvr;
    return {
      association: {
        id,
        ...record,
        members,
        profile,
        ...(invitations ? { invitations } : {}),
        ...(register && same ? { register } : {}),
      },
      advice: adviceOn(details),
      deed: { chain: `association/${id}`, verb: 'describe', facts: { kind: details.kind } },
    };
  });
}

/** Keeps what the register said. */
export function noteRegister(
  association: Association,
  now: Instant,
  entry: CompanyEntry | undefined,
): Association {
  return { ...association, register: entry ? { at: now, entry } : { at: now } };
}

function adviceOn(details: AssociationDetails): readonly Advice[] {
  return needsCvr(details.kind) && details.cvr !== ''
    ? advise(cvrPassesModulus11, details, 'cvr')
    : [];
}
