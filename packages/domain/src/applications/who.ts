import { judge, mayFor, rowMustExist } from '../kernel/index.ts';
import type { Actor, AssociationId, Refusal } from '../kernel/index.ts';
import { onlyWhoBindsMaySend, onlyWhoWritesMayEdit } from './rules.ts';

/** Somebody who cannot even read for the association is told what a stranger is told. */
function refuseStranger(actor: Actor, association: AssociationId): readonly Refusal[] {
  const known = mayFor(actor, association, 'read') ? association : undefined;
  return judge(rowMustExist, known);
}

/** What stops somebody from writing in a draft of the association. */
export function refuseWriter(actor: Actor, association: AssociationId): readonly Refusal[] {
  const stranger = refuseStranger(actor, association);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoWritesMayEdit, { writes: mayFor(actor, association, 'write') });
}

/** What stops somebody from sending or withdrawing for the association. */
export function refuseBinder(actor: Actor, association: AssociationId): readonly Refusal[] {
  const stranger = refuseStranger(actor, association);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoBindsMaySend, { binds: mayFor(actor, association, 'bind') });
}
