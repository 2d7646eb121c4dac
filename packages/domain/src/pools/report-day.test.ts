import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.ts';
import { reportDayOf } from './index.ts';

const grant = { firstYear: 2027, mostYears: 1 };
const decidedOn = day('2027-02-10');
const due = (term: Parameters<typeof reportDayOf>[1], mostYears = 1) =>
  reportDayOf({ ...grant, mostYears }, term, decidedOn);

describe('the day of a report', () => {
  it.each([
    ['a day of the year after', { byDay: '04-01' }, '2028-04-01'],
    ['a day of the grant year itself', { byDay: '11-01', sameYear: true }, '2027-11-01'],
    ['months after the grant year', { monthsAfter: 3 }, '2028-03-31'],
    ['weeks after it', { weeksAfter: 6 }, '2028-02-11'],
    ['months and weeks after it', { monthsAfter: 1, weeksAfter: 1 }, '2028-02-07'],
    ['weeks after the decision', { weeksAfter: 6, fromDecision: true }, '2027-03-24'],
    ['the later of two', { byDay: '04-01', weeksAfter: 6 }, '2028-04-01'],
    ['the earlier of two', { byDay: '04-01', weeksAfter: 6, earlier: true }, '2028-02-11'],
  ])('is %s', (_, term, expected) => {
    expect(due(term)).toBe(expected);
  });

  it('is counted from the last of several years, and none where the term names none', () => {
    expect(due({ byDay: '04-01' }, 3)).toBe('2030-04-01');
    expect(due({ byDay: '11-01', sameYear: true }, 3)).toBe('2029-11-01');
    expect(due({})).toBe(undefined);
  });
});
