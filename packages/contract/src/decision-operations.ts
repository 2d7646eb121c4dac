import {
  Allocation,
  Application,
  ApplicationId,
  Ballot,
  Committee,
  Conflict,
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
  Review,
  Round,
  SupportGiven,
  supportKinds,
  ReportText,
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
    answer: z.object({
      serverTime: Instant,
      round: Round,
      account: PoolAccount,
      allocation: Allocation,
      reasons: z.array(LineReason),
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
    }),
  },
  proposeLine: {
    summary: 'Propose what one application is given; nothing is a refusal',
    who: DECIDING,
    kind: 'verb',
    body: z.object({
      amount: Ore,
      /** What is given beside or instead of money; what is left out is refused. */
      inKind: z.array(SupportGiven).max(supportKinds.length).optional(),
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
  placeUnderLaw: {
    summary: 'Place an application under one of the laws its pool rests on, with a reason',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({ legalBasis: LegalBasis, reason: z.string().max(20_000) }),
    answer: z.object({ application: Application }),
  },
} as const satisfies Record<keyof typeof decisionRoutes, Operation>;
