import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import { positionIn, instantOf } from '../kernel/index.ts';
import { statedGoals } from '../plans/index.ts';
import { leftOn } from '../pools/index.ts';
import { furesoe, roedovre } from './index.ts';
import { anchorOn } from './testing.ts';

describe('the sample municipalities', () => {
  it('keep every rule on whatever day they are made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const anchor = anchorOn(addDays(day('2024-01-01'), days));
        const { rounds } = roedovre(anchor);
        expect(rounds.map((each) => each.round.state)).toEqual([
          'decided',
          'under-review',
          'announced',
        ]);
        const open = rounds[2]?.round;
        const noon = instantOf({ day: anchor.today, time: '12:00' as never }, 'opening');
        expect(open && positionIn(open.window, noon)).toBe('inside');
        expect(furesoe(anchor).rounds).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the seven initiatives of the plan with its nine goal links', () => {
    const { plans } = roedovre(anchorOn('2026-11-22'));
    const initiatives = plans.flatMap((each) => each.initiatives);
    expect(initiatives).toHaveLength(7);
    expect(initiatives.flatMap(statedGoals)).toHaveLength(9);
  });

  it('decides the first round inside its money, with one member out of the room', () => {
    const { rounds, pools } = roedovre(anchorOn('2026-11-22'));
    const decided = rounds[0];
    expect(decided?.allocation?.ballots.map((ballot) => ballot.left.length)).toEqual([1, 0]);
    expect(decided?.decisions.map((decision) => decision.outcome)).toEqual([
      'full',
      'partial',
      'full',
    ]);
    const account = pools[0]?.account;
    expect(account && leftOn(account)).toBe((600_000 - 108_000) * 100);
  });
});
