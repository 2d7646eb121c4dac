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
import type { Application } from '../applications/index.ts';
import type { Pool, Round } from '../pools/index.ts';
import { ReasonCode, lineOf, outcomeOf } from './allocation.ts';
import type { Allocation } from './allocation.ts';

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
  reason: string,
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
    outcome: outcomeOf(line.requested, line.amount),
    requested: line.requested,
    amount: line.amount,
    legalBases: line.legalBasis ? [line.legalBasis] : pool.legalBases,
    reasonCodes: line.reasonCodes,
    reason,
    meeting: allocation.adopted.meeting,
    appealGuidance: round.appealGuidance,
    issuedAt: now,
  };
}
