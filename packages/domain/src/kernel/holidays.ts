import { addDays, day } from './time.ts';
import type { Day } from './moments.ts';

/** Easter Sunday of a year, by the Gregorian computus (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const within = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - epact - (within % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return day(`${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`);
}

/** Days from Easter: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const MOVING = [-3, -2, 1, 39, 50] as const;
const FIXED = ['01-01', '12-25', '12-26'] as const;

/**
 * Whether a day is a Danish public holiday beside Saturdays and Sundays. Store bededag is none from
 * 2024; Constitution Day, Christmas Eve and New Year’s Eve are days on which many offices close, but
 * no holidays (unverified).
 */
export function isHoliday(on: Day): boolean {
  const year = Number(on.slice(0, 4));
  const easter = easterOf(year);
  return (
    FIXED.some((date) => on === `${year}-${date}`) ||
    MOVING.some((days) => on === addDays(easter, days))
  );
}
