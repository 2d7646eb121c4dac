import {
  emailCanBeWrittenTo,
  judge,
  mayFor,
  rowMustExist,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Actor, AssociationId, Outcome } from '../kernel/index.ts';
import { noticeKinds } from './association.ts';
import type { Association, NoticeKind, Notices } from './association.ts';

type Typed = Pick<Notices, 'email' | 'about'>;

/**
 * Chooses the letters a member gets. Without anything chosen, the address is forgotten. Refuses
 * strangers, and an address that nobody can write to.
 */
export function chooseNotices(
  actor: Actor,
  association: AssociationId,
  typed: Typed,
): Outcome<Notices> {
  const mine = mayFor(actor, association, 'read') ? association : undefined;
  const stopped = judge(rowMustExist, mine);
  const about = noticeKinds.filter((each) => typed.about.includes(each));
  const email = about.length > 0 ? tidied(typed.email) : '';
  const refusals =
    stopped.length > 0 || about.length === 0
      ? stopped
      : judge(emailCanBeWrittenTo, { email }, 'email');
  return unless(refusals, () => ({ association, person: actor.person, email, about }));
}

/**
 * Who gets a copy of a letter that goes to the applicant's own mailbox: those who act for it, have
 * chosen such letters, and do not read that mailbox anyway.
 */
export function copiesOf(
  { email, members }: Pick<Association, 'email' | 'members'>,
  kind: NoticeKind,
  chosen: readonly Notices[],
): readonly Notices[] {
  const acting = new Set(members.map(({ person }) => person));
  return chosen.filter(
    (each) =>
      acting.has(each.person) &&
      each.about.includes(kind) &&
      each.email.toLowerCase() !== email.toLowerCase(),
  );
}
