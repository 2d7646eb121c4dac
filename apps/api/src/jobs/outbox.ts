import type { Instant } from '@plan/domain';
import { records } from '../records.ts';
import type { Job } from '../records.ts';
import { saved } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

/** Work to start when the commit stands. Names sort by time. */
export function jobRow(now: Instant, name: string, job: Job): Change {
  return saved(records.outbox, records.outbox.key(`${now}#${name}`), undefined, job);
}

/** Asks for the public pages again. `about` keeps two saves of one instant apart. */
export function publishRow(now: Instant, ...about: readonly (string | number)[]): Change {
  return jobRow(now, ['publish', ...about].join('#'), { job: 'publish' });
}

/** Work for the clock. The same job at the same instant is the same row. */
export function dueRow(due: Instant, job: Job): Change {
  const about = 'round' in job ? job.round : 'all';
  return saved(records.due, records.due.key(`${due}#${job.job}#${about}`), undefined, job);
}
