import * as z from 'zod';
import {
  AssociationId,
  Day,
  Instant,
  InvitationId,
  Ore,
  PersonId,
  Right,
} from '../kernel/index.ts';
import { Cvr, RegisterNote } from './register.ts';

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

/** What municipalities ask of how applicants are organised. */
export const organisationTraits = [
  'non-profit',
  'democratic',
  'own-statutes',
  'unpaid-board',
  'not-made-by-law',
  'steering-group',
  'unpaid-volunteers',
  'formally-organised',
  'digital-post',
] as const;

export const boardRoles = [
  'chair',
  'vice-chair',
  'treasurer',
  'secretary',
  'member',
  'deputy',
] as const;
export const BoardMember = z.object({
  name: z.string().min(1).max(120),
  role: z.enum(boardRoles),
});
export type BoardMember = z.infer<typeof BoardMember>;

/** Somebody who answers for a group that has no CVR number. */
export type NamedPerson = z.infer<typeof NamedPerson>;
export const NamedPerson = z.object({
  name: z.string().min(1).max(120),
  email: z.string().max(200),
  phone: z.string().max(20),
});

/** An organisation that stands behind the applicant. */
const Behind = z.object({ name: z.string().max(200), cvr: z.string().max(40) });

const Count = z.number().int().min(0).max(1_000_000);

/**
 * What an applicant tells of itself. Whatever is left out is not known, and terms that ask for it
 * stay open. The board is kept for questions of impartiality. Amounts in øre, shares in percent.
 */
export type Profile = z.infer<typeof Profile>;
export const Profile = z.object({
  purpose: z.string().max(4000),
  founded: Day.optional(),
  members: Count.optional(),
  membersHere: z.number().int().min(0).max(100).optional(),
  membershipOpen: z.boolean().optional(),
  seatHere: z.boolean().optional(),
  nemKonto: z.boolean().optional(),
  traits: z.array(z.enum(organisationTraits)).max(organisationTraits.length),
  yearlyCosts: Ore.optional(),
  ownCapital: Ore.optional(),
  board: z.array(BoardMember).max(30),
  /** The two who answer for a group without a CVR number. */
  named: z.array(NamedPerson).max(2),
  /** The association that receives the money for a group. */
  host: Behind.optional(),
  /** The national organisation whose branch it is. */
  parent: Behind.optional(),
});

export const emptyProfile: Profile = { purpose: '', traits: [], board: [], named: [] };

/** Somebody who has been asked to join, by a letter that holds the id. */
export type Invitation = z.infer<typeof Invitation>;
export const Invitation = z.object({
  id: InvitationId,
  email: z.string().max(200),
  right: Right,
  until: Instant,
  /** Why staff asked; told to the one who is asked and to those who may bind. */
  reason: z.string().max(2000).optional(),
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
  profile: Profile.optional(),
  invitations: z.array(Invitation).max(20).optional(),
  register: RegisterNote.optional(),
});

/** An applicant in the list that staff search: enough to tell two apart. */
export type ListedApplicant = z.infer<typeof ListedApplicant>;
export const ListedApplicant = Association.pick({
  id: true,
  kind: true,
  name: true,
  cvr: true,
  postalCode: true,
});

/**
 * What somebody may want letters about: `case` what the municipality asks and writes, `progress`
 * receipts and decisions, `reminders` drafts that are not sent.
 */
export const noticeKinds = ['case', 'progress', 'reminders'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * The letters somebody who acts for an applicant has chosen, beside those to its own mailbox. A row
 * of its own, which only that person reads.
 */
export type Notices = z.infer<typeof Notices>;
export const Notices = z.object({
  association: AssociationId,
  person: PersonId,
  email: z.string().max(200),
  about: z.array(z.enum(noticeKinds)).max(noticeKinds.length),
});

/** What somebody types to register or change an association; everything as text. */
export type AssociationDetails = z.infer<typeof AssociationDetails>;
export const AssociationDetails = z.object({
  kind: AssociationKind,
  name: z.string().max(2000),
  cvr: z.string().max(40),
  /** That a number has been applied for and not come yet; the number is then left empty. */
  cvrAppliedFor: z.boolean().optional(),
  postalCode: z.string().max(40),
  email: z.string().max(400),
  phone: z.string().max(60),
});
