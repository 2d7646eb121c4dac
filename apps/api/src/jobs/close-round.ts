import { openAllocation, refuseOutOfOrder, roundLifecycle, takeUpApplication } from '@plan/domain';
import type { Application, RoundId } from '@plan/domain';
import { records } from '../records.ts';
import { all, beginning, one, readTogether, recorded, saved } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { jobRow } from './outbox.ts';

async function takeUp(
  store: Store,
  occasion: Occasion,
  application: Stored<Application>,
): Promise<void> {
  const taken = takeUpApplication(application.value);
  if (!taken.ok) return;
  const { application: next, deed } = taken.value;
  const changes = recorded(occasion, records.application, application.key, application, next, deed);
  if ((await store.commit(changes)) === 'stale') throw new Error('An application moved meanwhile');
}

/**
 * Closes a round once no submit accepted in time can still be on its way: what was sent goes to
 * review, one commit each, and then the list opens. Safe to run again after a crash.
 */
export async function closeRound(store: Store, occasion: Occasion, id: RoundId): Promise<void> {
  const { round, applications } = await readTogether(store, {
    round: one(records.round, records.round.key(id)),
    applications: all(records.application, {
      partition: `round#${id}`,
      ...beginning('application#'),
    }),
  });
  if (!round || refuseOutOfOrder(roundLifecycle, round.value.state, 'close').length > 0) return;
  for (const application of applications) await takeUp(store, occasion, application);
  const sent = applications
    .map((each) => each.value)
    .filter((each) => each.state === 'submitted' || each.state === 'under-review');
  const { allocation, deed } = openAllocation(round.value, sent);
  const committed = await store.commit([
    saved(records.round, round.key, round, { ...round.value, state: 'under-review' }),
    ...recorded(
      occasion,
      records.allocation,
      records.allocation.key(id),
      undefined,
      allocation,
      deed,
    ),
    jobRow(occasion.now, `publish#${id}`, { job: 'publish' }),
  ]);
  if (committed === 'stale') throw new Error('The round moved meanwhile');
}
