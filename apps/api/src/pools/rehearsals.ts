import { judge, madeUpApplication, refused, rehearsalOf, rehearsalsAlone } from '@plan/domain';
import type { ApplicationId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { recorded, removed } from '../rows/index.ts';
import { savedAnswer } from './calls.ts';
import {
  accountOf,
  accountRow,
  accountRows,
  poolRow,
  poolRows,
  roundRow,
  roundRows,
  withId,
} from './reading.ts';

/** The applications are made up one by one once the rehearsal stands; then its round closes. */
export const rehearseCallCase = useCase('rehearseCall', {
  reads: ({ round }, _, body) => ({
    before: roundRow(round),
    source: roundRow(body.source),
    pools: poolRows(),
    accounts: accountRows(),
  }),
  decide({ params, body, loaded, now, newId, occasion }) {
    const { before, source, pools, accounts } = loaded;
    const pool = source && withId(pools, source.value.pool);
    const account = pool && accountOf(accounts, pool.value.id);
    if (!source || !pool || !account) return unknown();
    if (before) {
      return before.value.pool === body.pool
        ? { ok: true, value: { answer: { round: before.value, version: before.version } } }
        : unknown();
    }
    if (withId(pools, body.pool)) return unknown();
    const call = { round: source.value, pool: pool.value, account: account.value };
    const made = rehearsalOf(now, { id: params.round, pool: body.pool }, call, body.count);
    if (!made.ok) return made;
    const { round, deed } = made.value;
    const applications = Array.from({ length: body.count }, (): ApplicationId => newId('app'));
    const [application] = applications;
    if (!application) return unknown();
    const { municipality } = params;
    // What cannot be applied to is told before anything is written.
    const first = madeUpApplication({ municipality, round, application, paperBytes: 1 }, 1);
    if (!first.ok) return first;
    const poolKey = caseRecords.pool.key(body.pool);
    const accountKey = caseRecords.poolAccount.key(body.pool);
    const opened = { chain: `pool/${body.pool}`, verb: 'create-pool', facts: { rehearsal: 1 } };
    const changes = [
      ...recorded(occasion, caseRecords.pool, poolKey, undefined, made.value.pool, opened),
      ...recorded(occasion, caseRecords.poolAccount, accountKey, undefined, made.value.account, {
        chain: `account/${body.pool}`,
        verb: 'open-account',
        facts: {},
      }),
      ...recorded(
        occasion,
        caseRecords.round,
        caseRecords.round.key(round.id),
        undefined,
        round,
        deed,
      ),
      jobRow(now, newId('job'), { job: 'rehearse', round: round.id, applications }),
    ];
    return { ok: true, value: { answer: savedAnswer(undefined, round), changes } };
  },
});

/** What lies in its rounds is erased after it; the account of what was done stays, without names. */
export const removeRehearsalCase = useCase('removeRehearsal', {
  reads: ({ pool }) => ({ pool: poolRow(pool), account: accountRow(pool), rounds: roundRows() }),
  decide({ loaded: { pool, account, rounds }, now, newId }) {
    if (!pool) return unknown();
    const refusals = judge(rehearsalsAlone, pool.value);
    if (refusals.length > 0) return refused(refusals);
    const own = rounds.filter(({ value }) => value.pool === pool.value.id);
    const changes = [
      removed(pool),
      ...(account ? [removed(account)] : []),
      ...own.flatMap((round) => [
        removed(round),
        jobRow(now, newId('job'), { job: 'erase-rehearsal', round: round.value.id }),
      ]),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
