import type { Role } from './actor.ts';
import { judge } from './rule.ts';
import { stateMustAllow } from './rules.ts';
import type { Refusal } from './outcome.ts';

/** Who may cause a step: a role, or the clock and the jobs that carry out what was decided. */
export type Mover = Role | 'system';

/** One way into a state. `from: 'start'` is how a thing comes to be. */
export type Step<State extends string, Verb extends string> = {
  readonly verb: Verb;
  readonly from: readonly State[] | 'start';
  readonly by: readonly Mover[];
};

/** For each state, the ways into it. */
export type Lifecycle<State extends string, Verb extends string> = Readonly<
  Record<State, readonly Step<State, Verb>[]>
>;

/** The verbs that lead on from a state for those who hold one of the given roles. */
export function verbsFrom<State extends string, Verb extends string>(
  table: Lifecycle<State, Verb>,
  state: State,
  movers: readonly Mover[],
): readonly Verb[] {
  const steps = Object.values<readonly Step<State, Verb>[]>(table).flat();
  return steps
    .filter((step) => step.from !== 'start' && step.from.includes(state))
    .filter((step) => step.by.some((mover) => movers.includes(mover)))
    .map((step) => step.verb);
}

/** Refuses a verb that the table does not list for the present state. */
export function refuseOutOfOrder<State extends string, Verb extends string>(
  table: Lifecycle<State, Verb>,
  state: State,
  verb: Verb,
): readonly Refusal[] {
  const steps = Object.values<readonly Step<State, Verb>[]>(table).flat();
  const allowed = steps.some(
    (step) => step.verb === verb && step.from !== 'start' && step.from.includes(state),
  );
  return judge(stateMustAllow, { state, verb, allowed });
}
