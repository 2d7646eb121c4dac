import { organisationTerm } from './kinds/organisation.ts';
import { nemKontoTerm } from './kinds/nem-konto.ts';
import { priorApprovalTerm } from './kinds/prior-approval.ts';
import { attachmentCountTerm } from './kinds/attachment-count.ts';
import { accountsTerm } from './kinds/accounts.ts';
import { acknowledgementTerm } from './kinds/acknowledgement.ts';
import { activityCriteriaTerm } from './kinds/activity-criteria.ts';
import { activityPeriodTerm } from './kinds/activity-period.ts';
import { activityPlaceTerm } from './kinds/activity-place.ts';
import { agesTerm } from './kinds/ages.ts';
import { amountTerm } from './kinds/amount.ts';
import { amountAYearTerm } from './kinds/amount-a-year.ts';
import { amountPerTerm } from './kinds/amount-per.ts';
import { applicantKindsTerm } from './kinds/applicant-kinds.ts';
import { applicationCountTerm } from './kinds/application-count.ts';
import { attachmentTerm } from './kinds/attachment.ts';
import { balancedBudgetTerm } from './kinds/balanced-budget.ts';
import { carryOverTerm } from './kinds/carry-over.ts';
import { changesTerm } from './kinds/changes.ts';
import { coFundingTerm } from './kinds/co-funding.ts';
import { costCapTerm } from './kinds/cost-cap.ts';
import { cvrNumberTerm } from './kinds/cvr-number.ts';
import { declarationTerm } from './kinds/declaration.ts';
import { earlierGrantsTerm } from './kinds/earlier-grants.ts';
import { excludedActivitiesTerm } from './kinds/excluded-activities.ts';
import { grantYearsTerm } from './kinds/grant-years.ts';
import { jointApplicantsTerm } from './kinds/joint-applicants.ts';
import { localityTerm } from './kinds/locality.ts';
import { membershipTerm } from './kinds/membership.ts';
import { missingReportTerm } from './kinds/missing-report.ts';
import { otherSchemesTerm } from './kinds/other-schemes.ts';
import { ownCapitalTerm } from './kinds/own-capital.ts';
import { ownWordsTerm } from './kinds/own-words.ts';
import { paidCostsTerm } from './kinds/paid-costs.ts';
import { participantsTerm } from './kinds/participants.ts';
import { paymentTerm } from './kinds/payment.ts';
import { publicationTerm } from './kinds/publication.ts';
import { repaymentTerm } from './kinds/repayment.ts';
import { reportTerm } from './kinds/report.ts';
import { shareOfCitizensTerm } from './kinds/share-of-citizens.ts';
import { shareOfCostTerm } from './kinds/share-of-cost.ts';
import { signInTerm } from './kinds/sign-in.ts';
import { signatureTerm } from './kinds/signature.ts';
import { spotCheckTerm } from './kinds/spot-check.ts';
import { supportInKindTerm } from './kinds/support-in-kind.ts';
import { targetGroupsTerm } from './kinds/target-groups.ts';
import { timeOfExistenceTerm } from './kinds/time-of-existence.ts';
import { unpaidCostsTerm } from './kinds/unpaid-costs.ts';
import { useByTerm } from './kinds/use-by.ts';
import { userPaymentTerm } from './kinds/user-payment.ts';
import { volunteerDrivenTerm } from './kinds/volunteer-driven.ts';

/** Every kind of term, in the order in which a call tells them. */
export const termKinds = [
  applicantKindsTerm,
  cvrNumberTerm,
  localityTerm,
  signInTerm,
  membershipTerm,
  organisationTerm,
  nemKontoTerm,
  priorApprovalTerm,
  otherSchemesTerm,
  ownCapitalTerm,
  timeOfExistenceTerm,
  earlierGrantsTerm,
  missingReportTerm,
  applicationCountTerm,
  volunteerDrivenTerm,
  activityCriteriaTerm,
  excludedActivitiesTerm,
  targetGroupsTerm,
  agesTerm,
  participantsTerm,
  activityPlaceTerm,
  activityPeriodTerm,
  jointApplicantsTerm,
  amountTerm,
  shareOfCostTerm,
  shareOfCitizensTerm,
  amountPerTerm,
  amountAYearTerm,
  coFundingTerm,
  balancedBudgetTerm,
  userPaymentTerm,
  grantYearsTerm,
  paidCostsTerm,
  unpaidCostsTerm,
  costCapTerm,
  attachmentTerm,
  attachmentCountTerm,
  declarationTerm,
  signatureTerm,
  reportTerm,
  accountsTerm,
  repaymentTerm,
  carryOverTerm,
  useByTerm,
  changesTerm,
  paymentTerm,
  publicationTerm,
  acknowledgementTerm,
  spotCheckTerm,
  supportInKindTerm,
  ownWordsTerm,
] as const;

export type AnyTermKind = (typeof termKinds)[number];
export type TermName = AnyTermKind['term'];
