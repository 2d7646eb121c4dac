import { titleIn } from './title.ts';
import type { Block, Cell } from './block.ts';
import { GOAL_WORDS, SECTION_WORDS, SENTENCE_STARTERS, folded, meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

type Field = { readonly meaning: Meaning; readonly entries: readonly string[] };
type Titled = { readonly number: string | null; readonly title: string; readonly text: string };

export type TableRow = { readonly line: number } & (
  | {
      readonly kind: 'initiatives';
      readonly initiatives: readonly Titled[];
      readonly fields: readonly Field[];
    }
  /** A row whose title cell is empty belongs to the one above it. */
  | { readonly kind: 'more'; readonly fields: readonly Field[] }
  /** `label | value`, as a sheet of facts about one initiative. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'goal'; readonly number: number; readonly title: string }
  /** A row with nothing but a title stands above the rows of a part. */
  | { readonly kind: 'part'; readonly title: string }
  | { readonly kind: 'unknown' }
);

const GOAL_ROW = new RegExp(String.raw`^(?:${GOAL_WORDS})\s*(\d{1,2})\s*[:.–-]\s*(.+)$`, 'iu');

/** Words that mean something only where they are all that is said. */
const ONLY_WHOLE = new Set(['til', 'fra', 'ar', 'tid', 'i', 'og', 'sammen', 'med', 'af']);
const POINTS =
  /\b(?:understotter|bidrager til|bidrag til|knytter|relaterer|kobling til)\b|^(?:mal|malsatning) ?nr/;
/** What heads of columns are made of, where no label is known. */
const STEMS: readonly (readonly [RegExp, Meaning])[] = [
  [/\btids|frist|\bdato|ivarks|igangs|gennemfor|realiser|implementer|opstart|fardig/, 'schedule'],
  [/ansvarlig|tovholder|koordinator|\bcenter\b|\budvalg\b/, 'lead'],
  [/medvirk|deltag|involver|bidragyd/, 'actors'],
  [/samarbejd|partner/, 'cooperates'],
];

/** The meaning of a column, also where its head says more than the label. */
function columnMeaning(head: string): Meaning | undefined {
  const whole = meaningOf(head);
  if (whole) return whole;
  const early = POINTS.exec(folded(head));
  if (early) return 'goals';
  const words = folded(head)
    .split(' ')
    .filter((word) => word !== '/');
  for (let size = Math.min(3, words.length); size > 0; size -= 1) {
    const label = words.slice(0, size).join(' ');
    const meaning = ONLY_WHOLE.has(label) ? undefined : meaningOf(label);
    if (meaning) return meaning;
  }
  return (
    words
      .filter((word) => !ONLY_WHOLE.has(word))
      .map((word) => meaningOf(word))
      .find((meaning) => meaning !== undefined) ??
    STEMS.find(([stem]) => stem.test(folded(head)))?.[1]
  );
}

/** Which column holds the titles, and what the others mean. */
function columnsOf(heads: readonly string[]): readonly (Meaning | undefined)[] | undefined {
  const meanings = heads.map(columnMeaning);
  const known = meanings.filter((meaning) => meaning !== undefined).length;
  if (known < 2 && !(known === 1 && meanings.includes('initiative'))) return undefined;
  if (meanings.includes('initiative')) {
    const first = meanings.indexOf('initiative');
    return meanings.map((meaning, at) =>
      meaning === 'initiative' && at !== first ? 'description' : meaning,
    );
  }
  const titles = meanings.findIndex(
    (meaning) => meaning === undefined || meaning === 'description' || meaning === 'purpose',
  );
  return titles < 0
    ? undefined
    : meanings.map((meaning, at) => (at === titles ? 'initiative' : meaning));
}

const NUMBER = /^(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*[a-z]?)[.):]?\s+(?=\S)/iu;

const PART = new RegExp(String.raw`^(?:${SECTION_WORDS})\s*\d`, 'iu');

function isPart(text: string): boolean {
  return PART.test(text);
}

function numberedTitle(text: string): { number: string | null; title: string } {
  const number = NUMBER.exec(text);
  return number
    ? { number: number[1] ?? null, title: text.slice(number[0].length) }
    : { number: null, title: text };
}

function isTitle(entry: string): boolean {
  return entry.length <= 110 && !/[.;,:]$/.test(entry) && !entry.startsWith('- ');
}

const VERB = /^(?:er|har|vil|skal|kan|får|bliver|må|bør|gør|\p{Ll}{2,}(?:er|es))$/u;

/** A later paragraph of a cell begins another initiative only when it clearly opens with a title. */
function opensAnother(entry: string): ReturnType<typeof titleIn> {
  const found = titleIn(entry);
  if (!found || found.title.split(' ').length > 9) return undefined;
  const sentence = found.rest.split(' ');
  const titled = !found.title
    .split(' ')
    .some((word) => /^(?:er|har|vil|skal|kan|bliver)$/.test(word));
  const told =
    SENTENCE_STARTERS.has(sentence[0] ?? '') ||
    sentence.slice(1, 6).some((word) => VERB.test(word));
  return titled && told ? found : undefined;
}

/** The initiatives of one cell: a title and its text, or several of them. */
function initiativesIn(cell: Cell, titlesOnly: boolean): readonly Titled[] {
  const [first = '', ...others] = cell;
  if (titlesOnly) return [{ ...numberedTitle(cell.join(' ')), text: '' }];
  const short = isTitle(first) && (others.length > 0 || !opensAnother(first));
  const parted = short ? { title: first, rest: '' } : titleIn(first);
  const opening = parted ?? { title: isTitle(first) ? first : sentence(first), rest: '' };
  const rest = parted ? parted.rest : first.slice(opening.title.length).replace(/^[.:]\s*/, '');
  const list: { number: string | null; title: string; text: string }[] = [
    { ...numberedTitle(opening.title), text: rest },
  ];
  for (const entry of others) {
    const another = !short && parted ? opensAnother(entry) : undefined;
    const last = list.at(-1);
    if (another) list.push({ ...numberedTitle(another.title), text: another.rest });
    else if (last) last.text = last.text === '' ? entry : `${last.text}\n${entry}`;
  }
  return list;
}

function sentence(text: string): string {
  return /^(.{3,160}?)(?=[:.](?:\s|$))/u.exec(text)?.[1] ?? text;
}

function factSheet(block: Block & { kind: 'table' }): readonly TableRow[] | undefined {
  const rows = [
    {
      line: block.lines[0] ?? 1,
      cells: block.heads.map((head): Cell => (head === '' ? [] : [head])),
    },
    ...block.rows,
  ].filter((row) => row.cells.some((cell) => cell.length > 0));
  const labelled = rows.map((row) => meaningOf(row.cells[0]?.join(' ') ?? ''));
  if (rows.some((row) => row.cells.length !== 2)) return undefined;
  if (labelled.filter((meaning) => meaning !== undefined).length * 2 < rows.length)
    return undefined;
  return rows.map((row, index): TableRow => {
    const meaning = labelled[index];
    const title = row.cells[0]?.join(' ') ?? '';
    if (!meaning && index === 0 && (row.cells[1]?.length ?? 0) === 0) {
      return {
        kind: 'fields',
        line: row.line,
        fields: [{ meaning: 'initiative', entries: [title] }],
      };
    }
    return meaning
      ? { kind: 'fields', line: row.line, fields: [{ meaning, entries: row.cells[1] ?? [] }] }
      : { kind: 'unknown', line: row.line };
  });
}

/** What each row of a table tells. */
export function tableRows(block: Block & { kind: 'table' }): readonly TableRow[] {
  const sheet = factSheet(block);
  if (sheet) return sheet;
  const columns = columnsOf(block.heads);
  if (!columns) return block.rows.map(({ line }) => ({ kind: 'unknown', line }));
  const titles = columns.indexOf('initiative');
  const titlesOnly = columns.includes('description');
  const goalsFirst = columns.indexOf('goals');
  let above: Cell = [];
  let goalAbove: Cell = [];
  return block.rows.map(({ line, cells }): TableRow => {
    const filled = cells.filter((cell) => cell.length > 0);
    const goal = GOAL_ROW.exec(filled[0]?.join(' ') ?? '');
    if (filled.length === 1 && goal) {
      return { kind: 'goal', line, number: Number(goal[1]), title: goal[2] ?? '' };
    }
    if (filled.length === 0) return { kind: 'unknown', line };
    const cell = cells[titles] ?? [];
    if (filled.length === 1 && cell.length === 1 && columns.length > 2 && isPart(cell[0] ?? '')) {
      return { kind: 'part', line, title: cell[0] ?? '' };
    }
    // A goal before the title that is left out is the one above; after it, it is not stated.
    const own = cells[goalsFirst] ?? [];
    goalAbove = own.length > 0 ? own : goalAbove;
    const fields = columns.flatMap((meaning, at): Field[] =>
      meaning === 'initiative' || meaning === 'number'
        ? []
        : [
            {
              meaning: meaning ?? 'other',
              entries: at === goalsFirst && at < titles ? goalAbove : (cells[at] ?? []),
            },
          ],
    );
    const spanned = cell.length > 0 && cell === above;
    above = cell;
    if (cell.length === 0 || spanned) return { kind: 'more', line, fields };
    const number = cells[columns.indexOf('number')]?.join(' ').replace(/[.)]$/, '');
    const initiatives = initiativesIn(cell, titlesOnly).map((each) => ({
      ...each,
      number: number !== undefined && number !== '' ? number : each.number,
    }));
    return { kind: 'initiatives', line, initiatives, fields };
  });
}
