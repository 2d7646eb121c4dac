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
