import { titleIn } from './title.ts';
import type { Block, Cell } from './block.ts';
import { tellsTime } from '../plans/index.ts';
import {
  GOAL_WORDS,
  INITIATIVE_WORDS,
  ORDINAL,
  SECTION_WORDS,
  SENTENCE_STARTERS,
  folded,
  meaningOf,
} from './vocabulary.ts';
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

/** `Indsats 3: Title`, as it stands in a cell of its own. */
const NAMED = new RegExp(
  String.raw`^(?:${INITIATIVE_WORDS})\s+(?:nr\.?\s*)?(${ORDINAL})\s*(?:[:.–—|-]\s*|$)(.*)$`,
  'iu',
);

function numberedTitle(text: string): { number: string | null; title: string } {
  const named = NAMED.exec(text);
  if (named && (named[2] ?? '') !== '') return { number: named[1] ?? null, title: named[2] ?? '' };
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
  const [whole = '', ...others] = cell;
  if (titlesOnly) return [{ ...numberedTitle(cell.join(' ')), text: '' }];
  // A number is no part of a title, and no sentence either.
  const { number: own, title: first } = numberedTitle(whole);
  const short = isTitle(first) && (others.length > 0 || !opensAnother(first));
  const parted = short ? { title: first, rest: '' } : titleIn(first);
  const opening = parted ?? { title: isTitle(first) ? first : sentence(first), rest: '' };
  const rest = parted ? parted.rest : first.slice(opening.title.length).replace(/^[.:]\s*/, '');
  const list: { number: string | null; title: string; text: string }[] = [
    { number: own, title: opening.title, text: rest },
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

/** Whether the rows below the first are facts too: `Ansvarlig | Kultur`. */
function twoFacts(rows: readonly { readonly cells: readonly Cell[] }[]): boolean {
  return rows.slice(1).filter((row) => meaningOf(row.cells[0]?.join(' ') ?? '')).length > 0;
}

/** Initiatives side by side, with what each line tells in the first column, as rows instead. */
export function upright(block: Block & { kind: 'table' }): Block & { kind: 'table' } {
  const { heads, rows, lines } = block;
  if (heads.length < 3) return block;
  const labels = rows.map((row) => columnMeaning(row.cells[0]?.join(' ') ?? ''));
  const known = labels.filter((label) => label !== undefined && label !== 'initiative').length;
  const above = heads.slice(1).filter((head) => meaningOf(head) !== undefined).length;
  if (known < 2 || known * 2 < rows.length || above > 0) return block;
  const line = lines[0] ?? 1;
  return {
    ...block,
    heads: ['Indsats', ...rows.map((row) => row.cells[0]?.join(' ') ?? '')],
    rows: heads.slice(1).map((head, index) => ({
      line,
      cells: [head === '' ? [] : [head], ...rows.map((row) => row.cells[index + 1] ?? [])],
    })),
  };
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
  // Heads that are labels both stand above columns.
  const heads = block.heads.map(columnMeaning);
  if (heads.length === 2 && heads.every((head) => head !== undefined) && !twoFacts(rows)) {
    return undefined;
  }
  const opening = NAMED.exec(rows[0]?.cells[0]?.join(' ') ?? '');
  if (rows.some((row) => row.cells.length !== 2)) return undefined;
  if (labelled.filter((meaning) => meaning !== undefined).length * 2 < rows.length)
    return undefined;
  return rows.map((row, index): TableRow => {
    const meaning = labelled[index];
    const title = row.cells[0]?.join(' ') ?? '';
    if (index === 0 && opening) {
      const named = opening[2] === '' ? (row.cells[1]?.join(' ') ?? '') : (opening[2] ?? '');
      const initiatives = [{ number: opening[1] ?? null, title: named, text: '' }];
      return { kind: 'initiatives', line: row.line, initiatives, fields: [] };
    }
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

const CELL_LABEL = /^(\p{L}[\p{L} /-]{2,30}?)\s*:\s+(.+)$/u;

/** The entries of a cell; one that begins with a label of its own means what that says. */
function fieldsIn(meaning: Meaning, entries: Cell): readonly Field[] {
  const told = entries.map((entry) => {
    const [, label = '', text = ''] = CELL_LABEL.exec(entry.replace(/^- /, '')) ?? [];
    const own = meaningOf(label);
    const counts = own !== undefined && CELL_MEANINGS.includes(own);
    return counts ? { meaning: own, text } : { meaning, text: entry };
  });
  return [
    { meaning, entries: told.filter((each) => each.meaning === meaning).map(({ text }) => text) },
    ...told
      .filter((each) => each.meaning !== meaning)
      .map((each) => ({ meaning: each.meaning, entries: [each.text] })),
  ];
}
const CELL_MEANINGS: readonly Meaning[] = ['lead', 'actors', 'cooperates', 'schedule', 'goals'];

const A_YEAR = /^(?:19|20)\d\d$/;

/** `2025 | 2026` above crosses: the years that are crossed. */
function yearsCrossed(heads: readonly string[], cells: readonly Cell[]): string {
  const crossed = heads.filter(
    (head, at) => A_YEAR.test(head.trim()) && /^[x✓✔•]$/iu.test(cells[at]?.join(' ').trim() ?? ''),
  );
  return [...new Set([crossed[0], crossed.at(-1)])].filter((each) => each !== undefined).join('-');
}

/** Heads, with the one that is missing where nearly all cells below say a time. */
function headsOf({ heads, rows }: Block & { kind: 'table' }): readonly string[] {
  if (heads.some((head) => ['schedule', 'start'].includes(columnMeaning(head) ?? ''))) return heads;
  return heads.map((head, at) => {
    if (columnMeaning(head) !== undefined) return head;
    const told = rows.map((row) => row.cells[at]?.join(' ') ?? '').filter((text) => text !== '');
    const times = told.filter((text) => text.length <= 60 && tellsTime(text));
    return told.length > 1 && times.length >= told.length * 0.6 ? 'Tidsplan' : head;
  });
}

/** `Nr. | Mål`: the list of the goals. */
function isGoalTable({ heads }: Block & { kind: 'table' }): boolean {
  const meanings = heads.map((head) => meaningOf(head));
  return (
    meanings.includes('goals') &&
    meanings.includes('number') &&
    meanings.every(
      (each) => each === undefined || ['goals', 'number', 'description'].includes(each),
    )
  );
}

function goalRows({ heads, rows }: Block & { kind: 'table' }): readonly TableRow[] {
  const at = heads.findIndex((head) => meaningOf(head) === 'goals');
  const counted = heads.findIndex((head) => meaningOf(head) === 'number');
  return rows.map(({ line, cells }): TableRow => {
    const number = Number(/\d+/.exec(cells[counted]?.join(' ') ?? '')?.[0] ?? Number.NaN);
    const title = cells[at]?.join(' ') ?? '';
    return Number.isNaN(number) || title === ''
      ? { kind: 'unknown', line }
      : { kind: 'goal', line, number, title };
  });
}

/** What each row of a table tells. */
export function tableRows(block: Block & { kind: 'table' }): readonly TableRow[] {
  const sheet = factSheet(block);
  if (sheet) return sheet;
  if (isGoalTable(block)) return goalRows(block);
  const columns = columnsOf(headsOf(block));
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
    const fields = columns.flatMap((meaning, at): readonly Field[] =>
      meaning === 'initiative' || meaning === 'number'
        ? []
        : fieldsIn(
            meaning ?? 'other',
            at === goalsFirst && at < titles ? goalAbove : (cells[at] ?? []),
          ),
    );
    const years = yearsCrossed(block.heads, cells);
    if (years !== '') fields.push({ meaning: 'schedule', entries: [years] });
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
