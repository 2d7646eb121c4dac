import * as z from 'zod';
import type { AssociationKind } from '../associations/index.ts';

/**
 * A question of the form, or a field of a group: `aktivitet.antal` is the same time of it within
 * the group, and all times together from outside.
 */
const QuestionKey = z
  .string()
  .regex(/^(@areas|@support|@applicant|[a-z][a-z0-9-]{0,39}(\.[a-z][a-z0-9-]{0,39})?)$/);

/**
 * What is chosen on the pages of areas and of the budget, looked at as the answer to a question with
 * choices. Areas are named by their titles, so that a condition holds in next year’s copy of a call.
 */
export const CHOSEN_AREAS = '@areas';
export const CHOSEN_SUPPORT = '@support';
/** The kind of applicant, as if it were the answer to a question with choices. */
export const APPLICANT_KIND = '@applicant';

type Leaf =
  | { readonly op: 'is'; readonly question: string; readonly value: string }
  | { readonly op: 'answered'; readonly question: string }
  | { readonly op: 'from' | 'below'; readonly question: string; readonly value: number }
  | { readonly op: 'more-than'; readonly question: string; readonly other: string }
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
/** How many conditions all and any may join. */
export const MOST_ROWS = 10;
const number = z.number().min(0).max(9_000_000_000_000);

const leaves = [
  z.object({ op: z.literal('is'), question: QuestionKey, value: z.string().max(200) }),
  z.object({ op: z.literal('answered'), question: QuestionKey }),
  z.object({ op: z.enum(['from', 'below']), question: QuestionKey, value: number }),
  z.object({ op: z.literal('more-than'), question: QuestionKey, other: QuestionKey }),
  z.object({ op: z.enum(['requested-from', 'requested-below']), value: number }),
] as const;

const nested: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    ...leaves,
    z.object({ op: z.enum(['all', 'any']), of: z.array(nested).min(1).max(MOST_ROWS) }),
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
  /** Whether only the short form is asked, because less is applied for. */
  readonly short?: boolean;
  /** Whether the call has no areas to choose. */
  readonly noAreas?: boolean;
};

/** Several choices are kept one a line. */
export function chosenIn(typed: string): readonly string[] {
  return typed.split('\n').filter((each) => each !== '');
}

/** Of numbers that are not told, neither a comparison nor its opposite is known. */
function compared(
  one: number | undefined,
  other: number | undefined,
  holds: (one: number, other: number) => boolean,
): boolean | undefined {
  return one === undefined || other === undefined ? undefined : holds(one, other);
}

/** What all of some are: one that fails decides, and else one that is not known. */
function allOf(each: readonly (boolean | undefined)[]): boolean | undefined {
  if (each.includes(false)) return false;
  return each.includes(undefined) ? undefined : true;
}

function opposite(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function truthOf(condition: Condition, told: Told): boolean | undefined {
  switch (condition.op) {
    case 'all':
      return allOf(condition.of.map((each) => truthOf(each, told)));
    case 'any':
      return opposite(allOf(condition.of.map((each) => opposite(truthOf(each, told)))));
    case 'not':
      return opposite(truthOf(condition.of, told));
    case 'is': {
      const chosen = chosenIn(told.answer(condition.question));
      return chosen.length === 0 ? undefined : chosen.includes(condition.value);
    }
    case 'answered':
      return told.answer(condition.question).trim() !== '';
    case 'from':
      return compared(
        told.number(condition.question),
        condition.value,
        (one, least) => one >= least,
      );
    case 'below':
      return compared(told.number(condition.question), condition.value, (one, most) => one < most);
    case 'more-than': {
      const { question, other } = condition;
      return compared(told.number(question), told.number(other), (one, two) => one > two);
    }
    case 'requested-from':
      return compared(told.requested, condition.value, (one, least) => one >= least);
    case 'requested-below':
      return compared(told.requested, condition.value, (one, most) => one < most);
  }
}

/**
 * Whether a condition holds for what has been typed so far. What is not answered never holds, and
 * neither does its opposite; that something is not answered can be asked for by itself.
 */
export function holds(condition: Condition, told: Told): boolean {
  return truthOf(condition, told) === true;
}

const ALWAYS: Condition = { op: 'all', of: [] };
const NEVER: Condition = { op: 'any', of: [] };

/** The same condition for one kind of applicant: what it says of the kind is settled. */
export function settledFor(condition: Condition, kind: AssociationKind): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map((each) => settledFor(each, kind)) };
    case 'not':
      return { op: 'not', of: settledFor(condition.of, kind) };
    case 'is':
      if (condition.question !== APPLICANT_KIND) return condition;
      return condition.value === kind ? ALWAYS : NEVER;
    case 'answered':
      return condition.question === APPLICANT_KIND ? ALWAYS : condition;
    case 'from':
    case 'below':
    case 'more-than':
    case 'requested-from':
    case 'requested-below':
      return condition;
  }
}

/** The numbers that are compared with each other. */
export function pairsIn(condition: Condition): readonly (readonly [string, string])[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(pairsIn);
  if (condition.op === 'not') return pairsIn(condition.of);
  return condition.op === 'more-than' ? [[condition.question, condition.other]] : [];
}

/** The answers that a condition compares a question with. */
export function valuesIn(condition: Condition, question: string): readonly string[] {
  if (condition.op === 'all' || condition.op === 'any') {
    return condition.of.flatMap((each) => valuesIn(each, question));
  }
  if (condition.op === 'not') return valuesIn(condition.of, question);
  return condition.op === 'is' && condition.question === question ? [condition.value] : [];
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
    case 'more-than':
      return [condition.question, condition.other];
    case 'requested-from':
    case 'requested-below':
      return [];
  }
}
