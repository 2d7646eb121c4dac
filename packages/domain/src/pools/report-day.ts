import { addDays, addMonths, day } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { TermOf } from '../terms/index.ts';
import type { Round } from './round.ts';

type Days = Pick<
  TermOf<'report'>,
  'byDay' | 'sameYear' | 'monthsAfter' | 'weeksAfter' | 'fromDecision' | 'earlier'
>;

/**
 * The last day of a report that a term asks for: the later of the two where it names both (the
 * earlier where the term says so). A day of the year is one of the year after the last grant year, or
 * of that year itself. Months and weeks are counted from the end of the last grant year, or from
 * the day of the decision where the term says so; nothing where it names no day.
 */
export function reportDayOf(
  { firstYear, mostYears }: Round['grant'],
  { byDay, sameYear, monthsAfter, weeksAfter, fromDecision, earlier }: Days,
  decidedOn: Day,
): Day | undefined {
  const lastYear = firstYear + mostYears - 1;
  const since = fromDecision ? decidedOn : day(`${lastYear}-12-31`);
  const fixed = byDay === undefined ? [] : [`${lastYear + (sameYear ? 0 : 1)}-${byDay}` as Day];
  const counts = monthsAfter !== undefined || weeksAfter !== undefined;
  const counted = counts
    ? [addDays(addMonths(since, monthsAfter ?? 0), 7 * (weeksAfter ?? 0))]
    : [];
  return [...fixed, ...counted].toSorted().at(earlier ? 0 : -1);
}
