import * as z from 'zod';
import { Ore } from '../kernel/index.ts';
import { Condition } from './condition.ts';

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
  'expected-amount',
] as const;

/** The core facts that every form asks for, or says that it leaves out. */
export const coreExpected = ['purpose', 'target-group', 'people-reached', 'volunteers'] as const;

/**
 * What is asked for. `line` and `text` are words, `choice` one of some, `choices` any of some,
 * `consent` something to say yes to, `file` something that is attached. A `group` is asked once for each of several things, such as
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
  'file',
] as const;
export const groupKinds = ['group', 'table'] as const;

/** Asked only where the form is long; see `longFrom` of the form. */
const LongOnly = z.literal(true).optional();

const asked = {
  key: Key,
  label: z.string().min(1).max(300),
  help: z.string().max(1000),
  required: z.boolean(),
  /** Asked only where this holds. */
  shownWhen: Condition.optional(),
  /** Required where this holds, beside being required always. */
  requiredWhen: Condition.optional(),
  longOnly: LongOnly,
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
    longOnly: LongOnly,
  }),
  z.object({
    kind: z.literal('areas'),
    key: Key,
    title: z.string().min(1).max(120),
    longOnly: LongOnly,
  }),
  z.object({
    kind: z.literal('budget'),
    key: Key,
    title: z.string().min(1).max(120),
    /** Whether the applicant says if the amounts are with VAT. */
    asksVat: z.boolean().optional(),
    /** The group of questions that tells of activities: each line can say which it is for. */
    perActivity: Key.optional(),
    /** When the lines of a budget are asked for, if not always: an amount is asked for in any case. */
    asksLines: z.enum(['never', 'long']).optional(),
  }),
  z.object({
    kind: z.literal('papers'),
    key: Key,
    title: z.string().min(1).max(120),
    papers: z.array(Paper).max(20),
    longOnly: LongOnly,
  }),
]);

/** What cannot be together: answers that a form is not sent with, and what is said of it. */
export type FormCheck = z.infer<typeof FormCheck>;
export const FormCheck = z.object({
  key: Key,
  /** The question or the page it is told at. */
  at: Key,
  /** It is refused where this holds. */
  when: Condition,
  /** What is wrong and how to mend it, in the municipality’s own words. */
  says: z.string().max(300),
});

/** How many checks a form may have. */
export const MOST_CHECKS = 20;

export type Form = z.infer<typeof Form>;
export const Form = z.object({
  version: z.number().int().min(1),
  steps: z.array(FormStep).min(1).max(20),
  checks: z.array(FormCheck).max(MOST_CHECKS).optional(),
  /** From this many øre the whole form is asked; below it, what is marked `longOnly` is left out. */
  longFrom: Ore.optional(),
  /** Core facts that are left out on purpose. */
  leavesOut: z.array(z.enum(coreExpected)).max(coreExpected.length).optional(),
});

/** A form as people write it; the version is the program’s to count. */
export type FormText = Omit<Form, 'version'>;

/** Whether the lines of a budget are asked for, and not the amount alone. */
export function asksLines(
  { asksLines: when }: Pick<Extract<FormStep, { kind: 'budget' }>, 'asksLines'>,
  { short }: { readonly short?: boolean | undefined },
): boolean {
  return when === undefined || (when === 'long' && short !== true);
}

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

/** Whether a page is marked as one of the long form. */
export function isLong(step: FormStep): boolean {
  return step.kind !== 'budget' && step.longOnly === true;
}

/** The question of a form that every applicant is asked for a core fact. */
export function askedOfAll(form: Form, core: PlainQuestion['core']): PlainQuestion | undefined {
  return questionsOf({ ...form, steps: form.steps.filter((step) => !isLong(step)) })
    .filter((each): each is PlainQuestion => !isGroup(each))
    .find((each) => each.core === core && each.longOnly === undefined);
}

/** The core facts that a form neither asks for nor says that it leaves out. */
export function coreMissing(form: Form): readonly (typeof coreExpected)[number][] {
  const asked = questionsOf(form).map((each) => (isGroup(each) ? undefined : each.core));
  return coreExpected.filter(
    (core) => !asked.includes(core) && !(form.leavesOut ?? []).includes(core),
  );
}

/** The questions that are answered with a file; it lies among the papers, under their key. */
export function fileQuestionsOf(form: Form): readonly PlainQuestion[] {
  return questionsOf(form).filter(
    (each): each is PlainQuestion => !isGroup(each) && each.kind === 'file',
  );
}

/** The page that the files of a form lie on. */
export function papersPageOf(form: Form): Extract<FormStep, { kind: 'papers' }> | undefined {
  return form.steps.find((step) => step.kind === 'papers');
}

/** What the form calls a paper: as it asks for it among the papers, or in a question. */
export function paperLabelIn(form: Form, paper: string | undefined): string | undefined {
  return [...papersOf(form), ...fileQuestionsOf(form)].find(({ key }) => key === paper)?.label;
}

/** Every key of a form: of pages, questions and papers. */
export function keysOf(form: Form): readonly string[] {
  return [...form.steps, ...questionsOf(form), ...papersOf(form)].map(({ key }) => key);
}

/** Where a check is told: at its question, or on its page; nowhere if the form has neither. */
export function placeOfCheck(form: Form, { at }: Pick<FormCheck, 'at'>): string | undefined {
  for (const step of form.steps) {
    const question =
      step.kind === 'questions' ? step.questions.find(({ key }) => key === at) : undefined;
    if (question) return `${step.key}.${at}`;
  }
  return stepOf(form, at)?.key;
}

/** What the answer to each question is, also of the fields of a group: `aktivitet.antal`. */
export function kindsIn(form: Form): ReadonlyMap<string, PlainQuestion['kind']> {
  return new Map(
    questionsOf(form).flatMap((question) =>
      isGroup(question)
        ? question.questions.map(({ key, kind }) => [`${question.key}.${key}`, kind] as const)
        : [[question.key, question.kind] as const],
    ),
  );
}

/** The words that two questions of a page, or two fields of a group, share. */
export function labelsAlike(form: Form): readonly string[] {
  const lists = form.steps.flatMap((step) =>
    step.kind === 'questions'
      ? [
          step.questions,
          ...step.questions.flatMap((each) => (isGroup(each) ? [each.questions] : [])),
        ]
      : [],
  );
  return lists.flatMap((questions) => twiceIn(questions.map(({ label }) => label.trim())));
}

/** What stands more than once. */
export function twiceIn(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
