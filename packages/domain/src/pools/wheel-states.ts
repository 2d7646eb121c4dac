import type { Day } from '../kernel/index.ts';
import { budgetOf } from './account.ts';
import type { PoolAccount } from './account.ts';
import type { Round } from './round.ts';
import type { Span, Spans } from './wheel-dates.ts';
import type { StepCount, WheelCounts, WheelState, WheelStep } from './wheel-step.ts';

/** By its dates alone. */
function byDates({ from, until }: Span, today: Day): WheelState {
  const last = until ?? from;
  if (last === undefined) return 'undated';
  if (today > last) return 'past';
  return from === undefined || today >= from ? 'now' : 'ahead';
}

/** A step the program knows to be done or not: late once its last day has gone by. */
export function byDeed(span: Span, done: boolean, today: Day): WheelState {
  if (done) return 'done';
  const state = byDates(span, today);
  return state === 'past' ? 'late' : state;
}

const SETTLED: readonly Round['state'][] = ['adopted', 'decided'];

/** What the program knows to be done; the other steps are told by their dates. */
export function deedsOf(account: PoolAccount, round: Round): Partial<Record<WheelStep, boolean>> {
  const told = round.state !== 'draft';
  const settled = SETTLED.includes(round.state);
  return {
    budget: budgetOf(account, round.subPool) > 0,
    priorities: round.areas.length > 0,
    call: told,
    screening: settled,
    assessment: settled,
    distribution: settled,
    notification: round.state === 'decided',
  };
}

/** What comes of grants, and waits until there are any, whatever its date. */
const AFTER_GRANTS: readonly WheelStep[] = [
  'payment',
  'use',
  'report',
  'control',
  'repayment',
  'follow-up',
];

/** By its dates, where no deed tells; nobody owes a report on what is not granted yet. */
function dated(step: WheelStep, span: Span, round: Round, today: Day): WheelState {
  const waits = AFTER_GRANTS.includes(step) && !SETTLED.includes(round.state);
  if (!waits) return byDates(span, today);
  const first = span.from ?? span.until;
  return first !== undefined && first > today ? 'ahead' : 'undated';
}

/** Steps that this call does not have. */
export function unusedIn(round: Round): readonly WheelStep[] {
  const rolling = round.dates.kind === 'rolling';
  const withoutAreas = round.state !== 'draft' && round.areas.length === 0;
  return [
    'acceptance',
    rolling ? 'application' : 'rolling',
    ...(withoutAreas ? (['priorities'] as const) : []),
  ];
}

/** A step that is counted: late as soon as one of what it is about is. */
function byCount({ from }: Span, { of, done, late }: StepCount, today: Day): WheelState {
  if (late > 0) return 'late';
  if (done === of) return 'done';
  return from !== undefined && from > today ? 'ahead' : 'now';
}

/** What is known of a call. */
export type Known = {
  readonly round: Round;
  readonly spans: Spans;
  readonly deeds: Partial<Record<WheelStep, boolean>>;
  readonly counts: Partial<Record<WheelStep, StepCount>>;
  readonly unused: readonly WheelStep[];
};

/** Where a step of a call is on a day. */
export function stateOf(
  step: WheelStep,
  { round, spans, deeds, counts, unused }: Known,
  today: Day,
): WheelState {
  const span = spans[step];
  const deed = deeds[step];
  const count = counts[step];
  if (unused.includes(step)) return 'unused';
  if (count) return byCount(span, count, today);
  return deed === undefined ? dated(step, span, round, today) : byDeed(span, deed, today);
}

/** Those that are about anything; a call that gave nothing has nothing to pay or to ask for. */
export function telling(counts: Partial<WheelCounts>): Partial<Record<WheelStep, StepCount>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count.of > 0));
}

/** Steps that nothing of a decided call is about, where it is counted. */
export function emptyIn({ state }: Round, counts: WheelCounts | undefined): readonly WheelStep[] {
  if (state !== 'decided' || counts === undefined) return [];
  return (['payment', 'report', 'control'] as const).filter((step) => counts[step].of === 0);
}
