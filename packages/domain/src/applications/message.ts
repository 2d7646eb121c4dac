import { hasRole, judge, mayFor, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, MessageId, Outcome } from '../kernel/index.ts';
import type { Application, Message } from './application.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { inquiryNeedsText } from './rules.ts';
import { refuseAnswerer } from './who.ts';

/**
 * Writes about the whole case: a member for the applicant, a caseworker for the municipality. What
 * is written stands. Refuses strangers, members who may not write, an empty text, and drafts and
 * what was withdrawn.
 */
export function writeMessage(
  actor: Actor,
  now: Instant,
  application: Application,
  id: MessageId,
  typed: string,
): Outcome<{ message: Message; deed: Deed }> {
  const ours = hasRole(actor, 'caseworker') && !mayFor(actor, application.association, 'read');
  const stopped = ours ? [] : refuseAnswerer(actor, application);
  const text = tidied(typed);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'message'),
          ...judge(inquiryNeedsText, { text }, 'text'),
        ];
  return unless(refusals, () => ({
    message: {
      id,
      application: application.id,
      round: application.round,
      association: application.association,
      from: ours ? 'municipality' : 'applicant',
      by: actor.person,
      name: actor.name,
      text,
      at: now,
    },
    deed: { chain: `message/${id}`, verb: 'write', facts: { application: application.id } },
  }));
}
