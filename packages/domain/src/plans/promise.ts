import { addMonths, day } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Initiative } from './initiative.ts';
import type { ActionPlan } from './plan.ts';
import type { StatusState } from './status.ts';

/** What an initiative told last, as far as the promise of the next status depends on it. */
export type LastTold = { readonly until: Day; readonly states: readonly StatusState[] };

/** After these nothing more is to be told, unless it goes on all the same. */
const OVER: readonly StatusState[] = ['done', 'replaced', 'cancelled', 'not-carried-out'];
const GOES_ON: readonly StatusState[] = ['ongoing', 'carried-on'];

function isOver({ states }: LastTold): boolean {
  return (
    states.some((each) => OVER.includes(each)) && !states.some((each) => GOES_ON.includes(each))
  );
}

/** The day the time until the first status is counted from: when the plan and the initiative have begun. */
function begins({ adopted, period }: ActionPlan, { schedule }: Initiative): Day | undefined {
  const plan = adopted ? day(adopted.day) : period.start;
  const own = schedule.start;
  return plan !== undefined && own !== undefined && own > plan ? own : (plan ?? own);
}

/**
 * The last day by which the plan has promised a new status of an initiative; none where the plan
 * is not in force, or the initiative is over.
 */
export function statusPromised(
  plan: ActionPlan,
  initiative: Initiative,
  last: LastTold | undefined,
): Day | undefined {
  if (plan.state !== 'in-force' || (last && isOver(last))) return undefined;
  const from = last?.until ?? begins(plan, initiative);
  return from === undefined ? undefined : addMonths(from, plan.updateEvery);
}

export type Silence = {
  /** The last day of the period that was last told of. */
  readonly toldUntil: Day | undefined;
  readonly promised: Day | undefined;
  /** The promised day has passed. Silence is a status of its own. */
  readonly silent: boolean;
};

export function silenceOf(
  plan: ActionPlan,
  initiative: Initiative,
  last: LastTold | undefined,
  today: Day,
): Silence {
  const promised = statusPromised(plan, initiative, last);
  return {
    toldUntil: last?.until,
    promised,
    silent: promised !== undefined && promised < today,
  };
}
