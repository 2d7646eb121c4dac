import { standingFiles } from '../files/index.ts';
import { readAmount } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import {
  CHOSEN_AREAS,
  CHOSEN_SUPPORT,
  askedOfAll,
  fileQuestionsOf,
  holds,
  isGroup,
  isLong,
  kindsIn,
  questionsOf,
} from '../pools/index.ts';
import type {
  Form,
  FormStep,
  GroupQuestion,
  Paper,
  PlainQuestion,
  Question,
  Round,
  Told,
} from '../pools/index.ts';
import type { Attachment } from './attachment.ts';
import { kindsAsked, requestedIn, supportAsked } from './in-kind.ts';
import type { Contents } from './step.ts';

/** Answers by their keys: `titel`, and `aktivitet.2.navn` within a group. */
export type Answers = Readonly<Record<string, string>>;

/** A count as people type it, `25` or `1.250`; an amount of money in øre. */
export function numberIn(kind: PlainQuestion['kind'], typed: string): number | undefined {
  if (kind === 'money') return readAmount(typed);
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Several answers to one field of a group, a line each. */
function answeredWithin(answers: ReadonlyMap<string, string>, path: string): readonly string[] {
  const [group, field] = path.split('.');
  return [...answers].flatMap(([key, answer]) => {
    const [name, time, within] = key.split('.');
    const meant = name === group && time !== undefined && (!field || within === field);
    return meant && answer.trim() !== '' ? [answer] : [];
  });
}

/** The sum of those that can be read; nothing where none can. */
export function sumFound(numbers: readonly (number | undefined)[]): number | undefined {
  const found = numbers.filter((each) => each !== undefined);
  return found.length === 0 ? undefined : found.reduce((sum, each) => sum + each, 0);
}

/** What conditions may look at, given answers by their keys: of a group all times together. */
function toldOf(
  form: Form,
  answers: ReadonlyMap<string, string>,
  requested: number | undefined,
): Told {
  const kinds = kindsIn(form);
  const kindOf = (path: string) => {
    const [name, ...rest] = path.split('.');
    return kinds.get([name, rest.at(-1)].filter(Boolean).join('.')) ?? 'line';
  };
  const all = (path: string) => {
    const own = answers.get(path);
    return own === undefined ? answeredWithin(answers, path) : [own];
  };
  return {
    requested,
    answer: (path) => all(path).join('\n'),
    number: (path) => sumFound(all(path).map((each) => numberIn(kindOf(path), each))),
  };
}

/** How much the applicant expects to apply for in øre, where the form asks and it can be read. */
function expectedIn(form: Form, answers: ReadonlyMap<string, string>): Ore | undefined {
  const question = askedOfAll(form, 'expected-amount');
  return question && readAmount(answers.get(question.key) ?? '');
}

/** A form that grows is short until an amount is told that makes it long. */
function isShort({ longFrom }: Form, amount: Ore | undefined): boolean {
  return longFrom !== undefined && (amount === undefined || amount < longFrom);
}

/** What is told on all pages, with the files that answer a question. */
export type Said = Told & {
  readonly attached: (question: string) => readonly Attachment[];
};

/** What conditions may look at: every answer of the form, whatever page it stands on. */
export function toldBy({ form, areas }: Pick<Round, 'form' | 'areas'>, contents: Contents): Said {
  const answers = new Map<string, string>();
  const all = Object.values(contents).flatMap((content) =>
    content?.kind === 'papers' ? standingFiles(content.files) : [],
  );
  const attached = (question: string) => all.filter(({ paper }) => paper === question);
  let requested: Ore | undefined;
  for (const step of form.steps) {
    const content = contents[step.key];
    if (content?.kind === 'budget') {
      requested = requestedIn(content);
      answers.set(CHOSEN_SUPPORT, kindsAsked(supportAsked(content)).join('\n'));
    }
    if (content?.kind === 'areas') {
      const titles = content.chosen.flatMap(
        ({ area }) => areas.find(({ id }) => id === area)?.title ?? [],
      );
      answers.set(CHOSEN_AREAS, titles.join('\n'));
    }
    if (content?.kind === 'questions') {
      for (const [key, answer] of Object.entries(content.answers)) answers.set(key, answer);
    }
  }
  for (const { key } of fileQuestionsOf(form)) {
    answers.set(
      key,
      attached(key)
        .map(({ name }) => name)
        .join('\n'),
    );
  }
  const short = isShort(form, requested ?? expectedIn(form, answers));
  const noAreas = areas.length === 0;
  return { ...toldOf(form, answers, requested), attached, short, noAreas };
}

/** What conditions of a group look at: its own fields are those of the same time. */
export function inTime(told: Told, { key }: Pick<GroupQuestion, 'key'>, time: number): Told {
  const at = (path: string) =>
    path.startsWith(`${key}.`) ? `${key}.${time}.${path.slice(key.length + 1)}` : path;
  return {
    ...told,
    answer: (path) => told.answer(at(path)),
    number: (path) => told.number(at(path)),
  };
}

/** Whether a question is asked, given what has been answered. */
export function isAsked(
  { shownWhen, longOnly }: Pick<Paper, 'shownWhen' | 'longOnly'>,
  told: Told,
): boolean {
  if (longOnly && told.short) return false;
  return shownWhen === undefined || holds(shownWhen, told);
}

/**
 * The pages that are asked, given what has been told: without those of the long form, those of whose
 * questions none is asked, and that of areas where the call has none.
 */
export function pagesAsked(form: Form, told: Told): Form['steps'] {
  return form.steps.filter(
    (step) =>
      !(told.short && isLong(step)) &&
      !(told.noAreas && step.kind === 'areas') &&
      (step.kind !== 'questions' || step.questions.some((each) => isAsked(each, told))),
  );
}

/** The questions that are asked, given what has been told, groups as one. */
export function questionsAsked(form: Form, told: Told): readonly Question[] {
  return questionsOf({ ...form, steps: pagesAsked(form, told) }).filter((each) =>
    isAsked(each, told),
  );
}

/** Whether a question must be answered, given what has been answered. */
export function isRequired(
  question: Pick<Paper, 'required' | 'requiredWhen'>,
  told: Told,
): boolean {
  return (
    question.required || (question.requiredWhen !== undefined && holds(question.requiredWhen, told))
  );
}

/** How many times a group has been answered: up to the last one with anything in it. */
export function timesAnswered(group: GroupQuestion, answers: Answers): number {
  const numbers = Object.keys(answers)
    .filter((key) => key.startsWith(`${group.key}.`) && (answers[key] ?? '').trim() !== '')
    .map((key) => Number(key.split('.')[1]));
  return Math.min(group.most, Math.max(0, ...numbers));
}

/** One of the things a group is answered for, by its number and what it is called. */
export type Activity = { readonly number: number; readonly name: string };

/**
 * The activities that lines of a budget can be for: one for each time the group of the form has
 * been answered, called by its first answer.
 */
export function activitiesIn(
  form: Form,
  { perActivity }: Extract<FormStep, { kind: 'budget' }>,
  told: Told,
): readonly Activity[] {
  const group = questionsOf(form).find(({ key }) => key === perActivity);
  if (!group || !isGroup(group)) return [];
  const numbers = Array.from({ length: group.most }, (_, index) => index + 1);
  const said = ({ key }: PlainQuestion, number: number) =>
    told.answer(`${group.key}.${number}.${key}`).trim();
  const last = Math.max(
    0,
    ...numbers.filter((number) => group.questions.some((each) => said(each, number) !== '')),
  );
  const [first] = group.questions;
  return numbers.slice(0, last).map((number) => {
    const named = first ? said(first, number) : '';
    return { number, name: named === '' ? `${group.label} ${number}` : named };
  });
}

/** A text of a budget under the name of the activity it is for, if it is for one. */
export function namedFor(
  activities: readonly Activity[],
  activity: number | undefined,
  text: string,
): string {
  const found = activities.find(({ number }) => number === activity);
  return found ? `${found.name}: ${text}` : text;
}

/** One question as it stands on the page, with the key its answer is kept under. */
export type AskedQuestion = {
  readonly at: string;
  readonly question: PlainQuestion;
  readonly required: boolean;
  /** Which time of which group it is asked. */
  readonly within?: { readonly group: GroupQuestion; readonly time: number };
};

/** How often a group is asked: as often as it is answered, and once where it is required. */
function timesAsked(group: GroupQuestion, told: Told, answers: Answers): number {
  return Math.max(timesAnswered(group, answers), isRequired(group, told) ? 1 : 0);
}

function withinGroup(group: GroupQuestion, told: Told, answers: Answers): readonly AskedQuestion[] {
  const times = timesAsked(group, told, answers);
  return Array.from({ length: times }, (_, index) => index + 1).flatMap((time) => {
    const here = inTime(told, group, time);
    return group.questions
      .filter((question) => isAsked(question, here))
      .map((question) => ({
        at: `${group.key}.${time}.${question.key}`,
        question,
        required: isRequired(question, here),
        within: { group, time },
      }));
  });
}

/**
 * The keys under which a question of a page can be answered, by the words it is put in: those of a
 * group say which time it is.
 */
export function answerKeysOn({
  questions,
}: Extract<FormStep, { kind: 'questions' }>): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap((question): readonly (readonly [string, string])[] =>
      isGroup(question)
        ? Array.from({ length: question.most }, (_, index) => index + 1).flatMap((time) =>
            question.questions.map(
              (within) =>
                [
                  labelWithin(question, time, within),
                  `${question.key}.${time}.${within.key}`,
                ] as const,
            ),
          )
        : [[question.label, question.key] as const],
    ),
  );
}

/** How a question of a group is called where it stands alone. */
export function labelWithin(
  group: Pick<GroupQuestion, 'label'>,
  time: number,
  { label }: Pick<PlainQuestion, 'label'>,
): string {
  return `${group.label} ${time}: ${label}`;
}

/** The question whose answer is kept under a key of a page. */
export function questionAt(
  { questions }: Extract<FormStep, { kind: 'questions' }>,
  at: string,
): PlainQuestion | undefined {
  const [name, , field] = at.split('.');
  const found = questions.find(({ key }) => key === name);
  if (!found || !isGroup(found)) return found;
  return found.questions.find(({ key }) => key === field);
}

/** The questions of a page that are asked now, one by one. */
export function askedOn(
  step: Extract<FormStep, { kind: 'questions' }>,
  told: Told,
  answers: Answers,
): readonly AskedQuestion[] {
  return step.questions
    .filter((question) => isAsked(question, told))
    .flatMap((question) =>
      isGroup(question)
        ? withinGroup(question, told, answers)
        : [{ at: question.key, question, required: isRequired(question, told) }],
    );
}
