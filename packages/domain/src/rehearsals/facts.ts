import { addDays, day, kroner, ore } from '../kernel/index.ts';
import { choicesFor, isListed, plainTermsIn } from '../terms/index.ts';
import type { CheckFact, Known, PlainTerm, Term } from '../terms/index.ts';

const MANY = 200;
const USUAL_BOARD = 7;
const YOUNGEST = 0;
const OLDEST = 99;

/** How long somebody has existed that is neither too new nor too old. */
function monthsFor(terms: readonly Term[]): number {
  const limits = terms
    .flatMap(plainTermsIn)
    .flatMap((term) => (term.kind === 'time-of-existence' ? [term] : []));
  const least = Math.max(0, ...limits.map(({ leastMonths = 0 }) => leastMonths));
  return Math.max(least, Math.min(MANY, ...limits.map(({ mostMonths = MANY }) => mostMonths)));
}

/** The ages that all terms about some people allow. */
function agesOf(terms: readonly Term[], who: 'applicant' | 'people'): readonly [number, number] {
  const limits = terms
    .flatMap(plainTermsIn)
    .flatMap((term) => (term.kind === 'ages' ? [term] : []))
    .filter(({ applicant }) => (applicant === true) === (who === 'applicant'));
  return [
    Math.max(YOUNGEST, ...limits.map(({ from = YOUNGEST }) => from)),
    Math.min(OLDEST, ...limits.map(({ to = OLDEST }) => to)),
  ];
}

/** Days that lie in the time the terms name and have not begun when it is sent. */
function daysFor(terms: readonly Term[], { sentOn, grantFrom }: Known): Known {
  const periods = terms
    .flatMap(plainTermsIn)
    .flatMap((term) => (term.kind === 'activity-period' ? [term] : []));
  const ahead = Math.max(30, ...periods.map(({ leastDaysBefore = 0 }) => leastDaysBefore));
  const first = periods.flatMap(({ fromDay }) =>
    fromDay && grantFrom ? [day(`${grantFrom.slice(0, 4)}-${fromDay}`)] : [],
  );
  const from = [sentOn && addDays(sentOn, ahead), grantFrom, ...first].filter(
    (each) => each !== undefined,
  );
  const activityFrom = from.toSorted().at(-1);
  return activityFrom ? { activityFrom, activityUntil: addDays(activityFrom, 7) } : {};
}

/** As many as some term asks for at least, or else many. */
function enough(
  terms: readonly Term[],
  usual: number,
  leastOf: (term: PlainTerm) => number | undefined,
): number {
  return Math.max(usual, ...terms.flatMap(plainTermsIn).map((term) => leastOf(term) ?? 0));
}

const leastPeople = (term: PlainTerm) => (term.kind === 'locality' ? term.leastPeople : undefined);

/** Counts that are at least what the terms ask for. */
function countsFor(terms: readonly Term[]): Known {
  return {
    members: enough(terms, MANY, (term) =>
      term.kind === 'membership'
        ? Math.max(term.leastMembers ?? 0, term.leastMembersHere ?? 0)
        : undefined,
    ),
    youngMembers: MANY,
    membershipFee: ore(
      enough(terms, 0, (term) => (term.kind === 'membership' ? term.leastFee : undefined)),
    ),
    boardMembers: enough(terms, USUAL_BOARD, (term) =>
      term.kind === 'membership' ? term.leastBoard : undefined,
    ),
    people: enough(terms, MANY, (term) => (term.kind === 'participants' ? term.least : undefined)),
    peopleHere: enough(terms, MANY, leastPeople),
    peopleThere: enough(terms, MANY, leastPeople),
    volunteers: enough(terms, MANY, (term) =>
      term.kind === 'volunteer-driven' ? term.least : undefined,
    ),
  };
}

/** What somebody tells of whom all terms of a call are true, as far as that can be told. */
export function kindestFacts(
  terms: readonly Term[],
  known: Known,
  names: readonly CheckFact[],
): Known {
  const lists = names
    .filter(isListed)
    .map((name) => [
      name,
      name === 'activities' || name === 'otherSchemes' ? [] : choicesFor(terms, name),
    ]);
  const [ageFrom, ageTo] = agesOf(terms, 'people');
  const all: Known = {
    seatHere: true,
    activityHere: true,
    membersHere: 100,
    usersHere: 100,
    seatThere: true,
    activityThere: true,
    membersThere: 100,
    usersThere: 100,
    ...countsFor(terms),
    membershipOpen: true,
    nemKonto: true,
    approvedHere: true,
    ownCapital: kroner(0),
    yearlyCosts: kroner(500_000),
    monthsOld: monthsFor(terms),
    ageFrom,
    ageTo,
    applicantAge: agesOf(terms, 'applicant')[1],
    openToAll: true,
    volunteerShare: 100,
    ...daysFor(terms, known),
    volunteerHours: MANY,
    activityCount: MANY,
    activityDays: MANY,
    events: MANY,
    yearsAsked: 1,
    ...(Object.fromEntries(lists) as Known),
  };
  const asked = names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
  // Each name carries a fact of the kind that the table gives it.
  return Object.fromEntries(asked) as Known;
}
