import { judge } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { askedOn } from './asked.ts';
import type { Said } from './asked.ts';
import {
  answerMustFit,
  choiceMustBeOffered,
  consentMustBeGiven,
  dateMustBeReal,
  moneyMustBeReadable,
  numberMustBeReadable,
  questionMustBeAnswered,
} from './rules.ts';
import { judgeAttached } from './papers.ts';
import type { Answered } from './rules.ts';
import type { ContentOf, StepOf } from './step.ts';

export function judgeAnswers(
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
