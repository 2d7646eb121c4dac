import {
  Application,
  AskedInquiry,
  AssociationId,
  Attachment,
  EntryText,
  FileId,
  Inquiry,
  Message,
  NamedPartner,
  Statement,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import type { applicationRoutes } from './routes.ts';

const CASEWORK: readonly Role[] = ['caseworker'];
const HANDLING: readonly Role[] = [...CASEWORK, 'committee-member', 'committee-chair'];
/** The applicant, and staff in what they have begun for somebody. */
const WRITING: readonly Role[] = ['applicant', ...CASEWORK];
const nothing = z.undefined();
const done = z.object({});
const changed = z.object({ application: Application });
/** Where to PUT the bytes within ten minutes; left out for what has arrived. */
const upload = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }).optional();

/**
 * What may be asked about one application beside its pages: files, partners, what staff and
 * applicant write to each other, and what staff enter for somebody.
 */
export const applicationOperations = {
  announceFile: {
    summary: 'Make room for a file among the papers of a draft, and say where its bytes go',
    who: WRITING,
    kind: 'verb',
    body: Attachment.pick({ kind: true, paper: true, dated: true }).extend({
      name: z.string().min(1).max(1000),
      bytes: z.number().int().min(0),
    }),
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
  answerInquiry: {
    summary: 'Answer what the municipality asked; what was sent stays as it is',
    who: ['applicant', ...CASEWORK],
    kind: 'verb',
    body: z.object({ text: z.string().max(20_000) }),
    answer: z.object({ inquiry: Inquiry }),
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
      joined: z.boolean(),
    }),
  },
  joinAsPartner: {
    summary: 'Say yes for an association to applying together',
    who: ['applicant'],
    kind: 'verb',
    body: z.object({ association: AssociationId }),
    answer: z.object({}),
  },
} as const satisfies Record<keyof typeof applicationRoutes, Operation>;
