import * as z from 'zod';
import { Condition, questionsIn } from './condition.ts';

/** A key in addresses and rows: `projekt`, `maal-gruppe`. */
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** Facts asked for in the same way every year, so that they can be added up. */
export const coreFacts = [
  'title',
  'purpose',
  'target-group',
  'people-reached',
  'volunteers',
  'volunteer-hours',
  'activities',
  'activity-days',
  'events',
  'grant-years',
] as const;

/**
 * What is asked for. `line` and `text` are words, `choice` one of some, `choices` any of some,
 * `consent` something to say yes to. A `group` is asked once for each of several things, such as
 * one for each activity; a `table` is a group that is shown as rows.
 */
export const plainKinds = [
  'line',
  'text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'choices',
  'consent',
] as const;
export const groupKinds = ['group', 'table'] as const;

const asked = {
  key: Key,
  label: z.string().min(1).max(300),
  help: z.string().max(1000),
  required: z.boolean(),
  /** Asked only where this holds. */
  shownWhen: Condition.optional(),
  /** Required where this holds, beside being required always. */
  requiredWhen: Condition.optional(),
};

/** One question with one answer. */
export type PlainQuestion = z.infer<typeof PlainQuestion>;
export const PlainQuestion = z.object({
  ...asked,
  kind: z.enum(plainKinds),
  /** The most characters the answer may have, as `lengthOf` counts. */
  limit: z.number().int().min(1).max(10_000),
  /** What can be chosen, for questions that are choices. */
  options: z
    .array(z.object({ value: Key, text: z.string().min(1).max(200) }))
    .max(40)
    .optional(),
  core: z.enum(coreFacts).optional(),
});

/** Questions that are asked once for each of several things. */
export type GroupQuestion = z.infer<typeof GroupQuestion>;
export const GroupQuestion = z.object({
  ...asked,
  kind: z.enum(groupKinds),
  most: z.number().int().min(1).max(50),
  questions: z.array(PlainQuestion).min(1).max(12),
});

export type Question = PlainQuestion | GroupQuestion;
export const Question: z.ZodType<Question> = z.union([PlainQuestion, GroupQuestion]);

export function isGroup(question: Question): question is GroupQuestion {
  return question.kind === 'group' || question.kind === 'table';
}

/** A paper the form itself asks for, beside those the terms of the call name. */
export type Paper = z.infer<typeof Paper>;
export const Paper = z.object(asked);

/** One page of the form. Areas, budget and papers have a shape of their own. */
export type FormStep = z.infer<typeof FormStep>;
export const FormStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('questions'),
    key: Key,
    title: z.string().min(1).max(120),
    questions: z.array(Question).min(1).max(200),
  }),
  z.object({ kind: z.literal('areas'), key: Key, title: z.string().min(1).max(120) }),
  z.object({
    kind: z.literal('budget'),
    key: Key,
    title: z.string().min(1).max(120),
    /** Whether the applicant says if the amounts are with VAT. */
    asksVat: z.boolean().optional(),
    /** The group of questions that tells of activities: each line can say which it is for. */
    perActivity: Key.optional(),
  }),
  z.object({
    kind: z.literal('papers'),
    key: Key,
    title: z.string().min(1).max(120),
    papers: z.array(Paper).max(20),
  }),
]);

export type Form = z.infer<typeof Form>;
export const Form = z.object({
  version: z.number().int().min(1),
  steps: z.array(FormStep).min(1).max(20),
});

export function stepOf(form: Form, key: string): FormStep | undefined {
  return form.steps.find((step) => step.key === key);
}

/** Every question of a form, groups as one. */
export function questionsOf(form: Form): readonly Question[] {
  return form.steps.flatMap((step) => (step.kind === 'questions' ? step.questions : []));
}

/** Every paper the form itself asks for. */
export function papersOf(form: Form): readonly Paper[] {
  return form.steps.flatMap((step) => (step.kind === 'papers' ? step.papers : []));
}

/** Every key of a form: of pages, questions and papers. */
export function keysOf(form: Form): readonly string[] {
  return [...form.steps, ...questionsOf(form), ...papersOf(form)].map(({ key }) => key);
}

/** What is wrong with the keys of a form: used twice, or looked at without being there. */
export function formProblems(form: Form): {
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
} {
  const questions = questionsOf(form);
  const papers = papersOf(form);
  const keys = [...questions, ...papers].map(({ key }) => key);
  const pages = form.steps.map(({ key }) => key);
  const twiceIn = (all: readonly string[]) =>
    all.filter((key, index) => all.indexOf(key) !== index);
  const known = new Set(questions.map(({ key }) => key));
  const groups = new Set(questions.filter(isGroup).map(({ key }) => key));
  const activities = form.steps.flatMap((step) =>
    step.kind === 'budget' && step.perActivity !== undefined ? [step.perActivity] : [],
  );
  const looked = [...questions, ...papers].flatMap(({ shownWhen, requiredWhen }) =>
    [shownWhen, requiredWhen].flatMap((condition) => (condition ? questionsIn(condition) : [])),
  );
  return {
    twice: [...twiceIn(pages), ...twiceIn(keys)],
    unknown: [
      ...looked.filter((key) => !known.has(key)),
      ...activities.filter((key) => !groups.has(key)),
    ],
  };
}
