import { hasRole, judge, tidied, unless } from '../kernel/index.ts';
import type {
  Actor,
  ApplicationId,
  Day,
  DecisionReference,
  Deed,
  Instant,
  Ore,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Committee } from '../municipality/index.ts';
import {
  accountMustHold,
  isDelegated,
  judgeLaterYears,
  lawMustHold,
  leftFor,
  majorityOf,
  placedSums,
  takenBetween,
  withGranted,
} from '../pools/index.ts';
import type { Ahead, Given, PoolAccount, Round } from '../pools/index.ts';
import { groundOf } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { carried, outcomeOf, standingLines, totalOfLines } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { areaGrants, beyondAreas, moneyBefore } from './areas.ts';
import type { AreaGrant } from './areas.ts';
import { judgeBallot } from './ballots.ts';
import { deedOn, refuseUnlessOpen } from './lifecycle.ts';
import { matterOf } from './matter.ts';
import {
  adopterNotDisqualified,
  delegationIsAdministrations,
  everyLineDecided,
  everyLineInOneBallot,
  lessNeedsReason,
  ringFenceMustHold,
} from './rules.ts';
import { judgeStages } from './stages.ts';

type Adoption = {
  readonly round: Round;
  readonly committee: Committee;
  readonly register: ConflictRegister;
  readonly allocation: Allocation;
  /** The applications on the list, to know whom the adopter belongs to, and within which areas. */
  readonly applications: readonly Pick<
    Application,
    'id' | 'association' | 'partners' | 'submission'
  >[];
  readonly account: PoolAccount;
  readonly meeting: DecisionReference;
  /** What was given in the call before, within which areas. */
  readonly earlier: readonly AreaGrant[];
  /** The accounts that hold what is promised for later years. */
  readonly ahead: readonly Ahead[];
  /** Why money that is one area's own goes to others. */
  readonly released?: string | undefined;
};

/** What a list gives beyond what the areas with a sum of their own leave it, in øre. */
function beyondOf({ round, account, allocation, applications, earlier }: Adoption): Ore {
  const given = [...earlier, ...areaGrants(allocation, applications)];
  return beyondAreas(round.areas, moneyBefore(account, round, earlier), given);
}

/** What the list gives, each line under the law it was placed under. */
export function givenBy(allocation: Allocation): readonly Given[] {
  return standingLines(allocation).flatMap(({ amount, legalBasis, years }) =>
    amount === undefined ? [] : [{ amount, legalBasis, years }],
  );
}

function judgeMoney(adoption: Adoption): readonly Refusal[] {
  const { allocation, account, round, ahead, released = '' } = adoption;
  const placed = [...placedSums(givenBy(allocation))];
  return [
    ...judge(accountMustHold, {
      wanted: totalOfLines(standingLines(allocation)),
      left: leftFor(account, round),
    }),
    ...judge(ringFenceMustHold, { beyond: beyondOf(adoption), released }, 'released'),
    ...judgeLaterYears(account, givenBy(allocation), round, ahead),
    ...placed.flatMap(([legalBasis, wanted]) =>
      judge(lawMustHold, { legalBasis, wanted, left: leftFor(account, round, legalBasis) }),
    ),
  ];
}

/** The lines of a list that the administration decides by delegation, unless somebody votes. */
export function delegatedLines(
  round: Pick<Round, 'stages'>,
  allocation: Allocation,
  applications: Adoption['applications'],
): readonly ApplicationId[] {
  const voted = allocation.ballots.flatMap(({ lines }) => lines);
  const matters = new Map(applications.map((each) => [each.id, matterOf(each)]));
  return standingLines(allocation)
    .map(({ application }) => application)
    .filter((id) => !voted.includes(id))
    .filter((id) => {
      const matter = matters.get(id);
      return matter !== undefined && isDelegated(round, matter);
    });
}

function judgeVotes(
  actor: Actor,
  today: Day,
  { round, allocation, applications, register, committee }: Adoption,
): readonly Refusal[] {
  const delegated = delegatedLines(round, allocation, applications);
  const majority = majorityOf(round);
  const loose = standingLines(allocation)
    .filter(({ application }) => !delegated.includes(application))
    .filter(({ application }) => {
      const holding = allocation.ballots.filter((each) => each.lines.includes(application));
      return holding.length !== 1 || !holding.every((each) => carried(each, majority));
    });
  const caseworker = delegated.length === 0 || hasRole(actor, 'caseworker');
  return [
    ...judge(delegationIsAdministrations, { caseworker }),
    ...judge(everyLineInOneBallot, { loose: loose.length }),
    ...allocation.ballots.flatMap((ballot) => judgeBallot(committee, today, register, ballot)),
  ];
}

function judgeAdoption(actor: Actor, today: Day, adoption: Adoption): readonly Refusal[] {
  const { round, allocation, applications } = adoption;
  const lines = standingLines(allocation);
  const listed = applications.filter(({ id }) => lines.some((line) => line.application === id));
  const undecided = lines.filter((line) => line.amount === undefined);
  const unexplained = lines.filter(
    ({ amount, reason, ...line }) =>
      amount !== undefined && outcomeOf({ ...line, amount }) !== 'full' && !reason,
  );
  return [
    ...judge(everyLineDecided, { undecided: undecided.length }),
    ...unexplained.flatMap((line) => {
      const found = listed.find(({ id }) => id === line.application);
      const name = found?.submission?.title ?? line.application;
      return judge(lessNeedsReason, { less: true, reason: '', name });
    }),
    ...judgeStages({ round, allocation, matters: listed.map(matterOf) }),
    ...judgeVotes(actor, today, adoption),
    ...judgeMoney(adoption),
  ];
}

/**
 * Adopts the list of a round: every line in exactly one carried ballot or decided by the
 * administration by delegation, other stages of the call heard, nobody disqualified at a ballot, a
 * quorum at each, a reason behind every partial grant and refusal, and the sum within
 * what is left on the pool account, under each law and beside areas with a sum of their own. One change over the list and the account together.
 */
export function adoptAllocation(
  actor: Actor,
  now: Instant,
  today: Day,
  adoption: Adoption,
): Outcome<{ allocation: Allocation; account: PoolAccount; round: Round; deed: Deed }> {
  const { allocation, account, register, round, meeting } = adoption;
  const disqualified = adoption.applications.some((each) => groundOf(actor, register, each));
  // Whoever is disqualified is told that and nothing else: sums and counts would tell of the rest.
  const own = judge(adopterNotDisqualified, { disqualified });
  const stopped = own.length > 0 ? own : refuseUnlessOpen(allocation, 'adopt');
  const refusals = stopped.length > 0 ? stopped : judgeAdoption(actor, today, adoption);
  return unless(refusals, () => {
    const total = totalOfLines(standingLines(allocation));
    const after = withGranted(account, givenBy(allocation), round);
    return {
      allocation: {
        ...allocation,
        state: 'adopted',
        adopted: {
          meeting,
          at: now,
          by: actor.person,
          total,
          ...(beyondOf(adoption) > 0 ? { released: tidied(adoption.released ?? '') } : {}),
          taken: [...takenBetween(account, after)],
        },
      },
      account: after,
      // A round that takes applications goes on; only its list is adopted.
      round: round.state === 'announced' ? round : { ...round, state: 'adopted' },
      deed: deedOn(allocation, 'adopt', { total, item: meeting.item }),
    };
  });
}
