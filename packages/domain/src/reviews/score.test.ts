import { describe, expect, it } from 'vitest';
import { sampleId } from '../samples/world.ts';
import { meanScore, weightedScore } from './index.ts';

const anchors = ['slet ikke', 'lidt', 'meget', 'helt'];
const need = { id: sampleId('cri', 1), weight: 2, anchors };
const reach = { id: sampleId('cri', 2), anchors };
const criteria = [need, reach];
const review = (...given: readonly number[]) => ({
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
    expect(weightedScore([{ id: need.id, anchors }, reach], review(3, 0))).toBe(50);
  });

  it('holds scales of different lengths against each other', () => {
    const steps = (many: number) => Array.from({ length: many }, (_, step) => String(step));
    const five = [
      { ...need, anchors: steps(6) },
      { ...reach, anchors: steps(2) },
    ];
    expect(weightedScore(five, review(5, 1))).toBe(100);
    // Two thirds of 4 of 5, and one third of nothing.
    expect(weightedScore(five, review(4, 0))).toBe(53);
    expect(weightedScore(five, review(0, 1))).toBe(33);
    expect(meanScore(five, [review(5, 1), review(0, 0)])).toBe(50);
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
