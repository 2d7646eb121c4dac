import { pagesAsked, toldBy } from '@plan/domain/applications';
import { useSaved } from './autosave.ts';
import { contentsWith } from './check.ts';
import type { Writing } from './check.ts';

/**
 * The pages before and after the one that is written, of those that are asked for what is typed
 * now. As text, so that the page is drawn anew only when they change.
 */
export function useNeighbours(writing: Writing) {
  const { round, step, saver } = writing;
  const keys = useSaved(saver, ({ content }) => {
    const told = toldBy(round, contentsWith(writing, content));
    return pagesAsked(round.form, told)
      .map(({ key }) => key)
      .join(' ');
  }).split(' ');
  const order = round.form.steps.map(({ key }) => key);
  const place = order.indexOf(step.key);
  const earlier = keys.filter((key) => order.indexOf(key) < place);
  const later = keys.filter((key) => order.indexOf(key) > place);
  const count = { before: earlier.length, all: earlier.length + 1 + later.length };
  return { before: earlier.at(-1), after: later[0], count };
}
