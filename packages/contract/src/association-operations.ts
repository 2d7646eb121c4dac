import {
  Association,
  AssociationDetails,
  CompanyEntry,
  Instant,
  Invitation,
  KeptPaper,
  ListedApplicant,
  Notices,
  Profile,
  Right,
  registerFindings,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import { announcing, upload } from './file-shapes.ts';
import type { associationRoutes } from './routes.ts';

const APPLICANTS: readonly Role[] = ['applicant'];
const nothing = z.undefined();
const done = z.object({});
const version = z.number().int();

const Advice = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
  da: z.string(),
  en: z.string(),
});

/** Invitations are shown apart: who holds the id of one can join. */
const ShownAssociation = Association.omit({ invitations: true });

const Findings = z.array(z.enum(registerFindings));

/** `unavailable` when the register does not answer, or no register is connected. */
const registerAnswers = ['found', 'unknown', 'unavailable'] as const;

/** What may be asked about applicants as records: who they are and who acts for them. */
export const associationOperations = {
  registerAssociation: {
    summary: 'Register an applicant; whoever does it may bind it',
    who: 'signed-in',
    kind: 'create',
    body: AssociationDetails,
    answer: z.object({ association: ShownAssociation, advice: z.array(Advice) }),
  },
  showAssociation: {
    summary: 'An applicant, for its members and for caseworkers',
    who: ['applicant', 'caseworker'],
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      association: ShownAssociation,
      version,
      /** For those who may bind it. */
      invitations: z.array(Invitation),
      /** What differs from the company register, as it was when it was last asked. */
      findings: Findings,
    }),
  },
  describeAssociation: {
    summary: 'Write what an applicant is, how it is organised and who is on its board',
    who: APPLICANTS,
    kind: 'edit',
    body: AssociationDetails.extend({ profile: Profile }),
    answer: z.object({ association: ShownAssociation, version, advice: z.array(Advice) }),
  },
  inviteMember: {
    summary: 'Ask somebody to act for an applicant, by a letter with a link good for 14 days',
    who: ['applicant', 'caseworker'],
    kind: 'create',
    body: z.object({
      email: z.string().max(400),
      right: Right,
      /** Why staff do it, where nobody of the applicant can. */
      reason: z.string().max(2000),
    }),
    answer: z.object({ until: Instant }),
  },
  showInvitation: {
    summary: 'What the link in an invitation leads to',
    who: 'signed-in',
    kind: 'read',
    body: nothing,
    answer: z.object({ association: z.string(), right: Right, until: Instant }),
  },
  acceptInvitation: {
    summary: 'Join an applicant by the link in an invitation',
    who: 'signed-in',
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  takeBackInvitation: {
    summary: 'End the link of an invitation',
    who: APPLICANTS,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  changeMember: {
    summary: 'Give somebody who acts for an applicant another right',
    who: APPLICANTS,
    kind: 'verb',
    body: z.object({ right: Right }),
    answer: done,
  },
  removeMember: {
    summary: 'End that somebody acts for an applicant',
    who: APPLICANTS,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  askRegister: {
    summary: 'Compare an applicant with the company register now',
    who: ['applicant', 'caseworker'],
    kind: 'verb',
    body: nothing,
    answer: z.object({ result: z.enum(registerAnswers), findings: Findings }),
  },
  showNotices: {
    summary: 'The letters I have chosen to get for an applicant',
    who: APPLICANTS,
    kind: 'read',
    body: nothing,
    answer: Notices.pick({ email: true, about: true }),
  },
  chooseNotices: {
    summary:
      'Choose the letters I get for an applicant; with nothing chosen my address is forgotten',
    who: APPLICANTS,
    kind: 'verb',
    body: Notices.pick({ about: true }).extend({ email: z.string().max(400) }),
    answer: Notices.pick({ email: true, about: true }),
  },
  listPapers: {
    summary: 'The papers an association keeps, for those who act for it',
    who: APPLICANTS,
    kind: 'read',
    body: nothing,
    answer: z.object({ files: z.array(KeptPaper) }),
  },
  keepPaper: {
    summary: 'Make room for a paper that an association keeps, and say where its bytes go',
    who: APPLICANTS,
    kind: 'verb',
    body: KeptPaper.pick({ kind: true, dated: true, replaces: true }).extend(announcing),
    answer: z.object({ file: KeptPaper, upload }),
  },
  receivePaper: {
    summary: 'Say that the bytes of a paper have been sent',
    who: APPLICANTS,
    kind: 'verb',
    body: nothing,
    answer: z.object({ file: KeptPaper }),
  },
  openKept: {
    summary: 'A link to a paper that has been scanned, good for a minute',
    who: APPLICANTS,
    kind: 'read',
    body: nothing,
    answer: z.object({ url: z.string() }),
  },
  removePaper: {
    summary: 'Take off a paper that an association keeps',
    who: APPLICANTS,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
  findApplicants: {
    summary: 'Find an applicant by words of the name or by CVR number',
    who: ['caseworker'],
    kind: 'verb',
    body: z.object({ text: z.string().max(200) }),
    answer: z.object({ applicants: z.array(ListedApplicant) }),
  },
  registerFor: {
    summary: 'Register an applicant that staff write an application for; nobody acts for it yet',
    who: ['caseworker'],
    kind: 'create',
    body: AssociationDetails,
    answer: z.object({ association: ShownAssociation, advice: z.array(Advice) }),
  },
  lookUpRegister: {
    summary: 'What the company register calls the holder of a CVR number',
    who: 'signed-in',
    kind: 'read',
    body: nothing,
    answer: z.object({
      result: z.enum(registerAnswers),
      /** Without the names of people. */
      entry: CompanyEntry.omit({ signatories: true }).optional(),
    }),
  },
} as const satisfies Record<keyof typeof associationRoutes, Operation>;
