import * as z from 'zod';

/** A question of the form, or one field of a group that is asked several times. */
const QuestionKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

type Leaf =
  | { readonly op: 'is'; readonly question: string; readonly value: string }
  | { readonly op: 'answered'; readonly question: string }
  | { readonly op: 'from' | 'below'; readonly question: string; readonly value: number }
  | { readonly op: 'requested-from' | 'requested-below'; readonly value: number };

/**
 * When something is asked. One small language for the form, the api and the tests: comparisons of
 * answers, joined by all, any and not. Data, never code; at most {@link MOST_DEPTH} deep.
 * Counts are counts, amounts are in øre.
 */
export type Condition =
  | Leaf
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };

const MOST_DEPTH = 5;
const number = z.number().min(0).max(9_000_000_000_000);

const leaves = [
  z.object({ op: z.literal('is'), question: QuestionKey, value: z.string().max(200) }),
  z.object({ op: z.literal('answered'), question: QuestionKey }),
  z.object({ op: z.enum(['from', 'below']), question: QuestionKey, value: number }),
  z.object({ op: z.enum(['requested-from', 'requested-below']), value: number }),
] as const;

const nested: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    ...leaves,
    z.object({ op: z.enum(['all', 'any']), of: z.array(nested).min(1).max(10) }),
    z.object({ op: z.literal('not'), of: nested }),
  ]),
);

function depthOf(condition: Condition): number {
  if (condition.op === 'not') return 1 + depthOf(condition.of);
  if (condition.op !== 'all' && condition.op !== 'any') return 1;
  return 1 + Math.max(...condition.of.map(depthOf));
}

export const Condition: z.ZodType<Condition> = nested.refine(
  (condition) => depthOf(condition) <= MOST_DEPTH,
);

/** What a condition may look at: answers as typed, their numbers, and the amount applied for. */
export type Told = {
  readonly answer: (question: string) => string;
  /** A count, or øre where the question is for money; nothing where it cannot be read. */
  readonly number: (question: string) => number | undefined;
  /** Øre; nothing as long as it cannot be read. */
  readonly requested: number | undefined;
};

/** Several choices are kept one a line. */
export function chosenIn(typed: string): readonly string[] {
  return typed.split('\n').filter((each) => each !== '');
}

/** Whether a condition holds for what has been typed so far. What is not answered never holds. */
export function holds(condition: Condition, told: Told): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every((each) => holds(each, told));
    case 'any':
      return condition.of.some((each) => holds(each, told));
    case 'not':
      return !holds(condition.of, told);
    case 'is':
      return chosenIn(told.answer(condition.question)).includes(condition.value);
    case 'answered':
      return told.answer(condition.question).trim() !== '';
    case 'from':
      return (told.number(condition.question) ?? -1) >= condition.value;
    case 'below':
      return (told.number(condition.question) ?? Infinity) < condition.value;
    case 'requested-from':
      return told.requested !== undefined && told.requested >= condition.value;
    case 'requested-below':
      return told.requested !== undefined && told.requested < condition.value;
  }
}

/** The questions a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'not':
      return questionsIn(condition.of);
    case 'is':
    case 'answered':
    case 'from':
    case 'below':
      return [condition.question];
    case 'requested-from':
    case 'requested-below':
      return [];
  }
}
