import {
  canonical,
  decideByDelegation,
  handlesRound,
  refuseDisqualified,
  refused,
  tidied,
} from '@plan/domain';
import type { Decision } from '@plan/domain';
import type { BodyOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { jobRow, publishRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { boundAccounts, boundElsewhere } from '../promises.ts';
import { all, one, recorded, saved, unchanged, valuesOf } from '../rows/index.ts';
import { conflictsOf, inRound, registerOf } from '../reviews/index.ts';
import { accountsRead, aheadIn, earlierGrants, poolsRead } from './desk.ts';

/** Whether a decision is the one that is asked for, so that a repeat changes nothing. */
function isDecided(decision: Decision, asked: BodyOf<'decideByDelegation'>): boolean {
  const { amount, meeting, reasonCodes, reason, years, inKind, legalBases } = decision;
  const given = inKind?.given.map(({ kind, extent }) => [kind, extent]) ?? [];
  const stands = [amount, meeting, reasonCodes, reason, years?.given ?? 1, given];
  const wanted = [
    asked.amount,
    asked.meeting,
    asked.reasonCodes,
    tidied(asked.reason),
    asked.years ?? years?.asked ?? 1,
    asked.inKind?.map(({ kind, extent }) => [kind, extent]) ?? [],
  ];
  const sameLaw = asked.legalBasis === undefined || legalBases.includes(asked.legalBasis);
  return sameLaw && canonical(stands) === canonical(wanted);
}

/**
 * The answer to one applicant, the end of the case and the money of the pool in one commit, checked
 * against the register of conflicts.
 */
export const decideByDelegationCase = useCase('decideByDelegation', {
  reads: ({ round, application }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    decision: one(caseRecords.decision, caseRecords.decision.key(round, application)),
    conflicts: conflictsOf(round),
    pools: poolsRead(),
    accounts: accountsRead(),
  }),
  async decide({ params, body, actor, loaded, now, occasion, newId, readMore }) {
    const { round, application, conflicts } = loaded;
    const pool = loaded.pools.find(({ value }) => value.id === round?.value.pool);
    const accounts = boundAccounts(loaded.pools, loaded.accounts);
    const account = accounts.find(({ value }) => value.pool === round?.value.pool);
    if (!round || !application?.value.submission || !pool || !account) return unknown();
    if (!handlesRound(actor, round.value.committee)) return unknown();
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDisqualified(actor, register, application.value);
    if (stopped.length > 0) return refused(stopped);
    if (loaded.decision && isDecided(loaded.decision.value, body)) {
      return { ok: true, value: { answer: { decision: loaded.decision.value } } };
    }
    const { decisions, applications } = await readMore({
      decisions: all(caseRecords.decision, inRound(params.round, 'decision')),
      applications: all(caseRecords.application, inRound(params.round, 'application')),
    });
    const matter = {
      round: round.value,
      pool: pool.value,
      account: account.value,
      application: application.value,
      register,
      earlier: earlierGrants(round.value, valuesOf(decisions), valuesOf(applications)),
      ahead: aheadIn(round.value, loaded.pools, accounts),
    };
    const made = decideByDelegation(actor, now, matter, body);
    if (!made.ok) return made;
    const { decision, application: closed, account: after, deed } = made.value;
    const told = { application: params.application, amount: decision.amount };
    const grant = { chain: `account/${pool.value.id}`, verb: 'grant', facts: told };
    const key = caseRecords.decision.key(params.round, params.application);
    const changes = [
      saved(caseRecords.decision, key, undefined, decision),
      ...recorded(occasion, caseRecords.application, application.key, application, closed, deed),
      ...recorded(occasion, caseRecords.poolAccount, account.key, account, after, grant),
      ...boundElsewhere(occasion, valuesOf(loaded.pools), loaded.accounts, after),
      // The call may be changed, closed or cancelled meanwhile.
      unchanged(round.key, round),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
      jobRow(now, newId('job'), {
        job: 'decision-notice',
        round: params.round,
        application: params.application,
      }),
      jobRow(now, newId('job'), { job: 'money-used', pool: pool.value.id }),
      publishRow(now, params.application),
    ];
    return { ok: true, value: { answer: { decision }, changes } };
  },
});
