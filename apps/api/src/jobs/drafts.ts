import { takesUntil } from '@plan/domain';
import type { Application, ApplicationId, Instant, Round, RoundId } from '@plan/domain';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, readTogether, saved, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { jobRow } from './outbox.ts';

/** A row says that a letter was asked for; it is kept until nobody could be written to again. */
const KEPT_SECONDS = 30 * 86_400;

/** What associations have begun and not sent; what staff write, they send. */
export async function draftsOf(store: Store, round: RoundId): Promise<readonly Application[]> {
  const partition = `round#${round}`;
  const range = { partition, ...beginning('application#') };
  const heads = valuesOf(await all(caseRecords.application, range).from(store));
  return heads.filter(({ state, entered }) => state === 'draft' && !entered);
}

/** A draft with its call and its association; nothing where it was sent or is gone meanwhile. */
export async function standingDraft(store: Store, roundId: RoundId, id: ApplicationId) {
  const { round, application } = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(roundId)),
    application: one(caseRecords.application, caseRecords.application.key(roundId, id)),
  });
  if (!round || application?.value.state !== 'draft') return undefined;
  const key = records.association.key(application.value.association);
  const association = await one(records.association, key).from(store);
  return association
    ? { round: round.value, application: application.value, association: association.value }
    : undefined;
}

/** Asks for a letter about a draft, once for each key, however often the asking is done again. */
export async function askedOnce(
  store: Store,
  now: Instant,
  round: Round,
  key: string,
  job: Job,
): Promise<void> {
  const expiresAt = Math.floor(Date.parse(takesUntil(round)) / 1000) + KEPT_SECONDS;
  // Stale means that it was asked for already.
  await store.commit([
    saved(planRecords.reminder, planRecords.reminder.key(key), undefined, { key }, { expiresAt }),
    jobRow(now, key, job),
  ]);
}
