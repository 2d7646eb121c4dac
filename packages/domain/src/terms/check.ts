import { associationKinds } from '../associations/index.ts';
import { Day, readAmount } from '../kernel/index.ts';
import type { CircumstanceName, Known } from './circumstances.ts';
import { schemeAnswer } from './kinds/other-schemes.ts';
import { askedBy, judgeTerm, mayClaim, plainTermsIn, scopeAsks, sectionOf } from './term.ts';
import type { PlainTerm, Term, Verdict } from './term.ts';

/**
 * What somebody can answer in two minutes, before anything is written, in the order in which it is
 * asked, with the kind of answer it has. Money, papers and what comes afterwards belong to the
 * application.
 */
export const checkFacts = {
  kind: 'applicant',
  cvr: 'cvr',
  seatHere: 'yes-no',
  activityHere: 'yes-no',
  membersHere: 'number',
  usersHere: 'number',
  peopleHere: 'number',
  seatThere: 'yes-no',
  activityThere: 'yes-no',
  membersThere: 'number',
  usersThere: 'number',
  peopleThere: 'number',
  members: 'number',
  boardMembers: 'number',
  youngMembers: 'number',
  membershipFee: 'amount',
  membershipOpen: 'yes-no',
  organisation: 'list',
  nemKonto: 'yes-no',
  approvedHere: 'yes-no',
  otherSchemes: 'list',
  ownCapital: 'amount',
  yearlyCosts: 'amount',
  monthsOld: 'number',
  appliedBefore: 'yes-no',
  grantedBefore: 'yes-no',
  grantedYears: 'number',
  missingReports: 'number',
  targetGroups: 'list',
  applicantAge: 'number',
  ageFrom: 'number',
  ageTo: 'number',
  activities: 'list',
  criteriaMet: 'list',
  people: 'number',
  openToAll: 'yes-no',
  volunteers: 'number',
  volunteerShare: 'number',
  partners: 'number',
  activityFrom: 'day',
  activityUntil: 'day',
  volunteerHours: 'number',
  activityCount: 'number',
  activityDays: 'number',
  events: 'number',
  yearsAsked: 'number',
} as const satisfies { readonly [Name in CircumstanceName]?: string };
export type CheckFact = keyof typeof checkFacts;

type FactsOf<Kind> = {
  [Name in CheckFact]: (typeof checkFacts)[Name] extends Kind ? Name : never;
}[CheckFact];
/** A fact of which any number can be ticked. */
export type ListedFact = FactsOf<'list'>;

/** All of them, in the order in which they are asked. */
export const checkFactNames = Object.keys(checkFacts) as CheckFact[];

export function isCheckFact(name: CircumstanceName): name is CheckFact {
  return name in checkFacts;
}

export function isListed(name: CheckFact): name is ListedFact {
  return checkFacts[name] === 'list';
}

/** The terms that can be looked at before anything is written. */
export function checkedTerms(terms: readonly Term[]): readonly Term[] {
  return terms.filter(
    (term) =>
      term.force === 'required' &&
      ['applicant', 'activity'].includes(sectionOf(term)) &&
      askedBy(term).length > 0 &&
      askedBy(term).every(isCheckFact),
  );
}

/** What to ask for the terms of a call; a scope or an exception by kind asks for the kind too. */
export function factsToAsk(terms: readonly Term[]): readonly CheckFact[] {
  const asked = checkedTerms(terms).flatMap((term) => [
    ...askedBy(term),
    ...(term.scope ? scopeAsks(term.scope) : []),
    ...(term.exceptionFor ? (['kind'] as const) : []),
  ]);
  return checkFactNames.filter((name) => asked.includes(name));
}

/** What a term names of a fact that is a list. */
function choicesIn(term: PlainTerm, name: ListedFact): readonly string[] {
  if (name === 'organisation') return term.kind === 'organisation' ? term.traits : [];
  if (name === 'otherSchemes') {
    return term.kind === 'other-schemes'
      ? term.schemes.map((scheme) => schemeAnswer(term.same, scheme))
      : [];
  }
  if (name === 'targetGroups') {
    return term.kind === 'target-groups' ? [...term.groups, ...(term.others ?? [])] : [];
  }
  if (name === 'activities') {
    return term.kind === 'excluded-activities' ? [...term.activities, ...(term.others ?? [])] : [];
  }
  return term.kind === 'activity-criteria'
    ? term.groups.flatMap((group) => group.criteria.map(({ key }) => key))
    : [];
}

/** What can be ticked for a fact that is a list: only what some term of the call names. */
export function choicesFor(terms: readonly Term[], name: ListedFact): readonly string[] {
  const plain = terms.filter(({ force }) => force === 'required').flatMap(plainTermsIn);
  return [...new Set(plain.flatMap((term) => choicesIn(term, name)))];
}

/** The words of the criteria that applicants are asked about, by their keys. */
export function criteriaIn(terms: readonly Term[]): ReadonlyMap<string, string> {
  const plain = terms.filter(({ force }) => force === 'required').flatMap(plainTermsIn);
  return new Map(
    plain.flatMap((term) =>
      term.kind === 'activity-criteria'
        ? term.groups.flatMap((group) =>
            group.criteria.map(({ key, text }): [string, string] => [key, text]),
          )
        : [],
    ),
  );
}

export type Checked = { readonly term: Term; readonly verdict: Verdict };

/** Whether somebody can apply, as far as it can be known: what stands in the way, and what is open. */
export function checkTerms(
  terms: readonly Term[],
  known: Known,
): { readonly broken: readonly Checked[]; readonly open: readonly Checked[] } {
  const checked = checkedTerms(terms).map((term) => ({ term, verdict: judgeTerm(term, known) }));
  const broken = checked.filter(({ verdict }) => verdict.state === 'broken');
  return {
    broken: broken.filter(({ term }) => !mayClaim(term, known)),
    // Whether an exception is theirs, only they and the municipality can tell.
    open: [
      ...broken.filter(({ term }) => mayClaim(term, known)),
      ...checked.filter(({ verdict }) => verdict.state === 'open'),
    ],
  };
}

/** Whole numbers as people type them, `25` or `1.250`. */
function countIn(typed: string): number | undefined {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

/** What can be chosen where somebody has a CVR number or not. */
export const cvrAnswers = ['has', 'applied-for', 'none'] as const;

function factFrom(
  name: CheckFact,
  choices: readonly string[],
  typed: readonly string[],
): string | number | boolean | readonly string[] | undefined {
  const [first = ''] = typed;
  switch (checkFacts[name]) {
    case 'list':
      return choices.filter((each) => typed.includes(each));
    case 'applicant':
      return associationKinds.find((each) => each === first);
    case 'cvr':
      return cvrAnswers.find((each) => each === first);
    case 'yes-no':
      return first === 'yes' ? true : first === 'no' ? false : undefined;
    case 'number':
      return countIn(first);
    case 'amount':
      return readAmount(first);
    case 'day':
      return Day.safeParse(first).data;
  }
}

/**
 * What a form without script tells: the values sent for each fact, by its name. What was left out
 * or cannot be read is not known; of a list, what is not ticked does not hold.
 */
export function knownFromAnswers(
  terms: readonly Term[],
  answers: (name: CheckFact) => readonly string[],
): Known {
  const facts = factsToAsk(terms).map((name) => {
    const choices = isListed(name) ? choicesFor(terms, name) : [];
    return [name, factFrom(name, choices, answers(name))];
  });
  // Each name carries a fact of the kind that the table gives it.
  return Object.fromEntries(facts) as Known;
}
