import * as z from 'zod';
import {
  ClockTime,
  Day,
  WallTime,
  addDays,
  closingAsStated,
  day,
  isHoliday,
} from '../kernel/index.ts';
import type { Window } from '../kernel/index.ts';

/**
 * A day that comes every year: the first of October, the second Monday of April, the last working
 * day of February (Saturdays and Sundays are none; public holidays are not known here).
 * `shift` moves it by whole days: "14 days before".
 */
export type DateRule = z.infer<typeof DateRule>;
export const DateRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('day'),
    month: z.number().int().min(1).max(12),
    date: z.number().int().min(1).max(31),
    shift: z.number().int().min(-60).max(60),
  }),
  z.object({
    kind: z.literal('weekday'),
    month: z.number().int().min(1).max(12),
    /** 1 is Monday, 7 is Sunday. */
    weekday: z.number().int().min(1).max(7),
    nth: z.enum(['1', '2', '3', '4', 'last']),
    shift: z.number().int().min(-60).max(60),
  }),
  z.object({
    kind: z.literal('working-day'),
    month: z.number().int().min(1).max(12),
    nth: z.enum(['first', 'last']),
    shift: z.number().int().min(-60).max(60),
  }),
]);

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayIn(year: number, month: number, date: number): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return day(`${year}-${two(month)}-${two(date)}`);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  return ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function daysOf(year: number, month: number): readonly Day[] {
  const length = lastDateOf(year, month);
  return Array.from({ length }, (_, index) => dayIn(year, month, index + 1));
}

function unshifted(rule: DateRule, year: number): Day {
  const { month } = rule;
  switch (rule.kind) {
    case 'day':
      return dayIn(year, month, Math.min(rule.date, lastDateOf(year, month)));
    case 'weekday': {
      const days = daysOf(year, month).filter((each) => weekdayOf(each) === rule.weekday);
      const found = rule.nth === 'last' ? days.at(-1) : days[Number(rule.nth) - 1];
      return found ?? dayIn(year, month, 1);
    }
    case 'working-day': {
      const days = daysOf(year, month).filter((each) => weekdayOf(each) <= 5 && !isHoliday(each));
      return days.at(rule.nth === 'first' ? 0 : -1) ?? dayIn(year, month, 1);
    }
  }
}

/** The day of a rule in a year. The 31st of a shorter month is its last day. */
export function dateOf(rule: DateRule, year: number): Day {
  return addDays(unshifted(rule, year), rule.shift);
}

/**
 * When a round can be applied in, as the municipality says it. Times of closing are as they are
 * stated: 23:59 includes the last minute. `rolling` takes applications until a last day, or until
 * the money is used; `cutOffs` are the days at which what came in is gathered for a decision.
 */
export type RoundDates = z.infer<typeof RoundDates>;
export const RoundDates = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fixed'),
    opens: WallTime,
    lastDay: Day,
    closesAt: ClockTime,
  }),
  z.object({
    kind: z.literal('yearly'),
    year: z.number().int().min(2000).max(2100),
    opens: DateRule,
    opensAt: ClockTime,
    closes: DateRule,
    closesAt: ClockTime,
  }),
  z.object({
    kind: z.literal('rolling'),
    opens: WallTime,
    lastDay: Day,
    closesAt: ClockTime,
    untilMoneyIsUsed: z.boolean(),
    cutOffs: z.array(DateRule).max(12),
  }),
]);

/** The half-open window of some dates. */
export function windowOf(dates: RoundDates): Window {
  if (dates.kind === 'yearly') {
    const { year, opens, opensAt, closes, closesAt } = dates;
    return {
      opens: { day: dateOf(opens, year), time: opensAt },
      closesBefore: closingAsStated(dateOf(closes, year), closesAt),
    };
  }
  return { opens: dates.opens, closesBefore: closingAsStated(dates.lastDay, dates.closesAt) };
}

/** The first day after another on which an open rolling round is gathered. */
export function nextGathering(dates: RoundDates, after: Day): Day | undefined {
  if (dates.kind !== 'rolling') return undefined;
  const year = Number(after.slice(0, 4));
  // A shift can move a day into another year.
  const years = [year - 1, year, year + 1, year + 2];
  return dates.cutOffs
    .flatMap((rule) => years.map((each) => dateOf(rule, each)))
    .filter((each) => each > after && each < dates.lastDay)
    .toSorted()[0];
}

/** When applicants can expect their answer. */
export type AnswerTime = z.infer<typeof AnswerTime>;
export const AnswerTime = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('by'), day: Day }),
  z.object({ kind: z.literal('between'), from: Day, until: Day }),
  /** Days after an application is received; the usual thing for rolling rounds. */
  z.object({ kind: z.literal('within'), days: z.number().int().min(1).max(400) }),
]);

/** The last day that an answer can be expected, for an application received on a day. */
export function answerBy(
  round: { readonly answer: AnswerTime; readonly window: Window },
  receivedOn?: Day,
): Day {
  const { answer, window } = round;
  switch (answer.kind) {
    case 'by':
      return answer.day;
    case 'between':
      return answer.until;
    case 'within':
      return addDays(receivedOn ?? window.closesBefore.day, answer.days);
  }
}
