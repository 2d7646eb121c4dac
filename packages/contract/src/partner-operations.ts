import { Application, AssociationId, NamedPartner } from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';
import type { Operation } from './core-operations.ts';
import type { partnerRoutes } from './routes.ts';

/** The applicant, and staff in what they have begun for somebody. */
const WRITING: readonly Role[] = ['applicant', 'caseworker'];
const nothing = z.undefined();
const changed = z.object({ application: Application });

/** What may be asked about applying together. */
export const partnerOperations = {
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
} as const satisfies Record<keyof typeof partnerRoutes, Operation>;
