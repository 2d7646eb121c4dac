import {
  closeApplication,
  dayOf,
  issueDecision,
  lineOf,
  nextGathering,
  standingLines,
} from '@plan/domain';
import type { Allocation, ApplicationId, Pool, Round, RoundId } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import { all, beginning, one, readTogether, recorded, removed, saved } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change, Store } from '../store/index.ts';
import { jobRow, publishRow } from './outbox.ts';

type Adopted = { readonly round: Round; readonly pool: Pool; readonly allocation: Allocation };

/** One applicant's decision, their application and the notice to them, in one commit. */
async function issueOne(
  store: Store,
  occasion: Occasion,
  { round, pool, allocation }: Adopted,
  id: ApplicationId,
): Promise<void> {
  const { application, decision, reason } = await readTogether(store, {
    application: one(caseRecords.application, caseRecords.application.key(round.id, id)),
    decision: one(caseRecords.decision, caseRecords.decision.key(round.id, id)),
    reason: one(caseRecords.lineReason, caseRecords.lineReason.key(round.id, id)),
  });
  if (decision || !application) return;
  const closed = closeApplication(application.value);
  if (!closed.ok) throw new Error('An adopted application is not under review');
  const line = lineOf(allocation, id);
  if (line?.reason && line.reason.version !== reason?.value.version) {
    throw new Error('The reason is not the one that was adopted');
  }
  const issued = issueDecision(occasion.now, round, pool, allocation, application.value, {
    text: '',
    ...reason?.value,
  });
  const committed = await store.commit([
    saved(caseRecords.decision, caseRecords.decision.key(round.id, id), undefined, issued),
    ...recorded(
      occasion,
      caseRecords.application,
      application.key,
      application,
      closed.value.application,
      closed.value.deed,
    ),
    jobRow(occasion.now, `notice#${id}`, {
      job: 'decision-notice',
      round: round.id,
      application: id,
    }),
  ]);
  if (committed === 'stale') throw new Error('An application moved meanwhile');
}

const ISSUED_IN: readonly Round['state'][] = ['adopted', 'announced'];

/**
 * A round that takes applications goes on: its list is put away under the day it was gathered up
 * to, and what was to happen while it was open is asked for again.
 */
function goesOn(
  { now }: Occasion,
  round: Stored<Round>,
  allocation: Stored<Allocation>,
): readonly Change[] {
  const { id, dates, gathered: before = [] } = round.value;
  const upTo = allocation.value.gathered ?? dayOf(now);
  const missed = nextGathering(dates, upTo);
  const gathered = [...before, upTo];
  const key = caseRecords.gatheredList.key(id, upTo);
  return [
    removed(allocation),
    saved(caseRecords.gatheredList, key, undefined, allocation.value),
    saved(caseRecords.round, round.key, round, { ...round.value, gathered }),
    ...(missed !== undefined && missed < dayOf(now)
      ? [jobRow(now, `gather#${id}`, { job: 'gather-list', round: id, upTo: missed })]
      : []),
    jobRow(now, `close#${id}`, { job: 'close-round', round: id }),
  ];
}

/**
 * Issues the decisions of an adopted list, one by one. Those already issued are passed over, so
 * that a crash in the middle is mended by running it again.
 */
export async function issueDecisions(store: Store, occasion: Occasion, id: RoundId): Promise<void> {
  const { round, allocation, pools } = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(id)),
    allocation: one(caseRecords.allocation, caseRecords.allocation.key(id)),
    pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
  });
  const pool = pools.find((each) => each.value.id === round?.value.pool);
  if (!round || !allocation || !pool || allocation.value.state !== 'adopted') return;
  if (!ISSUED_IN.includes(round.value.state)) return;
  const adopted = { round: round.value, pool: pool.value, allocation: allocation.value };
  const failures: unknown[] = [];
  for (const line of standingLines(allocation.value)) {
    // One that cannot be issued now must not keep the others waiting.
    await issueOne(store, occasion, adopted, line.application).catch((error: unknown) =>
      failures.push(error),
    );
  }
  if (failures.length > 0) throw failures[0];
  const committed = await store.commit([
    ...(round.value.state === 'announced'
      ? goesOn(occasion, round, allocation)
      : [
          saved(caseRecords.round, round.key, round, { ...round.value, state: 'decided' as const }),
        ]),
    publishRow(occasion.now, id),
  ]);
  if (committed === 'stale') throw new Error('The round moved meanwhile');
}
