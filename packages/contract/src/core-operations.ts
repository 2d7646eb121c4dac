import {
  Application,
  Committee,
  Conflict,
  Day,
  Decision,
  Inquiry,
  Instant,
  Message,
  Municipality,
  MunicipalityId,
  Ore,
  PersonId,
  Pool,
  Recommendation,
  Review,
  Right,
  Round,
  SaidAtSending,
  Standing,
  StepContent,
  roles,
  signerRoles,
  AssociationId,
  CommitteeId,
  GoalRef,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { coreRoutes } from './routes.ts';

/** `anyone` needs no session, `signed-in` a session, else one of the roles in the municipality. */
export type Who = 'anyone' | 'signed-in' | readonly Role[];

export type Operation = {
  readonly summary: string;
  readonly who: Who;
  /**
   * `read` changes nothing. `create` and `verb` may be repeated: an effect that already stands
   * answers 200 with the present state. `edit` carries the version the person saw.
   */
  readonly kind: 'read' | 'create' | 'verb' | 'edit';
  readonly body: z.ZodType;
  /** Most bytes of a body, where it may be larger than others. */
  readonly bytes?: number;
  readonly answer: z.ZodType;
};

const nothing = z.undefined();
const done = z.object({});
const Term = z.object({ from: Day, until: Day.optional() });
const NumberedStep = z.object({
  key: z.string(),
  version: z.number().int(),
  content: StepContent,
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

const MyApplication = z.object({
  application: Application,
  /** Whether it is sent by somebody else, with whom one's association applies. */
  asPartner: z.boolean(),
  round: RoundSummary,
  association: z.string(),
  decision: Decision.optional(),
});

const CASEWORK: readonly Role[] = ['caseworker'];
const COMMITTEE: readonly Role[] = ['committee-member', 'committee-chair'];
/** The applicant, and staff in what they have begun for somebody. */
const WRITING: readonly Role[] = ['applicant', ...CASEWORK];
const HANDLING: readonly Role[] = [...CASEWORK, ...COMMITTEE];
const ADMINISTRATION: readonly Role[] = ['administrator'];

/** What may be asked about people, rounds and applications. */
export const coreOperations = {
  showHealth: {
    summary: 'Whether the program and its store answer',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({ status: z.literal('ok') }),
  },
  showMe: {
    summary: 'Who is signed in, and what they are in each municipality',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({
      signedIn: z.boolean(),
      name: z.string().optional(),
      person: PersonId.optional(),
      mayCreateMunicipality: z.boolean(),
      municipalities: z.array(
        z.object({
          id: MunicipalityId,
          name: z.string(),
          /** Made of invented people, applications and grants. */
          sample: z.boolean(),
          roles: z.array(z.enum(roles)),
          associations: z.array(
            z.object({ id: AssociationId, name: z.string(), rights: z.array(Right) }),
          ),
          committees: z.array(CommitteeId),
        }),
      ),
    }),
  },
  signOut: {
    summary: 'End the session',
    who: 'anyone',
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  createMunicipality: {
    summary: 'Create a municipality; only the first administrator of an empty installation',
    who: 'signed-in',
    kind: 'create',
    body: z.object({
      name: z.string().min(2).max(80),
      email: z.string().max(200),
      phone: z.string().max(20),
    }),
    answer: Municipality,
  },
  showMunicipality: {
    summary: 'The municipality, and the server’s clock',
    who: 'anyone',
    kind: 'read',
    body: nothing,
    answer: z.object({ municipality: Municipality, serverTime: Instant }),
  },
  listPeople: {
    summary: 'Everybody known in the municipality with roles and seats',
    who: ADMINISTRATION,
    kind: 'read',
    body: nothing,
    answer: z.object({ people: z.array(Standing) }),
  },
  addPerson: {
    summary: 'Make a person known by the name they sign in with, before they have signed in',
    who: ADMINISTRATION,
    kind: 'verb',
    body: z.object({ signInName: z.string().min(1).max(200), name: z.string().min(1).max(120) }),
    answer: Standing,
  },
  describePerson: {
    summary: 'Write where letters to a person go, and who their manager is',
    who: ADMINISTRATION,
    kind: 'verb',
    body: z.object({ email: z.string().max(200), manager: PersonId.optional() }),
    answer: Standing,
  },
  assignRole: {
    summary: 'Give a person a role from a day on',
    who: ADMINISTRATION,
    kind: 'verb',
    body: Term,
    answer: Standing,
  },
  endRole: {
    summary: 'Take a role away at once',
    who: ADMINISTRATION,
    kind: 'verb',
    body: nothing,
    answer: Standing,
  },
  listCommittees: {
    summary: 'Committees with their seats',
    who: [...ADMINISTRATION, ...HANDLING],
    kind: 'read',
    body: nothing,
    answer: z.object({ committees: z.array(Committee) }),
  },
  takeSeat: {
    summary: 'Give a person a seat in a committee for a term of office',
    who: ADMINISTRATION,
    kind: 'verb',
    body: Term.extend({ chair: z.boolean() }),
    answer: Committee,
  },
  leaveSeat: {
    summary: 'Take a seat away at once',
    who: ADMINISTRATION,
    kind: 'verb',
    body: nothing,
    answer: Committee,
  },
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
  listApplications: {
    summary: 'What was sent in a round, without what the one who asks is disqualified for',
    who: HANDLING,
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      round: Round,
      applications: z.array(ListedApplication),
      /** What staff are writing for somebody, for caseworkers. */
      entering: z.array(Application),
      committee: Committee.optional(),
    }),
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
      handling: z
        .object({
          reviews: z.array(Review),
          recommendation: Recommendation.optional(),
          conflicts: z.array(Conflict),
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
        }),
      ),
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
    body: nothing,
    answer: z.object({ application: Application }),
  },
} as const satisfies Record<keyof typeof coreRoutes, Operation>;
