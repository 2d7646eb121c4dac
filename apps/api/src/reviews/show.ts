import {
  belongsTo,
  decidesRound,
  hasRole,
  namesakesOf,
  unsentFilesHidden,
  withoutReasons,
  withoutWaiting,
} from '@plan/domain';
import type { Actor, Review } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { all, beginning, one, valuesOf } from '../rows/index.ts';
import { registerOf, conflictsOf, inRound, refuseReader } from './reading.ts';

/** Members see the scores of others once they have given their own; caseworkers see all. */
function reviewsFor(actor: Actor, reviews: readonly Review[]): readonly Review[] {
  const own = reviews.filter((review) => review.person === actor.person);
  return hasRole(actor, 'caseworker') || own.length > 0 ? reviews : own;
}

export const showApplication = useCase('showApplication', {
  reads: ({ round, application }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    steps: all(caseRecords.step, {
      partition: `application#${application}`,
      ...beginning('step#'),
    }),
    inquiries: all(caseRecords.inquiry, {
      partition: `application#${application}`,
      ...beginning('inquiry#'),
    }),
    messages: all(caseRecords.message, {
      partition: `application#${application}`,
      ...beginning('message#'),
    }),
    decision: one(caseRecords.decision, caseRecords.decision.key(round, application)),
    payments: one(caseRecords.payments, caseRecords.payments.key(round, application)),
    reports: one(caseRecords.reports, caseRecords.reports.key(round, application)),
    conflicts: conflictsOf(round),
    reviews: all(caseRecords.review, inRound(round, `review#${application}`)),
    recommendation: one(
      caseRecords.recommendation,
      caseRecords.recommendation.key(round, application),
    ),
  }),
  decide({ params, actor, loaded, now }) {
    const { round, application, steps, decision, conflicts, reviews, recommendation } = loaded;
    const { reports } = loaded;
    if (!round || !application) return unknown();
    const { value } = application;
    const register = registerOf(params.round, conflicts);
    const stopped = refuseReader(actor, now, round.value, value, register);
    if (stopped) return stopped;
    const mine = belongsTo(actor, value);
    const answer: AnswerOf<'showApplication'> = {
      serverTime: now,
      application: withoutWaiting(actor, value),
      steps: steps.map((step) => ({ ...step.value, version: step.version })),
      inquiries: valuesOf(loaded.inquiries).map((each) => unsentFilesHidden(actor, value, each)),
      messages: [...valuesOf(loaded.messages)],
      ...(decision ? { decision: decision.value } : {}),
      ...(loaded.payments ? { payments: loaded.payments.value } : {}),
      ...(reports ? { reports: { ...reports.value, version: reports.version } } : {}),
    };
    if (mine) {
      const told = answer.reports && {
        reports: { ...answer.reports, reports: answer.reports.reports.map(withoutReasons) },
      };
      return { ok: true, value: { answer: { ...answer, ...told } } };
    }
    const handling = {
      reviews: [
        ...reviewsFor(
          actor,
          reviews.map((each) => each.value),
        ),
      ],
      ...(recommendation ? { recommendation: recommendation.value } : {}),
      conflicts: register.conflicts.filter((each) => each.application === value.id),
      // Members are told of themselves alone.
      namesakes: namesakesOf(register, value.id).filter(
        (person) => decidesRound(actor, round.value.committee) || person === actor.person,
      ),
    };
    return { ok: true, value: { answer: { ...answer, handling } } };
  },
});
