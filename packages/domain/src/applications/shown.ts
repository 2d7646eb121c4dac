import { Day, readAmount, tidied, typedAmount } from '../kernel/index.ts';
import { standingFiles } from '../files/index.ts';
import { areaOf, asksLines, chosenIn, paperLabelIn, stepOf } from '../pools/index.ts';
import type { Form, PlainQuestion, Round } from '../pools/index.ts';
import { activitiesIn, askedOn, labelWithin, namedFor, toldBy } from './asked.ts';
import type { Said } from './asked.ts';
import type { Attachment } from './attachment.ts';
import { supportAsked, supportShown } from './in-kind.ts';
import type { ContentOf, StepContent, StepOf } from './step.ts';

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
