import { judge, stateMustAllow } from '../kernel/index.ts';
import type { ApplicationId, Deed, Refusal } from '../kernel/index.ts';
import type { Allocation } from './allocation.ts';
import { approvedListStands, votedLineStands } from './rules.ts';

/** A list is worked on while it is open; nothing but its issuing follows adoption. */
export function refuseUnlessOpen(allocation: Allocation, verb: string): readonly Refusal[] {
  const allowed = allocation.state === 'open';
  return judge(stateMustAllow, { state: allocation.state, verb, allowed });
}

/** Whether another body has decided or approved a list as it stands. */
export function isApproved({ stages = [] }: Pick<Allocation, 'stages'>): boolean {
  return stages.some(({ does, answer }) => does !== 'advises' && answer === 'agrees');
}

/** A line is changed while its list is open, nobody has voted on it, and nobody has approved it. */
export function refuseLineChange(
  allocation: Allocation,
  application: ApplicationId,
  verb: string,
): readonly Refusal[] {
  const voted = allocation.ballots.some((ballot) => ballot.lines.includes(application));
  return [
    ...refuseUnlessOpen(allocation, verb),
    ...judge(votedLineStands, { voted }),
    ...judge(approvedListStands, { approved: isApproved(allocation) }),
  ];
}

/** What happened to a list, for the history of its round. */
export function deedOn(
  { round, gathered }: Pick<Allocation, 'round' | 'gathered'>,
  verb: string,
  facts: Deed['facts'],
): Deed {
  // Each list that is gathered has a history of its own.
  const list = gathered === undefined ? round : `${round}/${gathered}`;
  return { chain: `allocation/${list}`, verb, facts };
}
