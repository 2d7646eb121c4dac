import { judge, unless } from '../kernel/index.ts';
import type {
  Actor,
  Day,
  DecisionReference,
  Deed,
  Instant,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import type { Committee } from '../municipality/index.ts';
import { accountMustHold, leftOn, withGranted } from '../pools/index.ts';
import type { PoolAccount, Round } from '../pools/index.ts';
import { conflictOf } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { carried, standingLines, totalOfLines } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { judgeBallot } from './ballots.ts';
import { deedOn, refuseUnlessOpen } from './lifecycle.ts';
import {
  adopterNotDisqualified,
  everyLineDecided,
  everyLineInOneBallot,
  lessNeedsReason,
} from './rules.ts';

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
