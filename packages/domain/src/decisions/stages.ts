import { judge, tidied, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { stagesToHear } from '../pools/index.ts';
import type { NumberedStage, Round, StageMatter } from '../pools/index.ts';
import { standingLines } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { deedOn, refuseUnlessOpen } from './lifecycle.ts';
import { listFitForStage, stageIsHeard, stageMustSpeak, stageSaysWhat } from './rules.ts';
import type { StageWord, StageWordText } from './stage-word.ts';

/** A list of a call, and what each application on it is about. */
export type HeardList = {
  readonly round: Pick<Round, 'stages' | 'committee'>;
  readonly allocation: Allocation;
  readonly matters: readonly StageMatter[];
};

/** What a stage has said about a list. */
export function wordOf(
  { stages = [] }: Pick<Allocation, 'stages'>,
  { number, stage }: NumberedStage,
): StageWord | undefined {
  return stages.find((each) => each.stage === number && each.title === stage.title);
}

/** An opinion lets a list pass whatever it says; who decides or approves must agree. */
function letsPass({ stage }: NumberedStage, word: StageWord | undefined): boolean {
  return word !== undefined && (stage.does === 'advises' || word.answer === 'agrees');
}

/** What stops the adoption of a list that others have a say on. */
export function judgeStages({ round, allocation, matters }: HeardList): readonly Refusal[] {
  const waiting = stagesToHear(round, matters)
    .filter((each) => !letsPass(each, wordOf(allocation, each)))
    .map(({ stage }) => stage.title);
  return judge(stageMustSpeak, { waiting });
}

/**
 * Writes down what a stage of the call has said about an open list. Refuses stages that the list
 * does not wait for, words that are missing or above 2000 characters, and a decision or approval
 * of a list on which not every line has an amount.
 */
export function recordStage(
  actor: Actor,
  now: Instant,
  { round, allocation, matters }: HeardList,
  number: number,
  told: StageWordText,
): Outcome<{ allocation: Allocation; deed: Deed }> {
  const found = stagesToHear(round, matters).find((each) => each.number === number);
  const { does = 'advises', title = '' } = found?.stage ?? {};
  const undecided = standingLines(allocation).filter(({ amount }) => amount === undefined).length;
  const stopped = [
    ...refuseUnlessOpen(allocation, 'record-stage'),
    ...judge(stageIsHeard, { heard: found !== undefined }),
  ];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(stageSaysWhat, { ...told, does }, 'text'),
          ...judge(listFitForStage, { ...told, does, undecided }, 'answer'),
        ];
  return unless(refusals, () => {
    const said = { stage: number, title, does, by: actor.person, at: now };
    const word: StageWord = { ...told, text: tidied(told.text), ...said };
    const others = (allocation.stages ?? []).filter((each) => each.stage !== number);
    return {
      allocation: { ...allocation, stages: [...others, word] },
      deed: deedOn(allocation, 'record-stage', { stage: number, answer: told.answer }),
    };
  });
}

/** Takes back what a stage has said, so that the list can be changed and shown to it again. */
export function takeBackStage(
  allocation: Allocation,
  number: number,
): Outcome<{ allocation: Allocation; deed: Deed }> {
  return unless(refuseUnlessOpen(allocation, 'take-back-stage'), () => ({
    allocation: {
      ...allocation,
      stages: (allocation.stages ?? []).filter((each) => each.stage !== number),
    },
    deed: deedOn(allocation, 'take-back-stage', { stage: number }),
  }));
}
