import type { FormStep, Round } from '../pools/index.ts';
import { isLong } from '../pools/index.ts';
import type { Known } from '../terms/index.ts';
import { pagesAsked, toldBy } from './asked.ts';
import { judgeStep } from './judge-contents.ts';
import { knownFrom } from './known.ts';
import type { Contents } from './step.ts';

/** Where something is refused on a page: at a question that only the long form asks. */
function isLongPlace(step: FormStep, at: string | undefined): boolean {
  if (isLong(step)) return true;
  const [, key] = (at ?? '').split('.');
  if (step.kind === 'budget') return step.asksLines === 'long' && key !== 'requested';
  return (
    step.kind === 'questions' &&
    step.questions.some((each) => each.key === key && each.longOnly === true)
  );
}

/**
 * The pages on which something is still missing that is asked because the form has grown long:
 * none as long as it is short.
 */
export function longPagesMissing(
  round: Round,
  contents: Contents,
  record: Known = {},
): readonly FormStep[] {
  const told = toldBy(round, contents);
  if (round.form.longFrom === undefined || told.short) return [];
  const known = { ...knownFrom(round, contents), ...record };
  return pagesAsked(round.form, told).filter((step) =>
    judgeStep(round, step, contents[step.key], known, told).some(({ at }) => isLongPlace(step, at)),
  );
}
