import { electronicIds } from '../kernel/index.ts';

/**
 * What terms choose from. The lists are drawn from published rules of Danish municipalities; what
 * no list holds is said in the note of a term.
 */

export const signInWays = [...electronicIds, 'helped-by-staff'] as const;
export type SignInWay = (typeof signInWays)[number];

export const localities = ['seat', 'activity', 'members', 'users'] as const;

export { organisationTraits } from '../associations/index.ts';

export const activities = [
  'party-politics',
  'religious-practice',
  'union-work',
  'sports',
  'culture',
  'popular-education',
  'commercial',
  'research',
  'fundraising',
  'statutory-tasks',
  'treatment',
  'private-parties',
  'closed-events',
  'single-events',
  'festivals',
  'travel',
  'holiday-camps',
  'construction',
  'already-held',
  'already-public-funded',
  'international-aid',
  'campaigns',
  'schooling',
] as const;

export const targetGroups = [
  'older-people',
  'lonely-people',
  'children',
  'young-people',
  'families-in-need',
  'people-with-disabilities',
  'mentally-vulnerable',
  'chronically-ill',
  'people-with-dementia',
  'relatives',
  'people-with-addiction',
  'homeless-people',
  'refugees-and-migrants',
  'unemployed-people',
  'people-with-little-money',
  'victims-of-violence',
  'former-inmates',
  'veterans',
  'lgbt-people',
  'socially-vulnerable',
  'volunteers',
] as const;

/** Budget lines and terms name costs alike, so that one can be held against the other. */
export const costCategories = [
  'rent',
  'wages',
  'coordinator-wages',
  'fees',
  'administration',
  'materials',
  'equipment',
  'catering',
  'transport',
  'volunteer-transport',
  'courses',
  'volunteer-care',
  'marketing',
  'insurance',
  'phone-and-internet',
  'accounting',
  'events',
  'trips',
  'holidays',
  'gifts',
  'alcohol',
  'donations',
  'cash-help',
  'construction',
  'vehicles',
  'memberships',
  'interest-and-debt',
  'travel-abroad',
  'national-office',
  'other',
] as const;
export type CostCategory = (typeof costCategories)[number];

/** One of {@link costCategories}, or a kind of cost that a call names in words of its own. */
export type CostKind = string;

/** Kinds that are told apart from a wider one only where a call does so. */
export const narrowCosts: Partial<Record<CostKind, CostCategory>> = {
  'coordinator-wages': 'wages',
  'volunteer-transport': 'transport',
};

export const attachmentKinds = [
  'statutes',
  'accounts',
  'budget',
  'minutes',
  'yearly-report',
  'board-list',
  'activity-plan',
  'quotes',
  'lease',
  'cooperation-statement',
  'parent-organisation-statement',
  'cvr-extract',
  'earlier-report',
  'member-list',
  'accounts-statement',
  'project-description',
  'other',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const declarations = [
  'true-and-complete',
  'child-certificates',
  'volunteer-driven',
  'open-to-all',
  'no-other-funding',
  'de-minimis',
  'democratic',
  'not-in-debt',
  'data-consent',
  'insured',
  'asked-for-room',
] as const;

export type Declaration = (typeof declarations)[number];

export const signerRoles = [
  'chair',
  'treasurer',
  'board-member',
  'authorised-signatory',
  'auditor',
  'named-person',
  'fiscal-host',
] as const;

export type SignerRole = (typeof signerRoles)[number];

export const accountsRequirements = [
  'none',
  'own-statement',
  'own-accounts',
  'internal-auditor',
  'external-auditor',
  'registered-auditor',
] as const;

/** What a report on a grant tells. */
export const reportAsks = [
  'activity',
  'people',
  'results',
  'accounts',
  'vouchers',
  'pictures',
] as const;
export type ReportAsk = (typeof reportAsks)[number];

/** What a municipality gives beside or instead of money. */
export const supportKinds = [
  'rooms',
  'secretarial-help',
  'equipment',
  'transport',
  'advice',
  'print',
] as const;
export type SupportKind = (typeof supportKinds)[number];
