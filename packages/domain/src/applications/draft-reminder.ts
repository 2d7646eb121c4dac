import { addDays, statedClosing } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { toldState } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';

/** How many days before the last day somebody with a draft is reminded of it. */
export const draftReminders = [1, 7] as const;
export type DraftReminder = (typeof draftReminders)[number];

/**
 * Which reminder is due to those with a draft: the last whole week, then the last day. Nothing
 * before, after the last day, and in rounds that are not announced or only a rehearsal.
 */
export function draftReminderOn(
  round: Pick<Round, 'state' | 'rehearsal' | 'window'>,
  today: Day,
): DraftReminder | undefined {
  const last = statedClosing(round.window.closesBefore).day;
  if (round.rehearsal || toldState(round.state) !== 'announced' || today > last) return undefined;
  return draftReminders.find((days) => addDays(today, days) >= last);
}

type Closing = Pick<Round, 'state' | 'rehearsal' | 'window' | 'moneyUsed'>;

/** How long after the last day a letter still says that the round has closed, in days. */
const CLOSED_TOLD_DAYS = 3;

/**
 * Whether those with a draft are told that the round has closed: from the morning after the last
 * day, in rounds that applicants could see, and not when the round was cancelled. Where the money
 * was used, not before nobody opens the round again.
 */
export function closingToldOn(
  { state, rehearsal, window, moneyUsed }: Closing,
  today: Day,
): boolean {
  const last = statedClosing(window.closesBefore).day;
  const told = toldState(state);
  if (moneyUsed !== undefined && told === 'announced') return false;
  if (rehearsal || (told !== 'announced' && told !== 'under-review')) return false;
  return today > last && today <= addDays(last, CLOSED_TOLD_DAYS);
}
