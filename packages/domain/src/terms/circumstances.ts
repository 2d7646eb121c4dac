import * as z from 'zod';
import { AssociationKind } from '../associations/index.ts';
import { Day, Ore } from '../kernel/index.ts';
import {
  attachmentKinds,
  declarations,
  signInWays,
  organisationTraits,
  signerRoles,
} from './choices.ts';

/** The kind of a cost: of the list, or as a call names it. */
export const CostKindName = z.string().min(1).max(200);

const Percent = z.number().int().min(0).max(100);
const Count = z.number().int().min(0).max(1_000_000);

/**
 * All that terms may ask about an applicant and an application. Whatever is not known yet is left
 * out, and a term that needs it stays open. Amounts in øre, shares in whole percent.
 */
export const Circumstances = z.object({
  kind: AssociationKind,
  cvr: z.enum(['has', 'applied-for', 'none']),
  /** Has its seat or address in the municipality. */
  seatHere: z.boolean(),
  activityHere: z.boolean(),
  membersHere: Percent,
  usersHere: Percent,
  /** Citizens of the municipality who take part, volunteers counted. */
  peopleHere: Count,
  /** The same of the place that a call is for, where that is not the municipality. */
  seatThere: z.boolean(),
  activityThere: z.boolean(),
  membersThere: Percent,
  usersThere: Percent,
  peopleThere: Count,
  signIn: z.enum(signInWays),
  members: Count,
  /** Members below 25 years, whom rules of folkeoplysning count. */
  youngMembers: Count,
  /** What a member pays in a year. */
  membershipFee: Ore,
  membershipOpen: z.boolean(),
  boardMembers: Count,
  organisation: z.array(z.enum(organisationTraits)).max(organisationTraits.length),
  nemKonto: z.boolean(),
  /** Approved or registered by the municipality beforehand. */
  approvedHere: z.boolean(),
  appliedBefore: z.boolean(),
  /** Other schemes that pay, and what for (`schemeAnswer`). */
  otherSchemes: z.array(z.string().max(220)).max(160),
  /** Other pools of the municipality that give it money in the years applied for, by their titles. */
  grantedFrom: z.array(z.string().max(400)).max(100),
  ownCapital: Ore,
  yearlyCosts: Ore,
  monthsOld: Count,
  /** Whether it has ever been granted money from the pool. */
  grantedBefore: z.boolean(),
  /** Years in a row, up to the last, that it has been granted money from the pool. */
  grantedYears: Count,
  grantedThisYear: Ore,
  sentApplications: Count,
  missingReports: Count,
  /** Sent, but not approved by the municipality yet. */
  unapprovedReports: Count,
  /** A recorded decision excuses a report that is missing. */
  exempted: z.boolean(),

  criteriaMet: z.array(z.string().max(40)).max(200),
  /** Of the list, or as a call names them. */
  activities: z.array(z.string().max(200)).max(100),
  targetGroups: z.array(z.string().max(200)).max(100),
  /** Of a person who applies alone, or of the group that does. */
  applicantAge: Count,
  ageFrom: Count,
  ageTo: Count,
  people: Count,
  openToAll: z.boolean(),
  volunteers: Count,
  /** Share of the work that is done without pay. */
  volunteerShare: Percent,
  volunteerHours: Count,
  partners: Count,
  activityFrom: Day,
  activityUntil: Day,
  sentOn: Day,
  grantFrom: Day,
  grantUntil: Day,

  requested: Ore,
  expenses: Ore,
  ownFunding: Ore,
  otherFunding: Ore,
  userPayment: Ore,
  yearsAsked: Count,
  activityCount: Count,
  /** What each activity costs, and what they share, where the budget tells them apart. */
  activityCosts: z.object({ each: z.array(Ore).max(50), shared: Ore }),
  /** Days on which the activity is held, and single events of it. */
  activityDays: Count,
  events: Count,
  costs: z.array(z.object({ category: CostKindName, amount: Ore })).max(400),

  attachments: z.array(z.object({ kind: z.enum(attachmentKinds), dated: Day.optional() })).max(200),
  attachmentCount: Count,
  /** Keys of terms whose exception the applicant claims. */
  exceptionsClaimed: z.array(z.string().max(40)).max(100),
  declarations: z.array(z.enum(declarations)).max(declarations.length),
  childrenUnder15: z.boolean(),
  signers: z.array(z.enum(signerRoles)).max(40),
});
export type Circumstances = z.infer<typeof Circumstances>;
export type CircumstanceName = keyof Circumstances;

/** What is known so far. */
export type Known = { readonly [Name in CircumstanceName]?: Circumstances[Name] | undefined };

/** Members who live in the municipality, rounded down; the record tells them in whole percent. */
export function localMembersIn({
  members,
  membersHere,
}: Pick<Known, 'members' | 'membersHere'>): number | undefined {
  if (members === undefined || membersHere === undefined) return undefined;
  return Math.floor((members * membersHere) / 100);
}
