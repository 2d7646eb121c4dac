import type { StepContent } from './step.ts';

/** Two people wrote at once: either everything fits together, or these fields clash. */
export type Merged =
  | { readonly ok: true; readonly content: StepContent }
  | { readonly ok: false; readonly clashes: readonly string[] };

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Joins what two people made of the same page. `base` is what both started from. Answers that
 * only one of them changed are taken; an answer both changed differently clashes. Areas and
 * budget are joined whole.
 */
export function mergeContents(base: StepContent, mine: StepContent, theirs: StepContent): Merged {
  if (same(mine, theirs) || same(base, theirs)) return { ok: true, content: mine };
  if (same(base, mine)) return { ok: true, content: theirs };
  if (base.kind !== 'questions' || mine.kind !== 'questions' || theirs.kind !== 'questions') {
    return { ok: false, clashes: [mine.kind] };
  }
  const answers: Record<string, string> = {};
  const clashes: string[] = [];
  for (const key of new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])) {
    const [was, here, there] = [base, mine, theirs].map((each) => each.answers[key] ?? '');
    if (here !== was && there !== was && here !== there) clashes.push(key);
    answers[key] = (here === was ? there : here) ?? '';
  }
  return clashes.length > 0
    ? { ok: false, clashes }
    : { ok: true, content: { kind: 'questions', answers } };
}
