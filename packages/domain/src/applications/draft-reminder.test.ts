import { expect, it } from 'vitest';
import { day, instant, wallTime } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import { closingToldOn, draftReminderOn } from './index.ts';

const round: Pick<Round, 'state' | 'rehearsal' | 'window'> = {
  state: 'announced',
  rehearsal: false,
  window: {
    opens: wallTime(day('2026-10-01'), '09:00'),
    // Stated as 13 December at 23.59.
    closesBefore: wallTime(day('2026-12-14'), '00:00'),
  },
};

it.each([
  ['2026-12-05', undefined],
  ['2026-12-06', 7],
  ['2026-12-11', 7],
  ['2026-12-12', 1],
  ['2026-12-13', 1],
  ['2026-12-14', undefined],
])('on %s the reminder of a deadline on 13 December is %s', (today, due) => {
  expect(draftReminderOn(round, day(today))).toBe(due);
});

it('is not sent in a rehearsal, nor where a round is not announced', () => {
  const today = day('2026-12-12');
  expect(draftReminderOn({ ...round, rehearsal: true }, today)).toBeUndefined();
  expect(draftReminderOn({ ...round, state: 'cancelled' }, today)).toBeUndefined();
  expect(draftReminderOn({ ...round, state: 'draft' }, today)).toBeUndefined();
});

it.each([
  ['2026-12-13', false],
  ['2026-12-14', true],
  ['2026-12-16', true],
  ['2026-12-17', false],
])('on %s it is told that a deadline on 13 December has passed: %s', (today, told) => {
  expect(closingToldOn(round, day(today))).toBe(told);
  expect(closingToldOn({ ...round, state: 'under-review' }, day(today))).toBe(told);
  expect(closingToldOn({ ...round, state: 'cancelled' }, day(today))).toBe(false);
  expect(closingToldOn({ ...round, rehearsal: true }, day(today))).toBe(false);
});

it('is told where the money was used once nobody opens the round again', () => {
  const used = { ...round, moneyUsed: instant(Date.parse('2026-12-13T10:00:00Z')) };
  expect(closingToldOn(used, day('2026-12-14'))).toBe(false);
  expect(closingToldOn({ ...used, state: 'under-review' }, day('2026-12-15'))).toBe(true);
});
