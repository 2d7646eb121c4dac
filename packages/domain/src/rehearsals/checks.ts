import { judgeChecks, timesAnswered, toldBy } from '../applications/index.ts';
import type { Contents, StepContent } from '../applications/index.ts';
import { isGroup, questionsIn } from '../pools/index.ts';
import type { FormStep, PlainQuestion, Round } from '../pools/index.ts';

type Questions = Extract<FormStep, { kind: 'questions' }>;

/** Small and large, so that one of two numbers can be the larger. */
const NUMBERS = ['0', '1', '5', '25', '100', '1000', '10000'];

/** What else a question could be answered with. */
function othersFor({ kind, options = [], required }: PlainQuestion): readonly string[] {
  const none = required ? [] : [''];
  switch (kind) {
    case 'number':
    case 'money':
      return [...NUMBERS, ...none];
    case 'yes-no':
      return ['yes', 'no', ...none];
    case 'choice':
    case 'choices':
      return [...options.map(({ value }) => value), ...none];
    case 'line':
    case 'text':
    case 'date':
      return none;
    case 'consent':
    case 'file':
      return [];
  }
}

/** The fields of a page that checks look at, with what else they could hold. */
function fieldsOn(step: Questions, content: StepContent | undefined, looked: readonly string[]) {
  const answers = content?.kind === 'questions' ? content.answers : {};
  return step.questions.flatMap((question) => {
    if (!isGroup(question)) {
      return looked.includes(question.key)
        ? [{ at: question.key, others: othersFor(question) }]
        : [];
    }
    const fields = question.questions.filter(({ key }) =>
      looked.includes(`${question.key}.${key}`),
    );
    return Array.from({ length: timesAnswered(question, answers) }, (_, index) =>
      fields.map((field) => ({
        at: `${question.key}.${index + 1}.${field.key}`,
        others: othersFor(field),
      })),
    ).flat();
  });
}

function brokenIn(round: Round, contents: Contents): number {
  const told = toldBy(round, contents);
  return round.form.steps.flatMap((step) => judgeChecks(round.form, step, told)).length;
}

function withAnswer(contents: Contents, step: string, at: string, answer: string): Contents {
  const content = contents[step];
  if (content?.kind !== 'questions') return contents;
  const answers = { ...content.answers, [at]: answer };
  return { ...contents, [step]: { kind: 'questions', answers } };
}

/** Every way to change one answer that the checks of a form look at. */
function* changes({ form }: Round, contents: Contents): Generator<Contents> {
  const looked = (form.checks ?? []).flatMap(({ when }) => questionsIn(when));
  for (const step of form.steps) {
    if (step.kind !== 'questions') continue;
    for (const { at, others } of fieldsOn(step, contents[step.key], looked)) {
      for (const other of others) yield withAnswer(contents, step.key, at, other);
    }
  }
}

/** Answers with which the checks of the form hold, changed one at a time as far as that helps. */
export function keepingChecks(round: Round, contents: Contents): Contents {
  const broken = brokenIn(round, contents);
  if (broken === 0) return contents;
  for (const changed of changes(round, contents)) {
    if (brokenIn(round, changed) < broken) return keepingChecks(round, changed);
  }
  return contents;
}
