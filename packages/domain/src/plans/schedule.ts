import * as z from 'zod';
import { Day } from '../kernel/index.ts';
import { pointsIn } from './schedule-points.ts';

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

/** Words, arrows and lone dashes after which nothing ends. */
const ONWARDS = /\bog\s+(?:frem|videre)|\bfremover\b|\bfortløbende\b|(?:->|→|>|[-–—])\s*\.?$/iu;
const BEGINS = /^(?:starter|igangsættes|iværksættes|påbegyndes|begynder|opstart)\b/iu;
const AGAIN = /\bhvert?\s/iu;
/** A last day, and nothing about the first. */
const BY = /^(?:senest|inden|indtil|frem til|til og med|før|ved udgangen af)\b/iu;
const FROM = /\b(?:fra|pr\.)\s*(?:og\s+med\s*)?(?:\p{L}+\s*)?$/iu;

/**
 * Derives an interval from a schedule as plans write it. The text is always kept; where nothing
 * can be derived, only the text is returned. Understands years, `2020 - 2021`, `2023-24`, `forår
 * 2020`, `vinteren 2016`, `2. kvartal 2024`, `Q1-Q3 2024`, `april 2020 til december 2022`,
 * `marts - juni 2024`, `26. maj 2020`, `31.12.2026`, `ultimo 2024`, `… og frem`, and `løbende`.
 */
export function readSchedule(written: string): Schedule {
  const text = written.trim();
  const points = pointsIn(text);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) {
    return { text, openEnded: ONWARDS.test(text) || /^løbende\b/iu.test(text) };
  }
  const alone = points.length === 1;
  const begins = alone && (FROM.test(text.slice(0, first.at)) || BEGINS.test(text));
  const again = AGAIN.test(text) && /\bfra\b/iu.test(text);
  const openEnded = begins || again || ONWARDS.test(text);
  const end = points.reduce((latest, { end: each }) => (each > latest ? each : latest), last.end);
  if (alone && !openEnded && BY.test(text)) {
    return { text, end, precision: first.precision, openEnded: false };
  }
  return {
    text,
    start: first.start,
    ...(openEnded ? {} : { end }),
    precision: first.precision,
    openEnded,
  };
}

/** The period of a plan as written, with its first and last day where they can be derived. */
export function readPeriod(written: string): Pick<Schedule, 'text' | 'start' | 'end'> {
  const { start, end } = readSchedule(written);
  return { text: written, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

/** Whether a text says when something is: a day, a year, or that it goes on. */
export function tellsTime(text: string): boolean {
  const { start, end, openEnded } = readSchedule(text);
  return start !== undefined || end !== undefined || openEnded;
}
