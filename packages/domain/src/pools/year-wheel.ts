import { addDays, addMonths, day, statedClosing } from '../kernel/index.ts';
import type { Day, PoolId, RoundId } from '../kernel/index.ts';
import { budgetOf } from './account.ts';
import type { PoolAccount } from './account.ts';
import { answerBy } from './dates.ts';
import type { Pool } from './pool.ts';
import { reportDayOf } from './report-day.ts';
import type { Round } from './round.ts';

/** The sixteen steps of the year of a pool, in the order in which they come. */
export const wheelSteps = [
  'budget',
  'priorities',
  'call',
  'application',
  'screening',
  'assessment',
  'distribution',
  'notification',
  'acceptance',
  'payment',
  'use',
  'report',
  'control',
  'repayment',
  'follow-up',
  'rolling',
] as const;
export type WheelStep = (typeof wheelSteps)[number];

/** Whose turn it is in a step. */
export const wheelActors: Readonly<Record<WheelStep, WheelActor>> = {
  budget: 'council',
  priorities: 'committee',
  call: 'caseworker',
  application: 'association',
  screening: 'caseworker',
  assessment: 'caseworker',
  distribution: 'committee',
  notification: 'caseworker',
  acceptance: 'association',
  payment: 'finance',
  use: 'association',
  report: 'association',
  control: 'caseworker',
  repayment: 'association',
  'follow-up': 'caseworker',
  rolling: 'administration',
};
export type WheelActor =
  | 'council'
  | 'committee'
  | 'caseworker'
  | 'association'
  | 'finance'
  | 'administration';

/**
 * Where a step is. `done` and `late` are told only where the program can know; `past` is a time
 * that has gone by without anybody saying so here. `undated` waits for a date, `unused` is not part
 * of this call.
 */
export type WheelState = 'done' | 'late' | 'now' | 'ahead' | 'past' | 'undated' | 'unused';

export type WheelEntry = {
  readonly step: WheelStep;
  readonly who: WheelActor;
  readonly state: WheelState;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
};

/** One call of a pool on its way round, with all sixteen steps. */
export type Wheel = {
  readonly pool: PoolId;
  readonly poolTitle: string;
  readonly round: RoundId | undefined;
  readonly roundTitle: string;
  readonly entries: readonly WheelEntry[];
};

type Span = { readonly from?: Day | undefined; readonly until?: Day | undefined };

/** By its dates alone. */
function byDates({ from, until }: Span, today: Day): WheelState {
  const last = until ?? from;
  if (last === undefined) return 'undated';
  if (today > last) return 'past';
  return from === undefined || today >= from ? 'now' : 'ahead';
}

/** A step the program knows to be done or not: late once its last day has gone by. */
function byDeed(span: Span, done: boolean, today: Day): WheelState {
  if (done) return 'done';
  const state = byDates(span, today);
  return state === 'past' ? 'late' : state;
}

const SCREENING_DAYS = 21;
const CONTROL_DAYS = 60;
const ASSESSED_BEFORE_ANSWER_DAYS = 14;

/** The day the last decider decides, as the call says, or two weeks before the answer. */
function decisionDay(round: Round): Day {
  const told = round.stages.findLast(({ does, on }) => does !== 'advises' && on !== undefined);
  return told?.on ?? addDays(answerBy(round), -ASSESSED_BEFORE_ANSWER_DAYS);
}

/** The last day of the last report that the terms ask for. */
function reportDay({ grant, terms }: Round): Day | undefined {
  const days = terms.flatMap((term) => (term.kind === 'report' ? reportDayOf(grant, term) : []));
  return days
    .filter((each) => each !== undefined)
    .toSorted()
    .at(-1);
}

type Spans = Readonly<Record<WheelStep, Span>>;

function spansOf(pool: Pool, round: Round): Spans {
  const { window, grant, visibleFrom, areas } = round;
  const closes = statedClosing(window.closesBefore).day;
  const decides = decisionDay(round);
  const reports = reportDay(round);
  const firstDay = day(`${grant.firstYear}-01-01`);
  const areaDays = areas.map((area) => area.decision.day).toSorted();
  return {
    budget: { until: pool.budgetDecision.day as Day },
    priorities: { until: (areaDays.at(-1) ?? window.opens.day) as Day },
    call: { until: visibleFrom ?? window.opens.day },
    application: { from: window.opens.day, until: closes },
    screening: { from: addDays(closes, 1), until: addDays(closes, SCREENING_DAYS) },
    assessment: { from: addDays(closes, 1), until: decides },
    distribution: { from: decides, until: decides },
    notification: { from: decides, until: answerBy(round) },
    acceptance: {},
    payment: { from: firstDay, until: addMonths(firstDay, 1) },
    use: { from: firstDay, until: day(`${grant.firstYear + grant.mostYears - 1}-12-31`) },
    report: { until: reports },
    control: reports ? { from: addDays(reports, 1), until: addDays(reports, CONTROL_DAYS) } : {},
    repayment: reports ? { from: addDays(reports, 1), until: addDays(reports, CONTROL_DAYS) } : {},
    'follow-up': reports ? { from: addDays(reports, CONTROL_DAYS) } : {},
    rolling: { from: window.opens.day, until: closes },
  };
}

const SETTLED: readonly Round['state'][] = ['adopted', 'decided'];

/** What the program knows to be done; the other steps are told by their dates. */
function deedsOf(account: PoolAccount, round: Round): Partial<Record<WheelStep, boolean>> {
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
function unusedIn(round: Round): readonly WheelStep[] {
  const rolling = round.dates.kind === 'rolling';
  const withoutAreas = round.state !== 'draft' && round.areas.length === 0;
  return [
    'acceptance',
    rolling ? 'application' : 'rolling',
    ...(withoutAreas ? (['priorities'] as const) : []),
  ];
}

/** A call with its sixteen steps on a day: when, who, and where it is. */
export function wheelOf(pool: Pool, account: PoolAccount, round: Round, today: Day): Wheel {
  const spans = spansOf(pool, round);
  const deeds = deedsOf(account, round);
  const unused = unusedIn(round);
  const entries = wheelSteps.map((step): WheelEntry => {
    const { from, until } = spans[step];
    const deed = deeds[step];
    const state = unused.includes(step)
      ? 'unused'
      : deed === undefined
        ? dated(step, { from, until }, round, today)
        : byDeed({ from, until }, deed, today);
    return { step, who: wheelActors[step], state, from, until };
  });
  return {
    pool: pool.id,
    poolTitle: pool.title,
    round: round.id,
    roundTitle: round.title,
    entries,
  };
}

/** Every call that is on its way, the one with the nearest opening last. */
export function wheelsOf(
  pools: readonly { readonly pool: Pool; readonly account: PoolAccount }[],
  rounds: readonly Round[],
  today: Day,
): readonly Wheel[] {
  return pools.flatMap(({ pool, account }) =>
    rounds
      .filter((round) => round.pool === pool.id && !round.rehearsal && round.state !== 'cancelled')
      .map((round) => wheelOf(pool, account, round, today)),
  );
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
