import {
  adoptAllocation,
  groundOf,
  lineOf,
  placeUnderLaw,
  proposeLine,
  recordBallot,
  supportGiven,
  takeBackBallot,
  tidied,
  wordsOf,
} from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { boundAccounts, boundElsewhere } from '../promises.ts';
import { one, recorded, saved, sha256, unchanged, valuesOf } from '../rows/index.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';
import {
  accountsRead,
  aheadIn,
  among,
  deskReads,
  deskShown,
  earlierGrants,
  listed,
  poolsRead,
  refuseDeciding,
  shownReads,
} from './desk.ts';

export const showAllocation = useCase('showAllocation', {
  reads: ({ round }) => shownReads(round),
  decide({ actor, loaded, now, today }) {
    const answer = deskShown(actor, now, today, loaded, loaded.allocation?.value);
    return answer ? { ok: true, value: { answer } } : unknown();
  },
});

export const proposeLineCase = useCase('proposeLine', {
  reads: ({ round, application }) => ({
    ...deskReads(round),
    reason: one(caseRecords.lineReason, caseRecords.lineReason.key(round, application)),
  }),
  decide({ params, body, actor, loaded, occasion }) {
    const { round, allocation, conflicts, reason, applications } = loaded;
    const application = applications.find((each) => each.value.id === params.application);
    if (!round || !allocation || !application) return unknown();
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDeciding(actor, round.value, register, [application.value]);
    if (stopped) return stopped;
    const line = lineOf(allocation.value, params.application);
    if (!line) return unknown();
    const { submission } = application.value;
    const support = supportGiven(submission?.inKind ?? [], body.inKind ?? []);
    const hash = sha256(wordsOf({ text: tidied(body.reason), inKind: [...support] }));
    const same =
      line.amount === body.amount &&
      line.years === (line.yearsAsked && (body.years ?? line.yearsAsked)) &&
      line.reason?.hash === hash &&
      JSON.stringify(line.reasonCodes) === JSON.stringify(body.reasonCodes);
    if (same) return { ok: true, value: { answer: {} } };
    const name = submission?.title ?? '';
    const given = { ...body, inKind: support, application: application.value, name, hash };
    const proposed = proposeLine(actor, register, allocation.value, given);
    if (!proposed.ok) return proposed;
    const { allocation: next, reason: text, deed } = proposed.value;
    const changes = [
      ...recorded(occasion, caseRecords.allocation, allocation.key, allocation, next, deed),
      saved(
        caseRecords.lineReason,
        caseRecords.lineReason.key(params.round, params.application),
        reason,
        text,
      ),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});

export const placeUnderLawCase = useCase('placeUnderLaw', {
  reads: ({ round, application }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    allocation: one(caseRecords.allocation, caseRecords.allocation.key(round)),
    conflicts: conflictsOf(round),
    pools: poolsRead(),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { round, application, allocation, conflicts, pools } = loaded;
    const pool = pools.find((each) => each.value.id === round?.value.pool);
    if (!round || !application || !allocation || !pool) return unknown();
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDeciding(actor, round.value, register, [application.value]);
    if (stopped) return stopped;
    if (!lineOf(allocation.value, params.application)) return unknown();
    const { placed } = application.value;
    if (placed?.legalBasis === body.legalBasis && placed.reason === tidied(body.reason)) {
      return { ok: true, value: { answer: { application: application.value } } };
    }
    const made = placeUnderLaw(
      actor,
      now,
      register,
      pool.value,
      allocation.value,
      application.value,
      body,
    );
    if (!made.ok) return made;
    const { allocation: list, application: next, deed } = made.value;
    const changes = [
      ...recorded(occasion, caseRecords.allocation, allocation.key, allocation, list, deed),
      saved(caseRecords.application, application.key, application, next),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
    ];
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});

export const recordBallotCase = useCase('recordBallot', {
  reads: ({ round }) => deskReads(round),
  decide({ params, body, actor, loaded, now, today, occasion }) {
    const { round, allocation, conflicts } = loaded;
    const committee = loaded.committees.find((each) => each.value.id === round?.value.committee);
    if (!round || !allocation || !committee) return unknown();
    const register = registerOf(params.round, conflicts);
    const about = among(loaded.applications, body.lines);
    const stopped = refuseDeciding(actor, round.value, register, about);
    if (stopped) return stopped;
    const known = allocation.value.ballots.find((ballot) => ballot.id === params.ballot);
    if (known) {
      const voted = among(loaded.applications, known.lines);
      const hidden = refuseDeciding(actor, round.value, register, voted);
      return hidden ?? { ok: true, value: { answer: { ballot: known } } };
    }
    if (!body.lines.every((application) => lineOf(allocation.value, application))) return unknown();
    const taken = { id: params.ballot, ...body };
    const recordedBallot = recordBallot(
      actor,
      now,
      today,
      committee.value,
      register,
      allocation.value,
      taken,
    );
    if (!recordedBallot.ok) return recordedBallot;
    const { allocation: next, ballot, deed } = recordedBallot.value;
    const changes = [
      ...recorded(occasion, caseRecords.allocation, allocation.key, allocation, next, deed),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
    ];
    return { ok: true, value: { answer: { ballot }, changes } };
  },
});

export const takeBackBallotCase = useCase('takeBackBallot', {
  reads: ({ round }) => deskReads(round),
  decide({ params, actor, loaded, occasion }) {
    const { round, allocation, conflicts } = loaded;
    if (!round || !allocation) return unknown();
    const standing = allocation.value.ballots.find((ballot) => ballot.id === params.ballot);
    const lines = among(loaded.applications, standing?.lines ?? []);
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDeciding(actor, round.value, register, lines);
    if (stopped) return stopped;
    if (!standing) return { ok: true, value: { answer: {} } };
    const back = takeBackBallot(allocation.value, params.ballot);
    if (!back.ok) return back;
    const { allocation: next, deed } = back.value;
    const changes = recorded(
      occasion,
      caseRecords.allocation,
      allocation.key,
      allocation,
      next,
      deed,
    );
    return { ok: true, value: { answer: {}, changes } };
  },
});

/**
 * One commit over the list and the pool account, checked against the register of conflicts.
 * Everything after, decisions, letters and pages, starts from the outbox row it writes.
 */
export const adoptAllocationCase = useCase('adoptAllocation', {
  reads: ({ round }) => ({
    ...deskReads(round),
    pools: poolsRead(),
    accounts: accountsRead(),
  }),
  decide({ params, body, actor, loaded, now, today, occasion, newId }) {
    const { round, allocation, conflicts, pools } = loaded;
    const accounts = boundAccounts(pools, loaded.accounts);
    const committee = loaded.committees.find((each) => each.value.id === round?.value.committee);
    const account = accounts.find((each) => each.value.pool === round?.value.pool);
    if (!round || !allocation || !committee || !account) return unknown();
    const onList = listed(loaded.applications, allocation.value);
    const register = registerOf(params.round, conflicts);
    const outsider = refuseDeciding(actor, round.value, register, []);
    if (outsider) return outsider;
    const disqualified = onList.some((each) => groundOf(actor, register, each));
    if (allocation.value.state === 'adopted' && !disqualified) {
      return { ok: true, value: { answer: { allocation: allocation.value } } };
    }
    const { released, ...meeting } = body;
    const adopted = adoptAllocation(actor, now, today, {
      round: round.value,
      committee: committee.value,
      register,
      allocation: allocation.value,
      applications: onList,
      account: account.value,
      earlier: earlierGrants(
        round.value,
        valuesOf(loaded.decisions),
        valuesOf(loaded.applications),
        allocation.value,
      ),
      ahead: aheadIn(round.value, pools, accounts),
      meeting,
      released,
    });
    if (!adopted.ok) return adopted;
    const { value } = adopted;
    const grant = {
      chain: `account/${account.value.pool}`,
      verb: 'grant',
      facts: value.deed.facts,
    };
    const changes = [
      ...recorded(
        occasion,
        caseRecords.allocation,
        allocation.key,
        allocation,
        value.allocation,
        value.deed,
      ),
      ...recorded(occasion, caseRecords.poolAccount, account.key, account, value.account, grant),
      ...boundElsewhere(occasion, valuesOf(pools), loaded.accounts, value.account),
      saved(caseRecords.round, round.key, round, value.round),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
      unchanged(committee.key, committee),
      jobRow(now, newId('job'), { job: 'issue-decisions', round: params.round }),
      jobRow(now, newId('job'), { job: 'money-used', pool: account.value.pool }),
    ];
    return { ok: true, value: { answer: { allocation: value.allocation }, changes } };
  },
});
