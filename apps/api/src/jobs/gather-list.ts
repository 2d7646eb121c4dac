import { addDays, gatherApplications, nextGathering } from '@plan/domain';
import type { Day, RoundId } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { one, readTogether, unchanged, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { listReads, takenUp } from './close-round.ts';
import { gatheringDue } from './outbox.ts';

/** Has the clock gather the list after this one, unless its row is there already. */
async function dueNext(store: Store, round: RoundId, after: Day) {
  const { call } = await readTogether(store, {
    call: one(caseRecords.round, caseRecords.round.key(round)),
  });
  const next = call && nextGathering(call.value.dates, after);
  const row = call && next && gatheringDue(call.value.id, next);
  if (!row || !('put' in row)) return;
  const [known] = await store.get([row.put]);
  if (!known) await store.commit([row]);
}

/**
 * Gathers what came up to a day in a round that takes applications all year, and has the clock come
 * back on the next of its days. While an earlier list is open nothing is gathered: whoever issues
 * that list asks again.
 */
export async function gatherList(
  store: Store,
  occasion: Occasion,
  { round: id, upTo, byHand }: Extract<Job, { job: 'gather-list' }>,
): Promise<void> {
  const { round, allocation, applications } = await readTogether(store, listReads(id));
  if (!round) return;
  // A day that was taken off the call is passed over.
  const isDay = nextGathering(round.value.dates, addDays(upTo, -1)) === upTo;
  const heads = valuesOf(applications);
  const found = gatherApplications(round.value, allocation?.value, heads, upTo);
  if (found.ok && (byHand || isDay)) {
    const ids = found.value.map((each) => each.id);
    const waiting = applications.filter(({ value }) => ids.includes(value.id));
    const list = await takenUp(store, occasion, round.value, waiting, upTo);
    const committed = await store.commit([...list, unchanged(round.key, round)]);
    if (committed === 'stale') throw new Error('The round moved meanwhile');
  }
  if (round.value.state === 'announced') await dueNext(store, id, upTo);
}
