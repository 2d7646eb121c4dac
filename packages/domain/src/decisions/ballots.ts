import { judge, unless } from '../kernel/index.ts';
import type {
  Actor,
  ApplicationId,
  BallotId,
  Day,
  Deed,
  Instant,
  Outcome,
  PersonId,
  Refusal,
} from '../kernel/index.ts';
import { membersOn } from '../municipality/index.ts';
import type { Committee } from '../municipality/index.ts';
import { conflictOf, disqualifiedFor } from '../reviews/index.ts';
import type { ConflictRegister, Ground } from '../reviews/index.ts';
import { lineOf } from './allocation.ts';
import type { Allocation, Ballot } from './allocation.ts';
import { deedOn, refuseUnlessOpen } from './lifecycle.ts';
import {
  everyLineDecided,
  everyVoterOnce,
  lineInOnlyOneBallot,
  quorumPresent,
  voterHasSeat,
  voterNotDisqualified,
} from './rules.ts';

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
export function judgeBallot(
  committee: Committee,
  today: Day,
  register: ConflictRegister,
  ballot: TakenBallot,
): readonly Refusal[] {
  const members = membersOn(committee, today).map((seat) => seat.person);
  const voted = [...ballot.votes.for, ...ballot.votes.against, ...ballot.votes.abstain];
  const inRoom = [...new Set([...ballot.present, ...voted])];
  const disqualified = inRoom.filter((person) =>
    ballot.lines.some((application) => conflictOf(register, application, person)),
  );
  const strangers = inRoom.filter((person) => !members.includes(person));
  return [
    ...judge(voterHasSeat, { strangers }, 'present'),
    ...judge(voterNotDisqualified, { names: namesOf(committee, disqualified) }, 'present'),
    ...judge(everyVoterOnce, { present: ballot.present, voted }, 'votes'),
    ...judge(
      quorumPresent,
      { quorum: committee.quorum, members: members.length, present: new Set(ballot.present).size },
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
