import { addDays, addMonths, day, dayOf } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { answerDayOf, awaitsDecision } from '../applications/index.ts';
import type { Application } from '../applications/index.ts';
import type { Decision } from '../decisions/index.ts';
import { CONTROL_DAYS } from '../pools/index.ts';
import type { Round, StepCount, WheelCounts } from '../pools/index.ts';
import type { TermOf } from '../terms/index.ts';
import { isGrant, reportsOn } from './own-grants.ts';
import { paidOf } from './payments.ts';
import type { Payments } from './payments.ts';
import { noteOn } from './reports.ts';
import type { GrantReports } from './reports.ts';

/** An application of a call with all that came of it. */
export type FollowedCase = {
  readonly application: Application;
  readonly decision?: Decision | undefined;
  readonly payments?: Payments | undefined;
  readonly reports?: GrantReports | undefined;
};
type FollowedGrant = FollowedCase & { readonly decision: Decision };

/** Something that is to be done, whether it is, and the day by which, where one is known. */
type Duty = { readonly done: boolean; readonly by: Day | undefined };

const FOLLOWED_YEARS = 2;

function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

/**
 * Whether it is still asked what becomes of the applications and grants of a call: from when it was
 * announced until two years after its last grant year.
 */
export function isFollowed({ state, rehearsal, grant }: Round, today: Day): boolean {
  if (rehearsal || state === 'draft' || state === 'cancelled') return false;
  return grant.firstYear + grant.mostYears - 1 + FOLLOWED_YEARS >= yearOf(today);
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Whether money that the terms give after the accounts can be paid, and since when. */
function approvedOn(round: Round, grant: FollowedGrant): Day | undefined {
  const notes = reportsOn({ ...grant, round }).map(({ asked }) =>
    noteOn(grant.reports, asked.term),
  );
  const days = notes.flatMap((note) => note?.approved ?? []);
  return days.length < notes.length ? undefined : days.toSorted().at(-1);
}

type PaidWhen = TermOf<'payment'>['when'];
const WITHOUT_DAY: readonly PaidWhen[] = ['in-parts', 'by-invoice', 'deficit-guarantee'];

/** Whether money may rightly never be paid: only where there is a deficit. */
function isGuarantee({ terms }: Round): boolean {
  return terms.some((term) => term.kind === 'payment' && term.when === 'deficit-guarantee');
}

/**
 * The day by which the years of a grant that have begun are paid: a month after the year began or
 * the grant was given. After the accounts where the terms say so; in parts, by invoice or as a
 * guarantee on no day known here.
 */
function paymentDay(round: Round, grant: FollowedGrant, year: number): Day | undefined {
  const paying = round.terms.flatMap((term) => (term.kind === 'payment' ? [term] : []));
  const terms = paying.map(({ when }) => when);
  const inParts = paying.some(({ percentInAdvance = 100 }) => percentInAdvance < 100);
  if (inParts || terms.some((when) => WITHOUT_DAY.includes(when))) return undefined;
  const since = terms.includes('after-accounts')
    ? approvedOn(round, grant)
    : laterOf(day(`${year}-01-01`), dayOf(grant.decision.issuedAt));
  return since && addMonths(since, 1);
}

/** What is to be paid of a grant by now: an amount for each of its years that has begun. */
function paymentOf(round: Round, grant: FollowedGrant, today: Day): Duty {
  const { firstYear } = round.grant;
  const { amount, years } = grant.decision;
  const begun = Math.min(years?.given ?? 1, Math.max(1, yearOf(today) - firstYear + 1));
  const paid = grant.payments ? paidOf(grant.payments) : 0;
  // The first year that is not paid in full says how long it has waited.
  const unpaid = Math.min(begun - 1, Math.floor(paid / amount));
  const done = paid >= amount * begun || isGuarantee(round);
  return { done, by: paymentDay(round, grant, firstYear + unpaid) };
}

type ReportDuties = { readonly report: Duty; readonly control: Duty };

/** What is to come of each report of a grant, without those that never have to come. */
function reportsOf(round: Round, grant: FollowedGrant): readonly ReportDuties[] {
  return reportsOn({ ...grant, round }).flatMap(({ asked, atLatest }) => {
    const { received, approved, excused } = noteOn(grant.reports, asked.term) ?? {};
    if (excused && excused.until === undefined && received === undefined) return [];
    const by = atLatest && laterOf(atLatest, excused?.until ?? atLatest);
    const since = by && laterOf(by, received ?? by);
    return [
      {
        report: { done: received !== undefined, by },
        control: { done: approved !== undefined, by: since && addDays(since, CONTROL_DAYS) },
      },
    ];
  });
}

/** What is asked back of a grant. */
function repaymentOf(payments: Payments | undefined): readonly Duty[] {
  const { repayment, settled = [] } = payments ?? {};
  return [...settled, ...(repayment ? [repayment] : [])].map(({ returned, until }) => ({
    done: returned !== undefined,
    by: until,
  }));
}

/** The answer to an application. */
function answerTo(round: Round, { application }: FollowedCase): Duty {
  return { done: !awaitsDecision(application), by: answerDayOf(round, application) };
}

function counted(duties: readonly Duty[], today: Day): StepCount {
  const missing = duties.filter(({ done }) => !done);
  const days = missing.flatMap(({ by }) => by ?? []).toSorted();
  return {
    of: duties.length,
    done: duties.length - missing.length,
    late: days.filter((by) => by < today).length,
    ...(days[0] === undefined ? {} : { by: days[0] }),
  };
}

/**
 * What became of the applications and grants of a call on a day, as counts: answers that were
 * promised so many days after each application came, payments, reports and their approval, and
 * what is asked back. A grant of several years is paid when the years that have begun are. `cases`
 * are those that were sent.
 */
export function countsOf(round: Round, cases: readonly FollowedCase[], today: Day): WheelCounts {
  const grants = cases.flatMap(({ decision, ...rest }) =>
    decision ? [{ ...rest, decision }] : [],
  );
  const given = grants.filter(({ decision, ...rest }) => isGrant({ ...rest, round, decision }));
  const money = given.filter(({ decision }) => decision.amount > 0);
  const reports = given.flatMap((grant) => reportsOf(round, grant));
  // Where a call names one day for all, the day and the state of the call say it.
  const answers =
    round.answer.kind === 'within'
      ? cases.filter(({ application: { state } }) => state !== 'draft' && state !== 'withdrawn')
      : [];
  return {
    notification: counted(
      answers.map((each) => answerTo(round, each)),
      today,
    ),
    payment: counted(
      money.map((grant) => paymentOf(round, grant, today)),
      today,
    ),
    report: counted(
      reports.map(({ report }) => report),
      today,
    ),
    control: counted(
      reports.map(({ control }) => control),
      today,
    ),
    repayment: counted(
      given.flatMap(({ payments }) => repaymentOf(payments)),
      today,
    ),
  };
}
