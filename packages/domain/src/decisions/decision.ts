import * as z from 'zod';
import {
  ApplicationId,
  AssociationId,
  DecisionReference,
  Instant,
  LegalBasis,
  Ore,
  RoundId,
  ore,
} from '../kernel/index.ts';
import type { Instant as InstantType, Ore as OreType } from '../kernel/index.ts';
import { SupportAsked } from '../applications/index.ts';
import type { Application } from '../applications/index.ts';
import { placedSums } from '../pools/index.ts';
import type { Pool, Round, Taken } from '../pools/index.ts';
import { supportKinds } from '../terms/index.ts';
import { givenBy } from './adopt.ts';
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
  /** For each year, where the call gives money for several. */
  requested: Ore,
  amount: Ore,
  /** For how many years it was asked, and is given, from which; left out where for one alone. */
  years: z
    .object({
      asked: z.number().int().min(1).max(10),
      given: z.number().int().min(1).max(10),
      first: z.number().int().min(2000).max(2100),
    })
    .optional(),
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
  readonly yearsGiven?: number | undefined;
  readonly given: readonly SupportGiven[];
  readonly legalBasis?: LegalBasis | undefined;
  /** From which lines of the account the money came. */
  readonly taken?: readonly Taken[] | undefined;
};

/** The law an application was placed under, or those that the money came from. */
function lawsOf(
  { legalBases }: Pick<Pool, 'legalBases'>,
  placed: LegalBasis | undefined,
  taken: readonly Taken[],
): LegalBasis[] {
  if (placed) return [placed];
  const used = new Set(taken.map(({ legalBasis }) => legalBasis));
  return used.size > 0 ? legalBases.filter((each) => used.has(each)) : legalBases;
}

/** The answer to what was sent, in the words that are issued. */
export function decisionOn(
  now: InstantType,
  round: Pick<Round, 'id' | 'appealGuidance' | 'grant'>,
  pool: Pick<Pool, 'legalBases'>,
  { id, association, submission }: Application,
  { inKind, yearsGiven, given, legalBasis, taken = [], ...decided }: Decided,
): Decision {
  if (!submission) throw new Error('Only what was sent is decided');
  const { caseNumber, requested, inKind: asked, years: yearsAsked } = submission;
  const { amount } = decided;
  const years =
    yearsAsked === undefined
      ? undefined
      : { asked: yearsAsked, given: yearsGiven ?? yearsAsked, first: round.grant.firstYear };
  return {
    ...decided,
    application: id,
    round: round.id,
    association,
    caseNumber,
    outcome: outcomeOf({ requested, amount, inKind, yearsAsked, years: yearsGiven }),
    requested,
    ...(years ? { years } : {}),
    ...(asked ? { inKind: { asked, given: [...given] } } : {}),
    legalBases: lawsOf(pool, legalBasis, amount > 0 ? taken : []),
    appealGuidance: round.appealGuidance,
    issuedAt: now,
  };
}

/** What a grant is in all its years, in øre. */
export function wholeOf({ amount, years }: Pick<Decision, 'amount' | 'years'>): OreType {
  return ore(amount * (years?.given ?? 1));
}

/** What a list took in its first year beside what was placed under a law. */
function takenUnplaced(allocation: Allocation, { grant }: Pick<Round, 'grant'>): readonly Taken[] {
  const all = allocation.adopted?.taken ?? [];
  const own = all.filter(({ year }) => year === grant.firstYear);
  const placed = placedSums(givenBy(allocation));
  const left = new Map(placed);
  return (own.length > 0 ? own : all).filter(({ legalBasis, amount }) => {
    const under = left.get(legalBasis) ?? 0;
    left.set(legalBasis, ore(Math.max(0, under - amount)));
    return amount > under;
  });
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
  const { amount, inKind, years, legalBasis, reasonCodes } = line;
  const voted = allocation.ballots.some(({ lines }) => lines.includes(application.id));
  return decisionOn(now, round, pool, application, {
    amount,
    inKind,
    yearsGiven: years,
    given: words.inKind ?? [],
    legalBasis,
    taken: takenUnplaced(allocation, round),
    reasonCodes,
    reason: words.text,
    meeting: allocation.adopted.meeting,
    ...(voted ? {} : { delegated: true as const }),
  });
}
