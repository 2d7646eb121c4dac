import {
  Application,
  AskedInquiry,
  AssociationId,
  Attachment,
  BudgetLine,
  Committee,
  Conflict,
  CoreSums,
  Day,
  Decision,
  EntryText,
  FileId,
  GoalRef,
  GoalServed,
  GrantReports,
  HistoryYear,
  Inquiry,
  Instant,
  Message,
  Payments,
  NamedPartner,
  Ore,
  PersonId,
  Pool,
  Recommendation,
  ReportAsked,
  ReportNote,
  Review,
  Round,
  SaidAtSending,
  StoredFile,
  TypedAnswer,
  TrackRecord,
  Statement,
  StepContent,
  signerRoles,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import { announcing, upload } from './file-shapes.ts';
import type { applicationRoutes } from './routes.ts';

const CASEWORK: readonly Role[] = ['caseworker'];
const HANDLING: readonly Role[] = [...CASEWORK, 'committee-member', 'committee-chair'];
/** The applicant, and staff in what they have begun for somebody. */
const WRITING: readonly Role[] = ['applicant', ...CASEWORK];
const nothing = z.undefined();
const done = z.object({});
const changed = z.object({ application: Application });

const NumberedStep = z.object({
  key: z.string(),
  version: z.number().int(),
  content: StepContent,
  /** Who wrote last on a draft. */
  last: z.object({ by: PersonId, at: Instant }).optional(),
  sealed: z
    .object({
      title: z.string(),
      shown: z.array(z.object({ label: z.string(), answer: z.string() })),
    })
    .optional(),
});

const RoundSummary = Round.pick({
  id: true,
  pool: true,
  slug: true,
  title: true,
  committee: true,
  window: true,
  answer: true,
  late: true,
  kind: true,
  rehearsal: true,
  state: true,
  cancelled: true,
  dates: true,
  stages: true,
});

const ListedApplication = z.object({
  application: Application,
  association: z.string(),
  recommended: Ore.optional(),
  /** Whether the one who asks has scored it. */
  reviewedByMe: z.boolean(),
  reviews: z.number().int(),
  conflicts: z.array(PersonId),
});

const SealedApplication = Application.pick({ id: true, state: true }).extend({
  caseNumber: z.string(),
  applicant: z.string(),
  receivedAt: Instant,
});

const MyApplication = z.object({
  application: Application,
  /** Whether it is sent by somebody else, with whom one's association applies. */
  asPartner: z.boolean(),
  round: RoundSummary,
  association: z.string(),
  /** What a draft is called so far, where somebody has said. */
  draftTitle: z.string().optional(),
  /** The page a draft begins on, as long as nobody has said what it is called. */
  beginsAt: z.string().optional(),
  decision: Decision.optional(),
});

/**
 * What may be asked about rounds as they are applied to, and about applications: pages, files,
 * partners, what staff and applicant write to each other, and what staff enter for somebody.
 */
export const applicationOperations = {
  listRounds: {
    summary: 'Pools and rounds of the municipality',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      pools: z.array(Pool),
      rounds: z.array(RoundSummary),
    }),
  },
  showRound: {
    summary: 'One round: what is asked, who may apply, areas, criteria',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      round: Round,
      pool: Pool,
      goals: z.array(z.object({ ref: GoalRef, title: z.string(), policy: z.string() })),
    }),
  },
  listMyApplications: {
    summary: 'The applications of the associations I belong to',
    who: 'signed-in',
    kind: 'read',
    body: nothing,
    answer: z.object({ serverTime: Instant, applications: z.array(MyApplication) }),
  },
  showHistory: {
    summary:
      'What an association has applied for and got, which goals it served, which reports are due',
    who: ['applicant'],
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      years: z.array(HistoryYear),
      goals: z.array(GoalServed.extend({ title: z.string(), policy: z.string() })),
      reports: z.array(ReportAsked.extend({ note: ReportNote.optional() })),
    }),
  },
  listApplications: {
    summary: 'What was sent in a round, without what the one who asks is disqualified for',
    who: HANDLING,
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      round: Round,
      applications: z.array(ListedApplication),
      /** What has come in a sealed call, the oldest first: from whom and when, not what. */
      sealed: z.array(SealedApplication),
      /** What staff are writing for somebody, for caseworkers. */
      entering: z.array(Application),
      /** What the listed applications have counted, and those of them that were granted. */
      core: z.object({ asked: CoreSums, granted: CoreSums.optional() }),
      committee: Committee.optional(),
      /** Whether a round that takes applications all year has a list now. */
      listOpen: z.boolean(),
    }),
  },
  showTrackRecord: {
    summary:
      'What is known from before of who applies in a round: what was sent, granted and is owed',
    who: WRITING,
    kind: 'read',
    body: nothing,
    answer: z.object({ trackRecord: TrackRecord }),
  },
  startApplication: {
    summary: 'Start a draft for an association',
    who: ['applicant'],
    kind: 'create',
    body: z.object({ association: AssociationId }),
    answer: z.object({ application: Application }),
  },
  showApplication: {
    summary: 'An application with its answers',
    who: ['applicant', ...HANDLING],
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      application: Application,
      steps: z.array(NumberedStep),
      inquiries: z.array(Inquiry),
      messages: z.array(Message),
      decision: Decision.optional(),
      /** What was paid of the grant; left out as long as nothing was. */
      payments: Payments.optional(),
      /** What became of the reports of the grant; left out as long as nothing is written down. */
      reports: GrantReports.extend({ version: z.number().int() }).optional(),
      handling: z
        .object({
          reviews: z.array(Review),
          recommendation: Recommendation.optional(),
          conflicts: z.array(Conflict),
          /** Of the committee, whose name stands in the board of an applicant. */
          namesakes: z.array(PersonId),
        })
        .optional(),
    }),
  },
  listEarlierAnswers: {
    summary: 'What the applicant answered before to the questions of a draft',
    who: WRITING,
    kind: 'read',
    body: nothing,
    answer: z.object({
      answers: z.array(
        z.object({
          step: z.string(),
          question: z.string(),
          answer: z.string(),
          shown: z.string(),
          round: z.string(),
          sentOn: Day,
          correctedOn: Day.optional(),
        }),
      ),
      /** Groups as they were answered last, each to be taken over as a whole. */
      groups: z.array(
        z.object({
          step: z.string(),
          question: z.string(),
          answers: z.record(z.string(), z.string()),
          shown: z.array(z.string()),
          round: z.string(),
          sentOn: Day,
          correctedOn: Day.optional(),
        }),
      ),
      /** The lines of the budget that was sent last. */
      budget: z
        .object({
          step: z.string(),
          lines: z.array(BudgetLine),
          round: z.string(),
          sentOn: Day,
        })
        .optional(),
    }),
  },
  saveStep: {
    summary: 'Keep what was typed on one page of a draft',
    who: WRITING,
    kind: 'edit',
    body: z.object({
      content: StepContent,
      /** What the person started from; with it, changes to different fields are joined. */
      base: StepContent.optional(),
    }),
    answer: z.object({ version: z.number().int(), savedAt: Instant, content: StepContent }),
  },
  signApplication: {
    summary: 'Sign a draft as it stands; a page saved afterwards takes the signature away',
    who: ['applicant'],
    kind: 'verb',
    body: z.object({ role: z.enum(signerRoles) }),
    answer: z.object({ application: Application }),
  },
  submitApplication: {
    summary: 'Send an application of an association',
    who: WRITING,
    kind: 'verb',
    body: SaidAtSending.partial().extend({
      association: AssociationId,
      /** Why it comes after the deadline, where the call takes such applications. */
      lateReason: z.string().max(2000).optional(),
    }),
    answer: z.object({ application: Application }),
  },
  openPaper: {
    summary: 'A link to exactly what was sent as a PDF, good for a minute',
    who: ['applicant', ...HANDLING],
    kind: 'verb',
    body: nothing,
    /** Left out while the PDF is being made; ask again. */
    answer: z.object({ url: z.string().optional() }),
  },
  takeBackApplication: {
    summary: 'Take what was sent back to a draft before the deadline, to mend it and send it again',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: z.object({ application: Application }),
  },
  withdrawApplication: {
    summary: 'Take an application back',
    who: WRITING,
    kind: 'verb',
    /** Why, if the applicant likes to say. */
    body: z.object({ reason: z.string().max(20_000) }).optional(),
    answer: z.object({ application: Application }),
  },
  announceFile: {
    summary: 'Make room for a file among the papers of a draft, and say where its bytes go',
    who: WRITING,
    kind: 'verb',
    body: Attachment.pick({ kind: true, paper: true, dated: true, replaces: true }).extend(
      announcing,
    ),
    answer: z.object({ file: Attachment, upload }),
  },
  receiveFile: {
    summary: 'Say that the bytes of a file have been sent',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: z.object({ file: Attachment }),
  },
  openFile: {
    summary: 'A link to a file that has been scanned, good for a minute',
    who: ['applicant', ...HANDLING],
    kind: 'read',
    body: nothing,
    answer: z.object({ url: z.string() }),
  },
  removeFile: {
    summary: 'Take a file off a draft',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  takePaper: {
    summary: 'Put a copy of a paper that the association keeps among the papers of a draft',
    who: ['applicant'],
    kind: 'verb',
    body: Attachment.pick({ kind: true, paper: true }).extend({ kept: FileId }),
    answer: z.object({ file: Attachment }),
  },
  askApplicant: {
    summary: 'Ask the applicant about one question of what was sent',
    who: CASEWORK,
    kind: 'create',
    body: AskedInquiry,
    answer: z.object({ inquiry: Inquiry }),
  },
  takeBackInquiry: {
    summary: 'Take a question to the applicant back that is not answered',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({ reason: z.string().max(20_000) }),
    answer: z.object({ inquiry: Inquiry }),
  },
  answerInquiry: {
    summary: 'Answer what the municipality asked; what was sent stays as it is',
    who: WRITING,
    kind: 'verb',
    body: TypedAnswer,
    answer: z.object({ inquiry: Inquiry }),
  },
  announceAnswerFile: {
    summary: 'Make room for a file to be sent with an answer, and say where its bytes go',
    who: WRITING,
    kind: 'verb',
    body: StoredFile.pick({ replaces: true }).extend(announcing),
    answer: z.object({ file: StoredFile, upload }),
  },
  receiveAnswerFile: {
    summary: 'Say that the bytes of a file for an answer have been sent',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: z.object({ file: StoredFile }),
  },
  openAnswerFile: {
    summary: 'A link to a file that was sent with an answer, good for a minute',
    who: ['applicant', ...HANDLING],
    kind: 'read',
    body: nothing,
    answer: z.object({ url: z.string() }),
  },
  removeAnswerFile: {
    summary: 'Take a file off an answer that is not given yet',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  describeEntry: {
    summary: 'Write down more of who said what, while it is a draft',
    who: CASEWORK,
    kind: 'verb',
    body: z.object({
      entry: EntryText,
      /** What the one who writes started from; what others have written since is not overwritten. */
      seen: z.array(Statement).max(20),
    }),
    answer: z.object({ application: Application }),
  },
  writeMessage: {
    summary: 'Write about the whole case, to the municipality or to the applicant',
    who: ['applicant', ...CASEWORK],
    kind: 'create',
    body: z.object({ text: z.string().max(20_000) }),
    answer: z.object({ message: Message }),
  },
  carryOver: {
    summary: 'Carry a draft over to the form as it was corrected',
    who: ['applicant', ...CASEWORK],
    kind: 'verb',
    body: z.undefined(),
    answer: z.object({ application: Application }),
  },
  enterApplication: {
    summary: 'Begin an application for somebody who cannot write it themselves',
    who: CASEWORK,
    kind: 'create',
    body: z.object({ association: AssociationId, entry: EntryText }),
    answer: z.object({ application: Application }),
  },
  namePartner: {
    summary: 'Name somebody to apply together with, and ask them by a letter with a link',
    who: WRITING,
    kind: 'create',
    body: NamedPartner,
    answer: changed,
  },
  dropPartner: {
    summary: 'Take somebody off who was to apply together, or leave',
    who: WRITING,
    kind: 'verb',
    body: nothing,
    answer: changed,
  },
  showPartnership: {
    summary: 'What the link in the letter to a partner leads to',
    who: 'signed-in',
    kind: 'read',
    body: nothing,
    answer: z.object({
      applicant: z.string(),
      round: z.string(),
      name: z.string(),
      part: z.string(),
      share: Ore.optional(),
      joined: z.boolean(),
    }),
  },
  declinePartnership: {
    summary: 'Say no to applying together, by the link in the letter',
    who: 'signed-in',
    kind: 'verb',
    body: nothing,
    answer: z.object({}),
  },
  joinAsPartner: {
    summary: 'Say yes for an association to applying together',
    who: ['applicant'],
    kind: 'verb',
    body: z.object({ association: AssociationId }),
    answer: z.object({}),
  },
} as const satisfies Record<keyof typeof applicationRoutes, Operation>;
