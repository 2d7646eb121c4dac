import { addMonths, day } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { TermOf } from '../terms/index.ts';
import type { Round } from './round.ts';

/**
 * The last day of a report that a term asks for: the later of the two where it names both (the
 * earlier where the term says so), counted from the end of the last grant year; nothing where it names none.
 */
export function reportDayOf(
  { firstYear, mostYears }: Round['grant'],
  { byDay, monthsAfter, earlier }: Pick<TermOf<'report'>, 'byDay' | 'monthsAfter' | 'earlier'>,
): Day | undefined {
  const lastYear = firstYear + mostYears - 1;
  const fixed = byDay === undefined ? [] : [`${lastYear + 1}-${byDay}` as Day];
  const counted =
    monthsAfter === undefined ? [] : [addMonths(day(`${lastYear}-12-31`), monthsAfter)];
  return [...fixed, ...counted].toSorted().at(earlier ? 0 : -1);
}
