import {
  Application,
  AskedInquiry,
  AssociationId,
  EntryText,
  Inquiry,
  Message,
  Statement,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import type { caseworkRoutes } from './routes.ts';

const CASEWORK: readonly Role[] = ['caseworker'];

/** What passes between the administration and the applicant over one application. */
export const caseworkOperations = {
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
} as const satisfies Record<keyof typeof caseworkRoutes, Operation>;
