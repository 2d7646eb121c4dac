import type { Day } from '../kernel/index.ts';
import { chosenIn, isGroup } from '../pools/index.ts';
import type { Form, PlainQuestion } from '../pools/index.ts';
import { answerShown } from './content.ts';
import type { Contents } from './step.ts';

/** Something the applicant has sent before, with the form it was sent by. */
export type EarlierApplication = {
  /** The round it was sent in. */
  readonly round: string;
  readonly sentOn: Day;
  readonly form: Form;
  readonly contents: Contents;
};

/** An answer that can be used again, for a question of the form that is filled in now. */
export type EarlierAnswer = {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
  /** The answer as people read it. */
  readonly shown: string;
  readonly round: string;
  readonly sentOn: Day;
};

/** What is true of one day or said anew each time is not offered again. */
const NEVER_REUSED: readonly PlainQuestion['kind'][] = ['date', 'consent', 'file'];

function isSame(question: PlainQuestion, before: PlainQuestion): boolean {
  if (question.kind !== before.kind) return false;
  const sameFact = question.core !== undefined && question.core === before.core;
  return sameFact || (question.key === before.key && question.label === before.label);
}

function stillFits({ kind, options = [] }: PlainQuestion, answer: string): boolean {
  if (kind !== 'choice' && kind !== 'choices') return true;
  const offered = options.map(({ value }) => value);
  return chosenIn(answer).every((each) => offered.includes(each));
}

function plainQuestions(form: Form): readonly { step: string; question: PlainQuestion }[] {
  return form.steps.flatMap((step) =>
    step.kind === 'questions'
      ? step.questions.flatMap((question) =>
          isGroup(question) ? [] : [{ step: step.key, question }],
        )
      : [],
  );
}

function answerTo(question: PlainQuestion, { form, contents }: EarlierApplication) {
  for (const { step, question: before } of plainQuestions(form)) {
    const content = contents[step];
    if (!isSame(question, before) || content?.kind !== 'questions') continue;
    const answer = content.answers[before.key] ?? '';
    if (answer.trim() !== '' && stillFits(question, answer)) return answer;
  }
  return undefined;
}

/**
 * What the applicant answered before to the questions of a form, the newest answer to each. Nothing
 * is put in by itself: people take over one answer at a time, so that each is looked at.
 */
export function earlierAnswers(
  form: Form,
  earlier: readonly EarlierApplication[],
): readonly EarlierAnswer[] {
  const newest = earlier.toSorted((one, other) => other.sentOn.localeCompare(one.sentOn));
  return plainQuestions(form)
    .filter(({ question }) => !NEVER_REUSED.includes(question.kind))
    .flatMap(({ step, question }) => {
      for (const application of newest) {
        const answer = answerTo(question, application);
        if (answer === undefined) continue;
        const { round, sentOn } = application;
        const shown = answerShown(question, answer);
        return [{ step, question: question.key, answer, shown, round, sentOn }];
      }
      return [];
    });
}
