import * as z from 'zod';
import {
  ApplicationId,
  AssociationId,
  DecisionReference,
  Instant,
  LegalBasis,
  Ore,
  RoundId,
} from '../kernel/index.ts';
import type { Instant as InstantType } from '../kernel/index.ts';
import { SupportAsked } from '../applications/index.ts';
import type { Application } from '../applications/index.ts';
import type { Pool, Round } from '../pools/index.ts';
import { supportKinds } from '../terms/index.ts';
import { ReasonCode, lineOf, outcomeOf } from './allocation.ts';
import type { Allocation, LineReason } from './allocation.ts';
import { SupportGiven } from './in-kind.ts';
import type { SupportState } from './in-kind.ts';

/** The answer to one applicant, as issued. Amounts in øre. */
export type Decision = z.infer<typeof Decision>;
export const Decision = z.object({
  application: ApplicationId,
  round: RoundId,
  association: AssociationId,
  caseNumber: z.string(),
  outcome: z.enum(['full', 'partial', 'refusal']),
  requested: Ore,
  amount: Ore,
  /** What was asked for in kind, and what is given of it; left out where nothing was. */
  inKind: z
    .object({
      asked: z.array(SupportAsked).max(supportKinds.length),
      given: z.array(SupportGiven).max(supportKinds.length),
    })
    .optional(),
  legalBases: z.array(LegalBasis),
  reasonCodes: z.array(ReasonCode),
  reason: z.string().max(8000),
  meeting: DecisionReference,
  /** The administration decided it, by the delegation of the call. */
  delegated: z.literal(true).optional(),
  appealGuidance: z.string(),
  issuedAt: Instant,
});

type Decided = Pick<Decision, 'amount' | 'reasonCodes' | 'reason' | 'meeting' | 'delegated'> & {
  readonly inKind?: SupportState | undefined;
  readonly given: readonly SupportGiven[];
  readonly legalBasis?: LegalBasis | undefined;
};

/** The answer to what was sent, in the words that are issued. */
export function decisionOn(
  now: InstantType,
  round: Pick<Round, 'id' | 'appealGuidance'>,
  pool: Pick<Pool, 'legalBases'>,
  { id, association, submission }: Application,
  { inKind, given, legalBasis, ...decided }: Decided,
): Decision {
  if (!submission) throw new Error('Only what was sent is decided');
  const { caseNumber, requested, inKind: asked } = submission;
  return {
    ...decided,
    application: id,
    round: round.id,
    association,
    caseNumber,
    outcome: outcomeOf({ requested, amount: decided.amount, inKind }),
    requested,
    ...(asked ? { inKind: { asked, given: [...given] } } : {}),
    legalBases: legalBasis ? [legalBasis] : pool.legalBases,
    appealGuidance: round.appealGuidance,
    issuedAt: now,
  };
}

/** Writes one applicant's decision from the adopted list. */
export function issueDecision(
  now: InstantType,
  round: Round,
  pool: Pool,
  allocation: Allocation,
  application: Application,
  words: Pick<LineReason, 'text' | 'inKind'>,
): Decision {
  const line = lineOf(allocation, application.id);
  if (!line || line.amount === undefined || !allocation.adopted) {
    throw new Error('Only adopted lines are issued');
  }
  const { amount, inKind, legalBasis, reasonCodes } = line;
  const voted = allocation.ballots.some(({ lines }) => lines.includes(application.id));
  return decisionOn(now, round, pool, application, {
    amount,
    inKind,
    given: words.inKind ?? [],
    legalBasis,
    reasonCodes,
    reason: words.text,
    meeting: allocation.adopted.meeting,
    ...(voted ? {} : { delegated: true as const }),
  });
}
