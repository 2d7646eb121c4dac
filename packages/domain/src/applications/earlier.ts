import type { Day } from '../kernel/index.ts';
import { chosenIn, isGroup } from '../pools/index.ts';
import type { Form, GroupQuestion, PlainQuestion } from '../pools/index.ts';
import { timesAnswered } from './asked.ts';
import type { Answers } from './asked.ts';
import { answerShown } from './shown.ts';
import type { BudgetLine, Contents } from './step.ts';

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

function newestFirst(earlier: readonly EarlierApplication[]): readonly EarlierApplication[] {
  return earlier.toSorted((one, other) => other.sentOn.localeCompare(one.sentOn));
}

/**
 * What the applicant answered before to the questions of a form, the newest answer to each. Nothing
 * is put in by itself: people take over one answer at a time, so that each is looked at.
 */
export function earlierAnswers(
  form: Form,
  earlier: readonly EarlierApplication[],
): readonly EarlierAnswer[] {
  const newest = newestFirst(earlier);
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

/** All times of a group as it was answered before, taken over together. */
export type EarlierGroup = {
  readonly step: string;
  readonly question: string;
  /** By their keys within the page: `aktivitet.1.navn`. */
  readonly answers: Readonly<Record<string, string>>;
  /** The first answer of each time, as people read it. */
  readonly shown: readonly string[];
  readonly round: string;
  readonly sentOn: Day;
};

/** What one time of a group may be answered with again, of the questions that are the same now. */
function timeAgain(
  group: GroupQuestion,
  before: GroupQuestion,
  answers: Answers,
  time: number,
): readonly { readonly question: PlainQuestion; readonly answer: string }[] {
  return group.questions
    .filter(({ kind }) => !NEVER_REUSED.includes(kind))
    .flatMap((question) => {
      const same = before.questions.find((each) => isSame(question, each));
      const answer = same ? (answers[`${before.key}.${time}.${same.key}`] ?? '') : '';
      return answer.trim() !== '' && stillFits(question, answer) ? [{ question, answer }] : [];
    });
}

function groupAgain(
  group: GroupQuestion,
  { form, contents }: EarlierApplication,
): Pick<EarlierGroup, 'answers' | 'shown'> | undefined {
  for (const step of form.steps) {
    const content = contents[step.key];
    if (step.kind !== 'questions' || content?.kind !== 'questions') continue;
    const before = step.questions.find(
      ({ key, label }) => key === group.key && label === group.label,
    );
    if (!before || !isGroup(before)) continue;
    const times = Math.min(timesAnswered(before, content.answers), group.most);
    const all = Array.from({ length: times }, (_, index) =>
      timeAgain(group, before, content.answers, index + 1),
    ).filter((each) => each.length > 0);
    const answers = all.flatMap((each, index) =>
      each.map(({ question, answer }) => [`${group.key}.${index + 1}.${question.key}`, answer]),
    );
    const shown = all.map(([first]) => (first ? answerShown(first.question, first.answer) : ''));
    if (answers.length > 0) return { answers: Object.fromEntries(answers), shown };
  }
  return undefined;
}

/** The groups of a form as the applicant answered them last, each to be taken over as a whole. */
export function earlierGroups(
  form: Form,
  earlier: readonly EarlierApplication[],
): readonly EarlierGroup[] {
  const newest = newestFirst(earlier);
  return form.steps.flatMap((step) => {
    if (step.kind !== 'questions') return [];
    return step.questions.filter(isGroup).flatMap((group) => {
      for (const application of newest) {
        const again = groupAgain(group, application);
        const { round, sentOn } = application;
        if (again) return [{ step: step.key, question: group.key, ...again, round, sentOn }];
      }
      return [];
    });
  });
}

/** The lines of a budget that was sent before; what is applied for is asked anew. */
export type EarlierBudget = {
  readonly step: string;
  readonly lines: readonly BudgetLine[];
  readonly round: string;
  readonly sentOn: Day;
};

/** The newest budget of the applicant, without the activities that its lines were for. */
export function earlierBudget(
  form: Form,
  earlier: readonly EarlierApplication[],
): EarlierBudget | undefined {
  const step = form.steps.find(({ kind }) => kind === 'budget');
  for (const { round, sentOn, contents } of newestFirst(earlier)) {
    const found = Object.values(contents).find((each) => each?.kind === 'budget');
    if (!step || found?.kind !== 'budget' || found.lines.length === 0) continue;
    // Activities are numbered anew each time.
    const lines = found.lines.map(({ activity: _activity, ...line }) => line);
    return { step: step.key, lines, round, sentOn };
  }
  return undefined;
}
