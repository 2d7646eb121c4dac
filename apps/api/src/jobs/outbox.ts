import { addDays, instant, instantOf, takesUntil, wallTime } from '@plan/domain';
import type { Association, Day, Instant, Round, RoundId } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { saved } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

/** Work to start when the commit stands. Names sort by time. */
export function jobRow(now: Instant, name: string, job: Job): Change {
  return saved(caseRecords.outbox, caseRecords.outbox.key(`${now}#${name}`), undefined, job);
}

/** Has the company register asked about an applicant; nothing for those who have no number. */
export function registerRows(
  now: Instant,
  name: string,
  { id, cvr }: Pick<Association, 'id' | 'cvr'>,
): readonly Change[] {
  return cvr === undefined ? [] : [jobRow(now, name, { job: 'ask-register', association: id })];
}

/** Asks for the public pages again. `about` keeps two saves of one instant apart. */
export function publishRow(now: Instant, ...about: readonly (string | number)[]): Change {
  return jobRow(now, ['publish', ...about].join('#'), { job: 'publish' });
}

/** After the deadline, longer than a request may live. */
const CLOSING_GRACE_MS = 60_000;

/** Staff have a day to open a round again whose money was used and added to. */
const REOPENING_MS = 24 * 3_600_000;

/** When nothing sent in time to a round can still be on its way, and nobody opens it again. */
export function closesAt(round: Pick<Round, 'window' | 'late' | 'moneyUsed'>): Instant {
  const waits = round.moneyUsed === undefined ? CLOSING_GRACE_MS : REOPENING_MS;
  return instant(Date.parse(takesUntil(round)) + waits);
}

/** Has the clock close a round. */
export function closingDue(round: Round): Change {
  return dueRow(closesAt(round), { job: 'close-round', round: round.id });
}

/** Has the clock gather a list when nothing sent up to a day can still be on its way. */
export function gatheringDue(round: RoundId, upTo: Day): Change {
  const midnight = instantOf(wallTime(addDays(upTo, 1)), 'deadline');
  const due = instant(Date.parse(midnight) + CLOSING_GRACE_MS);
  return dueRow(due, { job: 'gather-list', round, upTo });
}

const LETTER_EVERY_MS = 10 * 60_000;

/**
 * Has one letter written about all that was asked, answered or written within ten minutes. Gives the key
 * of the row too, which may be there already.
 */
export function inquiryLetterDue(
  now: Instant,
  about: Pick<Extract<Job, { job: 'inquiries' }>, 'round' | 'application' | 'to'>,
) {
  const due = instant(Math.ceil((Date.parse(now) + 1) / LETTER_EVERY_MS) * LETTER_EVERY_MS);
  const letter = `inquiries-${about.application}-${about.to}-${Date.parse(due)}`;
  const key = caseRecords.due.key(`${due}#${letter}`);
  const since = instant(Date.parse(due) - LETTER_EVERY_MS);
  const job = { job: 'inquiries' as const, ...about, since, letter };
  return { key, row: saved(caseRecords.due, key, undefined, job) };
}

/** Work for the clock. The same job at the same instant is the same row. */
export function dueRow(due: Instant, job: Job): Change {
  const about = 'round' in job ? job.round : 'all';
  return saved(caseRecords.due, caseRecords.due.key(`${due}#${job.job}#${about}`), undefined, job);
}
