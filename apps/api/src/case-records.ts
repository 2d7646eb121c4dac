import {
  Allocation,
  Application,
  ApplicationStep,
  ConflictRegister,
  Day,
  Decision,
  EventId,
  FileId,
  GrantReports,
  Inquiry,
  InquiryId,
  Instant,
  KeptPapers,
  LineReason,
  MOST_MADE_UP,
  Message,
  Ore,
  PartnerId,
  Payments,
  PersonId,
  Pool,
  PoolAccount,
  PoolId,
  Recommendation,
  Review,
  Round,
  SignUpId,
  ApplicationId,
  RoundId,
  AssociationId,
  InvitationId,
  reminderSteps,
} from '@plan/domain';
import * as z from 'zod';
import { accountWithoutMovements, poolOfFoundation, roundOfFoundation } from './call-upcasts.ts';
import { record } from './rows/index.ts';

/** Where an application of an association lies, so that its list needs no index. */
const ApplicationPointer = z.object({ round: RoundId, application: ApplicationId });

/** Personal text about a conflict, apart from the register so that it can be erased. */
const ConflictNote = z.object({ text: z.string(), lifted: z.boolean() });

const ofApplication = { round: RoundId, application: ApplicationId };

/**
 * Whose copy of a letter it is; left out until it is spread over all who get it. `partner` is who
 * applies together with the applicant, where the letter is theirs.
 */
const copied = {
  copyTo: z.union([z.literal('mailbox'), PersonId]).optional(),
  partner: AssociationId.optional(),
};

/** Work that starts after a commit. Delivered at least once, so every job is idempotent. */
export const Job = z.discriminatedUnion('job', [
  z.object({ job: z.literal('close-round'), round: RoundId }),
  z.object({ job: z.literal('issue-decisions'), round: RoundId }),
  /** Gathers what has come up to a day in a round that takes applications all year. */
  z.object({
    job: z.literal('gather-list'),
    round: RoundId,
    upTo: Day,
    /** Asked for by somebody, on whatever day. */
    byHand: z.literal(true).optional(),
  }),
  z.object({ job: z.literal('money-used'), pool: PoolId }),
  z.object({
    job: z.literal('rehearse'),
    round: RoundId,
    applications: z.array(ApplicationId).max(MOST_MADE_UP),
  }),
  z.object({ job: z.literal('erase-rehearsal'), round: RoundId }),
  z.object({ job: z.literal('receipt'), ...ofApplication, ...copied }),
  z.object({ job: z.literal('decision-notice'), ...ofApplication, ...copied }),
  /** What the applicant has done with what was sent, told to all who get its letters. */
  z.object({
    job: z.literal('undone-notice'),
    ...ofApplication,
    ...copied,
    verb: z.enum(['withdraw', 'take-back']),
    at: Instant,
  }),
  z.object({ job: z.literal('write-paper'), round: RoundId, application: ApplicationId }),
  z.object({
    job: z.literal('inquiries'),
    ...ofApplication,
    ...copied,
    /** The applicant, the caseworker who asked, or the one who wrote last. */
    to: z.enum(['applicant', 'caseworker', 'writer']),
    /** What is written from then on is told of; left out in rows of earlier versions. */
    since: Instant.optional(),
    /** The id of the letter, the same however often it is delivered. */
    letter: z.string(),
  }),
  z.object({
    job: z.literal('draft-reminder'),
    ...ofApplication,
    ...copied,
    days: z.number().int(),
  }),
  z.object({
    job: z.literal('draft-closed'),
    ...ofApplication,
    ...copied,
    /** The last day of the round; a round that opens again closes on another. */
    last: Day,
  }),
  z.object({ job: z.literal('erase-paper'), application: ApplicationId, receivedAt: Instant }),
  z.object({ job: z.literal('publish') }),
  z.object({
    job: z.literal('scan-file'),
    application: ApplicationId,
    step: z.string(),
    file: FileId,
  }),
  z.object({
    job: z.literal('scan-answer'),
    application: ApplicationId,
    inquiry: InquiryId,
    file: FileId,
  }),
  z.object({ job: z.literal('erase-file'), application: ApplicationId, file: FileId }),
  z.object({ job: z.literal('scan-kept'), association: AssociationId, file: FileId }),
  z.object({ job: z.literal('erase-kept'), association: AssociationId, file: FileId }),
  z.object({
    job: z.literal('invitation'),
    association: AssociationId,
    invitation: InvitationId,
  }),
  z.object({ job: z.literal('call-cancelled'), round: RoundId }),
  z.object({ job: z.literal('cancelled-notice'), ...ofApplication, ...copied }),
  z.object({ job: z.literal('form-corrected'), round: RoundId, version: z.number().int() }),
  z.object({
    job: z.literal('form-notice'),
    ...ofApplication,
    ...copied,
    /** The version of the form that was made. */
    version: z.number().int(),
  }),
  z.object({
    job: z.literal('repayment'),
    ...ofApplication,
    ...copied,
    /** When it was asked for or let be; asked for otherwise, it is another letter. */
    at: Instant,
    /** That another sum was asked for before. */
    again: z.literal(true).optional(),
    /** How much need not be paid back after all; left out where it is asked for. */
    dropped: Ore.optional(),
  }),
  z.object({ job: z.literal('partner'), ...ofApplication, partner: PartnerId }),
  z.object({ job: z.literal('ask-register'), association: AssociationId }),
  z.object({
    job: z.literal('event-letter'),
    event: EventId,
    signUp: SignUpId,
    about: z.enum(['signed-up', 'promoted', 'cancelled']),
  }),
  z.object({ job: z.literal('event-cancelled'), event: EventId }),
  z.object({ job: z.literal('remind') }),
  z.object({
    job: z.literal('reminder'),
    /** The id of the letter, the same however often it is delivered. */
    letter: z.string(),
    person: PersonId,
    about: z
      .array(
        z.object({
          kind: z.enum(['status', 'agreement', 'start']),
          step: z.enum(reminderSteps),
          title: z.string(),
          path: z.string(),
          due: Day,
        }),
      )
      .max(100),
  }),
]);
export type Job = z.infer<typeof Job>;

/** The rows of pools, calls, applications and their handling, and of work that waits. */
export const caseRecords = {
  keptPapers: record(
    'kept-papers',
    KeptPapers,
    'until they are taken off, else as the association',
    (association: AssociationId) => [`association#${association}`, 'papers'],
  ),
  applicationPointer: record(
    'application-pointer',
    ApplicationPointer,
    'as the application',
    (association: AssociationId, application: ApplicationId) => [
      `association#${association}`,
      `application#${application}`,
    ],
  ),

  pool: record('pool', Pool, 'kept', (id: string) => ['pools', `pool#${id}`], [poolOfFoundation]),
  poolAccount: record(
    'pool-account',
    PoolAccount,
    'kept',
    (pool: string) => ['pools', `account#${pool}`],
    [accountWithoutMovements],
  ),
  /** Rounds lie together too; there are a few a year. */
  round: record('round', Round, 'kept', (id: string) => ['rounds', id], [roundOfFoundation]),

  /** Written by the first who begins to apply, so that a call is not taken back behind them. */
  begun: record('round-begun', z.object({ at: Instant }), 'kept', (round: RoundId) => [
    `round#${round}`,
    'begun',
  ]),

  application: record(
    'application',
    Application,
    'draft 12 months, refused 5 years, granted 5 years after accounts (unverified)',
    (round: RoundId, id: ApplicationId) => [`round#${round}`, `application#${id}`],
  ),
  step: record(
    'application-step',
    ApplicationStep,
    'as the application',
    (application: ApplicationId, key: string) => [`application#${application}`, `step#${key}`],
  ),
  inquiry: record(
    'inquiry',
    Inquiry,
    'as the application',
    (application: ApplicationId, id: string) => [`application#${application}`, `inquiry#${id}`],
  ),
  message: record(
    'message',
    Message,
    'as the application',
    (application: ApplicationId, id: string) => [`application#${application}`, `message#${id}`],
  ),
  decision: record(
    'decision',
    Decision,
    'as the application',
    (round: RoundId, application: ApplicationId) => [`round#${round}`, `decision#${application}`],
  ),

  payments: record(
    'payments',
    Payments,
    'as the application',
    (round: RoundId, application: ApplicationId) => [`round#${round}`, `payments#${application}`],
  ),

  reports: record(
    'reports',
    GrantReports,
    'as the application',
    (round: RoundId, application: ApplicationId) => [`round#${round}`, `reports#${application}`],
  ),

  conflicts: record('conflict-register', ConflictRegister, 'as the case', (round: RoundId) => [
    `round#${round}`,
    'conflicts',
  ]),
  conflictNote: record(
    'conflict-note',
    ConflictNote,
    'as the case',
    (application: ApplicationId, person: PersonId) => [
      `application#${application}`,
      `conflict-note#${person}`,
    ],
  ),
  review: record(
    'review',
    Review,
    'as the case',
    (round: RoundId, application: ApplicationId, person: PersonId) => [
      `round#${round}`,
      `review#${application}#${person}`,
    ],
  ),
  recommendation: record(
    'recommendation',
    Recommendation,
    'as the case',
    (round: RoundId, application: ApplicationId) => [
      `round#${round}`,
      `recommendation#${application}`,
    ],
  ),

  allocation: record('allocation', Allocation, 'kept', (round: RoundId) => [
    `round#${round}`,
    'allocation',
  ]),
  /** A list of a rolling round that was decided and issued while the round went on. */
  gatheredList: record('gathered-list', Allocation, 'kept', (round: RoundId, upTo: Day) => [
    `round#${round}`,
    `gathered#${upTo}`,
  ]),
  lineReason: record(
    'line-reason',
    LineReason,
    'as the application',
    (round: RoundId, application: ApplicationId) => [`round#${round}`, `reason#${application}`],
  ),

  /** Deleted on delivery; read from here by the worker. */
  outbox: record('outbox', Job, 'until delivered', (name: string) => ['outbox', name]),
  /** Work that the clock starts; the name begins with the instant it is due. */
  due: record('due', Job, 'until done', (name: string) => ['due', name]),
} as const;
