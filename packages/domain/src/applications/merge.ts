import { joinEdits } from '../kernel/index.ts';
import type { StepContent } from './step.ts';

/** Two people wrote at once: either everything fits together, or these fields clash. */
export type Merged =
  | { readonly ok: true; readonly content: StepContent }
  | { readonly ok: false; readonly clashes: readonly string[] };

function whole(base: StepContent, mine: StepContent, theirs: StepContent): Merged {
  const { value, clashes } = joinEdits({ whole: [base] }, { whole: [mine] }, { whole: [theirs] });
  return clashes.length > 0
    ? { ok: false, clashes: [mine.kind] }
    : { ok: true, content: value.whole[0] ?? mine };
}

/**
 * Joins what two people made of the same page. `base` is what both started from. Answers that
 * only one of them changed are taken; an answer both changed differently clashes. Areas and
 * budget are joined whole.
 */
export function mergeContents(base: StepContent, mine: StepContent, theirs: StepContent): Merged {
  const asOne = whole(base, mine, theirs);
  if (asOne.ok) return asOne;
  if (base.kind !== 'questions' || mine.kind !== 'questions' || theirs.kind !== 'questions') {
    return asOne;
  }
  // An answer that is not there yet is an empty one.
  const names = [base, mine, theirs].flatMap((each) => Object.keys(each.answers));
  const empty: Record<string, string> = Object.fromEntries(names.map((name) => [name, '']));
  const full = ({ answers }: typeof base) => ({ ...empty, ...answers });
  const { value, clashes } = joinEdits(full(base), full(mine), full(theirs));
  return clashes.length > 0
    ? { ok: false, clashes: clashes.map((each) => each.at) }
    : { ok: true, content: { kind: 'questions', answers: value } };
}
