import { statedClosing, wallTimeAt } from '@plan/domain/kernel';
import type { Day, Instant, WallTime } from '@plan/domain/kernel';

export type Language = 'da' | 'en';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Øre as people read them: `12.500 kr.`, `12.500,50 kr.`; in English `DKK 12,500`. */
export function amountIn(language: Language, amount: number): string {
  // What somebody is still typing cannot be read yet.
  if (!Number.isFinite(amount)) return language === 'da' ? '… kr.' : 'DKK …';
  const digits = amount % 100 === 0 ? 0 : 2;
  const figure = (amount / 100).toLocaleString(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return language === 'da' ? `${figure} kr.` : `DKK ${figure}`;
}

/** A sentence with its full stop; `kr.` ends one by itself. */
export function closed(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** `1. oktober 2026`, `1 October 2026`. */
export function dayIn(language: Language, day: Day | string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A day of every year, `10-01` as `1. oktober`, `1 October`. */
export function monthDayIn(language: Language, monthDay: string): string {
  // A leap year has every day there is.
  return new Date(`2024-${monthDay}T12:00:00Z`).toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/** `a, b og c`; with `or`, `a, b eller c`. */
export function listIn(
  language: Language,
  items: readonly string[],
  way: 'and' | 'or' = 'and',
): string {
  const type = way === 'and' ? 'conjunction' : 'disjunction';
  const [last = '', ...before] = items.toReversed();
  // "noget, der er holdt, eller fester": a clause within an item ends before the next.
  if (language === 'da' && before.some((each) => each.includes(', '))) {
    return `${before.toReversed().join(', ')}, ${way === 'and' ? 'og' : 'eller'} ${last}`;
  }
  // "mad og drikke samt udflugter": what is joined within an item is not joined again by the same word.
  if (language === 'da' && way === 'and' && items.some((each) => each.includes(' og '))) {
    return before.length === 0 ? last : `${before.toReversed().join(', ')} samt ${last}`;
  }
  return new Intl.ListFormat(locales[language], { type, style: 'long' }).format(items);
}

/** `1. oktober 2026 kl. 12.00`, as the clock in Copenhagen shows it. */
export function wallTimeIn(language: Language, wall: WallTime): string {
  const time = language === 'da' ? wall.time.replace(':', '.') : wall.time;
  return language === 'da'
    ? `${dayIn(language, wall.day)} kl. ${time}`
    : `${dayIn(language, wall.day)} at ${time}`;
}

/** A deadline as people say it: midnight is told as 23.59 of the day before. */
export function closingIn(language: Language, closesBefore: WallTime): string {
  return wallTimeIn(language, statedClosing(closesBefore));
}

export function instantIn(language: Language, instant: Instant | string): string {
  return wallTimeIn(language, wallTimeAt(instant as Instant));
}
