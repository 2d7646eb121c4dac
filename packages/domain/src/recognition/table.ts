import type { Block, Cell } from './block.ts';
import { NAMED, initiativesIn, isPart } from './cell-titles.ts';
import type { Titled } from './cell-titles.ts';
import { columnMeaning, columnsOf, headsOf, yearsCrossed } from './columns.ts';
import { GOAL_WORDS, ORDINAL, meaningOf, ordinalNumber } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

type Field = { readonly meaning: Meaning; readonly entries: readonly string[] };

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

const GOAL_ROW = new RegExp(String.raw`^(?:${GOAL_WORDS})\s*(${ORDINAL})\s*[:.–-]\s*(.+)$`, 'iu');
/** The last row of a table that adds up. */
const SUM = /^(?:i alt|total|sum|samlet|hovedtotal)(?![\p{L}])/iu;

/** Whether the rows below the first are facts too: `Ansvarlig | Kultur`. */
function twoFacts(rows: readonly { readonly cells: readonly Cell[] }[]): boolean {
  return rows.slice(1).filter((row) => meaningOf(row.cells[0]?.join(' ') ?? '')).length > 0;
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
  // `Indsats | Afsluttet` above one row: rows of initiatives, not facts about one.
  if (labelled[0] === 'initiative' && labelled.slice(1).every((each) => each === undefined)) {
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
      return { kind: 'goal', line, number: ordinalNumber(goal[1] ?? '0'), title: goal[2] ?? '' };
    }
    if (filled.length === 0 || SUM.test(filled[0]?.join(' ') ?? ''))
      return { kind: 'unknown', line };
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
