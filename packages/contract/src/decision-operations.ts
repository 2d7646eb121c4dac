import {
  Allocation,
  Application,
  ApplicationId,
  AreaId,
  Ballot,
  Committee,
  Conflict,
  Day,
  Decision,
  DecisionReference,
  Ground,
  Instant,
  LegalBasis,
  LineReason,
  Ore,
  PaymentText,
  GrantReports,
  Payments,
  PersonId,
  PoolAccount,
  ReasonCode,
  Recommendation,
  RepaymentText,
  Review,
  Round,
  StageWordText,
  SupportGiven,
  shareKeys,
  shareSteps,
  sharedLines,
  supportKinds,
  ReportText,
  RoundId,
  WheelCounts,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import type { decisionRoutes } from './routes.ts';

const CASEWORK: readonly Role[] = ['caseworker'];
const COMMITTEE: readonly Role[] = ['committee-member', 'committee-chair'];
const HANDLING: readonly Role[] = [...CASEWORK, ...COMMITTEE];
const DECIDING: readonly Role[] = ['caseworker', 'committee-chair'];
const nothing = z.undefined();
const done = z.object({});

/** A list with its ballots, and the money it is held against. */
const Desk = z.object({
  serverTime: Instant,
  round: Round,
  account: PoolAccount,
  allocation: Allocation,
  reasons: z.array(LineReason),
  /** What was given in the call before, where some of its money is an area’s own. Øre. */
  earlier: z.array(z.object({ amount: Ore, areas: z.array(AreaId) })),
  applications: z.array(
    z.object({
      application: Application,
      recommended: Recommendation.pick({ amount: true, inKind: true }).optional(),
    }),
  ),
  ballotPlan: z.array(
    z.object({
      lines: z.array(ApplicationId),
      leave: z.array(z.object({ person: PersonId, ground: Ground })),
    }),
  ),
  committee: Committee,
  /** Lines withheld because the one who asks is disqualified for them. */
  withheld: z.number().int(),
});

/** What is decided about one application. `released` is why money that is one area's own is given. */
const SingleDecisionBody = z.object({
  amount: Ore,
  years: z.number().int().min(1).max(10).optional(),
  inKind: z.array(SupportGiven).max(supportKinds.length).optional(),
  reasonCodes: z.array(ReasonCode),
  reason: z.string().max(20_000),
  legalBasis: LegalBasis.optional(),
  released: z.string().max(20_000).optional(),
  meeting: DecisionReference,
});

/** What may be asked about weighing applications and deciding on them. */
export const decisionOperations = {
  registerConflict: {
    summary: 'Register that a person takes no part in an application',
    who: HANDLING,
    kind: 'verb',
    body: z.object({ ground: Ground, note: z.string().max(8000) }),
    answer: z.object({ conflict: Conflict }),
  },
  liftConflict: {
    summary: 'Lift a conflict that was none',
    who: DECIDING,
    kind: 'verb',
    body: z.object({ note: z.string().max(8000) }),
    answer: done,
  },
  recordReview: {
    summary: 'Score an application',
    who: COMMITTEE,
    kind: 'verb',
    body: Review.pick({ scores: true }),
    answer: z.object({ review: Review }),
  },
  recommend: {
    summary: 'Recommend to the committee what an application is given',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({
      amount: Ore,
      inKind: z.array(z.enum(supportKinds)).max(supportKinds.length).optional(),
      reason: z.string().max(20_000),
    }),
    answer: z.object({ recommendation: Recommendation }),
  },
  showAllocation: {
    summary: 'The list of a round, its ballots, and the money left',
    who: HANDLING,
    kind: 'read',
    body: nothing,
    answer: Desk,
  },
  proposeLine: {
    summary: 'Propose what one application is given; nothing is a refusal',
    who: DECIDING,
    kind: 'verb',
    body: z.object({
      amount: Ore,
      /** For how many years; as many as were asked for where nothing is said. */
      years: z.number().int().min(1).max(10).optional(),
      /** What is given beside or instead of money; what is left out is refused. */
      inKind: z.array(SupportGiven).max(supportKinds.length).optional(),
      reasonCodes: z.array(ReasonCode).max(7),
      reason: z.string().max(20_000),
    }),
    answer: done,
  },
  shareRest: {
    summary:
      'Propose shares of what is left to the lines of the list, all of them as they were seen or none',
    who: DECIDING,
    kind: 'verb',
    body: z.object({
      by: z.enum(shareKeys),
      lines: z.enum(sharedLines),
      step: z.enum(shareSteps),
      /** The amounts that were looked at, in øre; others are refused. */
      seen: z.array(z.object({ application: ApplicationId, amount: Ore })).max(2000),
      /** Why, to all who are given less than they asked for. */
      reasonCodes: z.array(ReasonCode).max(7),
      reason: z.string().max(20_000),
    }),
    answer: done,
  },
  recordBallot: {
    summary: 'Record a vote over some lines',
    who: DECIDING,
    kind: 'create',
    body: Ballot.pick({ lines: true, present: true, votes: true }),
    answer: z.object({ ballot: Ballot }),
  },
  takeBackBallot: {
    summary: 'Take a ballot back before adoption',
    who: DECIDING,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  recordStage: {
    summary: 'Write down what another stage of the call has said about the list',
    who: DECIDING,
    kind: 'verb',
    body: StageWordText,
    answer: z.object({ allocation: Allocation }),
  },
  takeBackStage: {
    summary: 'Take back what a stage has said, so that the list can be changed',
    who: DECIDING,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  decideByDelegation: {
    summary: 'Decide about one application of a rolling call as it comes, by delegation',
    who: CASEWORK,
    kind: 'verb',
    body: SingleDecisionBody,
    answer: z.object({ decision: Decision }),
  },
  gatherList: {
    summary: 'Gather what has come in a rolling call on a list of its own',
    who: CASEWORK,
    kind: 'verb',
    body: nothing,
    /** How many applications will stand on it. */
    answer: z.object({ applications: z.number().int() }),
  },
  showGatheredList: {
    summary: 'A list of a rolling call that was gathered and decided before',
    who: HANDLING,
    kind: 'read',
    body: nothing,
    answer: Desk,
  },
  adoptAllocation: {
    summary: 'Adopt the list of a round',
    who: DECIDING,
    kind: 'verb',
    body: DecisionReference.extend({
      /** Why money that is one area's own goes to others, where the list needs it. */
      released: z.string().max(20_000).optional(),
    }),
    answer: z.object({ allocation: Allocation }),
  },
  showYear: {
    summary:
      'What became of the applications and grants of each call: counts, and answers that are owed, without what the one who asks is disqualified for',
    who: CASEWORK,
    kind: 'read',
    body: nothing,
    answer: z.object({
      calls: z.array(z.object({ round: RoundId, counts: WheelCounts })),
      /** Applications that were promised an answer so many days after they came, the first first. */
      owed: z.array(
        z.object({
          round: RoundId,
          application: ApplicationId,
          title: z.string(),
          applicant: z.string(),
          answerBy: Day,
        }),
      ),
    }),
  },
  recordPayment: {
    summary: 'Record that some or all of a grant was paid. The number is the next one',
    who: CASEWORK,
    kind: 'create',
    body: PaymentText,
    answer: z.object({ payments: Payments }),
  },
  noteReport: {
    summary:
      'Write down what became of a report: when it came, was approved, or by which decision it may wait',
    who: CASEWORK,
    kind: 'edit',
    body: ReportText,
    answer: z.object({ reports: GrantReports, version: z.number().int() }),
  },
  takeBackPayment: {
    summary: 'Take back a payment that was recorded by mistake',
    who: CASEWORK,
    kind: 'verb',
    body: nothing,
    answer: z.object({ payments: Payments }),
  },
  askBack: {
    summary: 'Ask for some of what was paid of a grant back: how much, why, and by when',
    who: CASEWORK,
    kind: 'verb',
    body: RepaymentText,
    answer: z.object({ payments: Payments }),
  },
  dropRepayment: {
    summary: 'Let a sum be that was asked back',
    who: CASEWORK,
    kind: 'verb',
    body: nothing,
    answer: z.object({ payments: Payments }),
  },
  takeInRepayment: {
    summary:
      'Write down that a sum that was asked back has come, or a part of it, and under which law it lies',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({
      on: Day,
      legalBasis: LegalBasis,
      /** How much came: the sum or a part of it. */
      amount: Ore,
      /** How much was waited for, as the one who writes saw it. */
      waited: Ore,
    }),
    answer: z.object({ payments: Payments }),
  },
  placeUnderLaw: {
    summary: 'Place an application under one of the laws its pool rests on, with a reason',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({ legalBasis: LegalBasis, reason: z.string().max(20_000) }),
    answer: z.object({ application: Application }),
  },
} as const satisfies Record<keyof typeof decisionRoutes, Operation>;
