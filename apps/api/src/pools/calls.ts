import {
  addDays,
  announceRound,
  awaitsDecision,
  cancelRound,
  changeRound,
  copyOf,
  correctForm,
  draftRound,
  freeSlug,
  isLastCorrection,
  judge,
  nextGathering,
  refuseOutOfOrder,
  refused,
  retractRound,
  roundLifecycle,
  slugOf,
  stateMustAllow,
} from '@plan/domain';
import type { CallText, Day, Deed, Pool, Round, RoundId } from '@plan/domain';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { closingDue, gatheringDue, jobRow, publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { caseRecords } from '../case-records.ts';
import {
  all,
  beginning,
  many,
  one,
  recorded,
  removed,
  unchanged,
  valuesOf,
} from '../rows/index.ts';
import type { ReadMore } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import {
  accountOf,
  accountRows,
  committeeRows,
  copyIds,
  policyRows,
  poolRow,
  poolRows,
  roundRow,
  roundRows,
  withId,
} from './reading.ts';

type Written = { readonly round: Round; readonly deed: Deed };

/** A call with its history; what the public may see of it is asked for again. */
export function callSaved(
  occasion: Occasion,
  before: Stored<Round> | undefined,
  { round, deed }: Written,
): readonly Change[] {
  const key = caseRecords.round.key(round.id);
  const seen = round.state !== 'draft' || (before !== undefined && before.value.state !== 'draft');
  return [
    ...recorded(occasion, caseRecords.round, key, before, round, deed),
    ...(seen ? [publishRow(occasion.now, round.id, before?.version ?? 0)] : []),
  ];
}

export function savedAnswer(before: Stored<Round> | undefined, round: Round) {
  return { round, version: (before?.version ?? 0) + 1 };
}

/** A new draft in a pool, under a word of its own on the page of the pool. */
export function begunCall(
  occasion: Occasion,
  id: RoundId,
  stored: Stored<Pool>,
  rounds: readonly Round[],
  text: CallText,
) {
  const { value: pool } = stored;
  const taken = rounds.filter((round) => round.pool === pool.id).map((round) => round.slug);
  const slug = freeSlug(slugOf(text.title), (each) => taken.includes(each));
  const drafted = draftRound({ id, slug }, pool, text);
  if (!drafted.ok) return drafted;
  const { round } = drafted.value;
  const changes = [
    ...callSaved(occasion, undefined, drafted.value),
    // A rehearsal may be thrown away meanwhile.
    unchanged(stored.key, stored),
  ];
  return { ok: true as const, value: { answer: savedAnswer(undefined, round), changes } };
}

/** Heads of applications of a round, drafts too. */
const applicationRows = (round: RoundId) =>
  all(caseRecords.application, { partition: `round#${round}`, ...beginning('application#') });

export const showCall = useCase('showCall', {
  reads: ({ round }) => ({
    round: roundRow(round),
    pools: poolRows(),
    accounts: accountRows(),
    committees: committeeRows(),
    policies: policyRows(),
    plans: all(planRecords.plan, { partition: 'plans' }),
    applications: applicationRows(round),
  }),
  async decide({ loaded, now, readMore }) {
    const { round, pools, accounts, committees, policies, plans, applications } = loaded;
    const pool = round && withId(pools, round.value.pool);
    const account = pool && accountOf(accounts, pool.value.id);
    if (!round || !pool || !account) return unknown();
    const initiatives = await readMore(
      Object.fromEntries(
        plans.map(({ value: { id } }) => [
          id,
          all(planRecords.initiative, { partition: `plan#${id}`, ...beginning('initiative#') }),
        ]),
      ),
    );
    const answer = {
      serverTime: now,
      round: round.value,
      version: round.version,
      pool: pool.value,
      account: account.value,
      committees: committees.map(({ value: { id, name } }) => ({ id, name })),
      policies: [...valuesOf(policies)],
      initiatives: Object.values(initiatives).flatMap((rows) =>
        rows.map(({ value: { id, title, plan } }) => ({ id, title, plan })),
      ),
      begun: applications.length,
    };
    return { ok: true, value: { answer } };
  },
});

export const saveCall = useCase('saveCall', {
  reads: ({ round }, _, body) => ({
    before: roundRow(round),
    pool: poolRow(body.pool),
    rounds: roundRows(),
  }),
  async decide({ params: { round: id }, body, loaded, seen, today, occasion, readMore }) {
    const { before, pool, rounds } = loaded;
    if (!pool || (before && before.value.pool !== pool.value.id)) return unknown();
    if (before && standsAlready(before, seen, body.text)) {
      return { ok: true, value: { answer: { round: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    if (!before) return begunCall(occasion, id, pool, valuesOf(rounds), body.text);
    const { applications } =
      before.value.state === 'announced'
        ? await readMore({ applications: applicationRows(id) })
        : { applications: [] };
    const waiting = applications.filter(({ value }) => awaitsDecision(value)).length;
    const changed = changeRound(before.value, body.text, waiting);
    if (!changed.ok) return changed;
    const { round } = changed.value;
    const changes = [
      ...callSaved(occasion, before, changed.value),
      ...(round.state === 'announced'
        ? await closingAgain(before.value, round, today, readMore)
        : []),
    ];
    return { ok: true, value: { answer: savedAnswer(before, round), changes } };
  },
});

/** The first day on which a round that takes applications all year is gathered. */
function firstGathering({ id, dates }: Round, today: Day): readonly Change[] {
  const next = nextGathering(dates, addDays(today, -1));
  return next === undefined ? [] : [gatheringDue(id, next)];
}

/** Where the deadline was put off, the clock closes the round later. */
async function closingAgain(
  before: Round,
  after: Round,
  today: Day,
  readMore: ReadMore,
): Promise<readonly Change[]> {
  const told = JSON.stringify([closingDue(before), ...firstGathering(before, today)]);
  const rows = [closingDue(after), ...firstGathering(after, today)];
  const changed = rows.filter((row) => !told.includes(JSON.stringify(row)));
  return notYetDue(changed, readMore);
}

/** Rows for the clock without those that are there: of a day that was told before, it still is. */
async function notYetDue(rows: readonly Change[], readMore: ReadMore): Promise<readonly Change[]> {
  const puts = rows.flatMap((row) => ('put' in row ? [row] : []));
  const { due } = await readMore({
    due: many(
      caseRecords.due,
      puts.map(({ put }) => put),
    ),
  });
  return puts.filter(({ put }) => !due.some(({ key }) => key.sort === put.sort));
}

/** Those who write a draft are told of it by a letter each. */
export const correctFormCase = useCase('correctForm', {
  reads: ({ round }) => ({ round: roundRow(round) }),
  decide({ body, loaded: { round }, now, newId, occasion }) {
    if (!round) return unknown();
    if (isLastCorrection(round.value, body)) {
      return { ok: true, value: { answer: { round: round.value, version: round.version } } };
    }
    const corrected = correctForm(now, round.value, body);
    if (!corrected.ok) return corrected;
    const { round: after } = corrected.value;
    const { version } = after.form;
    const changes = [
      ...callSaved(occasion, round, corrected.value),
      jobRow(now, newId('job'), { job: 'form-corrected', round: after.id, version }),
    ];
    return { ok: true, value: { answer: savedAnswer(round, after), changes } };
  },
});

export const announceCallCase = useCase('announceCall', {
  reads: ({ round }) => ({ round: roundRow(round), pools: poolRows(), accounts: accountRows() }),
  async decide({ loaded: { round, pools, accounts }, now, today, occasion, readMore }) {
    const pool = round && withId(pools, round.value.pool);
    const account = pool && accountOf(accounts, pool.value.id);
    if (!round || !pool || !account) return unknown();
    if (round.value.state === 'announced') {
      return { ok: true, value: { answer: { round: round.value, version: round.version } } };
    }
    const announced = announceRound(now, pool.value, account.value, round.value);
    if (!announced.ok) return announced;
    const changes = [
      ...callSaved(occasion, round, announced.value),
      // Money that is taken away meanwhile makes the judgement stale.
      unchanged(account.key, account),
      // A call that was taken back has left its rows.
      ...(await notYetDue(
        [closingDue(announced.value.round), ...firstGathering(announced.value.round, today)],
        readMore,
      )),
    ];
    return { ok: true, value: { answer: savedAnswer(round, announced.value.round), changes } };
  },
});

export const retractCallCase = useCase('retractCall', {
  reads: ({ round }) => ({
    round: roundRow(round),
    applications: applicationRows(round),
    begun: one(caseRecords.begun, caseRecords.begun.key(round)),
  }),
  decide({ loaded: { round, applications, begun }, occasion }) {
    if (!round) return unknown();
    if (round.value.state === 'draft') {
      return { ok: true, value: { answer: { round: round.value, version: round.version } } };
    }
    const retracted = retractRound(round.value, applications.length);
    if (!retracted.ok) return retracted;
    const changes = [
      ...callSaved(occasion, round, retracted.value),
      // Whoever begins to apply at the same time writes this row, and one of the two is stale.
      unchanged(caseRecords.begun.key(round.value.id), begun),
    ];
    return { ok: true, value: { answer: savedAnswer(round, retracted.value.round), changes } };
  },
});

export const cancelCallCase = useCase('cancelCall', {
  reads: ({ round }) => ({
    round: roundRow(round),
    allocation: one(caseRecords.allocation, caseRecords.allocation.key(round)),
  }),
  decide({ params, body, loaded: { round, allocation }, now, occasion, newId }) {
    if (!round) return unknown();
    const { state } = round.value;
    if (state === 'cancelled') {
      return { ok: true, value: { answer: { round: round.value, version: round.version } } };
    }
    // What stands on a list that was gathered gets its answer.
    if (allocation)
      return refused(judge(stateMustAllow, { state, verb: 'cancel', allowed: false }));
    const cancelled = cancelRound(now, round.value, body.reason);
    if (!cancelled.ok) return cancelled;
    const changes = [
      ...callSaved(occasion, round, cancelled.value),
      jobRow(now, newId('job'), { job: 'call-cancelled', round: params.round }),
    ];
    return { ok: true, value: { answer: savedAnswer(round, cancelled.value.round), changes } };
  },
});

export const removeCallCase = useCase('removeCall', {
  reads: ({ round }) => ({ round: roundRow(round) }),
  decide({ loaded: { round } }) {
    if (!round) return unknown();
    const refusals = refuseOutOfOrder(roundLifecycle, round.value.state, 'write');
    if (refusals.length > 0) return refused(refusals);
    return { ok: true, value: { answer: {}, changes: [removed(round)] } };
  },
});

export const copyCallCase = useCase('copyCall', {
  reads: ({ round }, _, body) => ({
    before: roundRow(round),
    pool: poolRow(body.pool),
    rounds: roundRows(),
  }),
  decide({ params, body, loaded: { before, pool, rounds }, occasion, newId }) {
    const source = withId(rounds, body.source);
    if (!pool || !source) return unknown();
    if (before) {
      return { ok: true, value: { answer: { round: before.value, version: before.version } } };
    }
    const text = copyOf(source.value, body.years, copyIds(newId));
    return begunCall(occasion, params.round, pool, valuesOf(rounds), text);
  },
});
