import { readSchedule } from '../plans/index.ts';
import type { Draft } from './draft.ts';
import { GOAL_WORDS } from './vocabulary.ts';

const POINTS_TO_GOAL = new RegExp(
  String.raw`(?:${GOAL_WORDS})(?:ene|erne|et|ne)?\s*(?:nr\.?\s*)?\d`,
  'iu',
);
const PURPOSE_BEGINS = /^(?:Formålet|Formål|Hensigten|Målet|At\s)/u;
const SCHEDULE_ONLY =
  /^(?:løbende|ultimo|primo|medio|fra|start|i|til|og|frem|[-–.,]|forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d{1,2}\.|\d{4}|\d\.\s*kvartal|kvartal|Q[1-4]|halvår|\s)+$/iu;

export function isSchedule(text: string): boolean {
  return text.length <= 60 && SCHEDULE_ONLY.test(text) && readSchedule(text).start !== undefined;
}

/**
 * Gives the cells of a table, told one after the other as in text taken from a PDF, back to their
 * columns: the schedule is the last paragraph that is nothing else, the goals are the one that
 * names a number, actors stand between them, the purpose before.
 */
export function cellsTold(draft: Draft): void {
  const all = draft.told.get('description') ?? [];
  draft.told.delete('description');
  const has = (meaning: 'schedule' | 'goals' | 'purpose') =>
    draft.columns?.includes(meaning) ?? false;
  const scheduleAt = has('schedule') ? all.findLastIndex(isSchedule) : -1;
  const end = scheduleAt < 0 ? all.length : scheduleAt;
  const goalsAt = has('goals') ? all.findIndex((text) => POINTS_TO_GOAL.test(text)) : -1;
  const actorsAt = goalsAt < 0 ? firstOfTail(all.slice(0, end)) : goalsAt + 1;
  const before = all.slice(0, goalsAt < 0 ? actorsAt : goalsAt);
  const begins = before.findIndex((text, index) => index > 0 && PURPOSE_BEGINS.test(text));
  const purposeAt = !has('purpose')
    ? before.length
    : begins < 0
      ? Math.max(1, before.length - 1)
      : begins;
  before.slice(0, purposeAt).forEach((text) => draft.tell('description', text));
  before.slice(purposeAt).forEach((text) => draft.tell('purpose', text));
  if (has('goals')) draft.open('goals');
  if (goalsAt >= 0) draft.tell('goals', all[goalsAt] ?? '');
  all.slice(actorsAt, end).forEach((text) => draft.tell('actors', text));
  if (scheduleAt >= 0) draft.tell('schedule', all[scheduleAt] ?? '');
  all.slice(end + 1).forEach((text) => draft.tell('description', text));
}

/** Where the short entries at the end begin: names, not sentences. */
function firstOfTail(texts: readonly string[]): number {
  let at = texts.length;
  while (at > 1 && (texts[at - 1]?.length ?? 0) < 80 && !/[.:]$/.test(texts[at - 1] ?? '')) at -= 1;
  return at;
}
