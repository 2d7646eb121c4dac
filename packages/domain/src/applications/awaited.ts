import type { Day, InquiryId } from '../kernel/index.ts';
import { awaitsDecision } from './application.ts';
import type { Application, Inquiry } from './application.ts';

/** As when one of its questions no longer waits for an answer. */
export function withoutAwaited(
  { unanswered = [], ...application }: Application,
  id: InquiryId,
): Application {
  const left = unanswered.filter(({ inquiry }) => inquiry !== id);
  return left.length > 0 ? { ...application, unanswered: left } : application;
}

/** As when a question waits for an answer by its day. */
export function withAwaited(application: Application, { id, answerBy }: Inquiry): Application {
  const { unanswered = [], ...rest } = withoutAwaited(application, id);
  return { ...rest, unanswered: [...unanswered, { inquiry: id, answerBy }] };
}

/** The first day that an answer of the applicant is hoped for by; none where none is waited for. */
export function answerAwaitedBy(
  application: Pick<Application, 'state' | 'unanswered'>,
): Day | undefined {
  const { unanswered = [] } = application;
  if (!awaitsDecision(application)) return undefined;
  return unanswered.map(({ answerBy }) => answerBy).toSorted()[0];
}
