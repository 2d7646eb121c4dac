import { day, ore, readAmount, sumOf } from '../kernel/index.ts';
import type { Day, Ore } from '../kernel/index.ts';
import { needsCvr } from '../associations/index.ts';
import type { Association, Profile } from '../associations/index.ts';
import { standingFiles } from '../files/index.ts';
import { asksLines, isGroup } from '../pools/index.ts';
import type { PlainQuestion, Round } from '../pools/index.ts';
import { sectionOf } from '../terms/index.ts';
import type { Circumstances, Known, Term } from '../terms/index.ts';
import { activitiesIn, isAsked, numberIn, pagesAsked, toldBy } from './asked.ts';
import type { Activity } from './asked.ts';
import { asksNoMoney, requestedIn } from './in-kind.ts';
import type { BudgetLine, ContentOf, Contents, StepContent } from './step.ts';

/** Terms that the budget page answers for. */
export function isAboutMoney(term: Term): boolean {
  const section = sectionOf(term);
  return section === 'money' || section === 'costs';
}

/** The terms of a call that concern an application: who asks for no money keeps those about it. */
export function concernedTerms({ terms }: Pick<Round, 'terms'>, known: Known): readonly Term[] {
  return terms.filter((term) => known.requested !== 0 || !isAboutMoney(term));
}

/** The sum of one side of a budget in øre; what cannot be read counts as nothing. */
export function totalOf(lines: readonly BudgetLine[], side: BudgetLine['side']): Ore {
  return sumOf(
    lines.filter((line) => line.side === side).map((line) => readAmount(line.amount) ?? ore(0)),
  );
}

/**
 * What is missing in øre for what comes in to pay for what it costs, with what is applied for; below
 * nothing where it is more.
 */
export function missingIn({ lines, requested }: ContentOf<'budget'>): number {
  const funding = (['own-funding', 'other-funding', 'user-payment'] as const).map((side) =>
    totalOf(lines, side),
  );
  return totalOf(lines, 'expense') - sumOf(funding) - (readAmount(requested) ?? 0);
}

/** The costs of each activity in øre, and those that all share; in the order of the activities. */
export function costsPerActivity(
  lines: readonly BudgetLine[],
  activities: readonly Activity[],
): readonly { readonly activity: Activity | undefined; readonly costs: Ore }[] {
  const costs = (wanted: number | undefined) =>
    totalOf(
      lines.filter(({ activity }) => activity === wanted),
      'expense',
    );
  const each = activities.map((activity) => ({ activity, costs: costs(activity.number) }));
  return [...each, { activity: undefined, costs: costs(undefined) }];
}

/** The same as terms look at it; nothing where the budget does not tell activities apart. */
function activityCostsIn(lines: readonly BudgetLine[], activities: readonly Activity[]): Known {
  if (activities.length === 0) return {};
  const costs = costsPerActivity(lines, activities);
  const each = costs.flatMap((one) => (one.activity ? [one.costs] : []));
  const shared = costs.find(({ activity }) => activity === undefined)?.costs ?? ore(0);
  return { activityCosts: { each, shared } };
}

/** Costs by kind; not known as long as a line does not say its kind. */
function costsIn(lines: readonly BudgetLine[]): Circumstances['costs'] | undefined {
  const expenses = lines.filter((line) => line.side === 'expense');
  const told = expenses.flatMap(({ category, amount }) =>
    category === undefined ? [] : [{ category, amount: readAmount(amount) ?? ore(0) }],
  );
  return told.length === expenses.length ? told : undefined;
}

function knownFromBudget(
  content: Extract<StepContent, { kind: 'budget' }>,
  withLines: boolean,
): Known {
  // Who asks for no money has no budget for the terms to look at.
  if (asksNoMoney(content)) return { requested: ore(0) };
  if (!withLines) return { requested: requestedIn(content) };
  const { lines } = content;
  return {
    requested: requestedIn(content),
    expenses: totalOf(lines, 'expense'),
    ownFunding: totalOf(lines, 'own-funding'),
    otherFunding: totalOf(lines, 'other-funding'),
    userPayment: totalOf(lines, 'user-payment'),
    costs: costsIn(lines),
  };
}

function knownFromPapers({ files }: Extract<StepContent, { kind: 'papers' }>): Known {
  const standing = standingFiles(files);
  const attachments = standing.map(({ kind, dated }) => (dated ? { kind, dated } : { kind }));
  return { attachments, attachmentCount: standing.length };
}

/** The facts that every form asks for in the same way. */
const countedFacts = {
  'people-reached': 'people',
  volunteers: 'volunteers',
  'volunteer-hours': 'volunteerHours',
  activities: 'activityCount',
  'activity-days': 'activityDays',
  events: 'events',
  'grant-years': 'yearsAsked',
} as const;

/** What a core fact of the form is called among the circumstances that terms ask for. */
export function factOf(
  core: PlainQuestion['core'],
): (typeof countedFacts)[keyof typeof countedFacts] | undefined {
  return core !== undefined && core in countedFacts
    ? countedFacts[core as keyof typeof countedFacts]
    : undefined;
}

function knownFromAnswer(question: PlainQuestion, answer: string): Known {
  const fact = factOf(question.core);
  const count = numberIn(question.kind, answer);
  return fact !== undefined && count !== undefined ? { [fact]: count } : {};
}

/** What the terms of a round can know from what has been typed so far. */
export function knownFrom(round: Round, contents: Contents): Known {
  const told = toldBy(round, contents);
  const parts = pagesAsked(round.form, told).flatMap((step): readonly Known[] => {
    const content = contents[step.key];
    if (content?.kind === 'budget' && step.kind === 'budget') {
      const withLines = asksLines(step, told);
      const split = withLines
        ? activityCostsIn(content.lines, activitiesIn(round.form, step, told))
        : {};
      return [{ ...knownFromBudget(content, withLines), ...split }];
    }
    if (content?.kind === 'papers') return [knownFromPapers(content)];
    if (step.kind !== 'questions' || content?.kind !== 'questions') return [];
    return step.questions.map((question) =>
      // What is answered and then asked no more is not said.
      isGroup(question) || !isAsked(question, told)
        ? {}
        : knownFromAnswer(question, content.answers[question.key] ?? ''),
    );
  });
  return Object.assign({}, ...parts) as Known;
}

/** Whole months from a day to another. */
function monthsFrom(from: Day, to: Day): number {
  const [years, months, days] = [0, 1, 2].map(
    (part) => Number(to.split('-')[part]) - Number(from.split('-')[part]),
  );
  return (years ?? 0) * 12 + (months ?? 0) - ((days ?? 0) < 0 ? 1 : 0);
}

/** What an applicant has said of itself; nothing is known of what it left out. */
function knownFromProfile(profile: Profile, today: Day): Known {
  const { founded, members, membersHere, membershipOpen, seatHere, nemKonto } = profile;
  const { yearlyCosts, ownCapital, traits, board } = profile;
  return {
    members,
    membersHere,
    membershipOpen,
    seatHere,
    nemKonto,
    yearlyCosts,
    ownCapital,
    monthsOld: founded === undefined ? undefined : Math.max(0, monthsFrom(founded, today)),
    organisation: traits.length > 0 ? traits : undefined,
    boardMembers: board.length > 0 ? board.length : undefined,
  };
}

/** What the terms of a round can know from the record of the applicant and from the day. */
export function knownOf(
  round: Pick<Round, 'grant'>,
  association: Pick<Association, 'kind' | 'cvr' | 'profile'>,
  today: Day,
): Known {
  const { kind, cvr, profile } = association;
  const { firstYear, mostYears } = round.grant;
  return {
    ...(profile ? knownFromProfile(profile, today) : {}),
    kind,
    cvr: cvr !== undefined ? 'has' : needsCvr(kind) ? 'applied-for' : 'none',
    sentOn: today,
    grantFrom: day(`${firstYear}-01-01`),
    grantUntil: day(`${firstYear + mostYears - 1}-12-31`),
  };
}
