import { goalKey, goalsOf, handlesRound, toldState } from '@plan/domain';
import type { Actor, PolicyVersion, Round } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { valuesOf } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import {
  maySee,
  maySeePool,
  policyRows,
  poolRows,
  roundRow,
  roundRows,
  withId,
} from './reading.ts';

/** Applicants and the public learn that a list is adopted when its decisions are out. */
export function toldTo(actor: Actor | undefined, round: Round): Round {
  if (actor && handlesRound(actor, round.committee)) return round;
  return { ...round, state: toldState(round.state) };
}

export const listRounds = useCase('listRounds', {
  reads: () => ({ pools: poolRows(), rounds: roundRows() }),
  decide({ loaded: { pools, rounds }, actor, now, today }) {
    const seen = valuesOf(rounds).filter((round) => maySee(actor, round, today));
    const answer = {
      serverTime: now,
      pools: valuesOf(pools).filter((pool) => maySeePool(actor, pool, seen)),
      rounds: seen.map((round) => toldTo(actor, round)),
    };
    return { ok: true, value: { answer } };
  },
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

export const showRound = useCase('showRound', {
  reads: ({ round }) => ({ round: roundRow(round), pools: poolRows(), policies: policyRows() }),
  decide({ loaded: { round, pools, policies }, actor, now, today }) {
    const pool = round && withId(pools, round.value.pool);
    if (!round || !pool || !maySee(actor, round.value, today)) return unknown();
    const goals = goalsServed(round.value, policies);
    const told = toldTo(actor, round.value);
    return {
      ok: true,
      value: { answer: { serverTime: now, round: told, pool: pool.value, goals } },
    };
  },
});
