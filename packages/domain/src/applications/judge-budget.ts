import { amountMustBeReadable, judge, ore, readAmount } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { asksLines } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import {
  asksForAny,
  costKindsIn,
  judgeTerm,
  judgeTerms,
  payableOf,
  supportOffered,
} from '../terms/index.ts';
import type { Known, Term } from '../terms/index.ts';
import { activitiesIn } from './asked.ts';
import type { Said } from './asked.ts';
import { asksNoMoney, supportAsked } from './in-kind.ts';
import { isAboutMoney } from './known.ts';
import {
  budgetLineActivityStands,
  budgetLineNeedsText,
  budgetLineSaysKind,
  budgetNeedsExpense,
  budgetSaysVat,
  requestMustBePositive,
  requestWithinCosts,
  requestWithinPayable,
  supportMustBeOffered,
  supportSaysWhat,
} from './rules.ts';
import type { ContentOf, StepOf } from './step.ts';

function judgeAmount(typed: string, at: string): readonly Refusal[] {
  return judge(amountMustBeReadable, { typed, readable: readAmount(typed) !== undefined }, at);
}

/** What the terms say of money and costs, told at the amount applied for. */
function judgeMoneyTerms(round: Round, known: Known, at: string): readonly Refusal[] {
  // As long as no cost is written, that is what is told, not a share of nothing.
  const counted = (term: Term) =>
    known.expenses !== 0 || !asksForAny([term], ['expenses', 'costs']);
  return round.terms
    .filter((term) => isAboutMoney(term) && counted(term))
    .flatMap((term) => judgeTerms([term], known))
    .map((refusal) => ({ ...refusal, at }));
}

function judgeRequest(round: Round, known: Known, typed: string, at: string): readonly Refusal[] {
  const { requested, expenses = ore(0) } = known;
  if (requested === undefined) return judgeAmount(typed, at);
  const offered = supportOffered(round.terms, known).length;
  const positive = judge(requestMustBePositive, { requested, offered }, at);
  if (positive.length > 0) return positive;
  const byTerm = judgeMoneyTerms(round, known, at);
  const claimed = known.exceptionsClaimed ?? [];
  const terms = round.terms.filter(
    ({ key, exception }) => exception === '' || !claimed.includes(key),
  );
  const { costs } = known;
  const payable =
    costs && costs.length > 0 ? payableOf(terms, { ...known, costs, requested }) : undefined;
  return [
    ...judge(requestWithinCosts, { requested, expenses }, at),
    ...byTerm,
    // Each term may be kept where all together are not.
    ...(byTerm.length > 0 || payable === undefined
      ? []
      : judge(requestWithinPayable, { requested, payable }, at)),
  ];
}

function judgeSupport(
  { terms }: Round,
  key: string,
  content: ContentOf<'budget'>,
  known: Known,
): readonly Refusal[] {
  const offered = supportOffered(terms, known);
  return supportAsked(content).flatMap(({ kind, what }) => {
    const at = `${key}.inKind.${kind}`;
    const stands = judge(supportMustBeOffered, { kind, offered }, at);
    return stands.length > 0 ? stands : judge(supportSaysWhat, { what }, at);
  });
}

/** Whether the call says of kinds of costs what it pays for. */
export function asksForKinds({ terms }: Pick<Round, 'terms'>, known: Known = {}): boolean {
  const required = terms.filter(
    (term) => term.force === 'required' && judgeTerm(term, known).state !== 'not-concerned',
  );
  return asksForAny(required, ['costs']);
}

export function judgeBudget(
  round: Round,
  step: StepOf<'budget'>,
  content: ContentOf<'budget'>,
  known: Known,
  told: Said,
): readonly Refusal[] {
  const { key, asksVat = false } = step;
  const request = judgeRequest(round, known, content.requested, `${key}.requested`);
  if (!asksLines(step, told)) {
    return [...judgeSupport(round, key, content, known), ...(asksNoMoney(content) ? [] : request)];
  }
  const activities = activitiesIn(round.form, step, told).length;
  const expenses = content.lines.filter((line) => line.side === 'expense');
  const asked = !asksNoMoney(content) && asksForKinds(round, known);
  const kinds = asked ? costKindsIn(round.terms) : undefined;
  const perLine = content.lines.flatMap((line, index) => [
    ...judge(budgetLineNeedsText, line, `${key}.lines.${index}.text`),
    ...judgeAmount(line.amount, `${key}.lines.${index}.amount`),
    ...judge(budgetLineSaysKind, { ...line, kinds }, `${key}.lines.${index}.category`),
    ...judge(budgetLineActivityStands, { ...line, activities }, `${key}.lines.${index}.activity`),
  ]);
  const inKind = judgeSupport(round, key, content, known);
  if (asksNoMoney(content)) return [...perLine, ...inKind];
  return [
    ...judge(budgetNeedsExpense, { expenses: expenses.length }, key),
    ...perLine,
    ...judge(budgetSaysVat, { asked: asksVat, vat: content.vat }, `${key}.vat`),
    ...inKind,
    ...request,
  ];
}
