import { dayOf } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { chosenIn, isGroup } from '../pools/index.ts';
import type { Form, GroupQuestion, PlainQuestion } from '../pools/index.ts';
import type { Inquiry } from './application.ts';
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
  /** What of it was written anew when the municipality asked. */
  readonly corrections?: readonly Correction[];
};

/** An answer that was written anew, by its page and its key on that page. */
type Correction = { readonly step: string; readonly key: string; readonly on: Day };

function withAnswer(contents: Contents, step: string, key: string, answer: string): Contents {
  const page = contents[step];
  if (page?.kind !== 'questions') return contents;
  return { ...contents, [step]: { ...page, answers: { ...page.answers, [key]: answer } } };
}

/** What was sent, with the answers that questions of the municipality have had written anew. */
export function withCorrections(
  sent: Contents,
  inquiries: readonly Inquiry[],
): Required<Pick<EarlierApplication, 'contents' | 'corrections'>> {
  const given = inquiries
    .flatMap(({ step, opens, answer }) =>
      opens !== undefined && answer?.corrected
        ? [{ step, key: opens, answer: answer.corrected.answer, at: answer.at }]
        : [],
    )
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return {
    contents: given.reduce(
      (now, { step, key, answer }) => withAnswer(now, step, key, answer),
      sent,
    ),
    corrections: given.map(({ step, key, at }) => ({ step, key, on: dayOf(at) })),
  };
}

/** The last day on which one of some answers of a page was written anew. */
function correctedOn(
  { corrections = [] }: EarlierApplication,
  step: string,
  keys: readonly string[],
): { readonly correctedOn?: Day } {
  const days = corrections
    .filter((each) => each.step === step && keys.includes(each.key))
    .map(({ on }) => on)
    .toSorted();
  const last = days.at(-1);
  return last === undefined ? {} : { correctedOn: last };
}

/** An answer that can be used again, for a question of the form that is filled in now. */
export type EarlierAnswer = {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
  /** The answer as people read it. */
  readonly shown: string;
  readonly round: string;
  readonly sentOn: Day;
  /** When it was written anew, where the municipality asked about it. */
  readonly correctedOn?: Day;
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

function answerTo(question: PlainQuestion, application: EarlierApplication) {
  const { form, contents } = application;
  for (const { step, question: before } of plainQuestions(form)) {
    const content = contents[step];
    if (!isSame(question, before) || content?.kind !== 'questions') continue;
    const answer = content.answers[before.key] ?? '';
    if (answer.trim() !== '' && stillFits(question, answer)) {
      return { answer, ...correctedOn(application, step, [before.key]) };
    }
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
        const again = answerTo(question, application);
        if (again === undefined) continue;
        const { round, sentOn } = application;
        const shown = answerShown(question, again.answer);
        return [{ step, question: question.key, ...again, shown, round, sentOn }];
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
  /** When one of its answers was written anew last, where the municipality asked about it. */
  readonly correctedOn?: Day;
};

/** What one time of a group may be answered with again, of the questions that are the same now. */
function timeAgain(
  group: GroupQuestion,
  before: GroupQuestion,
  answers: Answers,
  time: number,
): readonly { readonly question: PlainQuestion; readonly answer: string; readonly from: string }[] {
  return group.questions
    .filter(({ kind }) => !NEVER_REUSED.includes(kind))
    .flatMap((question) => {
      const same = before.questions.find((each) => isSame(question, each));
      if (!same) return [];
      const from = `${before.key}.${time}.${same.key}`;
      const answer = answers[from] ?? '';
      return answer.trim() !== '' && stillFits(question, answer)
        ? [{ question, answer, from }]
        : [];
    });
}

function groupAgain(
  group: GroupQuestion,
  application: EarlierApplication,
): Pick<EarlierGroup, 'answers' | 'shown' | 'correctedOn'> | undefined {
  const { form, contents } = application;
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
    if (answers.length > 0) {
      const from = all.flat().map((each) => each.from);
      const corrected = correctedOn(application, step.key, from);
      return { answers: Object.fromEntries(answers), shown, ...corrected };
    }
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
