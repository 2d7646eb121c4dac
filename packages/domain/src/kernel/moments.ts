import * as z from 'zod';
import { CLOCK_TIME, isRealDay } from './calendar.ts';
import { named } from './named.ts';

/** A moment as ISO 8601 in UTC with milliseconds: `2026-11-22T02:50:00.000Z`. Sorts as text. */
export type Instant = string & { readonly __kind: 'instant' };
/** A calendar day in Copenhagen: `2026-11-22`. */
export type Day = string & { readonly __kind: 'day' };
/** A time on the clock in Copenhagen, to the minute: `23:59`. */
export type ClockTime = string & { readonly __kind: 'clock-time' };

export const Instant = named<Instant>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .refine((text) => !Number.isNaN(Date.parse(text))),
);

export const Day = named<Day>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((text) => isRealDay(text)),
);

export const ClockTime = named<ClockTime>(z.string().regex(CLOCK_TIME));

/** What a clock on a wall in Copenhagen shows. */
export type WallTime = { readonly day: Day; readonly time: ClockTime };
export const WallTime = z.object({ day: Day, time: ClockTime });

/** Opens at `opens`, and is closed from `closesBefore` on (half-open). */
export type Window = { readonly opens: WallTime; readonly closesBefore: WallTime };
export const Window = z.object({ opens: WallTime, closesBefore: WallTime });
