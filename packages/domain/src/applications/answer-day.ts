import { dayOf } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { answerBy } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { awaitsDecision } from './application.ts';
import type { Application } from './application.ts';

/** The last day that an applicant was promised its answer on; none where no answer is owed. */
export function answerDayOf(
  round: Pick<Round, 'answer' | 'window'>,
  application: Pick<Application, 'state' | 'submission'>,
): Day | undefined {
  const { submission } = application;
  if (!submission || !awaitsDecision(application)) return undefined;
  return answerBy(round, dayOf(submission.receivedAt));
}
