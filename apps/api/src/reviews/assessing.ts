import { recommend, recordReview } from '@plan/domain';
import type { PersonId, Recommendation } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded, unchanged } from '../rows/index.ts';
import { registerOf, handlingReads } from './reading.ts';
import { handled } from './conflicts.ts';

/**
 * Checks the register in the commit: a conflict registered at the same moment makes the commit
 * stale, and the decision is made again with it.
 */
export const recordReviewCase = useCase('recordReview', {
  reads: (address, person) => ({
    ...handlingReads(address),
    mine: one(
      caseRecords.review,
      caseRecords.review.key(address.round, address.application, person ?? NOBODY),
    ),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const recordedReview = recordReview(
      actor,
      now,
      matter.round,
      register,
      matter.application,
      body.scores,
    );
    if (!recordedReview.ok) return recordedReview;
    const { review, deed } = recordedReview.value;
    const before = loaded.mine?.value;
    if (before && JSON.stringify(before.scores) === JSON.stringify(review.scores)) {
      return { ok: true, value: { answer: { review: before } } };
    }
    const key = caseRecords.review.key(params.round, params.application, actor.person);
    const changes = [
      ...recorded(occasion, caseRecords.review, key, loaded.mine, review, deed),
      unchanged(caseRecords.conflicts.key(params.round), loaded.conflicts),
    ];
    return { ok: true, value: { answer: { review }, changes } };
  },
});

const NOBODY: PersonId = 'per_nobody';

function sameAdvice(one: Recommendation, other: Recommendation): boolean {
  const kinds = ({ inKind = [] }: Recommendation) => inKind.toSorted().join();
  return one.amount === other.amount && one.reason === other.reason && kinds(one) === kinds(other);
}

export const recommendCase = useCase('recommend', {
  reads: (address) => ({
    ...handlingReads(address),
    before: one(
      caseRecords.recommendation,
      caseRecords.recommendation.key(address.round, address.application),
    ),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const given = recommend(actor, now, matter.round, register, matter.application, body);
    if (!given.ok) return given;
    const { recommendation, deed } = given.value;
    const before = loaded.before?.value;
    if (before && sameAdvice(before, recommendation)) {
      return { ok: true, value: { answer: { recommendation: before } } };
    }
    const key = caseRecords.recommendation.key(params.round, params.application);
    const changes = [
      ...recorded(occasion, caseRecords.recommendation, key, loaded.before, recommendation, deed),
      unchanged(caseRecords.conflicts.key(params.round), loaded.conflicts),
    ];
    return { ok: true, value: { answer: { recommendation }, changes } };
  },
});
