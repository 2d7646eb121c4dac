import { Day } from '../kernel/index.ts';
import type { Day as DayType } from '../kernel/index.ts';

export type Precision = 'day' | 'month' | 'season' | 'year';

/** A time that a text names: its first and last day, and how exactly it was said. */
export type Point = {
  /** Where it stands in the text. */
  readonly at: number;
  readonly start: DayType;
  readonly end: DayType;
  readonly precision: Precision;
};

type Span = Omit<Point, 'at'>;
/** A time whose year may stand with the one after it: `marts - juni 2024`. */
type Found = {
  readonly at: number;
  readonly year: number | undefined;
  readonly in: (year: number) => Span;
};

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec';

/** Seasons as Danes use them in plans; a winter belongs to the year in which it begins. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  forår: [3, 5],
  sommer: [6, 8],
  efterår: [9, 11],
  vinter: [12, 14],
};

/** Beginning, middle and end of a year, as months of it. */
const EDGES: Readonly<Record<string, readonly [number, number]>> = {
  primo: [1, 1],
  medio: [6, 7],
  ultimo: [12, 12],
};

const COUNTED: Readonly<Record<string, number>> = {
  første: 1,
  andet: 2,
  anden: 2,
  tredje: 3,
  fjerde: 4,
};

function firstDay(year: number, month: number): DayType {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) as DayType;
}

function lastDay(year: number, month: number): DayType {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as DayType;
}

function months(precision: Precision, from: number, to: number): Found['in'] {
  return (year) => ({ start: firstDay(year, from), end: lastDay(year, to), precision });
}

/** Whole weeks from Monday to Sunday, counted as ISO 8601 counts them. */
function weeks(first: number, last: number): Found['in'] {
  return (year) => {
    const fourth = new Date(Date.UTC(year, 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
    const on = (days: number) => new Date(monday + days * DAY_MS).toISOString().slice(0, 10);
    return {
      start: on((first - 1) * 7) as DayType,
      end: on(last * 7 - 1) as DayType,
      precision: 'day',
    };
  };
}

/** A day that is not in the calendar is taken as its month. */
function dayOrMonth(date: number, month: number): Found['in'] {
  return (year) => {
    const exact = [year, month, date].map((each) => String(each).padStart(2, '0')).join('-');
    const parsed = Day.safeParse(exact);
    return parsed.success
      ? { start: parsed.data, end: parsed.data, precision: 'day' }
      : months('month', month, month)(year);
  };
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const DAY_MS = 86_400_000;
const YEAR = '(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)';
const AFTER = `(?:[\\s,/]*${YEAR})?`;
const MONTH = `(?<month>${MONTHS.join('|')}|(?:${SHORT_MONTHS})(?:\\.|(?=\\s*[-–]|\\s+(?:19|20)\\d{2})))(?!\\p{L})`;
const NO_LETTER = '(?<!\\p{L})';

type Named = Readonly<Record<string, string | undefined>>;
type Reader = readonly [pattern: RegExp, read: (named: Named) => Omit<Found, 'at'> | undefined];

function reader(pattern: string, read: Reader[1]): Reader {
  return [new RegExp(pattern, 'giu'), read];
}

function yearIn({ year }: Named): number | undefined {
  return year === undefined ? undefined : Number(year);
}

function partOf(named: Named): Omit<Found, 'at'> {
  const { counted = '', kind, quarter } = named;
  const length = kind?.toLowerCase() === 'halvår' ? 6 : 3;
  const number = quarter ?? COUNTED[counted.toLowerCase()] ?? counted;
  const last = Number(number) * length;
  return { year: yearIn(named), in: months('season', last - length + 1, last) };
}

/** How times are written, the most exact first; what one has read the next ones do not see. */
const READERS: readonly Reader[] = [
  reader(`${YEAR}-(?<month>\\d{2})-(?<date>\\d{2})(?!\\d)`, (named) => ({
    year: yearIn(named),
    in: dayOrMonth(Number(named['date']), Number(named['month'])),
  })),
  reader(
    '(?<![\\d.])(?<date>\\d{1,2})[./](?<month>\\d{1,2})(?:[./-]\\s?|\\s)(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d.])',
    ({ date, month, year = '' }) =>
      Number(month) < 1 || Number(month) > 12
        ? undefined
        : {
            year: Number(year.length === 2 ? `20${year}` : year),
            in: dayOrMonth(Number(date), Number(month)),
          },
  ),
  // A quarter that has a year after it belongs to that one: `Q2 2025-Q4 2026`.
  reader(
    `${YEAR}(?:\\s+|[,/-]\\s?)[QK](?<quarter>[1-4])(?!\\p{L}|\\d|[\\s,/]*(?:19|20)\\d{2})`,
    partOf,
  ),
  reader(
    `${NO_LETTER}uge\\s*(?<week>\\d{1,2})(?:\\s*[-–]\\s*(?<last>\\d{1,2}))?${AFTER}`,
    (named) => {
      const week = Number(named['week']);
      return { year: yearIn(named), in: weeks(week, Number(named['last'] ?? week)) };
    },
  ),
  reader(`${NO_LETTER}H(?<half>[12])(?!\\p{L}|\\d)${AFTER}`, (named) => {
    const last = Number(named['half']) * 6;
    return { year: yearIn(named), in: months('season', last - 5, last) };
  }),
  // A school year runs from 1 August; both of its years may be named.
  reader(`${NO_LETTER}skoleåret\\s*${YEAR}(?:\\s*[/-]\\s*(?:19|20)?\\d{2}(?!\\d))?`, (named) => ({
    year: yearIn(named),
    in: months('year', 8, 19),
  })),
  reader(
    `${NO_LETTER}(?:(?<counted>\\d|${Object.keys(COUNTED).join('|')})\\.?\\s*(?<kind>kvartal|kvt?\\b\\.?|halvår)|[QK](?<quarter>[1-4])(?!\\p{L}|\\d))${AFTER}`,
    partOf,
  ),
  reader(`${NO_LETTER}(?<edge>primo|medio|ultimo)\\s+${YEAR}`, (named) => {
    const [from = 1, to = 12] = EDGES[named['edge']?.toLowerCase() ?? ''] ?? [];
    return { year: yearIn(named), in: months('month', from, to) };
  }),
  reader(`(?:(?<!\\d)(?<date>\\d{1,2})\\.\\s*)?${NO_LETTER}${MONTH}${AFTER}`, (named) => {
    const month = monthNumber(named['month'] ?? '');
    const { date } = named;
    return {
      year: yearIn(named),
      in: date === undefined ? months('month', month, month) : dayOrMonth(Number(date), month),
    };
  }),
  // A winter may name both of its years.
  reader(
    `${NO_LETTER}(?<season>forår|sommer|efterår|vinter)(?:et|en|ferien)?(?!\\p{L})(?:[\\s,]*${YEAR}(?:\\s*[/-]\\s*(?:19|20)?\\d{2}(?!\\d))?)?`,
    (named) => {
      const [from = 1, to = 12] = SEASONS[named['season']?.toLowerCase() ?? ''] ?? [];
      return { year: yearIn(named), in: months('season', from, to) };
    },
  ),
  reader(YEAR, (named) => ({ year: yearIn(named), in: months('year', 1, 12) })),
];

/** `1.-3. kvartal`, `Q1-3` and `10.-12. maj` name what they count once. */
function inFull(text: string): string {
  const range = '\\s*(?:-|–|til|og)\\s*';
  const unit = `(?:kvartal|kv\\b\\.?|halvår|${MONTHS.join('|')})`;
  return text
    .replace(
      new RegExp(`(?<!\\d)(\\d{1,2})\\.?(${range})(\\d{1,2}\\.\\s*)(${unit})`, 'giu'),
      '$1. $4$2$3$4',
    )
    .replace(new RegExp(`([QK])([1-4])(${range})([1-4])(?!\\d)`, 'giu'), '$1$2$3$1$4');
}

/** `2016-17` and `2023/24` name two years. */
function withFullYears(text: string): string {
  return text.replace(
    /(?<!\d)((?:19|20)\d{2})(\s*[-–/]\s*)(\d{2})(?![\d.]|-\d)\b/gu,
    (whole, first: string, between: string, second: string) =>
      Number(second) > Number(first) % 100 ? first + between + first.slice(0, 2) + second : whole,
  );
}

/** All times that a text names, in their order. A time without a year takes that of the next. */
export function pointsIn(written: string): readonly Point[] {
  let text = withFullYears(inFull(written));
  const found: Found[] = [];
  for (const [pattern, read] of READERS) {
    text = text.replace(pattern, (...parts) => {
      const [whole, at, named] = [parts[0] ?? '', parts.at(-3) as number, parts.at(-1) as Named];
      const point = read(named);
      if (!point) return whole;
      found.push({ at, ...point });
      return ' '.repeat(whole.length);
    });
  }
  const ordered = found.toSorted((one, two) => one.at - two.at);
  return ordered.flatMap((each, index): Point[] => {
    const later = ordered.slice(index).find((other) => other.year !== undefined)?.year;
    const earlier = ordered.slice(0, index).findLast((other) => other.year !== undefined)?.year;
    const year = later ?? earlier;
    return year === undefined ? [] : [{ at: each.at, ...each.in(year) }];
  });
}
