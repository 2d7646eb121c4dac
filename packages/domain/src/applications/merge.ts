import { joinEdits } from '../kernel/index.ts';
import type { FieldClash } from '../kernel/index.ts';
import { MOST_LINES } from './step.ts';
import type { BudgetLine, ContentOf, StepContent } from './step.ts';

/**
 * What two people made of one page together; where they clash, mine. A clash is told by its place:
 * an answer by its key, `chosen.<area>`, `lines.<key>.amount`, `requested`.
 */
export type Merged = {
  readonly content: StepContent;
  readonly clashes: readonly FieldClash[];
};

type Three<Kind extends StepContent['kind']> = {
  readonly base: ContentOf<Kind>;
  readonly mine: ContentOf<Kind>;
  readonly theirs: ContentOf<Kind>;
};

function ofKind<Kind extends StepContent['kind']>(
  kind: Kind,
  all: readonly StepContent[],
): Three<Kind> | undefined {
  const found = all.filter((each): each is ContentOf<Kind> => each.kind === kind);
  const [base, mine, theirs] = found;
  return base && mine && theirs ? { base, mine, theirs } : undefined;
}

function joinedWhole(base: StepContent, mine: StepContent, theirs: StepContent): Merged {
  const { value, clashes } = joinEdits({ whole: [base] }, { whole: [mine] }, { whole: [theirs] });
  const clash = clashes.map(() => ({ at: mine.kind, mine, theirs }));
  return { content: value.whole[0] ?? mine, clashes: clash };
}

function joinedAnswers({ base, mine, theirs }: Three<'questions'>): Merged {
  // An answer that is not there yet is an empty one.
  const names = [base, mine, theirs].flatMap((each) => Object.keys(each.answers));
  const empty: Record<string, string> = Object.fromEntries(names.map((name) => [name, '']));
  const full = ({ answers }: typeof base) => ({ ...empty, ...answers });
  const { value, clashes } = joinEdits(full(base), full(mine), full(theirs));
  return { content: { kind: 'questions', answers: value }, clashes };
}

/** Things of a list by their keys, so that they are joined one by one. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [keyOf(item), item]));
}

/** What was joined by its keys as a list again: in my order, and then what only they have. */
function inOrder<Item>(
  joined: Readonly<Record<string, Item>>,
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): Item[] {
  return [...new Set(lists.flat().map(keyOf))].flatMap((key) => joined[key] ?? []);
}

function joinedAreas({ base, mine, theirs }: Three<'areas'>): Merged {
  const fields = ({ chosen, outsideReason }: typeof base) => ({
    chosen: byKey(chosen, ({ area }) => area),
    outsideReason,
  });
  const { value, clashes } = joinEdits(fields(base), fields(mine), fields(theirs));
  const chosen = inOrder(value.chosen, [mine.chosen, theirs.chosen], ({ area }) => area);
  return { content: { ...value, kind: 'areas', chosen }, clashes };
}

function joinedBudgets({ base, mine, theirs }: Three<'budget'>): Merged {
  const keyOf = ({ key = '' }: BudgetLine) => key;
  const fields = ({ kind: _kind, lines, inKind, ...rest }: typeof base) => ({
    ...rest,
    inKind: { ...inKind },
    lines: byKey(lines, keyOf),
  });
  const { value, clashes } = joinEdits(fields(base), fields(mine), fields(theirs));
  const { inKind, ...rest } = value;
  const lines = inOrder(value.lines, [mine.lines, theirs.lines], keyOf);
  if (lines.length > MOST_LINES) return joinedWhole(base, mine, theirs);
  const support = Object.keys(inKind).length > 0 ? { inKind } : {};
  return { content: { ...rest, kind: 'budget', lines, ...support }, clashes };
}

/** Whether each line of a budget can be told from the others; in older drafts they cannot. */
function isKeyed({ lines }: ContentOf<'budget'>): boolean {
  const keys = lines.flatMap(({ key }) => key ?? []);
  return keys.length === lines.length && new Set(keys).size === keys.length;
}

/**
 * Joins what two people made of the same page, field by field: answers, areas, and lines of a
 * budget one by one. `base` is what both started from. What only one of them changed is taken; what
 * both changed differently clashes. Papers, and lines without keys, are joined whole.
 */
export function mergeContents(base: StepContent, mine: StepContent, theirs: StepContent): Merged {
  const whole = joinedWhole(base, mine, theirs);
  if (whole.clashes.length === 0) return whole;
  const all = [base, mine, theirs];
  const answers = ofKind('questions', all);
  if (answers) return joinedAnswers(answers);
  const areas = ofKind('areas', all);
  if (areas) return joinedAreas(areas);
  const budgets = ofKind('budget', all);
  return budgets && Object.values(budgets).every(isKeyed) ? joinedBudgets(budgets) : whole;
}
