import { judge, statedClosing } from '../kernel/index.ts';
import type { Instant, Refusal } from '../kernel/index.ts';
import { asksForAny, concernsNobody, isEmpty, isImpossible, plainTermsIn } from '../terms/index.ts';
import type { CircumstanceName, Term } from '../terms/index.ts';
import type { PoolAccount } from './account.ts';
import { answerBy } from './dates.ts';
import {
  askedOfAll,
  coreMissing,
  fileQuestionsOf,
  isGroup,
  isLong,
  labelsAlike,
  papersPageOf,
  questionsOf,
} from './form.ts';
import { areasLookedAt, formProblems } from './form-conditions.ts';
import type { Form } from './form.ts';
import { subPoolOf } from './pool.ts';
import type { Pool } from './pool.ts';
import { freeOn } from './promises.ts';
import type { Round } from './round.ts';
import {
  callAnswersAfterDeadline,
  callAreasLookedAtStand,
  callAsksForPapers,
  callQuestionsDiffer,
  callTermConcernsSomebody,
  callTermsFindLines,
  callOtherPapersNamed,
  callAreaServesGoal,
  callAreasToSteerBy,
  callAsksTitleAndBudget,
  callCheckSaysSomething,
  callClosesAhead,
  callAsksCoreFacts,
  callAsksExpectedAmount,
  callFilesOutsideGroups,
  callFormHoldsTogether,
  callHasCriteria,
  callHasDecider,
  criterionHasScale,
  callHasIntroduction,
  callGrantsInPoolYears,
  callHasMoney,
  callYearsAgree,
  callHasTitle,
  callRingFenceHasSum,
  callRingFencesFew,
  callRingFencesFit,
  callSaysWhoMayApply,
  callStagesAfterDeadline,
  callStagesInOrder,
  callSubPoolKnown,
  callTermCanBeKept,
  callTermSaysSomething,
  callTermsDiffer,
  callVisibleBeforeOpening,
  callWindowRunsForward,
  copiedPartsConfirmed,
  lateEndsAfterDeadline,
  longGrantsNeedConsent,
  sealedCallHasDeadline,
} from './rules.ts';

/** Whether a sealed call has a deadline at which it is opened. */
export function judgeSealing({
  dates,
  sealedUntilDeadline,
}: Pick<Round, 'dates' | 'sealedUntilDeadline'>): readonly Refusal[] {
  const told = { sealed: sealedUntilDeadline === true, dates: dates.kind };
  return judge(sealedCallHasDeadline, told, 'sealedUntilDeadline');
}

function judgeDates(round: Round, now: Instant): readonly Refusal[] {
  const { window, visibleFrom } = round;
  return [
    ...judge(callWindowRunsForward, { window }, 'dates'),
    ...judge(callClosesAhead, { window, now }, 'dates'),
    ...(visibleFrom
      ? judge(
          callVisibleBeforeOpening,
          { visible: visibleFrom, opens: window.opens.day },
          'visibleFrom',
        )
      : []),
    ...judgeSealing(round),
    ...judgeAnswer(round),
  ];
}

function judgeOwnTerms(terms: readonly Term[]): readonly Refusal[] {
  const keys = terms.map(({ key }) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const others = terms.filter(
    (term) =>
      term.kind === 'attachment' && term.attachment === 'other' && term.force === 'required',
  );
  const said = terms.flatMap(plainTermsIn).some(({ kind }) => kind === 'applicant-kinds');
  return [
    ...judge(callSaysWhoMayApply, { said }, 'terms'),
    ...judge(callTermsDiffer, { twice }, 'terms'),
    ...judge(callOtherPapersNamed, { count: others.length }, 'terms'),
    ...terms.flatMap((term) => [
      ...judge(callTermSaysSomething, { empty: isEmpty(term) }, `terms.${term.key}`),
      ...judge(
        callTermConcernsSomebody,
        { nobody: concernsNobody(term, terms) },
        `terms.${term.key}`,
      ),
      ...judge(callTermCanBeKept, { impossible: isImpossible(term) }, `terms.${term.key}`),
    ]),
  ];
}

/** What is asked of everybody, however little they apply for. */
function shortOf(form: Form): Form {
  return {
    ...form,
    steps: form.steps
      .filter((step) => !isLong(step))
      .map((step) =>
        step.kind === 'questions'
          ? { ...step, questions: step.questions.filter((each) => each.longOnly === undefined) }
          : step,
      ),
  };
}

/** The facts that the lines of a budget tell. */
const OF_LINES: readonly CircumstanceName[] = [
  'expenses',
  'ownFunding',
  'otherFunding',
  'userPayment',
  'costs',
];

/** Whether a rate for each member, day or activity says what everybody is given, whatever it costs. */
function isByRate({ form, terms }: Pick<Round, 'form' | 'terms'>): boolean {
  const alone = form.steps.some((step) => step.kind === 'budget' && step.asksLines === 'never');
  return alone && terms.some(({ kind, force }) => kind === 'amount-per' && force === 'required');
}

/** What stands in the way of announcing a form, beside the terms of its call. */
export function judgeForm({
  form,
  terms,
  areas,
}: Pick<Round, 'form' | 'terms' | 'areas'>): readonly Refusal[] {
  const named = terms.flatMap(plainTermsIn).some(({ kind }) => kind === 'attachment');
  const files = fileQuestionsOf(form).length > 0;
  const papers = papersPageOf(form);
  const short = shortOf(form);
  const asksAll = named || fileQuestionsOf(short).length > 0;
  const page = papers !== undefined && !(asksAll && isLong(papers));
  const first = short.steps.find(({ kind }) => kind === 'questions');
  const opening = first ? { ...form, steps: [first] } : form;
  const expected = askedOfAll(opening, 'expected-amount');
  const within = questionsOf(form).flatMap((each) => (isGroup(each) ? each.questions : []));
  const labels = within.filter(({ kind }) => kind === 'file').map(({ label }) => label);
  const title = askedOfAll(form, 'title') !== undefined;
  const strange = areasLookedAt(form).filter((each) => !areas.some(({ title }) => title === each));
  const budget = form.steps.find((step) => step.kind === 'budget');
  const lines = budget === undefined || budget.asksLines !== 'never';
  return [
    ...judge(callAsksTitleAndBudget, { title, budget: budget !== undefined }, 'form'),
    ...judge(callTermsFindLines, { lines, looked: asksForAny(terms, OF_LINES) }, 'form'),
    ...judge(callAsksForPapers, { named: named || files, page }, 'form'),
    ...judge(callFilesOutsideGroups, { labels }, 'form'),
    ...judge(
      callAsksExpectedAmount,
      { grows: form.longFrom !== undefined, asks: expected?.kind === 'money' },
      'form',
    ),
    ...judge(callFormHoldsTogether, formProblems(form), 'form'),
    ...judge(callAreasLookedAtStand, { areas: strange }, 'form'),
    ...judge(callQuestionsDiffer, { labels: labelsAlike(form) }, 'form'),
    ...(form.checks ?? []).flatMap((check, index) =>
      judge(callCheckSaysSomething, check, `form.checks.${index}.says`),
    ),
  ];
}

function judgeAreas({ areas, areasSteer }: Round): readonly Refusal[] {
  return [
    ...judge(callRingFencesFew, { count: areas.filter((area) => area.ringFenced).length }, 'areas'),
    ...judge(callAreasToSteerBy, { steer: areasSteer, count: areas.length }, 'areas'),
    ...areas.flatMap((area, index) => [
      ...judge(callAreaServesGoal, { area }, `areas.${index}.goals`),
      ...judge(callRingFenceHasSum, { area }, `areas.${index}.moneyGuide`),
    ]),
  ];
}

function judgeAnswer(round: Round): readonly Refusal[] {
  const { window, late } = round;
  const lastDay = statedClosing(window.closesBefore).day;
  return [
    ...judge(callAnswersAfterDeadline, { answer: answerBy(round), lastDay }, 'answer'),
    ...(late.kind === 'with-reason'
      ? judge(lateEndsAfterDeadline, { until: late.until, lastDay }, 'late')
      : []),
  ];
}

function judgeDeciders({ stages }: Pick<Round, 'stages'>): readonly Refusal[] {
  // Who decides for some alone leaves the others without an answer.
  const deciders = stages.filter(
    ({ does, targetGroups }) => does === 'decides' && targetGroups === undefined,
  ).length;
  return judge(callHasDecider, { deciders }, 'stages');
}

/** Whether stages with a day come after the deadline, in the order in which they stand. */
export function judgeStageDays({ dates, stages, window }: Round): readonly Refusal[] {
  if (dates.kind === 'rolling') return [];
  const lastDay = statedClosing(window.closesBefore).day;
  return stages.flatMap(({ title, on }, index) => {
    if (on === undefined) return [];
    const before = stages.slice(0, index).findLast((each) => each.on !== undefined)?.on;
    return [
      ...judge(callStagesInOrder, { title, on, before }, `stages.${index}.on`),
      ...judge(callStagesAfterDeadline, { title, on, lastDay }, `stages.${index}.on`),
    ];
  });
}

/** What must hold of a call also when it is changed after it was announced. */
export function judgeTold(round: Round): readonly Refusal[] {
  return [
    ...judge(callHasIntroduction, round, 'introduction'),
    ...judgeAnswer(round),
    ...judgeDeciders(round),
  ];
}

/** What applicants and reviewers must be told, beside dates and money. */
export function judgeCallText(pool: Pick<Pool, 'subPools'>, round: Round): readonly Refusal[] {
  const { subPool, criteria, grant } = round;
  const known = subPool === undefined || subPoolOf(pool, subPool) !== undefined;
  const years = { years: grant.mostYears, consent: grant.consent !== undefined };
  return [
    ...judge(callHasTitle, round, 'title'),
    ...judge(callHasIntroduction, round, 'introduction'),
    ...judge(callSubPoolKnown, { known }, 'subPool'),
    ...judgeOwnTerms(round.terms),
    ...judgeForm(round),
    // Whoever corrects an announced form says why it no longer asks.
    ...judge(callAsksCoreFacts, { missing: coreMissing(round.form) }, 'form'),
    ...judgeAreas(round),
    ...judge(callHasCriteria, { count: criteria.length, byRate: isByRate(round) }, 'criteria'),
    ...criteria.flatMap((each, index) =>
      judge(criterionHasScale, each, `criteria.${index}.anchors`),
    ),
    ...judgeDeciders(round),
    ...judge(longGrantsNeedConsent, years, 'grant.mostYears'),
    ...judge(
      callYearsAgree,
      { named: yearsNamed(round.terms), years: grant.mostYears },
      'grant.mostYears',
    ),
  ];
}

/** For how many years the terms let everybody apply. */
function yearsNamed(terms: readonly Term[]): readonly number[] {
  return terms.flatMap((term) =>
    term.kind === 'grant-years' && term.force === 'required' && !term.scope ? [term.most] : [],
  );
}

/**
 * Everything that stands in the way of announcing a call, at once: what applicants must be told,
 * dates that cannot be, terms nobody can keep, areas without goals, and money not set aside.
 */
export function judgeCall(
  pool: Pool,
  account: PoolAccount,
  round: Round,
  now: Instant,
): readonly Refusal[] {
  const left = freeOn(account, round.subPool);
  const { year: from, untilYear: until = from } = pool;
  const sums = round.areas.flatMap(({ ringFenced, moneyGuide }) =>
    ringFenced && moneyGuide !== undefined ? [moneyGuide] : [],
  );
  return [
    ...judgeCallText(pool, round),
    ...judgeDates(round, now),
    ...judgeStageDays(round),
    ...judge(
      callGrantsInPoolYears,
      { year: round.grant.firstYear, from, until },
      'grant.firstYear',
    ),
    ...judge(callHasMoney, { left }, 'money'),
    ...judge(callRingFencesFit, { sums, left }, 'areas'),
    ...judge(copiedPartsConfirmed, { parts: round.toConfirm }, 'toConfirm'),
  ];
}
