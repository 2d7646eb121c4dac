import { sumOf } from '../kernel/index.ts';
import type { Day, Ore, PoolId, RoundId } from '../kernel/index.ts';
import { budgetOf, linesOf } from './account.ts';
import type { PoolAccount } from './account.ts';
import type { Pool } from './pool.ts';
import type { Round } from './round.ts';
import { spansOf } from './wheel-dates.ts';
import { byDeed, deedsOf, emptyIn, stateOf, telling, unusedIn } from './wheel-states.ts';
import type { Known } from './wheel-states.ts';
import { wheelActors, wheelSteps } from './wheel-step.ts';
import type { StepCount, WheelActor, WheelCounts, WheelState, WheelStep } from './wheel-step.ts';

/** `returned` is what came back to the money of the call, in øre, where something did. */
export type WheelEntry = {
  readonly step: WheelStep;
  readonly who: WheelActor;
  readonly state: WheelState;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly count?: StepCount;
  readonly returned?: Ore;
};

/**
 * One call of a pool on its way round, with all sixteen steps; or a pool without a call, with those
 * up to its call.
 */
export type Wheel = {
  readonly pool: PoolId;
  readonly poolTitle: string;
  readonly round: RoundId | undefined;
  readonly roundTitle: string;
  readonly entries: readonly WheelEntry[];
};

function returnedTo(account: PoolAccount, { subPool, grant }: Round): Ore {
  const lines = linesOf(account, subPool, undefined, grant.firstYear);
  return sumOf(lines.map(({ returned }) => returned));
}

/**
 * A call with its sixteen steps on a day: when, who, and where it is. Without `counts` the steps
 * after the grants are told by their dates.
 */
export function wheelOf(
  pool: Pool,
  account: PoolAccount,
  round: Round,
  today: Day,
  counts?: WheelCounts,
): Wheel {
  const known: Known = {
    round,
    spans: spansOf(pool, round),
    deeds: deedsOf(account, round),
    counts: telling(counts ?? {}),
    unused: [...unusedIn(round), ...emptyIn(round, counts)],
  };
  const returned = returnedTo(account, round);
  const entries = wheelSteps.map((step): WheelEntry => {
    const { from, until } = known.spans[step];
    const count = known.counts[step];
    const dates = count?.by ? { from: undefined, until: count.by } : { from, until };
    return {
      step,
      who: wheelActors[step],
      state: stateOf(step, known, today),
      ...dates,
      ...(count ? { count } : {}),
      ...(step === 'repayment' && returned > 0 ? { returned } : {}),
    };
  });
  return {
    pool: pool.id,
    poolTitle: pool.title,
    round: round.id,
    roundTitle: round.title,
    entries,
  };
}

/** A pool that has no call yet: its money, and the areas and the call that wait for it. */
function wheelBeforeCall(pool: Pool, account: PoolAccount, today: Day): Wheel {
  const until = pool.budgetDecision.day as Day;
  const funded = budgetOf(account) > 0;
  const undated = { from: undefined, until: undefined };
  const told: readonly Omit<WheelEntry, 'who'>[] = [
    { step: 'budget', state: byDeed({ until }, funded, today), from: undefined, until },
    { step: 'priorities', state: 'undated', ...undated },
    { step: 'call', state: funded ? 'now' : 'undated', ...undated },
  ];
  const entries = told.map((entry) => ({ ...entry, who: wheelActors[entry.step] }));
  return { pool: pool.id, poolTitle: pool.title, round: undefined, roundTitle: '', entries };
}

/** Whether a pool is still to get a call: it has none, and its years are not over. */
function waitsForCall(pool: Pool, calls: readonly Round[], today: Day): boolean {
  const over = `${pool.untilYear ?? pool.year}-12-31` < today;
  return !pool.rehearsal && !over && calls.every(({ state }) => state === 'cancelled');
}

/** Every call that is on its way, the one with the nearest opening last. */
export function wheelsOf(
  pools: readonly { readonly pool: Pool; readonly account: PoolAccount }[],
  rounds: readonly Round[],
  today: Day,
  counts: ReadonlyMap<RoundId, WheelCounts> = new Map(),
): readonly Wheel[] {
  return pools.flatMap(({ pool, account }) => {
    const calls = rounds.filter((round) => round.pool === pool.id);
    if (waitsForCall(pool, calls, today)) return [wheelBeforeCall(pool, account, today)];
    return calls
      .filter((round) => !round.rehearsal && round.state !== 'cancelled')
      .map((round) => wheelOf(pool, account, round, today, counts.get(round.id)));
  });
}

export type WheelTurn = WheelEntry & Omit<Wheel, 'entries'>;

const URGENCY: readonly WheelState[] = ['late', 'now', 'ahead'];

/** What is late, what is going on, and what comes next, the most urgent first. */
export function turnsOf(wheels: readonly Wheel[]): readonly WheelTurn[] {
  const turns = wheels.flatMap(({ entries, ...wheel }) =>
    entries
      .filter(({ state }) => URGENCY.includes(state))
      .map((entry): WheelTurn => ({ ...wheel, ...entry })),
  );
  const whenOf = ({ state, from, until }: WheelTurn) =>
    (state === 'ahead' ? (from ?? until) : (until ?? from)) ?? '';
  return turns.toSorted(
    (one, other) =>
      URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) ||
      whenOf(one).localeCompare(whenOf(other)),
  );
}
