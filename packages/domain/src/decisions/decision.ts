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
import { ReasonCode } from './allocation.ts';

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
