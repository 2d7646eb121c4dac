import { judge, stateMustAllow, tidied, unless } from '../kernel/index.ts';
import type {
  Actor,
  ApplicationId,
  BallotId,
  Day,
  DecisionReference,
  Deed,
  Instant,
  Ore,
  Outcome,
  PersonId,
  Refusal,
} from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { membersOn } from '../municipality/index.ts';
import type { Committee } from '../municipality/index.ts';
import { accountMustHold, leftOn, withGranted } from '../pools/index.ts';
import type { Pool, PoolAccount, Round } from '../pools/index.ts';
import { conflictOf, disqualifiedFor, refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister, Ground } from '../reviews/index.ts';
import { carried, lineOf, outcomeOf, standingLines, totalOfLines } from './allocation.ts';
import type { Allocation, Ballot, Line, LineReason, ReasonCode } from './allocation.ts';
import type { Decision } from './decision.ts';
import {
  adopterNotDisqualified,
  everyLineDecided,
  everyLineInOneBallot,
  everyVoterOnce,
  lessNeedsReason,
  lineInOnlyOneBallot,
  lineNotAboveRequest,
  quorumPresent,
  reasonFitsRow,
  votedLineStands,
  voterHasSeat,
  voterNotDisqualified,
} from './rules.ts';

function refuseUnlessOpen(allocation: Allocation, verb: string): readonly Refusal[] {
  const allowed = allocation.state === 'open';
  return judge(stateMustAllow, { state: allocation.state, verb, allowed });
}

function deedOn(allocation: Allocation, verb: string, facts: Deed['facts']): Deed {
  return { chain: `allocation/${allocation.round}`, verb, facts };
}

/** The list of a round when it closes: one line per application, nothing proposed yet. */
export function openAllocation(
  round: Round,
  applications: readonly Application[],
): { allocation: Allocation; deed: Deed } {
  const lines = applications.flatMap((application): Line[] =>
    application.submission
      ? [
          {
            application: application.id,
            requested: application.submission.requested,
            reasonCodes: [],
            withdrawn: application.state === 'withdrawn',
          },
        ]
      : [],
  );
  const allocation: Allocation = {
    round: round.id,
    pool: round.pool,
    state: 'open',
    lines,
    ballots: [],
  };
  return { allocation, deed: deedOn(allocation, 'open-list', { lines: lines.length }) };
}

type Proposal = {
  readonly application: ApplicationId;
  readonly name: string;
  readonly amount: Ore;
  readonly reasonCodes: readonly ReasonCode[];
  readonly reason: string;
  /** SHA-256 of the reason as kept, hexadecimal. */
  readonly hash: string;
};

/**
 * Proposes what one application is given; zero is a refusal. Refuses more than was asked, less
 * without a reason of at least 20 characters, a line already voted on, and whoever is
 * disqualified for it.
 */
export function proposeLine(
  actor: Actor,
  register: ConflictRegister,
  allocation: Allocation,
  given: Proposal,
): Outcome<{ allocation: Allocation; reason: LineReason; deed: Deed }> {
  const line = lineOf(allocation, given.application);
  if (!line) throw new Error('The use case has looked the line up');
  const voted = allocation.ballots.some((ballot) => ballot.lines.includes(given.application));
  const stopped = [
    ...refuseDisqualified(actor, register, given.application),
    ...refuseUnlessOpen(allocation, 'propose'),
    ...judge(votedLineStands, { voted }),
  ];
  const asked = { ...given, requested: line.requested, less: given.amount < line.requested };
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(lineNotAboveRequest, asked, 'amount'),
          ...judge(lessNeedsReason, asked, 'reason'),
          ...judge(reasonFitsRow, asked, 'reason'),
        ];
  return unless(refusals, () => {
    const version = (line.reason?.version ?? 0) + 1;
    const proposed: Line = {
      ...line,
      amount: given.amount,
      reasonCodes: [...given.reasonCodes],
      reason: { version, hash: given.hash },
    };
    return {
      allocation: withLine(allocation, proposed),
      reason: { application: given.application, version, text: tidied(given.reason) },
      deed: deedOn(allocation, 'propose', {
        application: given.application,
        amount: given.amount,
      }),
    };
  });
}

function withLine(allocation: Allocation, changed: Line): Allocation {
  return {
    ...allocation,
    lines: allocation.lines.map((line) =>
      line.application === changed.application ? changed : line,
    ),
  };
}

/** Takes a withdrawn application off the list. Refused once the list is adopted. */
export function dropLine(
  allocation: Allocation,
  application: ApplicationId,
): Outcome<{ allocation: Allocation }> {
  return unless(refuseUnlessOpen(allocation, 'withdraw'), () => {
    const line = lineOf(allocation, application);
    if (!line) return { allocation };
    const ballots = allocation.ballots.flatMap((ballot): Ballot[] => {
      const lines = ballot.lines.filter((each) => each !== application);
      return lines.length > 0 ? [{ ...ballot, lines }] : [];
    });
    return { allocation: { ...withLine(allocation, { ...line, withdrawn: true }), ballots } };
  });
}

export type TakenBallot = {
  readonly id: BallotId;
  readonly lines: readonly ApplicationId[];
  readonly present: readonly PersonId[];
  readonly votes: {
    readonly for: readonly PersonId[];
    readonly against: readonly PersonId[];
    readonly abstain: readonly PersonId[];
  };
};

function namesOf(committee: Committee, people: readonly PersonId[]): readonly string[] {
  return people.map(
    (person) => committee.seats.find((seat) => seat.person === person)?.name ?? person,
  );
}

/** All that a ballot must keep, asked when it is recorded and again when the list is adopted. */
function judgeBallot(
  committee: Committee,
  today: Day,
  register: ConflictRegister,
  ballot: TakenBallot,
): readonly Refusal[] {
  const members = membersOn(committee, today).map((seat) => seat.person);
  const voted = [...ballot.votes.for, ...ballot.votes.against, ...ballot.votes.abstain];
  const disqualified = ballot.present.filter((person) =>
    ballot.lines.some((application) => conflictOf(register, application, person)),
  );
  const strangers = ballot.present.filter((person) => !members.includes(person));
  return [
    ...judge(voterHasSeat, { strangers }, 'present'),
    ...judge(voterNotDisqualified, { names: namesOf(committee, disqualified) }, 'present'),
    ...judge(everyVoterOnce, { present: ballot.present, voted }, 'votes'),
    ...judge(
      quorumPresent,
      { quorum: committee.quorum, members: members.length, present: ballot.present.length },
      'present',
    ),
  ];
}

function leaversOf(
  committee: Committee,
  today: Day,
  register: ConflictRegister,
  lines: readonly ApplicationId[],
): { person: PersonId; ground: Ground }[] {
  const members = membersOn(committee, today).map((seat) => seat.person);
  const left = new Map<PersonId, Ground>();
  for (const application of lines) {
    for (const person of disqualifiedFor(register, application)) {
      const ground = conflictOf(register, application, person)?.ground;
      if (ground && members.includes(person)) left.set(person, ground);
    }
  }
  return [...left].map(([person, ground]) => ({ person, ground }));
}

/**
 * Records a ballot over some lines. Who left, and with which ground, is read from the register.
 * Refuses lines without an amount or already in a ballot, people without a seat, disqualified
 * people, votes that do not match who was present, and too few present.
 */
export function recordBallot(
  actor: Actor,
  now: Instant,
  today: Day,
  committee: Committee,
  register: ConflictRegister,
  allocation: Allocation,
  taken: TakenBallot,
): Outcome<{ allocation: Allocation; ballot: Ballot; deed: Deed }> {
  const stopped = refuseUnlessOpen(allocation, 'record-ballot');
  const voted = new Set(allocation.ballots.flatMap((ballot) => ballot.lines));
  const undecided = taken.lines.filter(
    (application) => lineOf(allocation, application)?.amount === undefined,
  );
  const twice = taken.lines.filter((application) => voted.has(application));
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(everyLineDecided, { undecided: undecided.length }, 'lines'),
          ...judge(lineInOnlyOneBallot, { twice: twice.length }, 'lines'),
          ...judgeBallot(committee, today, register, taken),
        ];
  return unless(refusals, () => {
    const ballot: Ballot = {
      id: taken.id,
      lines: [...taken.lines],
      present: [...taken.present],
      left: leaversOf(committee, today, register, taken.lines),
      votes: {
        for: [...taken.votes.for],
        against: [...taken.votes.against],
        abstain: [...taken.votes.abstain],
      },
      recordedBy: actor.person,
      at: now,
    };
    return {
      allocation: { ...allocation, ballots: [...allocation.ballots, ballot] },
      ballot,
      deed: deedOn(allocation, 'record-ballot', {
        ballot: ballot.id,
        lines: ballot.lines.length,
        for: ballot.votes.for.length,
        against: ballot.votes.against.length,
      }),
    };
  });
}

/** Takes a ballot back, so that its lines can be changed and voted on again. */
export function takeBackBallot(
  allocation: Allocation,
  id: BallotId,
): Outcome<{ allocation: Allocation; deed: Deed }> {
  return unless(refuseUnlessOpen(allocation, 'take-back-ballot'), () => ({
    allocation: {
      ...allocation,
      ballots: allocation.ballots.filter((ballot) => ballot.id !== id),
    },
    deed: deedOn(allocation, 'take-back-ballot', { ballot: id }),
  }));
}

type Adoption = {
  readonly round: Round;
  readonly committee: Committee;
  readonly register: ConflictRegister;
  readonly allocation: Allocation;
  readonly account: PoolAccount;
  readonly meeting: DecisionReference;
};

function judgeAdoption(actor: Actor, today: Day, adoption: Adoption): readonly Refusal[] {
  const { allocation, register, committee, account } = adoption;
  const lines = standingLines(allocation);
  const undecided = lines.filter((line) => line.amount === undefined);
  const unexplained = lines.filter(
    (line) => line.amount !== undefined && line.amount < line.requested && !line.reason,
  );
  const loose = lines.filter((line) => {
    const holding = allocation.ballots.filter((each) => each.lines.includes(line.application));
    return holding.length !== 1 || !holding.every(carried);
  });
  const disqualified = lines.some((line) => conflictOf(register, line.application, actor.person));
  return [
    ...judge(adopterNotDisqualified, { disqualified }),
    ...judge(everyLineDecided, { undecided: undecided.length }),
    ...unexplained.flatMap((line) =>
      judge(lessNeedsReason, { less: true, reason: '', name: line.application }),
    ),
    ...judge(everyLineInOneBallot, { loose: loose.length }),
    ...allocation.ballots.flatMap((ballot) => judgeBallot(committee, today, register, ballot)),
    ...judge(accountMustHold, { wanted: totalOfLines(lines), left: leftOn(account) }),
  ];
}

/**
 * Adopts the list of a round: every line in exactly one carried ballot, nobody disqualified at a
 * ballot, a quorum at each, a reason behind every partial grant and refusal, and the sum within
 * what is left on the pool account. One change over the list and the account together.
 */
export function adoptAllocation(
  actor: Actor,
  now: Instant,
  today: Day,
  adoption: Adoption,
): Outcome<{ allocation: Allocation; account: PoolAccount; round: Round; deed: Deed }> {
  const { allocation, account, round, meeting } = adoption;
  const stopped = refuseUnlessOpen(allocation, 'adopt');
  const refusals = stopped.length > 0 ? stopped : judgeAdoption(actor, today, adoption);
  return unless(refusals, () => {
    const total = totalOfLines(standingLines(allocation));
    return {
      allocation: {
        ...allocation,
        state: 'adopted',
        adopted: { meeting, at: now, by: actor.person, total },
      },
      account: withGranted(account, total),
      round: { ...round, state: 'adopted' },
      deed: deedOn(allocation, 'adopt', { total, item: meeting.item }),
    };
  });
}

/** Writes one applicant's decision from the adopted list. */
export function issueDecision(
  now: Instant,
  round: Round,
  pool: Pool,
  allocation: Allocation,
  application: Application,
  reason: string,
): Decision {
  const line = lineOf(allocation, application.id);
  const submission = application.submission;
  if (!line || line.amount === undefined || !allocation.adopted || !submission) {
    throw new Error('Only adopted lines are issued');
  }
  return {
    application: application.id,
    round: round.id,
    association: application.association,
    caseNumber: submission.caseNumber,
    outcome: outcomeOf(line.requested, line.amount),
    requested: line.requested,
    amount: line.amount,
    legalBases: pool.legalBases,
    reasonCodes: line.reasonCodes,
    reason,
    meeting: allocation.adopted.meeting,
    appealGuidance: round.appealGuidance,
    issuedAt: now,
  };
}
