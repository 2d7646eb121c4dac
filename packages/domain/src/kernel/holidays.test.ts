import { describe, expect, it } from 'vitest';
import { day, easterOf, isHoliday } from './index.ts';

describe('public holidays', () => {
  // Dates of Easter as printed in Danish calendars; the earliest and the latest there can be.
  it.each([
    [1818, '1818-03-22'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('turn around Easter: in %i it is on %s', (year, sunday) => {
    expect(easterOf(year)).toBe(sunday);
  });

  it('are the church’s, and New Year’s Day', () => {
    const of2027 = [
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-29',
      '2027-05-06',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ];
    for (const each of of2027) expect(isHoliday(day(each)), each).toBe(true);
    for (const each of ['2027-06-05', '2027-12-24', '2027-12-31', '2027-04-23', '2027-03-30']) {
      expect(isHoliday(day(each)), each).toBe(false);
    }
  });
});
