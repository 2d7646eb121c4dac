import * as z from 'zod';
import {
  ApplicationId,
  AreaId,
  AssociationId,
  Day,
  InquiryId,
  Instant,
  LegalBasis,
  MessageId,
  Ore,
  PartnerId,
  PersonId,
  PoolId,
  RoundId,
} from '../kernel/index.ts';
import { AssociationKind, Cvr } from '../associations/index.ts';
import { StoredFile } from '../files/index.ts';
import { Circumstances, declarations, signerRoles, supportKinds } from '../terms/index.ts';
import { CoreCounts } from './core.ts';
import { Counted } from './counted.ts';
import { SupportAsked } from './in-kind.ts';

export const applicationStates = [
  'draft',
  'submitted',
  'under-review',
  'decided',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** That the applicant holds an exception of a term to be theirs, and why. */
export type Claim = z.infer<typeof Claim>;
export const Claim = z.object({
  /** The key of the term. */
  term: z.string().max(40),
  /** At most 1000 characters as `lengthOf` counts. */
  reason: z.string().max(2000),
});

/** What the sender says in the act of sending. */
export const SaidAtSending = z.object({
  declarations: z.array(z.enum(declarations)).max(declarations.length),
  /** Whether children under 15 take part, where a declaration depends on it. */
  childrenUnder15: z.boolean().optional(),
  /** Exceptions of terms that do not hold otherwise. */
  exceptions: z.array(Claim).max(80).optional(),
  /** What the terms ask about and nothing else tells. */
  facts: Circumstances.partial().optional(),
  /** As what the sender signs, where the call asks for signatures. */
  role: z.enum(signerRoles).optional(),
});

/** Who stands behind an application, and as what; without an id where they signed on paper. */
export type Signer = z.infer<typeof Signer>;
export const Signer = z.object({
  person: PersonId.optional(),
  name: z.string(),
  role: z.enum(signerRoles),
  at: Instant,
  /** Whom the board list named for that office when it was sent, where it was somebody else. */
  onBoard: z.array(z.string()).max(40).optional(),
});

/** What was sent and when. `receivedAt` is when the server had the whole request. Øre. */
export type Submission = z.infer<typeof Submission>;
export const Submission = z.object({
  receivedAt: Instant,
  /** When it was sent, where staff sent it after the municipality had it. */
  sentAt: Instant.optional(),
  by: PersonId,
  /** Why it came after the deadline, where the call takes such applications. */
  lateReason: z.string().max(2000).optional(),
  caseNumber: z.string(),
  title: z.string(),
  /** For each year, where one may apply for several. */
  requested: Ore,
  /** For how many years; left out where the call gives money for one. */
  years: z.number().int().min(1).max(10).optional(),
  expenses: Ore,
  /** What is applied for beside or instead of money; left out where there is none. */
  inKind: z.array(SupportAsked).max(supportKinds.length).optional(),
  areas: z.array(AreaId),
  /** Counts of the form that are added up; left out where it asks for none. */
  core: CoreCounts.optional(),
  /** What was known and can be counted when it was sent; left out in rows of earlier versions. */
  counted: Counted.optional(),
  /** No area was chosen: allowed, shown as such, weighed by the same scale. */
  outsideAreas: z.boolean(),
  applicant: z.object({ name: z.string(), kind: AssociationKind, cvr: Cvr.optional() }),
  /** What the sender declared in the act of sending. */
  declared: z.array(z.enum(declarations)).max(declarations.length).optional(),
  childrenUnder15: z.boolean().optional(),
  exceptions: z.array(Claim).max(80).optional(),
  /** What the sender told of what the terms ask about. */
  facts: Circumstances.partial().optional(),
  /** The keys of terms that nobody could judge when it was sent. */
  open: z.array(z.string().max(40)).max(80).optional(),
  signers: z.array(Signer).max(60).optional(),
});

/** When the server was asked to send it: each sending has its own. */
export function sendingOf({ sentAt, receivedAt }: Submission): Submission['receivedAt'] {
  return sentAt ?? receivedAt;
}

/** A signature under a draft. It holds as long as no page has been saved since. */
export type Signature = z.infer<typeof Signature>;
export const Signature = Signer.extend({
  person: PersonId,
  /** The versions of the pages it was given under, by their keys. */
  over: z.record(z.string(), z.number().int()),
});

export const entryReasons = ['paper', 'oral', 'exempt'] as const;

/** Who said what, where staff write an application for somebody. */
export type Statement = z.infer<typeof Statement>;
export const Statement = z.object({
  /** At most 200 characters as `lengthOf` counts. */
  who: z.string().max(400),
  /** As what, where it is one of those whom calls ask to sign. */
  as: z.enum(signerRoles).optional(),
  /** At most 2000 characters as `lengthOf` counts. */
  what: z.string().max(4000),
  /** Whether they have signed on paper. */
  signed: z.boolean(),
});

/**
 * That staff write an application for somebody: what came on paper, was told, or comes from
 * somebody who is exempt from writing it themselves.
 */
export type Entry = z.infer<typeof Entry>;
export const Entry = z.object({
  by: PersonId,
  why: z.enum(entryReasons),
  /** When the municipality had the paper or the words; this is held against the deadline. */
  receivedAt: Instant,
  statements: z.array(Statement).min(1).max(20),
});

/** Somebody who applies together with the applicant, by a link in a letter that holds the id. */
export type Partner = z.infer<typeof Partner>;
export const Partner = z.object({
  id: PartnerId,
  /** At most 200 characters as `lengthOf` counts. */
  name: z.string().max(400),
  cvr: Cvr.optional(),
  /** Where the letter goes; forgotten once they have said yes. */
  email: z.string().max(200),
  /** What they do in it, in at most 600 characters as `lengthOf` counts. */
  part: z.string().max(1200),
  /** How much of what is applied for is theirs, where it is split. */
  share: Ore.optional(),
  /** That they are with it: an association of the municipality, or told to staff. */
  joined: z.object({ association: AssociationId.optional(), by: PersonId, at: Instant }).optional(),
  /** When the one who was asked said no; they can change their mind. */
  declinedAt: Instant.optional(),
});

/** The law a caseworker placed an application under, where the money of its pool rests on several. */
export type Placement = z.infer<typeof Placement>;
export const Placement = z.object({
  legalBasis: LegalBasis,
  /** At most 600 characters as `lengthOf` counts. */
  reason: z.string().max(1200),
  by: PersonId,
  at: Instant,
});

/** Who took back what was sent; nobody has to say why. */
export type Withdrawal = z.infer<typeof Withdrawal>;
export const Withdrawal = z.object({
  by: PersonId,
  at: Instant,
  /** At most 600 characters as `lengthOf` counts; empty where none was given. */
  reason: z.string().max(1200),
});

/** The head of an application: what lists and letters need. The answers lie in its steps. */
export type Application = z.infer<typeof Application>;
export const Application = z.object({
  id: ApplicationId,
  round: RoundId,
  pool: PoolId,
  association: AssociationId,
  createdBy: PersonId,
  createdAt: Instant,
  /** The version of the form it is written in; left out for the one the call was announced with. */
  form: z.number().int().min(1).optional(),
  state: z.enum(applicationStates),
  submission: Submission.optional(),
  signatures: z.array(Signature).max(60).optional(),
  placed: Placement.optional(),
  entered: Entry.optional(),
  partners: z.array(Partner).max(20).optional(),
  /** That the applicant has taken it back after it was sent, and why, where they say so. */
  withdrawn: Withdrawal.optional(),
  /** Questions of the municipality that wait for an answer; left out where none does. */
  unanswered: z.array(z.object({ inquiry: InquiryId, answerBy: Day })).optional(),
});

/** Sent, and neither decided nor taken back. */
export function awaitsDecision({ state }: Pick<Application, 'state'>): boolean {
  return state === 'submitted' || state === 'under-review';
}

export const MOST_ANSWER_FILES = 10;

/** Something the municipality asks about what was sent, and what the applicant answered. */
export type Inquiry = z.infer<typeof Inquiry>;
export const Inquiry = z.object({
  id: InquiryId,
  application: ApplicationId,
  round: RoundId,
  association: AssociationId,
  /** The page it is about, and the question on it as it was put; empty for the whole page. */
  step: z.string(),
  label: z.string(),
  /** At most 2000 characters as `lengthOf` counts. */
  text: z.string().max(4000),
  askedBy: PersonId,
  askedAt: Instant,
  /** The day by which an answer is hoped for; a later one is taken too. */
  answerBy: Day,
  /** Under which key the answer of the form can be written anew, where that was opened. */
  opens: z.string().max(90).optional(),
  /** What is sent along with the answer. */
  files: z.array(StoredFile).max(MOST_ANSWER_FILES).optional(),
  answer: z
    .object({
      /** Empty where a file or the new answer says it all. */
      text: z.string().max(4000),
      /** The answer of the form as it should have been, and as people read it. */
      corrected: z.object({ answer: z.string(), shown: z.string() }).optional(),
      by: PersonId,
      name: z.string(),
      at: Instant,
    })
    .optional(),
  /** That the municipality no longer asks, and why, where it says so. */
  takenBack: z
    .object({
      by: PersonId,
      at: Instant,
      /** At most 600 characters as `lengthOf` counts; empty where none was given. */
      reason: z.string().max(1200),
      /** How many files of an answer that was not given were erased with it. */
      erased: z.number().int().min(1).optional(),
    })
    .optional(),
});

/** Whether the municipality asked it and has no answer yet. */
export function awaitsAnswer({
  answer,
  takenBack,
}: Pick<Inquiry, 'answer' | 'takenBack'>): boolean {
  return answer === undefined && takenBack === undefined;
}

/** Something written about the whole case, by the applicant or by the municipality. */
export type Message = z.infer<typeof Message>;
export const Message = z.object({
  id: MessageId,
  application: ApplicationId,
  round: RoundId,
  association: AssociationId,
  from: z.enum(['applicant', 'municipality']),
  by: PersonId,
  name: z.string(),
  /** At most 2000 characters as `lengthOf` counts. */
  text: z.string().max(4000),
  at: Instant,
});

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A case number people can read aloud: `A-7F3K-92QX`, the last 40 random bits of the id. No
 * counter, because every submit in the last minute would have to touch it.
 */
export function caseNumberOf(id: ApplicationId): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`);
  let text = '';
  for (let position = 0; position < 8; position += 1) {
    text = (CROCKFORD[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return `A-${text.slice(0, 4)}-${text.slice(4)}`;
}
