import { ore, tidied } from '../kernel/index.ts';
import type { AreaId, Ore } from '../kernel/index.ts';
import { asksLines, isGroup } from '../pools/index.ts';
import type { Form, Round } from '../pools/index.ts';
import { pagesAsked, toldBy } from './asked.ts';
import { requestedIn, supportAsked } from './in-kind.ts';
import type { SupportAsked } from './in-kind.ts';
import { totalOf } from './known.ts';
import type { Contents } from './step.ts';

/** What lists, letters and sums need of the answers. Amounts in øre. */
export type Gist = {
  readonly title: string;
  readonly requested: Ore;
  readonly expenses: Ore;
  readonly inKind: readonly SupportAsked[];
  readonly areas: readonly AreaId[];
};

/** Draws the gist from answers that have passed {@link judgeContents}. */
export function gistOf(round: Round, contents: Contents): Gist {
  const gist = {
    title: '',
    requested: ore(0),
    expenses: ore(0),
    inKind: [] as SupportAsked[],
    areas: [] as AreaId[],
  };
  const told = toldBy(round, contents);
  for (const step of pagesAsked(round.form, told)) {
    const content = contents[step.key];
    if (content?.kind !== step.kind) continue;
    if (step.kind === 'questions' && content?.kind === 'questions') {
      const title = step.questions.find((each) => !isGroup(each) && each.core === 'title');
      if (title) gist.title = tidied(content.answers[title.key] ?? '');
    }
    if (content?.kind === 'areas') gist.areas.push(...content.chosen.map((each) => each.area));
    if (content?.kind === 'budget' && step.kind === 'budget') {
      gist.requested = requestedIn(content) ?? ore(0);
      gist.inKind.push(...supportAsked(content));
      if (asksLines(step, told)) gist.expenses = totalOf(content.lines, 'expense');
    }
  }
  return gist;
}

/** What a draft is called so far; nothing as long as nobody has said. */
export function titleIn(round: Round, contents: Contents): string | undefined {
  const { title } = gistOf(round, contents);
  return title === '' ? undefined : title;
}

/** The page of a form that asks what the activity is called. */
export function titlePageOf({ steps }: Form): string | undefined {
  return steps.find(
    (step) =>
      step.kind === 'questions' &&
      step.questions.some((each) => !isGroup(each) && each.core === 'title'),
  )?.key;
}
