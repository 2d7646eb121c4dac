import { standingFiles } from '../files/index.ts';
import { Day, judge, ore, readAmount, tidied, typedAmount } from '../kernel/index.ts';
import type { AreaId, Ore, Refusal } from '../kernel/index.ts';
import { amountMustBeReadable } from '../kernel/index.ts';
import {
  areaOf,
  asksLines,
  chosenIn,
  isGroup,
  mustFollow,
  paperLabelIn,
  stepOf,
} from '../pools/index.ts';
import type { Form, FormStep, PlainQuestion, Round } from '../pools/index.ts';
import { activitiesIn, askedOn, labelWithin, namedFor, pagesAsked, toldBy } from './asked.ts';
import type { Said } from './asked.ts';
import { judgeChecks } from './checks.ts';
import {
  askedBy,
  asksForAny,
  costKindsIn,
  judgeTerm,
  judgeTerms,
  payableOf,
  sectionOf,
  supportOffered,
} from '../terms/index.ts';
import type { CheckFact, Known, Term } from '../terms/index.ts';
import { factOf, isAboutMoney, knownFrom, totalOf } from './known.ts';
import { judgeAttached, judgePapers, papersAsked } from './papers.ts';
import type { Attachment } from './attachment.ts';
import { asksNoMoney, requestedIn, supportAsked, supportShown } from './in-kind.ts';
import type { SupportAsked } from './in-kind.ts';
import type { Contents } from './step.ts';
import { emptyContent } from './step.ts';
import type { StepContent } from './step.ts';
import type { Answered } from './rules.ts';
import {
  answerMustFit,
  areaMustBeChosen,
  areaMustBeInRound,
  areaOrReasonOutside,
  budgetLineActivityStands,
  budgetLineNeedsText,
  budgetLineSaysKind,
  budgetNeedsExpense,
  budgetSaysVat,
  chosenAreaNeedsReason,
  choiceMustBeOffered,
  consentMustBeGiven,
  dateMustBeReal,
  formMustBeFollowed,
  moneyMustBeReadable,
  numberMustBeReadable,
  questionMustBeAnswered,
  requestMustBePositive,
  requestWithinCosts,
  requestWithinPayable,
  supportMustBeOffered,
  supportSaysWhat,
} from './rules.ts';

type StepOf<Kind extends FormStep['kind']> = Extract<FormStep, { kind: Kind }>;
type ContentOf<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

function judgeAnswers(
  step: StepOf<'questions'>,
  { answers }: ContentOf<'questions'>,
  told: Said,
): readonly Refusal[] {
  return askedOn(step, told, answers).flatMap(({ at: key, question, required }) => {
    const at = `${step.key}.${key}`;
    if (question.kind === 'file') {
      return judgeAttached(question.label, required, told.attached(key), at);
    }
    return judgeAnswer({ question, answer: answers[key] ?? '', required }, at);
  });
}

/** What is wrong with one answer as it is typed; files are judged as papers are. */
export function judgeAnswer(asked: Answered, at: string): readonly Refusal[] {
  const { label } = asked.question;
  const consent = judge(consentMustBeGiven, asked, at);
  if (consent.length > 0) return consent;
  return [
    ...judge(questionMustBeAnswered, { ...asked, label }, at),
    ...judge(answerMustFit, asked, at),
    ...judge(numberMustBeReadable, asked, at),
    ...judge(moneyMustBeReadable, asked, at),
    ...judge(dateMustBeReal, asked, at),
    ...judge(choiceMustBeOffered, asked, at),
  ];
}

function judgeAreas(round: Round, key: string, content: ContentOf<'areas'>): readonly Refusal[] {
  const perArea = content.chosen.flatMap(({ area, reason }) => {
    const known = areaOf(round, area);
    const at = `${key}.${area}`;
    if (!known) return judge(areaMustBeInRound, { known: false }, at);
    return judge(chosenAreaNeedsReason, { area: known.title, reason }, at);
  });
  const some = { chosen: content.chosen.length, outsideReason: content.outsideReason };
  // A call without areas has nothing to name.
  const named =
    round.areas.length === 0
      ? []
      : round.areasSteer === 'eligibility'
        ? judge(areaMustBeChosen, some, key)
        : judge(areaOrReasonOutside, some, key);
  return [...named, ...perArea];
}

function judgeAmount(typed: string, at: string): readonly Refusal[] {
  return judge(amountMustBeReadable, { typed, readable: readAmount(typed) !== undefined }, at);
}

/**
 * What would be refused of the amount as it is typed now, to be told while it is: that it is above
 * or below what the terms allow with the costs that are written.
 */
export function amountHints(
  round: Round,
  step: StepOf<'budget'>,
  content: ContentOf<'budget'>,
  known: Known,
  told: Said,
): readonly Refusal[] {
  if (readAmount(content.requested) === undefined) return [];
  const at = `${step.key}.requested`;
  return judgeStep(round, step, content, known, told).filter((each) => each.at === at);
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

function judgeBudget(
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

/**
 * What still stands in the way on one page of the form. `known` is what other pages tell; without
 * it, only this page is looked at.
 */
export function judgeStep(
  round: Round,
  step: FormStep,
  typed: StepContent | undefined,
  known: Known = knownFrom(round, { [step.key]: typed }),
  told: Said = toldBy(round, { [step.key]: typed }),
): readonly Refusal[] {
  return [...judgePage(round, step, typed, known, told), ...judgeChecks(round.form, step, told)];
}

function judgePage(
  round: Round,
  step: FormStep,
  typed: StepContent | undefined,
  known: Known,
  told: Said,
): readonly Refusal[] {
  const content = typed?.kind === step.kind ? typed : emptyContent(step);
  if (step.kind === 'questions' && content.kind === 'questions') {
    return judgeAnswers(step, content, told);
  }
  if (content.kind === 'areas') return judgeAreas(round, step.key, content);
  if (step.kind === 'budget' && content.kind === 'budget') {
    return judgeBudget(round, step, content, known, told);
  }
  return step.kind === 'papers' && content.kind === 'papers'
    ? judgePapers(step, content.files, papersAsked(round, step, told, known))
    : [];
}

/**
 * Everything that stands in the way of sending, over all pages. `record` is what the applicant’s
 * own record tells, `toTell` the facts that are asked for beside the form. The portal asks the same.
 */
export function judgeContents(
  round: Round,
  contents: Contents,
  record: Known = {},
  toTell: readonly CheckFact[] = [],
): readonly Refusal[] {
  const known = { ...knownFrom(round, contents), ...record };
  const told = toldBy(round, contents);
  return [
    ...judge(formMustBeFollowed, { must: mustFollow(round) }, 'form'),
    ...pagesAsked(round.form, told).flatMap((step) =>
      judgeStep(round, step, contents[step.key], known, told),
    ),
    ...judgeOtherTerms(round, known, toTell, pagesAsked(round.form, told)),
  ];
}

/** Where a fact that every form asks for stands in this form. */
function placeOf(
  pages: Form['steps'],
  term: Term,
  toTell: readonly CheckFact[],
): { readonly at?: string } {
  const asked = askedBy(term);
  const told = toTell.find((name) => asked.includes(name));
  if (told) return { at: `facts.${told}` };
  if (term.kind === 'declaration') return { at: `signOff.${term.declaration}` };
  if (asked.includes('signers')) return { at: 'signOff.role' };
  if (asked.includes('partners')) return { at: 'partners' };
  for (const step of pages) {
    if (step.kind === 'papers' && sectionOf(term) === 'papers') {
      if (term.kind === 'attachment') return { at: `${step.key}.${term.attachment}` };
      if (asked.includes('attachmentCount')) return { at: step.key };
    }
    if (step.kind !== 'questions') continue;
    const question = step.questions.find(
      (each) => !isGroup(each) && asked.some((name) => name === factOf(each.core)),
    );
    if (question) return { at: `${step.key}.${question.key}` };
  }
  return {};
}

/** What the terms say beside money and costs, told at the question that answers it. */
function judgeOtherTerms(
  round: Round,
  known: Known,
  toTell: readonly CheckFact[],
  pages: Form['steps'],
): readonly Refusal[] {
  return round.terms
    .filter((term) => !isAboutMoney(term))
    .flatMap((term) =>
      judgeTerms([term], known).map(({ at: _at, ...refusal }) => ({
        ...refusal,
        ...placeOf(pages, term, toTell),
      })),
    );
}

/** What lists, letters and sums need of the answers. Amounts in øre. */
export type Gist = {
  readonly title: string;
  readonly requested: Ore;
  readonly expenses: Ore;
  readonly inKind: readonly SupportAsked[];
  readonly areas: readonly AreaId[];
};

/** Draws the gist from answers that have passed {@link judgeContents}. */
export function gistOf(round: Round, contents: Contents): Gist {
  const gist = {
    title: '',
    requested: ore(0),
    expenses: ore(0),
    inKind: [] as SupportAsked[],
    areas: [] as AreaId[],
  };
  const told = toldBy(round, contents);
  for (const step of pagesAsked(round.form, told)) {
    const content = contents[step.key];
    if (content?.kind !== step.kind) continue;
    if (step.kind === 'questions' && content?.kind === 'questions') {
      const title = step.questions.find((each) => !isGroup(each) && each.core === 'title');
      if (title) gist.title = tidied(content.answers[title.key] ?? '');
    }
    if (content?.kind === 'areas') gist.areas.push(...content.chosen.map((each) => each.area));
    if (content?.kind === 'budget' && step.kind === 'budget') {
      gist.requested = requestedIn(content) ?? ore(0);
      gist.inKind.push(...supportAsked(content));
      if (asksLines(step, told)) gist.expenses = totalOf(content.lines, 'expense');
    }
  }
  return gist;
}

/** What a draft is called so far; nothing as long as nobody has said. */
export function titleIn(round: Round, contents: Contents): string | undefined {
  const { title } = gistOf(round, contents);
  return title === '' ? undefined : title;
}

/** The page of a form that asks what the activity is called. */
export function titlePageOf({ steps }: Form): string | undefined {
  return steps.find(
    (step) =>
      step.kind === 'questions' &&
      step.questions.some((each) => !isGroup(each) && each.core === 'title'),
  )?.key;
}

/** An answer as people read it: what was chosen in words, yes and no, amounts and days in Danish. */
export function answerShown({ kind, options = [] }: PlainQuestion, answer: string): string {
  if (kind === 'choice' || kind === 'choices') {
    return chosenIn(answer)
      .map((value) => options.find((each) => each.value === value)?.text ?? value)
      .join(', ');
  }
  if (kind === 'file') return chosenIn(answer).join(', ');
  if (kind === 'yes-no' || kind === 'consent') return { yes: 'Ja', no: 'Nej' }[answer] ?? '';
  if (kind === 'money') {
    const amount = readAmount(answer);
    return amount === undefined ? tidied(answer) : `${typedAmount(amount)} kr.`;
  }
  // As Danes write a day in figures: 1.2.2027.
  if (kind === 'date' && Day.safeParse(answer).success) {
    return answer.split('-').map(Number).toReversed().join('.');
  }
  return tidied(answer);
}

/** The questions that were asked with the answers as they were given, for all time. */
export function shownOf(
  round: Round,
  key: string,
  content: StepContent,
  told: Said = toldBy(round, { [key]: content }),
) {
  const step = stepOf(round.form, key);
  const title = step?.title ?? key;
  if (content.kind === 'questions' && step?.kind === 'questions') {
    const shown = askedOn(step, told, content.answers).map(({ at, question, within }) => ({
      label: within ? labelWithin(within.group, within.time, question) : question.label,
      answer: answerShown(
        question,
        question.kind === 'file' ? told.answer(at) : (content.answers[at] ?? ''),
      ),
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
  if (content.kind === 'papers')
    return { title, shown: papersShown(round.form, standingFiles(content.files)) };
  return content.kind === 'budget' && step?.kind === 'budget'
    ? { title, shown: budgetShown(round, step, content, told) }
    : { title, shown: [] };
}

const VAT_SHOWN = { with: 'Med moms', without: 'Uden moms' } as const;

function budgetShown(
  { form }: Round,
  step: StepOf<'budget'>,
  content: ContentOf<'budget'>,
  told: Said,
) {
  const { lines, vat } = content;
  const activities = activitiesIn(form, step, told);
  const support = supportAsked(content).map(({ kind, what }) => ({
    label: supportShown[kind],
    answer: what,
  }));
  const shown = lines.map(({ text, amount, activity }) => ({
    label: namedFor(activities, activity, tidied(text)),
    answer: amount,
  }));
  if (!asksLines(step, told)) return support;
  const all = [...support, ...shown];
  return step.asksVat && vat ? [...all, { label: 'Beløb', answer: VAT_SHOWN[vat] }] : all;
}

/** Papers of the terms have no words of the form; they are called by their kind where they are read. */
function papersShown(form: Form, files: readonly Attachment[]) {
  return files.map(({ paper, name }) => ({
    label: paperLabelIn(form, paper) ?? '',
    answer: name,
  }));
}

function outsideShown(reason: string): { label: string; answer: string }[] {
  return tidied(reason) === '' ? [] : [{ label: '', answer: tidied(reason) }];
}
