import { judge, ore, readAmount, sumOf, tidied } from '../kernel/index.ts';
import type { AreaId, Ore, Refusal } from '../kernel/index.ts';
import { amountMustBeReadable } from '../kernel/index.ts';
import { areaOf, stepOf } from '../pools/index.ts';
import type { FormStep, Round, Terms } from '../pools/index.ts';
import { emptyContent } from './step.ts';
import type { BudgetLine, StepContent } from './step.ts';
import {
  answerMustFit,
  areaMustBeInRound,
  areaOrReasonOutside,
  budgetLineNeedsText,
  budgetNeedsExpense,
  chosenAreaNeedsReason,
  numberMustBeReadable,
  questionMustBeAnswered,
  requestAtLeast,
  requestAtMost,
  requestMustBePositive,
  requestWithinCosts,
  requestWithinShare,
} from './rules.ts';

/** What has been typed so far, by the key of the step. */
export type Contents = Readonly<Record<string, StepContent | undefined>>;

type StepOf<Kind extends FormStep['kind']> = Extract<FormStep, { kind: Kind }>;
type ContentOf<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

function judgeAnswers(
  step: StepOf<'questions'>,
  content: ContentOf<'questions'>,
): readonly Refusal[] {
  return step.questions.flatMap((question) => {
    const asked = { question, answer: content.answers[question.key] ?? '' };
    const at = `${step.key}.${question.key}`;
    return [
      ...judge(questionMustBeAnswered, asked, at),
      ...judge(answerMustFit, asked, at),
      ...judge(numberMustBeReadable, asked, at),
    ];
  });
}

function judgeAreas(round: Round, key: string, content: ContentOf<'areas'>): readonly Refusal[] {
  const perArea = content.chosen.flatMap(({ area, reason }) => {
    const known = areaOf(round, area);
    const at = `${key}.${area}`;
    if (!known) return judge(areaMustBeInRound, { known: false }, at);
    return judge(chosenAreaNeedsReason, { area: known.title, reason }, at);
  });
  const some = { chosen: content.chosen.length, outsideReason: content.outsideReason };
  return [...judge(areaOrReasonOutside, some, key), ...perArea];
}

function judgeAmount(typed: string, at: string): readonly Refusal[] {
  return judge(amountMustBeReadable, { typed, readable: readAmount(typed) !== undefined }, at);
}

function judgeRequest(terms: Terms, expenses: Ore, typed: string, at: string): readonly Refusal[] {
  const requested = readAmount(typed);
  if (requested === undefined) return judgeAmount(typed, at);
  const asked = { requested, expenses, terms };
  return [
    ...judge(requestMustBePositive, asked, at),
    ...judge(requestAtLeast, asked, at),
    ...judge(requestAtMost, asked, at),
    ...judge(requestWithinCosts, asked, at),
    ...judge(requestWithinShare, asked, at),
  ];
}

function judgeBudget(terms: Terms, key: string, content: ContentOf<'budget'>): readonly Refusal[] {
  const expenses = content.lines.filter((line) => line.side === 'expense');
  const perLine = content.lines.flatMap((line, index) => [
    ...judge(budgetLineNeedsText, line, `${key}.lines.${index}.text`),
    ...judgeAmount(line.amount, `${key}.lines.${index}.amount`),
  ]);
  return [
    ...judge(budgetNeedsExpense, { expenses: expenses.length }, key),
    ...perLine,
    ...judgeRequest(
      terms,
      totalOf(content.lines, 'expense'),
      content.requested,
      `${key}.requested`,
    ),
  ];
}

/** The sum of one side of a budget in øre; what cannot be read counts as nothing. */
export function totalOf(lines: readonly BudgetLine[], side: BudgetLine['side']): Ore {
  return sumOf(
    lines.filter((line) => line.side === side).map((line) => readAmount(line.amount) ?? ore(0)),
  );
}

/** What still stands in the way on one page of the form. */
export function judgeStep(
  round: Round,
  step: FormStep,
  typed: StepContent | undefined,
): readonly Refusal[] {
  const content = typed?.kind === step.kind ? typed : emptyContent(step);
  if (step.kind === 'questions' && content.kind === 'questions') return judgeAnswers(step, content);
  if (content.kind === 'areas') return judgeAreas(round, step.key, content);
  if (content.kind === 'budget') return judgeBudget(round.terms, step.key, content);
  return [];
}

/** Everything that stands in the way of sending, over all pages. The portal asks the same. */
export function judgeContents(round: Round, contents: Contents): readonly Refusal[] {
  return round.form.steps.flatMap((step) => judgeStep(round, step, contents[step.key]));
}

/** What lists, letters and sums need of the answers. Amounts in øre. */
export type Gist = {
  readonly title: string;
  readonly requested: Ore;
  readonly expenses: Ore;
  readonly areas: readonly AreaId[];
};

/** Draws the gist from answers that have passed {@link judgeContents}. */
export function gistOf(round: Round, contents: Contents): Gist {
  const gist = { title: '', requested: ore(0), expenses: ore(0), areas: [] as AreaId[] };
  for (const step of round.form.steps) {
    const content = contents[step.key];
    if (content?.kind !== step.kind) continue;
    if (step.kind === 'questions' && content?.kind === 'questions') {
      const title = step.questions.find((question) => question.core === 'title');
      if (title) gist.title = tidied(content.answers[title.key] ?? '');
    }
    if (content?.kind === 'areas') gist.areas.push(...content.chosen.map((each) => each.area));
    if (content?.kind === 'budget') {
      gist.requested = readAmount(content.requested) ?? ore(0);
      gist.expenses = totalOf(content.lines, 'expense');
    }
  }
  return gist;
}

/** The questions as they were put with the answers as they were given, for all time. */
export function shownOf(round: Round, key: string, content: StepContent) {
  const step = stepOf(round.form, key);
  const title = step?.title ?? key;
  if (content.kind === 'questions' && step?.kind === 'questions') {
    const shown = step.questions.map((question) => ({
      label: question.label,
      answer: tidied(content.answers[question.key] ?? ''),
    }));
    return { title, shown };
  }
  if (content.kind === 'areas') {
    const shown = content.chosen.map(({ area, reason }) => ({
      label: areaOf(round, area)?.title ?? area,
      answer: tidied(reason),
    }));
    return { title, shown: [...shown, ...outsideShown(content.outsideReason)] };
  }
  const lines = content.kind === 'budget' ? content.lines : [];
  return { title, shown: lines.map((line) => ({ label: tidied(line.text), answer: line.amount })) };
}

function outsideShown(reason: string): { label: string; answer: string }[] {
  return tidied(reason) === '' ? [] : [{ label: '', answer: tidied(reason) }];
}
