import { dayOf, instantOf, kroner } from '../kernel/index.ts';
import type { Actor, Instant } from '../kernel/index.ts';
import { closeApplication, kindsAsked, takeUpApplication } from '../applications/index.ts';
import {
  adoptAllocation,
  issueDecision,
  openAllocation,
  planBallots,
  proposeLine,
  recordBallot,
  standingLines,
} from '../decisions/index.ts';
import type { Allocation, LineReason } from '../decisions/index.ts';
import type { Committee } from '../municipality/index.ts';
import { membersOn } from '../municipality/index.ts';
import type { Pool, PoolAccount, Round } from '../pools/index.ts';
import { recommend } from '../reviews/index.ts';
import { sampleId, sure } from './world.ts';
import type { Anchor, SampleRound } from './world.ts';

type Sent = SampleRound['applications'];

/** A round that has just been announced, with drafts or nothing in it. */
export function announced(round: Round, applications: Sent): SampleRound {
  return {
    round,
    applications,
    conflicts: { round: round.id, conflicts: [] },
    reviews: [],
    recommendations: [],
    reasons: [],
    decisions: [],
  };
}

/** A round the clock has closed: everything sent is under review and the list is open. */
export function underReview(round: Round, sent: Sent): SampleRound & { allocation: Allocation } {
  const applications = sent.map(({ application, steps }) => ({
    application: sure(takeUpApplication(application)).application,
    steps,
  }));
  const closed: Round = { ...round, state: 'under-review' };
  const { allocation } = openAllocation(
    closed,
    applications.map((each) => each.application),
  );
  return { ...announced(closed, applications), allocation };
}

export type Granted = { readonly kroner: number; readonly reason: string };

/** Gives the recommendations of the administration, one per application in order. */
export function recommended(
  sample: SampleRound,
  actor: Actor,
  now: Instant,
  given: readonly Granted[],
): SampleRound {
  const recommendations = sample.applications.map(({ application }, index) => {
    const { kroner: amount, reason } = given[index] ?? { kroner: 0, reason: '' };
    return sure(
      recommend(actor, now, sample.round, sample.conflicts, application, {
        amount: kroner(amount),
        inKind: kindsAsked(application.submission?.inKind),
        reason,
      }),
    ).recommendation;
  });
  return { ...sample, recommendations };
}

/** Takes a list all the way: proposals, ballots, adoption and the decisions themselves. */
export function decided(
  anchor: Anchor,
  actor: Actor,
  sample: SampleRound & { allocation: Allocation },
  committee: Committee,
  money: { pool: Pool; account: PoolAccount },
  given: readonly Granted[],
): { sample: SampleRound; account: PoolAccount } {
  const { round, conflicts } = sample;
  const now = instantOf(round.window.closesBefore, 'deadline');
  const today = dayOf(now);
  let allocation = sample.allocation;
  const reasons: LineReason[] = [];
  sample.applications.forEach(({ application }, index) => {
    const { kroner: amount, reason } = given[index] ?? { kroner: 0, reason: '' };
    const proposed = sure(
      proposeLine(actor, conflicts, allocation, {
        application,
        name: application.submission?.applicant.name ?? '',
        amount: kroner(amount),
        reasonCodes: reason === '' ? [] : ['money-does-not-reach'],
        reason,
        hash: anchor.sha256(reason),
      }),
    );
    allocation = proposed.allocation;
    reasons.push(proposed.reason);
  });
  const members = membersOn(committee, today).map((seat) => seat.person);
  planBallots(standingLines(allocation), conflicts, members).forEach((planned, index) => {
    const out = planned.leave.map((each) => each.person);
    const present = members.filter((person) => !out.includes(person));
    const votes = { for: present, against: [], abstain: [] };
    const ballot = { id: sampleId('bal', index + 1), lines: planned.lines, present, votes };
    allocation = sure(
      recordBallot(actor, now, today, committee, conflicts, allocation, ballot),
    ).allocation;
  });
  const meeting = { body: committee.name, day: today, item: 'punkt 41' };
  const adopted = sure(
    adoptAllocation(actor, now, today, {
      applications: sample.applications.map((each) => each.application),
      round,
      committee,
      register: conflicts,
      allocation,
      account: money.account,
      earlier: [],
      ahead: [],
      meeting,
    }),
  );
  const applications = sample.applications.map(({ application, steps }) => ({
    application: sure(closeApplication(application)).application,
    steps,
  }));
  const decisions = sample.applications.map(({ application }) => {
    const words = reasons.find((each) => each.application === application.id) ?? { text: '' };
    return issueDecision(now, round, money.pool, adopted.allocation, application, words);
  });
  return {
    account: adopted.account,
    sample: {
      ...sample,
      round: { ...round, state: 'decided' },
      applications,
      allocation: adopted.allocation,
      reasons,
      decisions,
    },
  };
}
