import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  closingAsStated,
  day,
  dayOf,
  instant,
  instantOf,
  positionIn,
  statedClosing,
  wallTime,
  wallTimeAt,
} from './index.ts';
import type { ClockTime } from './index.ts';

const HOUR = 3_600_000;

describe('Danish time', () => {
  it('maps every hour from 2020 to 2035 to the clock on the wall and back', () => {
    const from = Date.UTC(2020, 0, 1);
    const to = Date.UTC(2036, 0, 1);
    let doubled = 0;
    for (let at = from; at < to; at += HOUR) {
      const wall = wallTimeAt(instant(at));
      const opening = Date.parse(instantOf(wall, 'opening'));
      const deadline = Date.parse(instantOf(wall, 'deadline'));
      if (opening !== deadline) {
        doubled += 1;
        expect(deadline - opening).toBe(HOUR);
        expect([opening, deadline]).toContain(at);
      } else if (opening !== at) {
        throw new Error(`${new Date(at).toISOString()} does not come back`);
      }
    }
    // One autumn night a year, seen from both of its hours.
    expect(doubled).toBe(16 * 2);
  });

  it('moves a skipped spring time forward by the hour that is missing', () => {
    const skipped = wallTime('2026-03-29', '02:30');
    expect(instantOf(skipped, 'deadline')).toBe('2026-03-29T01:30:00.000Z');
    expect(wallTimeAt(instantOf(skipped, 'opening')).time).toBe('03:30');
  });

  it('gives the applicant the doubled hour of the autumn night', () => {
    const doubled = wallTime('2026-10-25', '02:30');
    expect(instantOf(doubled, 'opening')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf(doubled, 'deadline')).toBe('2026-10-25T01:30:00.000Z');
  });

  it.each([
    ['spring', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['autumn', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])(
    'keeps a deadline at 23.59 open to the last second of the %s night',
    (_, on, opens, closes) => {
      const window = {
        opens: wallTime(on),
        closesBefore: closingAsStated(day(on), '23:59' as ClockTime),
      };
      expect(instantOf(window.opens, 'opening')).toBe(opens);
      expect(instantOf(window.closesBefore, 'deadline')).toBe(closes);
      const last = instant(Date.parse(closes) - 1);
      expect(positionIn(window, last)).toBe('inside');
      expect(positionIn(window, instant(Date.parse(closes)))).toBe('after');
      expect(positionIn(window, instant(Date.parse(opens) - 1))).toBe('before');
    },
  );

  it('closes a deadline stated at 12.00 on the stroke', () => {
    const window = {
      opens: wallTime('2026-09-01'),
      closesBefore: closingAsStated(day('2026-10-01'), '12:00' as ClockTime),
    };
    expect(positionIn(window, instant(Date.parse('2026-10-01T09:59:59.999Z')))).toBe('inside');
    expect(positionIn(window, instant(Date.parse('2026-10-01T10:00:00.000Z')))).toBe('after');
  });

  it('tells a deadline as it was stated', () => {
    const midnight = closingAsStated(day('2026-12-31'), '23:59' as ClockTime);
    expect(midnight).toEqual(wallTime('2027-01-01', '00:00'));
    expect(statedClosing(midnight)).toEqual(wallTime('2026-12-31', '23:59'));
  });

  it('adds days over every turn of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const moved = addDays(day('2020-01-01'), days);
        expect(Date.parse(moved) - Date.parse('2020-01-01')).toBe(days * 24 * HOUR);
      }),
    );
    expect(dayOf(instant(Date.parse('2026-06-30T22:30:00Z')))).toBe('2026-07-01');
    expect(() => day('2026-02-30')).toThrow('Not a day');
  });

  it('adds months to the same day, or to the last of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2027-12-31'), 2)).toBe('2028-02-29');
    expect(addMonths(day('2026-11-22'), 24)).toBe('2028-11-22');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
  });
});
