import { addMonths, day } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { TermOf } from '../terms/index.ts';
import type { Round } from './round.ts';

type Days = Pick<TermOf<'report'>, 'byDay' | 'monthsAfter' | 'fromDecision' | 'earlier'>;

/**
 * The last day of a report that a term asks for: the later of the two where it names both (the
 * earlier where the term says so). Months are counted from the end of the last grant year, or from
 * the day of the decision where the term says so; nothing where it names no day.
 */
export function reportDayOf(
  { firstYear, mostYears }: Round['grant'],
  { byDay, monthsAfter, fromDecision, earlier }: Days,
  decidedOn: Day,
): Day | undefined {
  const lastYear = firstYear + mostYears - 1;
  const since = fromDecision ? decidedOn : day(`${lastYear}-12-31`);
  const fixed = byDay === undefined ? [] : [`${lastYear + 1}-${byDay}` as Day];
  const counted = monthsAfter === undefined ? [] : [addMonths(since, monthsAfter)];
  return [...fixed, ...counted].toSorted().at(earlier ? 0 : -1);
}
