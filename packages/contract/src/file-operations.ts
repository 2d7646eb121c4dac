import { Attachment, FileId, KeptPaper } from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import type { fileRoutes } from './routes.ts';

const MEMBERS: readonly Role[] = ['applicant'];
/** The applicant, and staff in what they have begun for somebody. */
const WRITING: readonly Role[] = ['applicant', 'caseworker'];
const HANDLING: readonly Role[] = ['caseworker', 'committee-member', 'committee-chair'];
const nothing = z.undefined();
const done = z.object({});
const named = { name: z.string().min(1).max(1000), bytes: z.number().int().min(0) };
/** Where to PUT the bytes within ten minutes; left out for what has arrived. */
const upload = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }).optional();

/** What may be asked about files: those of applications, and those an association keeps. */
export const fileOperations = {
  announceFile: {
    summary: 'Make room for a file among the papers of a draft, and say where its bytes go',
    who: WRITING,
    kind: 'verb',
    body: Attachment.pick({ kind: true, paper: true, dated: true }).extend(named),
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
    who: MEMBERS,
    kind: 'verb',
    body: Attachment.pick({ kind: true, paper: true }).extend({ kept: FileId }),
    answer: z.object({ file: Attachment }),
  },
  listPapers: {
    summary: 'The papers an association keeps, for those who act for it',
    who: MEMBERS,
    kind: 'read',
    body: nothing,
    answer: z.object({ files: z.array(KeptPaper) }),
  },
  keepPaper: {
    summary: 'Make room for a paper that an association keeps, and say where its bytes go',
    who: MEMBERS,
    kind: 'verb',
    body: KeptPaper.pick({ kind: true, dated: true }).extend(named),
    answer: z.object({ file: KeptPaper, upload }),
  },
  receivePaper: {
    summary: 'Say that the bytes of a paper have been sent',
    who: MEMBERS,
    kind: 'verb',
    body: nothing,
    answer: z.object({ file: KeptPaper }),
  },
  openKept: {
    summary: 'A link to a paper that has been scanned, good for a minute',
    who: MEMBERS,
    kind: 'read',
    body: nothing,
    answer: z.object({ url: z.string() }),
  },
  removePaper: {
    summary: 'Take off a paper that an association keeps',
    who: MEMBERS,
    kind: 'verb',
    body: nothing,
    answer: done,
  },
} as const satisfies Record<keyof typeof fileRoutes, Operation>;
