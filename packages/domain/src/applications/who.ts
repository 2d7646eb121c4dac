import { hasRole, judge, mayFor, rowMustExist } from '../kernel/index.ts';
import type { Actor, AssociationId, Refusal, Right } from '../kernel/index.ts';
import { onlyWhoBindsMaySend, onlyWhoWritesMayEdit } from './rules.ts';

/** Whose an application or one of its pages is, and whether staff write it for them. */
export type Owned = { readonly association: AssociationId; readonly entered?: unknown };

/**
 * Whether somebody acts for the applicant in an application: by a right in the association, or as
 * staff in what staff have begun for it.
 */
export function actsIn(actor: Actor, { association, entered }: Owned, right: Right): boolean {
  return mayFor(actor, association, right) || (Boolean(entered) && hasRole(actor, 'caseworker'));
}

/** Somebody who cannot even read for the association is told what a stranger is told. */
function refuseStranger(actor: Actor, owned: Owned): readonly Refusal[] {
  const known = actsIn(actor, owned, 'read') ? owned : undefined;
  return judge(rowMustExist, known);
}

/** What stops somebody from writing in a draft of the association. */
export function refuseWriter(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoWritesMayEdit, { writes: actsIn(actor, owned, 'write') });
}

/** What stops somebody from sending or withdrawing for the association. */
export function refuseBinder(actor: Actor, owned: Owned): readonly Refusal[] {
  const stranger = refuseStranger(actor, owned);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoBindsMaySend, { binds: actsIn(actor, owned, 'bind') });
}
