import * as z from 'zod';
import type { AssociationId, CommitteeId, MunicipalityId, PersonId } from './ids.ts';

/** What somebody is in one municipality. `applicant` follows from a membership, the committee
 * roles from a seat, the rest are assigned by an administrator. */
export const roles = [
  'applicant',
  'caseworker',
  'committee-member',
  'committee-chair',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** What a member may do for an association: `bind` it (send, withdraw), `write`, or `read`. */
export const rights = ['bind', 'write', 'read'] as const;
export type Right = (typeof rights)[number];
export const Right = z.enum(rights);

/** The e-IDs people sign in with, as far as calls tell them apart. */
export const electronicIds = ['mitid-private', 'mitid-business'] as const;
export type ElectronicId = (typeof electronicIds)[number];

/** Somebody acting now in one municipality, with the rights they hold today. */
export type Actor = {
  readonly person: PersonId;
  readonly name: string;
  readonly municipality: MunicipalityId;
  readonly roles: readonly Role[];
  readonly memberships: readonly {
    readonly association: AssociationId;
    readonly rights: readonly Right[];
  }[];
  readonly seats: readonly { readonly committee: CommitteeId; readonly chair: boolean }[];
  /** What they have signed in with, where whoever let them in has told. */
  readonly signIn?: ElectronicId | undefined;
};

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}

/** The stronger right holds the weaker ones: who may bind may write, who may write may read. */
export function mayFor(actor: Actor, association: AssociationId, right: Right): boolean {
  const held = actor.memberships.find((each) => each.association === association)?.rights ?? [];
  const needed = rights.indexOf(right);
  return held.some((each) => rights.indexOf(each) <= needed);
}

export function hasSeatIn(actor: Actor, committee: CommitteeId): boolean {
  return actor.seats.some((seat) => seat.committee === committee);
}
