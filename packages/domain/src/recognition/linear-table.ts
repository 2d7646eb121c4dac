import { readSchedule } from '../plans/index.ts';
import type { Draft } from './draft.ts';
import { GOAL_WORDS } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

const POINTS_TO_GOAL = new RegExp(
  String.raw`(?:${GOAL_WORDS})(?:ene|erne|et|ne)?\s*(?:nr\.?\s*)?\d`,
  'iu',
);
const PURPOSE_BEGINS = /^(?:Formålet|Formål|Hensigten|Målet|At\s)/u;
const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const TIME = String.raw`(?:løbende|ultimo|primo|medio|fra|start|opstart|i|til|og|frem|skoleåret|hvert|hver|år|årligt|forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?|${MONTHS}|\d{1,2}\.|\d{1,2}/\d{1,2}|(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?|\d\.\s*(?:kvartal|halvår)|kvartal|halvår|Q[1-4](?:-Q[1-4])?)`;
const SCHEDULE_ONLY = new RegExp(String.raw`^(?:${TIME}[\s–,./-]*)+$`, 'iu');
const COMPLETE =
  /(?:19|20)\d\d(?:[-/]\d{2,4})?\.?$|løbende\.?$|og frem\.?$|hvert år\.?$|årligt\.?$|hvert (?:forår|efterår)\.?$/iu;
const AT_END = new RegExp(String.raw`(?:^|\s)((?:${TIME}[\s–,./-]*)+)$`, 'iu');

export function isSchedule(text: string): boolean {
  const bare = text.replace(/\.$/, '');
  return text.length <= 60 && SCHEDULE_ONLY.test(bare) && COMPLETE.test(text.trim());
}

/** What of a line is a schedule at its end: `Park og Vej Ultimo 2025`. */
function partedEnd(
  text: string,
): { readonly before: string; readonly schedule: string } | undefined {
  if (/[.:;]$/.test(text)) return undefined;
  const schedule = AT_END.exec(text.slice(-60))?.[1]?.trim() ?? '';
  const told =
    schedule !== '' &&
    COMPLETE.test(schedule) &&
    !/^(?:i|og|til|fra|år|start|hver)\b.{0,3}$/iu.test(schedule);
  return told
    ? { before: text.slice(0, text.length - schedule.length).trim(), schedule }
    : undefined;
}

export type LinearRow = {
  readonly line: number;
  readonly lines: readonly number[];
  readonly texts: readonly string[];
  readonly schedule: string;
};

type Told = { readonly no: number; readonly text: string };

/** Parts the lines of a table into rows, each of which ends with its schedule. */
export function linearRows(lines: readonly Told[]): readonly LinearRow[] {
  const rows: LinearRow[] = [];
  let held: Told[] = [];
  for (const [index, line] of lines.entries()) {
    held.push(line);
    const next = lines[index + 1]?.text ?? '';
    // A schedule may go on below: `Q2 2024-Q1` / `2025`.
    const two = held.length > 1 ? `${held.at(-2)?.text} ${line.text}` : line.text;
    const alone = partedEnd(line.text);
    const both = held.length > 1 ? partedEnd(two) : undefined;
    const wrapped = both !== undefined && both.schedule.length > (alone?.schedule.length ?? 0);
    const parted = wrapped ? both : alone;
    if (!parted || (held.length === 1 && parted.before === '')) continue;
    if (/^(?:\d{4}|[-–])/.test(next) || /[-–]$/.test(line.text)) continue;
    const texts = held.slice(0, wrapped ? -2 : -1).map((each) => each.text);
    rows.push({
      line: held[0]?.no ?? line.no,
      lines: held.map((each) => each.no),
      texts: parted.before === '' ? texts : [...texts, parted.before],
      schedule: parted.schedule,
    });
    held = [];
  }
  return rows;
}

const GOES_ON = /(?:(?<!\p{L})(?:i|på|for|til|af|og|med|om|ved|fra|en|et|den|det|der|som)|[,-])$/u;

/** Where a new cell may begin among the lines of a row: at a capital after something whole. */
function cellStarts(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, index) =>
    index > 0 && /^\p{Lu}/u.test(text) && !GOES_ON.test(texts[index - 1] ?? '') ? [index] : [],
  );
}

/** Names at the end of a line that also holds the title: `Nye ramper HR og Løn`. */
function namesAtEnd(text: string): { readonly title: string; readonly names: string } {
  const words = text.split(' ');
  let at = words.length;
  while (at > 1) {
    const word = words[at - 1] ?? '';
    const joins = /^(?:og|i|samarbejde|med|for)$/u.test(word) && at < words.length;
    if (!/^\p{Lu}/u.test(word) && !joins) break;
    at -= 1;
  }
  while (
    at < words.length &&
    (GOES_ON.test(words[at - 1] ?? '') || !/^\p{Lu}/u.test(words[at] ?? ''))
  ) {
    at += 1;
  }
  return { title: words.slice(0, at).join(' '), names: words.slice(at).join(' ') };
}

export type LinearCells = {
  readonly title: string;
  readonly description: string;
  readonly actors: string;
};

/** A goal told before the title, as a first column gives it: `Adgang: Alle kan komme ind`. */
export function goalBefore(texts: readonly string[]): { goal: string; rest: readonly string[] } {
  const [at = texts.length] = cellStarts(texts);
  const goal = texts.slice(0, at).join(' ');
  const named = at < texts.length && /^\p{Lu}[\p{L} ]{2,40}:\s/u.test(goal);
  return named ? { goal, rest: texts.slice(at) } : { goal: '', rest: texts };
}

/** The cells of one row, by where capitals begin after something whole. */
export function cellsIn(texts: readonly string[], columns: readonly Meaning[]): LinearCells {
  const joined = (from: number, to?: number) => texts.slice(from, to).join(' ');
  const hasActors = columns.some((each) => each === 'lead' || each === 'actors');
  const hasText = columns.some((each) => each === 'description' || each === 'purpose');
  const starts = cellStarts(texts);
  const ofFirst = namesAtEnd(texts[0] ?? '');
  const oneLine = ofFirst.names !== '' && ofFirst.title.split(' ').length > 2;
  if (texts.length === 1 || (!hasText && (starts.length === 0 || oneLine))) {
    const { title, names } = namesAtEnd(joined(0));
    return hasActors
      ? { title, description: '', actors: names }
      : { title: joined(0), description: '', actors: '' };
  }
  const ends = texts.findLastIndex((text) => /[.!?]$/.test(text));
  const actorsAt = !hasActors
    ? texts.length
    : ends >= 0
      ? ends + 1
      : (starts.at(-1) ?? texts.length);
  const textAt = hasText ? (starts.find((each) => each < actorsAt) ?? 1) : actorsAt;
  return {
    title: joined(0, Math.max(1, textAt)),
    description: joined(Math.max(1, textAt), actorsAt),
    actors: joined(actorsAt),
  };
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
  const scheduleAt = has('schedule')
    ? all.findLastIndex(
        (text) => isSchedule(text) || (readSchedule(text).start !== undefined && text.length < 40),
      )
    : -1;
  const end = scheduleAt < 0 ? all.length : scheduleAt;
  const goalsAt = has('goals') ? all.findIndex((text) => POINTS_TO_GOAL.test(text)) : -1;
  const actorsAt = goalsAt < 0 ? firstOfTail(all.slice(0, end)) : goalsAt + 1;
  const before = all.slice(0, goalsAt < 0 ? actorsAt : goalsAt);
  const begins = before.findIndex((text, index) => index > 0 && PURPOSE_BEGINS.test(text));
  const last = Math.max(1, before.length - 1);
  const purposeAt = !has('purpose') ? before.length : begins < 0 ? last : begins;
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
