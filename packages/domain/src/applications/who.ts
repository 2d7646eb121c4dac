import { hasRole, judge, mayFor, rowMustExist } from '../kernel/index.ts';
import type { Actor, AssociationId, Refusal, Right } from '../kernel/index.ts';
import { onlyWhoBindsMaySend, onlyWhoWritesMayEdit } from './rules.ts';

/** Whose an application or one of its pages is, and whether staff write it for them. */
export type Owned = { readonly association: AssociationId; readonly entered?: unknown };

/** Whether somebody acts as staff in what staff have begun for an applicant. */
export function standsIn(actor: Actor, { association, entered }: Owned): boolean {
  return Boolean(entered) && hasRole(actor, 'caseworker') && !mayFor(actor, association, 'read');
}

/**
 * Whether somebody acts for the applicant in an application: by a right in the association, or as
 * staff in what staff have begun for it.
 */
export function actsIn(actor: Actor, owned: Owned, right: Right): boolean {
  return mayFor(actor, owned.association, right) || standsIn(actor, owned);
}

/**
 * Whether somebody writes and sends it. What staff have begun is held against the deadline by when
 * they had it, so that staff alone write it; members read along.
 */
function writesIn(actor: Actor, owned: Owned, right: Right): boolean {
  return owned.entered ? standsIn(actor, owned) : mayFor(actor, owned.association, right);
}

/** Somebody who cannot even read for the association is told what a stranger is told. */
function refuseStranger(actor: Actor, owned: Owned): readonly Refusal[] {
  const known = actsIn(actor, owned, 'read') ? owned : undefined;
  return judge(rowMustExist, known);
}

/** What stops somebody from writing in a draft. */
export function refuseWriter(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoWritesMayEdit, { writes: writesIn(actor, owned, 'write') });
}

/** What stops somebody from sending a draft, or taking what was sent back to one. */
export function refuseSender(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoBindsMaySend, { binds: writesIn(actor, owned, 'bind') });
}

/** What stops somebody from withdrawing what was sent. */
export function refuseBinder(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoBindsMaySend, { binds: actsIn(actor, owned, 'bind') });
}

/** What stops somebody from answering or writing to the municipality about what was sent. */
export function refuseAnswerer(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoWritesMayEdit, { writes: actsIn(actor, owned, 'write') });
}
