import { goalKey, goalsOf, handlesRound, toldState } from '@plan/domain';
import type { Actor, PolicyVersion, Pool, PoolId, Round } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import { all, beginning, one } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';

const pools = () => all(records.pool, { partition: 'pools', ...beginning('pool#') });

/** Applicants and the public learn that a list is adopted when its decisions are out. */
export function toldTo(actor: Actor | undefined, round: Round): Round {
  if (actor && handlesRound(actor, round.committee)) return round;
  return { ...round, state: toldState(round.state) };
}

export const listRounds = useCase('listRounds', {
  reads: () => ({ pools: pools(), rounds: all(records.round, { partition: 'rounds' }) }),
  decide: ({ loaded: { pools, rounds }, actor, now }) => ({
    ok: true,
    value: {
      answer: {
        serverTime: now,
        pools: pools.map((each) => each.value),
        rounds: rounds.map((each) => toldTo(actor, each.value)),
      },
    },
  }),
});

/** The goals that the areas of a round serve, with their titles. */
function goalsServed(
  round: Round,
  policies: readonly Stored<PolicyVersion>[],
): AnswerOf<'showRound'>['goals'] {
  const wanted = new Set(round.areas.flatMap((area) => area.goals.map(goalKey)));
  return policies.flatMap(({ value: policy }) =>
    goalsOf(policy)
      .filter(({ ref }) => wanted.has(goalKey(ref)))
      .map(({ ref, goal }) => ({ ref, title: goal.title, policy: policy.title })),
  );
}

function poolOf(pools: readonly Stored<Pool>[], id: PoolId): Pool | undefined {
  return pools.find((each) => each.value.id === id)?.value;
}

export const showRound = useCase('showRound', {
  reads: ({ round }) => ({
    round: one(records.round, records.round.key(round)),
    pools: pools(),
    policies: all(planRecords.policy, { partition: 'policies' }),
  }),
  decide({ loaded: { round, pools, policies }, actor, now }) {
    const pool = round && poolOf(pools, round.value.pool);
    if (!round || !pool) return unknown();
    const goals = goalsServed(round.value, policies);
    return {
      ok: true,
      value: { answer: { serverTime: now, round: toldTo(actor, round.value), pool, goals } },
    };
  },
});
