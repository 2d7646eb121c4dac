import {
  emailCanBeWrittenTo,
  hasRole,
  instant,
  judge,
  mayFor,
  refused,
  rights,
  rowMustExist,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Actor,
  Deed,
  Instant,
  InvitationId,
  Outcome,
  PersonId,
  Refusal,
  Right,
} from '../kernel/index.ts';
import type { Association, Invitation, Member } from './association.ts';
import { refuseNotBinding } from './changes.ts';
import {
  invitationsMustBeFew,
  notTooManyApplicants,
  somebodyMustBind,
  staffInvitesWithReason,
} from './rules.ts';

const GOOD_FOR_MS = 14 * 24 * 3_600_000;

type Changed = { readonly association: Association; readonly deed: Deed };

function deedOn({ id }: Association, verb: string, facts: Deed['facts']): Deed {
  return { chain: `association/${id}`, verb, facts };
}

/** A right with those it holds: who may bind may write, who may write may read. */
export function rightsFrom(right: Right): Right[] {
  return rights.slice(rights.indexOf(right));
}

/** The strongest of some rights. */
export function strongest(held: readonly Right[]): Right {
  return rights.find((each) => held.includes(each)) ?? 'read';
}

export type Invited = {
  readonly email: string;
  readonly right: Right;
  /** Why staff do it, where nobody of the association can. */
  readonly reason: string;
};

/**
 * Asks somebody to join, by a letter with a link that is good for 14 days. Who may bind the
 * association invites; a caseworker does it with a reason, for instance when a whole board has gone
 * and left nobody. Inviting the same address again sends a new letter and ends the old link.
 */
export function inviteMember(
  actor: Actor,
  now: Instant,
  association: Association,
  id: InvitationId,
  typed: Invited,
): Outcome<Changed & { readonly invitation: Invitation }> {
  const staff = hasRole(actor, 'caseworker') && !mayFor(actor, association.id, 'read');
  const stopped = staff ? [] : refuseNotBinding(actor, association.id);
  if (stopped.length > 0) return refused(stopped);
  const email = tidied(typed.email).toLowerCase();
  const others = (association.invitations ?? []).filter(
    (each) => each.email !== email && each.id !== id && each.until > now,
  );
  const refusals = [
    ...judge(emailCanBeWrittenTo, { email }, 'email'),
    ...judge(staffInvitesWithReason, { staff, reason: typed.reason }, 'reason'),
    ...judge(invitationsMustBeFew, {
      invitations: others.length + 1,
      members: association.members.length,
    }),
  ];
  return unless(refusals, () => {
    const until = instant(Date.parse(now) + GOOD_FOR_MS);
    const reason = staff ? { reason: tidied(typed.reason) } : {};
    const invitation = { id, email, right: typed.right, until, ...reason };
    return {
      association: { ...association, invitations: [...others, invitation] },
      invitation,
      deed: deedOn(association, staff ? 'invite-by-staff' : 'invite', { right: typed.right }),
    };
  });
}

/** The invitation behind a link, as long as it is good. */
export function invitationIn(
  association: Association | undefined,
  id: InvitationId,
  now: Instant,
): Invitation | undefined {
  return association?.invitations?.find((each) => each.id === id && each.until > now);
}

/**
 * Joins by a link. Whoever is a member already keeps the stronger right. A link that is used, taken
 * back or too old is answered as one that never was.
 */
export function acceptInvitation(
  actor: Pick<Actor, 'person' | 'name' | 'memberships'>,
  now: Instant,
  association: Association,
  id: InvitationId,
): Outcome<Changed & { readonly rights: readonly Right[] }> {
  const invitation = invitationIn(association, id, now);
  if (!invitation) return refused(judge(rowMustExist, invitation));
  const before = association.members.find(({ person }) => person === actor.person);
  const memberships = before ? 0 : actor.memberships.length;
  const held = rightsFrom(strongest([invitation.right, ...(before?.rights ?? [])]));
  const member: Member = { person: actor.person, name: actor.name, rights: held };
  return unless(judge(notTooManyApplicants, { memberships }), () => ({
    association: {
      ...association,
      members: [...association.members.filter((each) => each !== before), member],
      invitations: (association.invitations ?? []).filter((each) => each !== invitation),
    },
    rights: held,
    deed: deedOn(association, 'join', { right: invitation.right }),
  }));
}

/** Takes an invitation back; one that is gone stays gone. */
export function takeBackInvitation(
  actor: Actor,
  association: Association,
  id: InvitationId,
): Outcome<Changed> {
  return unless(refuseNotBinding(actor, association.id), () => ({
    association: {
      ...association,
      invitations: (association.invitations ?? []).filter((each) => each.id !== id),
    },
    deed: deedOn(association, 'take-back-invitation', {}),
  }));
}

function refuseLastBinder(members: readonly Member[]): readonly Refusal[] {
  return judge(somebodyMustBind, { binders: members.filter((each) => mayBind(each)).length });
}

function mayBind({ rights: held }: Member): boolean {
  return held.includes('bind');
}

/** Gives a member another right. Refuses to leave the association without somebody to bind it. */
export function changeMember(
  actor: Actor,
  association: Association,
  person: PersonId,
  right: Right,
): Outcome<Changed & { readonly rights: readonly Right[] }> {
  const stopped = refuseNotBinding(actor, association.id);
  if (stopped.length > 0) return refused(stopped);
  const known = association.members.find((each) => each.person === person);
  if (!known) return refused(judge(rowMustExist, known));
  const held = rightsFrom(right);
  const members = association.members.map((each) =>
    each.person === person ? { ...each, rights: held } : each,
  );
  return unless(refuseLastBinder(members), () => ({
    association: { ...association, members },
    rights: held,
    deed: deedOn(association, 'change-member', { right }),
  }));
}

/**
 * Takes a member out: by whoever may bind the association, or by the member. Refuses to leave it
 * without somebody to bind it; hand over first. Somebody who is out already stays out.
 */
export function removeMember(
  actor: Actor,
  association: Association,
  person: PersonId,
): Outcome<Changed> {
  const self = actor.person === person;
  const mine = mayFor(actor, association.id, 'read') ? association : undefined;
  const stopped = self ? judge(rowMustExist, mine) : refuseNotBinding(actor, association.id);
  const members = association.members.filter((each) => each.person !== person);
  return unless(stopped.length > 0 ? stopped : refuseLastBinder(members), () => ({
    association: { ...association, members },
    deed: deedOn(association, self ? 'leave' : 'remove-member', {}),
  }));
}
