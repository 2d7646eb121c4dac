import { isClockTime, isRealDay } from './calendar.ts';
import type { ClockTime, Day, Instant, WallTime, Window } from './moments.ts';

export function instant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function day(text: string): Day {
  if (!isRealDay(text)) throw new Error(`Not a day: ${text}`);
  return text as Day;
}

export function wallTime(onDay: string, time = '00:00'): WallTime {
  if (!isClockTime(time)) throw new Error(`Not a time on the clock: ${time}`);
  return { day: day(onDay), time: time as ClockTime };
}

const copenhagen = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock in Copenhagen shows at an instant; seconds are dropped. */
export function wallTimeAt(at: Instant): WallTime {
  const parts = new Map(
    copenhagen.formatToParts(new Date(at)).map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}` as Day,
    time: `${parts.get('hour')}:${parts.get('minute')}` as ClockTime,
  };
}

export function dayOf(at: Instant): Day {
  return wallTimeAt(at).day;
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function addDays(from: Day, days: number): Day {
  const moved = new Date(`${from}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as Day;
}

/** The same day so many months on, or the last of that month where it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return day(first.toISOString().slice(0, 10));
}

/** Offsets of Danish time from UTC since 1980: +1 h in winter, +2 h in summer. */
const OFFSETS_MS = [120, 60].map((minutes) => minutes * 60_000);

/**
 * The instant of a wall-clock time. In the doubled hour of an autumn night the later instant
 * counts for a deadline and the earlier for an opening, so the applicant never loses the hour.
 * A time skipped on a spring night moves forward by the skipped hour.
 */
export function instantOf(wall: WallTime, reading: 'opening' | 'deadline'): Instant {
  const asUtc = Date.parse(`${wall.day}T${wall.time}:00.000Z`);
  const matches = OFFSETS_MS.map((offset) => asUtc - offset).filter((candidate) => {
    const shown = wallTimeAt(instant(candidate));
    return shown.day === wall.day && shown.time === wall.time;
  });
  const [first, second] = matches;
  if (first === undefined) return instant(asUtc - 60 * 60_000);
  return instant(reading === 'deadline' ? (second ?? first) : first);
}

/**
 * A deadline as announcements put it. "Til og med kl. 23.59" includes the last minute and is
 * kept as before 00.00 the next day; every other stated time closes on the stroke.
 */
export function closingAsStated(onDay: Day, time: ClockTime): WallTime {
  return time === '23:59' ? wallTime(addDays(onDay, 1)) : { day: onDay, time };
}

/** The inverse of {@link closingAsStated}: midnight is told as 23.59 of the day before. */
export function statedClosing(closesBefore: WallTime): WallTime {
  return closesBefore.time === '00:00'
    ? wallTime(addDays(closesBefore.day, -1), '23:59')
    : closesBefore;
}

export type WindowPosition = 'before' | 'inside' | 'after';

export function positionIn(window: Window, at: Instant): WindowPosition {
  if (at < instantOf(window.opens, 'opening')) return 'before';
  return at < instantOf(window.closesBefore, 'deadline') ? 'inside' : 'after';
}
