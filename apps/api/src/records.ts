import {
  Association,
  Committee,
  ListedApplicant,
  Municipality,
  Notices,
  PersonId,
  Standing,
  MunicipalityId,
  AssociationId,
  electronicIds,
} from '@plan/domain';
import * as z from 'zod';
import { record } from './rows/index.ts';

export const Session = z.object({
  person: PersonId,
  name: z.string(),
  createdAt: z.number(),
  seenAt: z.number(),
  mayCreateMunicipality: z.boolean(),
  /** With which e-ID they signed in, where the issuer has told. */
  signIn: z.enum(electronicIds).optional(),
});

const SignInAttempt = z.object({
  verifier: z.string(),
  nonce: z.string(),
  returnTo: z.string(),
  startedAt: z.number(),
});

const Mail = z.object({ to: z.string(), subject: z.string(), text: z.string(), at: z.string() });

/**
 * The rows that a request needs before it is known what it asks for: people, sessions, applicants.
 * Those of cases lie in `case-records.ts`, those of plans in `plan-records.ts`. Keys are relative to
 * the tenant; those of the last group lie in the `platform` partition instead.
 */
export const records = {
  municipality: record('municipality', Municipality, 'as long as the municipality', () => [
    'municipality',
    'settings',
  ]),
  committee: record('committee', Committee, 'as long as the municipality', (id: string) => [
    'committees',
    id,
  ]),
  /** All standings lie together: the administrator lists them, each request reads one. */
  standing: record('standing', Standing, 'term of office + 5 years (unverified)', (id: string) => [
    'people',
    id,
  ]),
  association: record(
    'association',
    Association,
    'last case + 5 years (unverified)',
    (id: AssociationId) => [`association#${id}`, 'head'],
  ),
  /** All lie together, so that staff can find an applicant without an index of the records. */
  applicant: record('applicant', ListedApplicant, 'as the association', (id: AssociationId) => [
    'applicants',
    id,
  ]),
  /** What a member has chosen; erased when nothing is, and when the member leaves. */
  notices: record(
    'notices',
    Notices,
    'as long as the membership',
    (association: AssociationId, person: string) => [
      `association#${association}`,
      `notices#${person}`,
    ],
  ),

  /** What the local mailbox shows; the real post adapter writes none. */
  mail: record('mail', Mail, '30 days', (name: string) => ['mailbox', name]),
  session: record('session', Session, '8 hours', (hash: string) => [`session#${hash}`, 'session']),
  signInAttempt: record('sign-in-attempt', SignInAttempt, '10 minutes', (state: string) => [
    `sign-in#${state}`,
    'attempt',
  ]),
  municipalityListed: record(
    'municipality-listed',
    z.object({ id: MunicipalityId, name: z.string() }),
    'as long as the municipality',
    (id: MunicipalityId) => ['municipalities', id],
  ),
} as const;
