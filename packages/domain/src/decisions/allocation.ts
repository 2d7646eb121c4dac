import * as z from 'zod';
import {
  ApplicationId,
  BallotId,
  DecisionReference,
  Instant,
  LegalBasis,
  Ore,
  Day,
  PersonId,
  PoolId,
  RoundId,
  sumOf,
} from '../kernel/index.ts';
import type { ApplicationId as ApplicationIdType, Ore as OreType } from '../kernel/index.ts';
import { Taken } from '../pools/index.ts';
import type { Stage } from '../pools/index.ts';
import { Ground } from '../reviews/index.ts';
import { supportKinds } from '../terms/index.ts';
import { SupportGiven, supportStates } from './in-kind.ts';
import { StageWord } from './stage-word.ts';

/** Why an application got less than it asked for, as codes; the sentence beside is its own. */
export const reasonCodes = [
  'outside-areas',
  'weaker-on-criteria',
  'money-does-not-reach',
  'other-funding',
  'not-volunteer-driven',
  'statutory-task',
  'costs-not-covered',
] as const;
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

export type OutcomeOfLine = 'full' | 'partial' | 'refusal';

const Years = z.number().int().min(1).max(10).optional();

/** One application on the list. The text of the reason is a row of its own (at most 8 KB). */
export type Line = z.infer<typeof Line>;
export const Line = z.object({
  application: ApplicationId,
  requested: Ore,
  /** For how many years it is asked, and given; the amounts are those of each year. */
  yearsAsked: Years,
  years: Years,
  /** What it is given in øre; nothing while nobody has proposed anything. */
  amount: Ore.optional(),
  /** Left out where no support in kind is asked for; what is given lies with the reason. */
  inKind: z.enum(supportStates).optional(),
  reasonCodes: z.array(ReasonCode).max(7),
  /** The law it was placed under; any of the pool where it says nothing. */
  legalBasis: LegalBasis.optional(),
  reason: z.object({ version: z.number().int(), hash: z.string() }).optional(),
  withdrawn: z.boolean(),
});

/** A vote over some lines: who was there, who left with which ground, and how they voted. */
export type Ballot = z.infer<typeof Ballot>;
export const Ballot = z.object({
  id: BallotId,
  lines: z.array(ApplicationId).min(1).max(2000),
  present: z.array(PersonId).max(120),
  left: z.array(z.object({ person: PersonId, ground: Ground })).max(120),
  votes: z.object({
    for: z.array(PersonId).max(120),
    against: z.array(PersonId).max(120),
    abstain: z.array(PersonId).max(120),
  }),
  recordedBy: PersonId,
  at: Instant,
});

/** The list of a round on its way to adoption, and as it was adopted. */
export type Allocation = z.infer<typeof Allocation>;
export const Allocation = z.object({
  round: RoundId,
  pool: PoolId,
  state: z.enum(['open', 'adopted']),
  lines: z.array(Line).max(2000),
  ballots: z.array(Ballot).max(2000),
  /** The day up to which applications of a rolling round were gathered on it. */
  gathered: Day.optional(),
  /** What other stages of the call have said about it. */
  stages: z.array(StageWord).max(6).optional(),
  adopted: z
    .object({
      meeting: DecisionReference,
      at: Instant,
      by: PersonId,
      total: Ore,
      /** Why money that is one area's own goes to others; left out where it does not. */
      released: z.string().max(1200).optional(),
      /** From which lines of the account it was taken; left out in rows of earlier versions. */
      taken: z.array(Taken).max(60).optional(),
    })
    .optional(),
});

/** The words of one line, beside the list: why, and what is given in kind. */
export type LineReason = z.infer<typeof LineReason>;
export const LineReason = z.object({
  application: ApplicationId,
  version: z.number().int(),
  text: z.string().max(8000),
  inKind: z.array(SupportGiven).max(supportKinds.length).optional(),
});

export function standingLines(allocation: Allocation): readonly Line[] {
  return allocation.lines.filter((line) => !line.withdrawn);
}

export function lineOf(allocation: Allocation, application: ApplicationIdType): Line | undefined {
  return allocation.lines.find((line) => line.application === application);
}

/** The outcome of a line: a refusal gives neither money nor support in kind. */
export function outcomeOf({
  requested,
  amount,
  inKind,
  yearsAsked = 1,
  years = yearsAsked,
}: Pick<Line, 'requested' | 'inKind' | 'yearsAsked' | 'years'> & {
  readonly amount: OreType;
}): OutcomeOfLine {
  const supported = inKind === 'some' || inKind === 'all';
  if (amount === 0 && !supported) return 'refusal';
  const less = amount < requested || (amount > 0 && years < yearsAsked);
  return less || (inKind !== undefined && inKind !== 'all') ? 'partial' : 'full';
}

/** What the list gives in all in its first year, in øre. */
export function totalOfLines(lines: readonly Line[]): OreType {
  return sumOf(lines.flatMap((line) => line.amount ?? []));
}

/** Whether a ballot was carried; where all must agree, nobody present is against or abstains. */
export function carried(
  { votes }: Pick<Ballot, 'votes'>,
  majority: Stage['majority'] = 'simple',
): boolean {
  if (majority === 'simple') return votes.for.length > votes.against.length;
  return votes.for.length > 0 && votes.against.length + votes.abstain.length === 0;
}
