import type { AnswerOf } from '@plan/contract/client';
import { closingIn, dayIn } from '@plan/contract/words';
import { answerAwaitedBy } from '@plan/domain/applications';
import type { Application } from '@plan/domain/applications';
import { matterOf } from '@plan/domain/decisions';
import { dayOf } from '@plan/domain/kernel';
import type { Instant } from '@plan/domain/kernel';
import { answerBy, isDelegated } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';

type Waiting = {
  readonly round: Pick<
    AnswerOf<'listMyApplications'>['applications'][number]['round'],
    'window' | 'answer' | 'cancelled' | 'dates' | 'stages'
  >;
  readonly application: Pick<Application, 'state' | 'submission' | 'unanswered'>;
  readonly serverTime: Instant;
};

/** Where an application stands, in plain words, with the next day that can honestly be promised. */
export function useStatus(): (waiting: Waiting) => string {
  const { words, language } = useWords();
  const told = words.applications.statusText;
  return (waiting) => {
    const { round, application, serverTime } = waiting;
    const { state, submission } = application;
    const { cancelled } = round;
    if (cancelled && (state === 'draft' || state === 'submitted')) {
      return `${words.applications.cancelled} ${cancelled.reason}`;
    }
    if (state === 'draft') return told.draft(closingIn(language, round.window.closesBefore));
    if (state === 'decided') return told.decided;
    if (state === 'withdrawn') return submission ? told.withdrawn : told.dropped;
    const awaited = answerAwaitedBy(application);
    if (awaited !== undefined) {
      return told.asked(application.unanswered?.length ?? 0, dayIn(language, awaited));
    }
    const promised = answerBy(round, submission && dayOf(submission.receivedAt));
    const day = dayIn(language, promised);
    if (promised < dayOf(serverTime)) return told.overdue(day);
    if (state === 'submitted') {
      return round.dates.kind === 'rolling' ? told.rolling(day) : told.submitted(day);
    }
    const delegated = isDelegated(round, matterOf(application));
    return delegated ? told.delegated(day) : told.committee(day);
  };
}
