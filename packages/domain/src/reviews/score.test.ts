import { describe, expect, it } from 'vitest';
import { sampleId } from '../samples/world.ts';
import { meanScore, weightedScore } from './index.ts';
import type { Score } from './index.ts';

const [need, reach] = [{ id: sampleId('cri', 1), weight: 2 }, { id: sampleId('cri', 2) }];
const criteria = [need, reach];
const review = (...given: readonly Score[]) => ({
  scores: given.flatMap((score, index) => {
    const criterion = criteria[index]?.id;
    return criterion ? [{ criterion, score, reason: '' }] : [];
  }),
});

describe('what scores come to', () => {
  it('counts each criterion at its weight, one where nothing is said', () => {
    expect(weightedScore(criteria, review(3, 3))).toBe(100);
    expect(weightedScore(criteria, review(0, 0))).toBe(0);
    // 2 × 3 + 1 × 0 of 9, and 2 × 0 + 1 × 3 of 9.
    expect(weightedScore(criteria, review(3, 0))).toBe(67);
    expect(weightedScore(criteria, review(0, 3))).toBe(33);
    expect(weightedScore([{ id: need.id }, reach], review(3, 0))).toBe(50);
  });

  it('is not told before every criterion has its score', () => {
    expect(weightedScore(criteria, review(3))).toBeUndefined();
    expect(weightedScore([], review())).toBeUndefined();
  });

  it('is rounded once in a mean, which leaves out those that are not done', () => {
    expect(meanScore(criteria, [review(3, 0), review(0, 3), review(1)])).toBe(50);
    // 1, 1 and 2 of 9: 14.8, where the mean of rounded 11, 11 and 22 would be 14.7.
    expect(meanScore(criteria, [review(0, 1), review(0, 1), review(1, 0)])).toBe(15);
    expect(meanScore(criteria, [review(1)])).toBeUndefined();
    expect(meanScore([], [review()])).toBeUndefined();
  });
});
