import { describe, expect, it } from 'vitest';
import { furesoePolicies, roedovrePolicies } from '../samples/policies.ts';
import { goalKey, goalNumbersDiffer, goalsOf } from './index.ts';

describe('policies', () => {
  it('gives every goal of a version a number of its own (goalNumbersDiffer)', () => {
    for (const policy of [...roedovrePolicies, ...furesoePolicies]) {
      expect(goalNumbersDiffer.broken(policy)).toBeUndefined();
    }
    expect(goalNumbersDiffer.broken({ goals: [{ number: 1 }, { number: 1 }] })).toEqual({
      numbers: ['1'],
    });
  });

  it('keeps goal 3 of one version apart from goal 3 of the next', () => {
    const thirds = roedovrePolicies
      .filter((policy) => policy.slug.startsWith('frivilligpolitik'))
      .flatMap((policy) => goalsOf(policy).filter(({ goal }) => goal.number === 3));
    expect(thirds.map(({ goal }) => goal.title)).toEqual([
      'Vi skaber nye alliancer',
      'Vi styrker den sociale ansvarlighed',
    ]);
    expect(new Set(thirds.map(({ ref }) => goalKey(ref))).size).toBe(2);
  });
});
