import type { CommitteeId, Ore } from '../kernel/index.ts';
import type { Circumstances } from '../terms/index.ts';
import type { Round, Stage } from './round.ts';

/** What stages ask of an application. Øre; target groups are left out where nobody has told them. */
export type StageMatter = {
  readonly requested: Ore;
  readonly targetGroups?: Circumstances['targetGroups'] | undefined;
};

/** Whether an activity may be for somebody a stage has a say on; where nobody told, it may be. */
function mayBeTheirs({ does, targetGroups }: Stage, told: StageMatter['targetGroups']): boolean {
  if (targetGroups === undefined) return true;
  return told === undefined ? does !== 'decides' : targetGroups.some((each) => told.includes(each));
}

/** Whether a stage may have a say: about the amount, and about somebody the activity is for. */
function concerns(stage: Stage, { requested, targetGroups }: StageMatter): boolean {
  const within = stage.upTo === undefined || requested <= stage.upTo;
  return within && mayBeTheirs(stage, targetGroups);
}

/** Whether a stage decides alone: what is for others too is not its own to decide. */
function decidesAll({ targetGroups }: Stage, { targetGroups: told = [] }: StageMatter): boolean {
  const theirs: readonly string[] | undefined = targetGroups;
  return theirs === undefined || told.every((each) => theirs.includes(each));
}

/** The first stage that decides about an application. */
export function decidingStage(
  { stages }: Pick<Round, 'stages'>,
  matter: StageMatter,
): Stage | undefined {
  return stages.find(
    (stage) => stage.does === 'decides' && concerns(stage, matter) && decidesAll(stage, matter),
  );
}

/** Whether the administration decides about an application, by delegation. */
export function isDelegated(round: Pick<Round, 'stages'>, matter: StageMatter): boolean {
  return decidingStage(round, matter)?.by.kind === 'administration';
}

/** A stage by its place among those of its call, from zero. */
export type NumberedStage = { readonly number: number; readonly stage: Stage };

/**
 * Whether a stage is heard beside the votes: the committee of the round votes, and the
 * administration recommends each application and decides by delegation.
 */
function isHeard({ by, does }: Stage, committee: CommitteeId): boolean {
  if (by.kind === 'committee') return by.committee !== committee;
  return by.kind === 'body' || does === 'approves';
}

/** The stages that are heard before any of some applications is decided. */
export function stagesToHear(
  { stages, committee }: Pick<Round, 'stages' | 'committee'>,
  matters: readonly StageMatter[],
): readonly NumberedStage[] {
  return stages
    .map((stage, number) => ({ stage, number }))
    .filter(({ stage }) => isHeard(stage, committee))
    .filter(({ stage }) => matters.some((matter) => concerns(stage, matter)));
}

/** Whether the administration may decide about an application as it comes, without a list. */
export function decidedAsItComes(
  round: Pick<Round, 'stages' | 'committee' | 'dates'>,
  matter: StageMatter,
): boolean {
  const alone = stagesToHear(round, [matter]).length === 0;
  return round.dates.kind === 'rolling' && alone && isDelegated(round, matter);
}

/** What a ballot of the committee of a round takes to be carried. */
export function majorityOf({
  stages,
  committee,
}: Pick<Round, 'stages' | 'committee'>): Stage['majority'] {
  const own = stages.find(
    ({ by, does }) => by.kind === 'committee' && by.committee === committee && does !== 'advises',
  );
  return own?.majority ?? 'simple';
}
