import { answerDayOf, countsOf, groundOf, isFollowed, isSealed } from '@plan/domain';
import type { Actor, FollowedCase, Round, RoundId } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { all, valuesOf } from '../rows/index.ts';
import type { Loaded } from '../rows/index.ts';
import { conflictsOf, inRound, registerOf } from '../reviews/index.ts';

/** All that lies in a round about what became of it: five queries, however many applied. */
const followReads = (round: RoundId) => ({
  applications: all(caseRecords.application, inRound(round, 'application')),
  decisions: all(caseRecords.decision, inRound(round, 'decision')),
  payments: all(caseRecords.payments, inRound(round, 'payments')),
  reports: all(caseRecords.reports, inRound(round, 'reports')),
  conflicts: conflictsOf(round),
});

type Followed = Loaded<ReturnType<typeof followReads>>;

/** What was sent in a round with what came of it, but for what somebody is disqualified for. */
function casesFor(actor: Actor, round: RoundId, found: Followed): readonly FollowedCase[] {
  const register = registerOf(round, found.conflicts);
  const sent = valuesOf(found.applications).filter(({ submission }) => submission !== undefined);
  const seen = sent.filter((application) => !groundOf(actor, register, application));
  const decisions = new Map(valuesOf(found.decisions).map((each) => [each.application, each]));
  const payments = new Map(valuesOf(found.payments).map((each) => [each.application, each]));
  const reports = new Map(valuesOf(found.reports).map((each) => [each.application, each]));
  return seen.map((application) => ({
    application,
    decision: decisions.get(application.id),
    payments: payments.get(application.id),
    reports: reports.get(application.id),
  }));
}

/** The answers that a call owes, where it promised each so many days after it was applied for. */
function owedIn(round: Round, cases: readonly FollowedCase[]): AnswerOf<'showYear'>['owed'] {
  if (round.answer.kind !== 'within') return [];
  return cases.flatMap(({ application }) => {
    const answerBy = answerDayOf(round, application);
    const { title = '', applicant } = application.submission ?? {};
    const told = { round: round.id, application: application.id, title };
    return answerBy === undefined ? [] : [{ ...told, applicant: applicant?.name ?? '', answerBy }];
  });
}

/**
 * What became of the calls of the year. The calls are one query, and each one that is still
 * followed five, all of them issued together.
 */
export const showYear = useCase('showYear', {
  reads: () => ({ rounds: all(caseRecords.round, { partition: 'rounds' }) }),
  async decide({ loaded: { rounds }, actor, now, today, readMore }) {
    const followed = valuesOf(rounds).filter(
      (round) => isFollowed(round, today) && !isSealed(round, now),
    );
    const found = await Promise.all(
      followed.map(async (round) => {
        const rows = await readMore(followReads(round.id));
        return { round, cases: casesFor(actor, round.id, rows) };
      }),
    );
    const calls = found.map(({ round, cases }) => ({
      round: round.id,
      counts: countsOf(round, cases, today),
    }));
    const owed = found
      .flatMap(({ round, cases }) => owedIn(round, cases))
      .toSorted((one, other) => one.answerBy.localeCompare(other.answerBy));
    return { ok: true, value: { answer: { calls, owed } } };
  },
});
