import * as z from 'zod';
import {
  AreaId,
  CommitteeId,
  CriterionId,
  Day,
  DecisionReference,
  Instant,
  Ore,
  PoolId,
  RoundId,
  Window,
  addDays,
  instantOf,
  positionIn,
  wallTime,
} from '../kernel/index.ts';
import type { Day as DayType, Instant as InstantType } from '../kernel/index.ts';
import { GoalRef, goalKey } from '../policies/index.ts';
import { Term, targetGroups } from '../terms/index.ts';
import { PriorityArea } from './area.ts';
import { AnswerTime, RoundDates } from './dates.ts';
import { Form } from './form.ts';

/** A scale from 0 to 10 at most. */
const MOST_STEPS = 11;

/** What applications are weighed by. Each criterion says which area or goal it serves. */
export type Criterion = z.infer<typeof Criterion>;
export const Criterion = z.object({
  id: CriterionId,
  title: z.string().min(1).max(200),
  explanation: z.string().max(1000),
  areas: z.array(AreaId).max(20),
  goals: z.array(GoalRef).max(20),
  /** What each score means, from 0 up: as many as the scale has steps. */
  anchors: z.array(z.string().max(300)).max(MOST_STEPS),
  /** How many times it counts beside the others; once where nothing is said. */
  weight: z.number().int().min(1).max(5).optional(),
});

/** The highest score of a criterion. */
export function highestOf({ anchors }: Pick<Criterion, 'anchors'>): number {
  return anchors.length - 1;
}

/** What a stage does: say what it thinks, decide, or say yes to what another decides. */
export const stageDeeds = ['advises', 'decides', 'approves'] as const;

/** Who has a say, in which order, and up to which amount. */
export type Stage = z.infer<typeof Stage>;
export const Stage = z.object({
  title: z.string().min(1).max(200),
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('committee'), committee: CommitteeId }),
    z.object({ kind: z.literal('administration') }),
    /** A volunteer council, the other councils, a working group: named, without seats here. */
    z.object({ kind: z.literal('body'), name: z.string().min(1).max(200) }),
  ]),
  does: z.enum(stageDeeds),
  on: Day.optional(),
  /** The delegation: above this many øre the next stage decides. */
  upTo: Ore.optional(),
  /** Whose activities it has a say on; all of them where it names none. */
  targetGroups: z.array(z.enum(targetGroups)).min(1).max(targetGroups.length).optional(),
  majority: z.enum(['simple', 'unanimous']),
});

export const roundKinds = ['ordinary', 'residual', 'extra'] as const;

export const Meeting = z.object({
  title: z.string().min(1).max(200),
  day: Day,
  time: z.string().max(40),
  place: z.string().max(300),
});

export const roundStates = [
  'draft',
  'announced',
  'under-review',
  'adopted',
  'decided',
  'cancelled',
] as const;
export type RoundState = (typeof roundStates)[number];

/**
 * What a municipality writes about a round: everything an applicant and a reviewer need to be
 * told. A draft may be half done; `announceRound` says what is missing.
 */
export type CallText = z.infer<typeof CallText>;
export const CallText = z.object({
  title: z.string().max(200),
  kind: z.enum(roundKinds),
  subPool: z.string().max(40).optional(),
  committee: CommitteeId,
  dates: RoundDates,
  /** The first day the call can be seen; at once where it says nothing. */
  visibleFrom: Day.optional(),
  answer: AnswerTime,
  meetings: z.array(Meeting).max(20),
  introduction: z.string().max(4000),
  terms: z.array(Term).max(80),
  /** What the terms cannot say; never instead of them. */
  moreTerms: z.string().max(4000),
  form: Form,
  areas: z.array(PriorityArea).max(20),
  /** What the areas do: inspire, come first, or be required. */
  areasSteer: z.enum(['inspiration', 'priority', 'eligibility']),
  criteria: z.array(Criterion).max(20),
  stages: z.array(Stage).max(6),
  /** The first grant year, and for how many years one may apply. */
  grant: z.object({
    firstYear: z.number().int().min(2000).max(2100),
    mostYears: z.number().int().min(1).max(10),
    consent: DecisionReference.optional(),
  }),
  /** Whether an application that comes late with a reason is taken, and until when. */
  late: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('never') }),
    z.object({ kind: z.literal('with-reason'), until: Day }),
  ]),
  /** Until its deadline, nobody who handles the call reads what is applied for; see isSealed. */
  sealedUntilDeadline: z.literal(true).optional(),
  /** Questions that were asked about the call, answered for everybody. */
  answers: z
    .array(
      z.object({
        question: z.string().min(1).max(600),
        answer: z.string().min(1).max(2000),
        on: Day,
      }),
    )
    .max(60),
  /** What is said about where to turn with a disagreement. Unverified until a lawyer approves. */
  appealGuidance: z.string().max(2000),
  /** Parts copied from an earlier call that somebody must look at before it is announced. */
  toConfirm: z.array(z.string().max(80)).max(120),
});

/**
 * What becomes of drafts when a form is corrected: they may be finished in the form they were begun
 * in, or must be carried over before they are sent.
 */
export const draftFates = ['may-stay', 'must-follow'] as const;

/** A correction of the form of an announced call, with the form as it was before. */
export type FormCorrection = z.infer<typeof FormCorrection>;
export const FormCorrection = z.object({
  before: Form,
  /** Why, to everybody who applies. At most 600 characters as `lengthOf` counts. */
  note: z.string().max(1200),
  drafts: z.enum(draftFates),
  at: Instant,
});

/** One call for applications. `window` follows from `dates`. */
export type Round = z.infer<typeof Round>;
export const Round = CallText.extend({
  id: RoundId,
  pool: PoolId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  title: z.string().min(1).max(200),
  window: Window,
  state: z.enum(roundStates),
  /** Made to try things out, with made-up applications; nobody outside sees it. */
  rehearsal: z.boolean(),
  /** When a rolling round was closed because its money was used. */
  moneyUsed: Instant.optional(),
  cancelled: z.object({ reason: z.string().max(600), at: Instant }).optional(),
  /** The days up to which lists of a rolling round were gathered, decided and issued. */
  gathered: z.array(Day).max(400).optional(),
  /** The first is the oldest; `form` is what came of the last. */
  formCorrections: z.array(FormCorrection).max(5).optional(),
});

/** The instant from which nothing is taken any more, not even late with a reason. */
export function takesUntil({
  window,
  late,
  moneyUsed,
}: Pick<Round, 'window' | 'late' | 'moneyUsed'>): InstantType {
  const deadline = instantOf(window.closesBefore, 'deadline');
  if (late.kind === 'never' || moneyUsed !== undefined) return deadline;
  // A deadline that was put off past the day for late ones stands.
  const until = instantOf(wallTime(addDays(late.until, 1)), 'deadline');
  return until > deadline ? until : deadline;
}

/**
 * Whether those who handle a round are kept from what applicants have sent: they see that something
 * came, from whom and when, until the deadline has passed. Late applications are read as they come.
 */
export function isSealed(
  { sealedUntilDeadline, window }: Pick<Round, 'sealedUntilDeadline' | 'window'>,
  now: InstantType,
): boolean {
  return sealedUntilDeadline === true && positionIn(window, now) !== 'after';
}

export function areaOf(round: Pick<Round, 'areas'>, area: AreaId): PriorityArea | undefined {
  return round.areas.find((each) => each.id === area);
}

/** The areas that serve a goal. */
export function areasServing(round: Round, goal: GoalRef): readonly PriorityArea[] {
  const wanted = goalKey(goal);
  return round.areas.filter((area) => area.goals.some((ref) => goalKey(ref) === wanted));
}

/** Whether somebody outside the municipality may know of a round on a day. */
export function isToldOn(
  round: Pick<Round, 'state' | 'rehearsal' | 'visibleFrom'>,
  today: DayType,
): boolean {
  if (round.state === 'draft' || round.rehearsal) return false;
  return round.visibleFrom === undefined || round.visibleFrom <= today;
}
