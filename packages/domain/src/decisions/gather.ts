import { dayOf, judge, unless } from '../kernel/index.ts';
import type { Day, Outcome } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Round } from '../pools/index.ts';
import type { Allocation } from './allocation.ts';
import { mayDecideAlone } from './delegation.ts';
import { gatheredFromRolling, listsOneByOne, somethingToGather } from './rules.ts';

/** Whether an application goes on a list that is gathered up to a day. */
function isGathered(round: Round, application: Application, upTo: Day): boolean {
  const { state, submission } = application;
  // Taken up for a list whose making was broken off.
  if (state === 'under-review') return true;
  if (state !== 'submitted' || !submission) return false;
  return dayOf(submission.receivedAt) <= upTo && !mayDecideAlone(round, application);
}

/**
 * What came in a rolling round up to a day and waits for a list: all but what the administration
 * decides by itself. Refuses rounds of another kind or no longer open, a second list before the
 * first is issued, and a list of nothing.
 */
export function gatherApplications(
  round: Round,
  allocation: Allocation | undefined,
  applications: readonly Application[],
  upTo: Day,
): Outcome<readonly Application[]> {
  const stopped = [
    ...judge(gatheredFromRolling, { state: round.state, dates: round.dates.kind }),
    ...judge(listsOneByOne, {
      open: allocation !== undefined || (round.gathered ?? []).includes(upTo),
    }),
  ];
  const found =
    stopped.length > 0 ? [] : applications.filter((each) => isGathered(round, each, upTo));
  const refusals = stopped.length > 0 ? stopped : judge(somethingToGather, { count: found.length });
  return unless(refusals, () => found);
}
