import * as z from 'zod';
import { Day } from '../kernel/index.ts';
import type { Day as DayType } from '../kernel/index.ts';

/**
 * When an initiative runs: the words of the document, and what can be derived from them. `start`
 * and `end` are the first and last day of what is named; `precision` says how exactly it was.
 */
export type Schedule = z.infer<typeof Schedule>;
export const Schedule = z.object({
  text: z.string().max(300),
  start: Day.optional(),
  end: Day.optional(),
  precision: z.enum(['day', 'month', 'season', 'year']).optional(),
  openEnded: z.boolean(),
});

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

/** Seasons as Danes use them in plans; a winter belongs to the year in which it begins. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  forår: [3, 5],
  sommer: [6, 8],
  efterår: [9, 11],
  vinter: [12, 14],
};

type Point = {
  at: number;
  start: DayType;
  end: DayType;
  precision: NonNullable<Schedule['precision']>;
};

function firstDay(year: number, month: number): DayType {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10) as DayType;
}

function lastDay(year: number, month: number): DayType {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as DayType;
}

/** `2. kvartal 2024`, `Q3 2024`, `1. halvår 2025`: part of a year, counted from its beginning. */
const PART = /(?:(\d)\.\s*(kvartal|halvår)|\bQ([1-4]))\s*((?:19|20)\d{2})/giu;

const POINT = new RegExp(
  `(?:(\\d{1,2})\\.\\s*)?(?:(${MONTHS.join('|')})|(forår|sommer|efterår|vinter)(?:et|en)?)?\\s*(?<!\\d)((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);

function pointOf(match: RegExpMatchArray): Omit<Point, 'at'> {
  const [, dayNumber, monthName, season, yearText] = match;
  const year = Number(yearText);
  const months = season === undefined ? undefined : SEASONS[season.toLowerCase()];
  if (months) {
    return { start: firstDay(year, months[0]), end: lastDay(year, months[1]), precision: 'season' };
  }
  const month = monthName === undefined ? 0 : MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return { start: firstDay(year, 1), end: lastDay(year, 12), precision: 'year' };
  if (dayNumber === undefined) {
    return { start: firstDay(year, month), end: lastDay(year, month), precision: 'month' };
  }
  const exact = `${year}-${String(month).padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  const parsed = Day.safeParse(exact);
  return parsed.success
    ? { start: parsed.data, end: parsed.data, precision: 'day' }
    : { start: firstDay(year, month), end: lastDay(year, month), precision: 'month' };
}

function partOf(match: RegExpMatchArray): Omit<Point, 'at'> {
  const [, counted, kind, quarter, year] = match;
  const months = kind?.toLowerCase() === 'halvår' ? 6 : 3;
  const last = Number(counted ?? quarter) * months;
  return {
    start: firstDay(Number(year), last - months + 1),
    end: lastDay(Number(year), last),
    precision: 'season',
  };
}

/** `2016-17` and `2023/24` name two years. */
function inFullYears(text: string): string {
  return text.replace(
    /\b((?:19|20)\d{2})(\s*[-–/]\s*)(\d{2})(?![\d.])\b/gu,
    (whole, first: string, between: string, second: string) =>
      Number(second) > Number(first) % 100 ? first + between + first.slice(0, 2) + second : whole,
  );
}

/**
 * Derives an interval from a schedule as plans write it. The text is always kept; where nothing
 * can be derived, only the text is returned. Understands years, `2020 - 2021`, `2023-24`, `forår
 * 2020`, `vinteren 2016`, `2. kvartal 2024`, `april 2020 til december 2022`, `26. maj 2020`,
 * `… og frem`, and `løbende`.
 */
export function readSchedule(written: string): Schedule {
  const text = written.trim();
  const years = inFullYears(text);
  const parts = [...years.matchAll(PART)].map((match) => ({ at: match.index, ...partOf(match) }));
  const points = [...years.replace(PART, (part) => ' '.repeat(part.length)).matchAll(POINT)]
    .map((match) => ({ at: match.index, ...pointOf(match) }))
    .concat(parts)
    .toSorted((a, b) => a.at - b.at);
  const first = points[0];
  const last = points.at(-1);
  const onwards = /\bog\s+frem(ad|efter|over)?\b|^løbende\b/iu.test(text);
  if (!first || !last) return { text, openEnded: onwards };
  const openEnded = /\bog\s+frem/iu.test(text) || (points.length === 1 && /^fra\s/iu.test(text));
  return {
    text,
    start: first.start,
    ...(openEnded ? {} : { end: last.end }),
    precision: first.precision,
    openEnded,
  };
}
