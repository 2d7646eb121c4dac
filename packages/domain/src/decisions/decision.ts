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
  appealGuidance: z.string(),
  issuedAt: Instant,
});

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
  const submission = application.submission;
  if (!line || line.amount === undefined || !allocation.adopted || !submission) {
    throw new Error('Only adopted lines are issued');
  }
  return {
    application: application.id,
    round: round.id,
    association: application.association,
    caseNumber: submission.caseNumber,
    outcome: outcomeOf({ ...line, amount: line.amount }),
    requested: line.requested,
    amount: line.amount,
    ...(submission.inKind
      ? { inKind: { asked: submission.inKind, given: words.inKind ?? [] } }
      : {}),
    legalBases: line.legalBasis ? [line.legalBasis] : pool.legalBases,
    reasonCodes: line.reasonCodes,
    reason: words.text,
    meeting: allocation.adopted.meeting,
    appealGuidance: round.appealGuidance,
    issuedAt: now,
  };
}
