import { standingFiles } from '../files/index.ts';
import { judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome } from '../kernel/index.ts';
import type { Application, Inquiry } from './application.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { inquiryTakenBackUnanswered, takingBackReasonFits } from './rules.ts';
import { withoutAwaited } from './awaited.ts';

type TakenBack = {
  readonly inquiry: Inquiry;
  /** The head, where it no longer waits for an answer. */
  readonly application: Application;
  readonly deed: Deed;
};

/**
 * Takes a question to the applicant back. It stays to be read; the files of an answer that was not
 * given are let go. Refuses a question that is answered, a reason that is too long, and applications
 * that are not with the municipality. Taken back again, nothing changes.
 */
export function takeBackInquiry(
  actor: Actor,
  now: Instant,
  application: Application,
  inquiry: Inquiry,
  typed: string,
): Outcome<TakenBack> {
  const reason = tidied(typed);
  const deed = (facts: Deed['facts']): Deed => ({
    chain: `inquiry/${inquiry.id}`,
    verb: 'take-back',
    facts,
  });
  if (inquiry.takenBack) return { ok: true, value: { inquiry, application, deed: deed({}) } };
  const refusals = [
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'ask'),
    ...judge(inquiryTakenBackUnanswered, inquiry),
    ...judge(takingBackReasonFits, { reason }, 'reason'),
  ];
  return unless(refusals, () => {
    const { files = [], ...asked } = inquiry;
    const erased = standingFiles(files).length;
    const takenBack = { by: actor.person, at: now, reason, ...(erased > 0 ? { erased } : {}) };
    return {
      inquiry: { ...asked, takenBack },
      application: withoutAwaited(application, inquiry.id),
      deed: deed({ application: application.id, files: files.map(({ id }) => id) }),
    };
  });
}
