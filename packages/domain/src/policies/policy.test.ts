import { describe, expect, it } from 'vitest';
import { furesoePolicies, roedovrePolicies } from '../samples/policies.ts';
import {
  everyGoalHasFate,
  goalKey,
  goalNumbersDiffer,
  goalsOf,
  goalsWithoutFate,
} from './index.ts';

describe('policies', () => {
  it('gives every goal of a version a number of its own (goalNumbersDiffer)', () => {
    for (const policy of [...roedovrePolicies, ...furesoePolicies]) {
      expect(goalNumbersDiffer.broken(policy)).toBeUndefined();
    }
    expect(goalNumbersDiffer.broken({ goals: [{ number: 1 }, { number: 1 }] })).toEqual({
      numbers: ['1'],
    });
  });

  it('says of every goal of the version before what became of it (everyGoalHasFate)', () => {
    const [first, second] = roedovrePolicies;
    expect(first && second && goalsWithoutFate(first, second)).toEqual([]);
    expect(everyGoalHasFate.broken({ missing: ['3'] })).toEqual({ numbers: ['3'] });
    expect(first && second && goalsWithoutFate(first, { ...second, succession: [] })).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(second?.succession.find((each) => each.from === 3)).toEqual({
      from: 3,
      fate: 'changed-meaning',
      to: [3],
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
