import * as z from 'zod';
import { AssociationId, PersonId, Right, named } from '../kernel/index.ts';

/** Eight digits of the central business register, as text so that leading zeros survive. */
export type Cvr = string & { readonly __kind: 'cvr' };
export const Cvr = named<Cvr>(z.string().regex(/^\d{8}$/));

/**
 * Kinds of applicants as municipalities' rules tell them apart. `group` is a circle of people
 * without a CVR number; `person` applies alone; the others are registered.
 */
export const associationKinds = [
  'association',
  'local-branch',
  'national-organisation',
  'institution',
  'foundation',
  'social-enterprise',
  'company',
  'public-body',
  'group',
  'person',
] as const;
export type AssociationKind = (typeof associationKinds)[number];
export const AssociationKind = z.enum(associationKinds);

/** Whether a kind of applicant stands in the central business register. */
export function needsCvr(kind: AssociationKind): boolean {
  return kind !== 'group' && kind !== 'person';
}

export type Member = z.infer<typeof Member>;
export const Member = z.object({
  person: PersonId,
  name: z.string().min(1).max(120),
  rights: z.array(Right).min(1).max(3),
});

/** The applicant as a record: an association, a group without CVR number, or one person. */
export type Association = z.infer<typeof Association>;
export const Association = z.object({
  id: AssociationId,
  kind: AssociationKind,
  /** At most 200 characters as `lengthOf` counts, which may be 400 UTF-16 units. */
  name: z.string().min(1).max(400),
  cvr: Cvr.optional(),
  postalCode: z.string().max(4),
  email: z.string().max(200),
  phone: z.string().max(20),
  members: z.array(Member).max(60),
});

/** What somebody types to register or change an association; everything as text. */
export type AssociationDetails = z.infer<typeof AssociationDetails>;
export const AssociationDetails = z.object({
  kind: AssociationKind,
  name: z.string().max(2000),
  cvr: z.string().max(40),
  postalCode: z.string().max(40),
  email: z.string().max(400),
  phone: z.string().max(60),
});
