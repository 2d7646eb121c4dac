import type { BodyOf } from '@plan/contract/client';
import { emptyProfile, needsCvr } from '@plan/domain/associations';
import type { Association } from '@plan/domain/associations';

export type AssociationText = BodyOf<'describeAssociation'>;
export type ShownAssociation = Omit<Association, 'invitations'>;

/** The record as people write it. */
export function textOf(association: ShownAssociation): AssociationText {
  const { kind, name, cvr, postalCode, email, phone, profile } = association;
  const own = { kind, name, cvr: cvr ?? '', postalCode, email, phone };
  const waits = cvr === undefined && needsCvr(kind) ? { cvrAppliedFor: true } : {};
  return { ...own, ...waits, profile: profile ?? emptyProfile };
}

/** Without lines where nothing was written. */
export function withoutBlanks({ profile, ...text }: AssociationText): AssociationText {
  const board = profile.board.filter((each) => each.name.trim() !== '');
  const named = profile.named.filter(({ name, email }) => `${name}${email}`.trim() !== '');
  return { ...text, profile: { ...profile, board, named } };
}
