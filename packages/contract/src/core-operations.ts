import {
  AssociationId,
  Committee,
  Day,
  Instant,
  Municipality,
  MunicipalityId,
  PersonId,
  Right,
  Standing,
  CommitteeId,
  electronicIds,
  roles,
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
const CASEWORK: readonly Role[] = ['caseworker'];
const COMMITTEE: readonly Role[] = ['committee-member', 'committee-chair'];
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
      /** With which e-ID, where the issuer has told. */
      signIn: z.enum(electronicIds).optional(),
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
    answer: z.object({
      committees: z.array(Committee.extend({ version: z.number().int() })),
    }),
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
} as const satisfies Record<keyof typeof coreRoutes, Operation>;
