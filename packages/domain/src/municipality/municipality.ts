import * as z from 'zod';
import {
  CommitteeId,
  Day,
  DepartmentId,
  MunicipalityId,
  PersonId,
  Right,
  AssociationId,
} from '../kernel/index.ts';

/** A municipality as a tenant: its name in addresses, how to reach it, how it looks. */
export type Municipality = z.infer<typeof Municipality>;
export const Municipality = z.object({
  id: MunicipalityId,
  name: z.string().min(2).max(80),
  contact: z.object({ email: z.string().max(200), phone: z.string().max(20) }),
  /** Shown on every page: people, applications and grants are invented. */
  sample: z.boolean(),
  departments: z.array(z.object({ id: DepartmentId, name: z.string().min(1).max(120) })).max(60),
});

/** How many must be present for a vote to count. */
export type Quorum = z.infer<typeof Quorum>;
export const Quorum = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('more-than-half') }),
  z.object({ kind: z.literal('at-least'), members: z.number().int().min(1).max(60) }),
]);

/** A place in a committee for a term of office. `until` is the last day, or open. */
export type Seat = z.infer<typeof Seat>;
export const Seat = z.object({
  person: PersonId,
  name: z.string().min(1).max(120),
  chair: z.boolean(),
  from: Day,
  until: Day.optional(),
});

/** A political committee or a council with a vote of its own. */
export type Committee = z.infer<typeof Committee>;
export const Committee = z.object({
  id: CommitteeId,
  name: z.string().min(2).max(120),
  quorum: Quorum,
  seats: z.array(Seat).max(120),
});

/** The roles an administrator hands out. Committee roles follow from seats instead. */
export const assignableRoles = ['caseworker', 'administrator'] as const;
export type AssignableRole = (typeof assignableRoles)[number];
export const AssignableRole = z.enum(assignableRoles);

export type Assignment = z.infer<typeof Assignment>;
export const Assignment = z.object({
  role: AssignableRole,
  from: Day,
  until: Day.optional(),
  assignedBy: z.union([PersonId, z.literal('system')]),
});

/**
 * All one person is in this municipality, on one row, so that every request can read the rights
 * that hold now together with the session.
 */
export type Standing = z.infer<typeof Standing>;
export const Standing = z.object({
  person: PersonId,
  name: z.string().min(1).max(120),
  email: z.string().max(200).optional(),
  /** Who is told when reminders to this person have not helped. */
  manager: PersonId.optional(),
  assignments: z.array(Assignment).max(40),
  seats: z
    .array(
      z.object({
        committee: CommitteeId,
        chair: z.boolean(),
        from: Day,
        until: Day.optional(),
      }),
    )
    .max(60),
  memberships: z
    .array(z.object({ association: AssociationId, rights: z.array(Right).min(1).max(3) }))
    .max(60),
});
