import {
  applicantsOf,
  awaitsDecision,
  noteNamesakes,
  openAllocation,
  refuseOutOfOrder,
  registerOwnInterests,
  roundLifecycle,
  takeUpApplication,
} from '@plan/domain';
import type { Application, Day, Round, RoundId } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import {
  all,
  beginning,
  many,
  one,
  readTogether,
  recorded,
  saved,
  unchanged,
} from '../rows/index.ts';
import type { Occasion, ReadMore, Stored } from '../rows/index.ts';
import type { Change, Store } from '../store/index.ts';
import { closesAt, publishRow } from './outbox.ts';

async function takeUp(
  store: Store,
  occasion: Occasion,
  application: Stored<Application>,
): Promise<void> {
  const taken = takeUpApplication(application.value);
  if (!taken.ok) return;
  const { application: next, deed } = taken.value;
  const changes = recorded(
    occasion,
    caseRecords.application,
    application.key,
    application,
    next,
    deed,
  );
  if ((await store.commit(changes)) === 'stale') throw new Error('An application moved meanwhile');
}

/** Members of the committee who belong to an applicant are disqualified without anybody asking. */
export async function ownInterests(
  read: ReadMore,
  occasion: Occasion,
  round: Round,
  sent: readonly Application[],
): Promise<readonly Change[]> {
  const key = caseRecords.conflicts.key(round.id);
  const { register, committee, associations } = await read({
    register: one(caseRecords.conflicts, key),
    committee: one(records.committee, records.committee.key(round.committee)),
    associations: many(
      records.association,
      [...new Set(sent.flatMap((each) => applicantsOf(each)))].map((each) =>
        records.association.key(each),
      ),
    ),
  });
  const before = register?.value ?? { round: round.id, conflicts: [] };
  const seats = committee?.value.seats ?? [];
  const applicants = sent.map((application) => {
    const applying = applicantsOf(application);
    const records = associations.flatMap(({ value }) =>
      applying.includes(value.id) ? [value] : [],
    );
    const members = records.flatMap((each) => each.members.map((member) => member.person));
    const board = records.flatMap(({ profile }) => (profile?.board ?? []).map(({ name }) => name));
    return { application, members: [...new Set(members)], board };
  });
  const people = seats.map((seat) => seat.person);
  const interests = registerOwnInterests(occasion.now, before, people, applicants);
  const after = noteNamesakes(interests, seats, applicants);
  if (after === before) return [unchanged(key, register)];
  const count = after.conflicts.length - before.conflicts.length;
  const deed = { chain: `conflicts/${round.id}`, verb: 'register-own-interests', facts: { count } };
  return recorded(occasion, caseRecords.conflicts, key, register, after, deed);
}

/**
 * Takes up what was sent, one commit each, and says what opens its list: the list itself and what
 * the register of conflicts learns. Safe to run again after a crash.
 */
export async function takenUp(
  store: Store,
  occasion: Occasion,
  round: Round,
  applications: readonly Stored<Application>[],
  upTo?: Day,
): Promise<readonly Change[]> {
  for (const application of applications) await takeUp(store, occasion, application);
  const sent = applications.map((each) => each.value);
  const { allocation, deed } = openAllocation(round, sent, upTo);
  const interests = await ownInterests((more) => readTogether(store, more), occasion, round, sent);
  const key = caseRecords.allocation.key(round.id);
  return [
    ...recorded(occasion, caseRecords.allocation, key, undefined, allocation, deed),
    ...interests,
  ];
}

/** What the clock reads of a round to make its list. */
export const listReads = (id: RoundId) => ({
  round: one(caseRecords.round, caseRecords.round.key(id)),
  allocation: one(caseRecords.allocation, caseRecords.allocation.key(id)),
  applications: all(caseRecords.application, {
    partition: `round#${id}`,
    ...beginning('application#'),
  }),
});

/**
 * Closes a round once no submit accepted in time can still be on its way: what was sent goes to
 * review and the list opens. Where all of it was decided as it came, nothing is left to decide.
 * While a list that was gathered before is open, the round waits; whoever issues it closes it.
 */
export async function closeRound(store: Store, occasion: Occasion, id: RoundId): Promise<void> {
  const { round, allocation, applications } = await readTogether(store, listReads(id));
  if (!round || refuseOutOfOrder(roundLifecycle, round.value.state, 'close').length > 0) return;
  // The deadline was put off meanwhile; the clock has a later row.
  if (occasion.now < closesAt(round.value) || allocation) return;
  const waiting = applications.filter(({ value }) => awaitsDecision(value));
  const decided = applications.some(({ value }) => value.state === 'decided');
  const settled = waiting.length === 0 && decided;
  const list = settled ? [] : await takenUp(store, occasion, round.value, waiting);
  const state = settled ? ('decided' as const) : ('under-review' as const);
  const committed = await store.commit([
    saved(caseRecords.round, round.key, round, { ...round.value, state }),
    ...list,
    publishRow(occasion.now, id),
  ]);
  if (committed === 'stale') throw new Error('The round moved meanwhile');
}
