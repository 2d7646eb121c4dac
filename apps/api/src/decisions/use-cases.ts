import {
  adoptAllocation,
  decidesRound,
  groundOf,
  handlesRound,
  judge,
  lineOf,
  membersOn,
  placeUnderLaw,
  planBallots,
  proposeLine,
  recordBallot,
  refuseDisqualifiedForAny,
  refused,
  roleMustHaveOperation,
  standingLines,
  supportGiven,
  takeBackBallot,
  tidied,
  withoutTaken,
  wordsOf,
} from '@plan/domain';
import type {
  Actor,
  Allocation,
  Application,
  ApplicationId,
  ConflictRegister,
  PoolAccount,
  Refused,
  Round,
  RoundId,
} from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, recorded, saved, sha256, unchanged } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import { conflictsOf, inRound, registerOf } from '../reviews/index.ts';

const deskReads = (round: RoundId) => ({
  applications: all(caseRecords.application, inRound(round, 'application')),
  round: one(caseRecords.round, caseRecords.round.key(round)),
  allocation: one(caseRecords.allocation, caseRecords.allocation.key(round)),
  conflicts: conflictsOf(round),
  committees: all(records.committee, { partition: 'committees' }),
});

type Handled = Pick<Application, 'id' | 'association' | 'partners'>;

/** Whoever does not decide in this round, or is disqualified for what it is about, goes no further. */
function refuseDeciding(
  actor: Actor,
  round: Round,
  register: ConflictRegister,
  about: readonly Handled[],
): Refused | undefined {
  if (!handlesRound(actor, round.committee)) return unknown();
  const permitted = decidesRound(actor, round.committee);
  const refusals = permitted
    ? refuseDisqualifiedForAny(actor, register, about)
    : judge(roleMustHaveOperation, { permitted });
  return refusals.length > 0 ? refused(refusals) : undefined;
}

function among(
  applications: readonly Stored<Application>[],
  wanted: readonly ApplicationId[],
): readonly Application[] {
  return applications.map((each) => each.value).filter((each) => wanted.includes(each.id));
}

/** Keeps out of the list what somebody is disqualified for, down to its ballots and sums. */
function allocationWithout(hidden: ReadonlySet<string>, allocation: Allocation) {
  const ballots = allocation.ballots.flatMap((ballot) => {
    const lines = ballot.lines.filter((application) => !hidden.has(application));
    return lines.length > 0 ? [{ ...ballot, lines }] : [];
  });
  const lines = allocation.lines.filter((line) => !hidden.has(line.application));
  const { adopted, ...rest } = allocation;
  const told = adopted && hidden.size === 0 ? { adopted } : {};
  return { ...rest, lines, ballots, ...told };
}

/** The account without this list: its difference would tell what a hidden line was given. */
function accountBefore(account: PoolAccount, { adopted }: Allocation): PoolAccount {
  if (!adopted) return account;
  // Lists of earlier versions do not say what they took; then nothing of the lines is told.
  const { paid: _paid, ...told } = account;
  return adopted.taken ? withoutTaken(told, adopted.taken) : { ...told, lines: [] };
}

export const showAllocation = useCase('showAllocation', {
  reads: ({ round }) => ({
    ...deskReads(round),
    recommendations: all(caseRecords.recommendation, inRound(round, 'recommendation')),
    reasons: all(caseRecords.lineReason, inRound(round, 'reason')),
    accounts: all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') }),
  }),
  decide({ params, actor, loaded, now, today }) {
    const { round, allocation, applications, recommendations, reasons, accounts } = loaded;
    const committee = loaded.committees.find((each) => each.value.id === round?.value.committee);
    const account = accounts.find((each) => each.value.pool === round?.value.pool);
    if (!round || !allocation || !committee || !account) return unknown();
    if (!handlesRound(actor, committee.value.id)) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const hidden = new Set<string>(
      applications
        .map((each) => each.value)
        .filter((application) => groundOf(actor, register, application))
        .filter((application) => lineOf(allocation.value, application.id))
        .map((application) => application.id),
    );
    const shown = allocationWithout(hidden, allocation.value);
    const members = membersOn(committee.value, today).map((seat) => seat.person);
    const sent = applications
      .map((each) => each.value)
      .filter((application) => lineOf(shown, application.id));
    const recommended = (application: Application) => {
      const found = recommendations.find((each) => each.value.application === application.id);
      const { amount, inKind } = found?.value ?? {};
      return amount === undefined ? {} : { recommended: { amount, ...(inKind && { inKind }) } };
    };
    const answer: AnswerOf<'showAllocation'> = {
      serverTime: now,
      round: round.value,
      account: hidden.size > 0 ? accountBefore(account.value, allocation.value) : account.value,
      allocation: shown,
      reasons: reasons.map((each) => each.value).filter((each) => !hidden.has(each.application)),
      applications: sent.map((application) => ({ application, ...recommended(application) })),
      ballotPlan: planBallots(standingLines(shown), register, members).map((planned) => ({
        lines: [...planned.lines],
        leave: [...planned.leave],
      })),
      committee: committee.value,
      withheld: hidden.size,
    };
    return { ok: true, value: { answer } };
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
      line.reason?.hash === hash &&
      JSON.stringify(line.reasonCodes) === JSON.stringify(body.reasonCodes);
    if (same) return { ok: true, value: { answer: {} } };
    const name = submission?.applicant.name ?? '';
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
    pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
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
    accounts: all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') }),
  }),
  decide({ params, body, actor, loaded, now, today, occasion, newId }) {
    const { round, allocation, conflicts, accounts } = loaded;
    const committee = loaded.committees.find((each) => each.value.id === round?.value.committee);
    const account = accounts.find((each) => each.value.pool === round?.value.pool);
    if (!round || !allocation || !committee || !account) return unknown();
    const listed = allocation.value.lines.map((line) => line.application);
    const onList = among(loaded.applications, listed);
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
      saved(caseRecords.round, round.key, round, value.round),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
      unchanged(committee.key, committee),
      jobRow(now, newId('job'), { job: 'issue-decisions', round: params.round }),
      jobRow(now, newId('job'), { job: 'money-used', pool: account.value.pool }),
    ];
    return { ok: true, value: { answer: { allocation: value.allocation }, changes } };
  },
});
