import { addDays, addMonths } from '../../kernel/index.ts';
import type { Day } from '../../kernel/index.ts';
import { count, flag, monthDay, optional } from '../fields.ts';
import type { Known } from '../circumstances.ts';
import { termKind } from '../term-kind.ts';

type Data = {
  readonly withinGrantYears: boolean;
  readonly fromDay?: string | undefined;
  readonly untilDay?: string | undefined;
};

/** The days that a term allows, of the years applied for; a year that ends before it begins ends in the next. */
function allowed(
  { withinGrantYears, fromDay, untilDay }: Data,
  { grantFrom, grantUntil, yearsAsked }: Known,
): { readonly first?: Day | undefined; readonly last?: Day | undefined } {
  if (grantFrom === undefined || grantUntil === undefined) return {};
  const asked =
    yearsAsked === undefined ? grantUntil : addDays(addMonths(grantFrom, 12 * yearsAsked), -1);
  const end = asked < grantUntil ? asked : grantUntil;
  const year = (day: Day) => Number(day.slice(0, 4));
  const turns = fromDay !== undefined && untilDay !== undefined && untilDay < fromDay ? 1 : 0;
  // Each of them holds: the latest first day, and the earliest last.
  const first = [
    ...(withinGrantYears ? [grantFrom] : []),
    ...(fromDay === undefined ? [] : [`${year(grantFrom)}-${fromDay}` as Day]),
  ];
  const last = [
    ...(withinGrantYears ? [end] : []),
    ...(untilDay === undefined ? [] : [`${year(end) + turns}-${untilDay}` as Day]),
  ];
  return { first: first.toSorted().at(-1), last: last.toSorted()[0] };
}

export const activityPeriodTerm = termKind('activity-period', {
  section: 'activity',
  says: 'The activity lies in the time that the terms name, and has not begun before.',
  fields: {
    withinGrantYears: flag(),
    fromDay: optional(monthDay()),
    untilDay: optional(monthDay()),
    notBegun: flag(),
    leastDaysBefore: optional(count()),
    mostMonths: optional(count()),
  },
  needs: ['activityFrom', 'activityUntil'],
  asks: ({
    notBegun,
    leastDaysBefore,
    ...data
  }): readonly ('grantFrom' | 'grantUntil' | 'sentOn' | 'yearsAsked')[] => [
    ...(data.withinGrantYears || data.fromDay !== undefined || data.untilDay !== undefined
      ? (['grantFrom', 'grantUntil'] as const)
      : []),
    ...(notBegun || leastDaysBefore !== undefined ? (['sentOn'] as const) : []),
  ],
  empty: ({ withinGrantYears, notBegun, ...limits }) =>
    !withinGrantYears &&
    !notBegun &&
    [limits.fromDay, limits.untilDay, limits.leastDaysBefore, limits.mostMonths].every(
      (each) => each === undefined,
    ),
  broken(data, known) {
    const { notBegun, leastDaysBefore, mostMonths } = data;
    const { activityFrom: from, activityUntil: until, sentOn } = known;
    const { first, last } = allowed(data, known);
    const begun = notBegun && sentOn !== undefined && from < sentOn;
    const soon =
      leastDaysBefore !== undefined &&
      sentOn !== undefined &&
      from < addDays(sentOn, leastDaysBefore);
    const long = mostMonths !== undefined && until >= addMonths(from, mostMonths);
    const beyond = [
      ...(first !== undefined && from < first ? (['first'] as const) : []),
      ...(last !== undefined && until > last ? (['last'] as const) : []),
      ...(begun ? (['begun'] as const) : []),
      ...(soon ? (['soon'] as const) : []),
      ...(long ? (['long'] as const) : []),
    ];
    if (beyond.length === 0) return undefined;
    const limits = { first: first ?? from, last: last ?? until };
    const counts = { leastDaysBefore: leastDaysBefore ?? 0, mostMonths: mostMonths ?? 0 };
    return { beyond, from, until, ...limits, ...counts };
  },
});
