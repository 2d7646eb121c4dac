import type { Block, Cell, Line, Row } from './block.ts';
import { cellOf, plain } from './plain.ts';
import { meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

type Found = { readonly block: Block; readonly last: number };

/** The table that begins at a line, whichever way the document lays it out. */
export function tableFrom(lines: readonly Line[], at: number): Found | undefined {
  if (/<table/i.test(lines[at]?.text ?? '')) return htmlTable(lines, at);
  return (
    pipeTable(lines, at) ??
    tabbedTable(lines, at) ??
    spacedTable(lines, at) ??
    stackedTable(lines, at)
  );
}

function pipeCells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
}

const isRule = (line: string) => /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(line) && line.includes('-');

/** Labels on lines of their own, then cells on lines of their own, as some PDFs give tables. */
function stackedTable(lines: readonly Line[], at: number): Found | undefined {
  const columns: Meaning[] = [];
  let last = at - 1;
  for (let next = at; next < lines.length && columns.length < 8; next += 1) {
    const text = lines[next]?.text.trim() ?? '';
    const meaning = meaningOf(text);
    if (!meaning || text.endsWith(':')) break;
    columns.push(meaning);
    last = next;
  }
  const titled = columns[0] === 'initiative' || columns[0] === 'number';
  const told = columns.some((each) => each === 'lead' || each === 'actors' || each === 'schedule');
  if (columns.length < 3 || !titled || !told) return undefined;
  const records = recordsBelow(lines, last + 1, columns.length);
  const end = records.at(-1)?.last ?? last;
  const numbers = lines.slice(at, end + 1).map((line) => line.no);
  if (records.length < 2) {
    return {
      block: { kind: 'column-heads', columns, lines: numbers.slice(0, columns.length) },
      last,
    };
  }
  const heads = lines.slice(at, last + 1).map((line) => line.text.trim());
  const rows = records.map(({ line, cells }) => ({ line, cells: cells.map(cellOf) }));
  return { block: { kind: 'table', heads, rows, lines: numbers }, last: end };
}

type Record = { readonly line: number; readonly cells: readonly string[]; readonly last: number };

/** Groups of as many lines as there are columns, each apart from the next by a blank line. */
function recordsBelow(lines: readonly Line[], from: number, columns: number): readonly Record[] {
  const records: Record[] = [];
  let held: { line: number; text: string }[] = [];
  for (let at = from; at <= lines.length; at += 1) {
    const line = lines[at];
    const text = line?.text.trim() ?? '';
    if (line && text !== '') {
      held.push({ line: line.no, text });
      continue;
    }
    if (held.length === 0) continue;
    if (held.length !== columns) break;
    records.push({ line: held[0]?.line ?? 1, cells: held.map((each) => each.text), last: at - 1 });
    held = [];
  }
  return records;
}

/** Rows parted by tabs, as a sheet or a Word table gives them when it is pasted. */
function tabbedTable(lines: readonly Line[], at: number): Found | undefined {
  const cellsOf = (text: string) => text.split('\t').map((cell) => cell.trim());
  const heads = cellsOf(lines[at]?.text ?? '');
  const labelled = heads.filter((head) => meaningOf(head) !== undefined).length;
  if (heads.length < 3 || labelled < 2) return undefined;
  const rows: Row[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line?.text.includes('\t')) break;
    last = next;
    rows.push({ line: line.no, cells: cellsOf(line.text).map(cellOf) });
  }
  if (rows.length === 0) return undefined;
  const numbers = lines.slice(at, last + 1).map((line) => line.no);
  return { block: { kind: 'table', heads, rows, lines: numbers }, last };
}

/** Where the columns of a line begin, when wide gaps part them. */
function columnStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?:^|\s{2,}|\t+)(?=\S)/g)].map((gap) => gap.index + gap[0].length);
}

/** A table that wide gaps hold together, as text taken from a page keeps it. */
function spacedTable(lines: readonly Line[], at: number): Found | undefined {
  const head = lines[at]?.text ?? '';
  const starts = columnStarts(head);
  if (starts.length < 2) return undefined;
  const cellsOf = (text: string) =>
    starts.map((start, index) => {
      const from = index === 0 ? 0 : start;
      return text.slice(from, starts[index + 1] ?? text.length).trim();
    });
  const heads = cellsOf(head);
  if (heads.filter((each) => meaningOf(each) !== undefined).length < 2) return undefined;
  const rows: { line: number; cells: string[] }[] = [];
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.text.trim() === '') break;
    const cells = cellsOf(line.text);
    const filled = cells.filter((cell) => cell !== '').length;
    const before = rows.at(-1);
    if (filled === 0 || (filled === 1 && !before)) break;
    last = next;
    if (cells[0] !== '' && cells[1] !== '') rows.push({ line: line.no, cells });
    else if (before)
      before.cells = before.cells.map((cell, index) => glued(cell, cells[index] ?? ''));
  }
  if (rows.length === 0) return undefined;
  const numbers = lines.slice(at, last + 1).map((line) => line.no);
  const tabled = rows.map(({ line, cells }) => ({ line, cells: cells.map(cellOf) }));
  return { block: { kind: 'table', heads, rows: tabled, lines: numbers }, last };
}

function glued(cell: string, more: string): string {
  if (more === '') return cell;
  return /\p{L}-$/u.test(cell) && /^\p{Ll}/u.test(more)
    ? cell.slice(0, -1) + more
    : `${cell} ${more}`.trim();
}

function pipeTable(lines: readonly Line[], at: number): Found | undefined {
  const here = lines[at]?.text ?? '';
  const under = lines[at + 1]?.text ?? '';
  if (!here.includes('|') || !isRule(under) || !under.includes('|')) return undefined;
  const rows: Row[] = [];
  let last = at + 1;
  for (let next = at + 2; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !line.text.includes('|')) break;
    last = next;
    if (!isRule(line.text)) rows.push({ line: line.no, cells: pipeCells(line.text).map(cellOf) });
  }
  const heads = pipeCells(here).map(plain);
  const numbers = lines.slice(at, last + 1).map((line) => line.no);
  return { block: { kind: 'table', heads, rows, lines: numbers }, last };
}

function htmlTable(lines: readonly Line[], at: number): Found {
  let last = at;
  while (last < lines.length - 1 && !/<\/table>/i.test(lines[last]?.text ?? '')) last += 1;
  const taken = lines.slice(at, last + 1);
  const markup = taken.map((line) => `${line.text}\n`).join('');
  const rows = [...markup.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/gi)].map((row) => ({
    line: taken[markup.slice(0, row.index).split('\n').length - 1]?.no ?? taken[0]?.no ?? 1,
    written: [...(row[1] ?? '').matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)<\/t[dh]>/gi)],
  }));
  const [first, ...rest] = spread(rows);
  const heads = first?.cells.map((cell) => cell.join(' ')) ?? [];
  return {
    block: { kind: 'table', heads, rows: rest, lines: taken.map((line) => line.no) },
    last,
  };
}

type Written = { readonly line: number; readonly written: readonly RegExpMatchArray[] };

const MOST_SPANNED = 50;

function spanIn(attributes: string, name: 'rowspan' | 'colspan'): number {
  const digits = new RegExp(`${name}="?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? '1';
  return Math.min(MOST_SPANNED, Math.max(1, Number(digits)));
}

/** Gives a cell that spans rows or columns to each place it covers. */
function spread(rows: readonly Written[]): readonly Row[] {
  const below: { cell: Cell; left: number }[] = [];
  return rows.map(({ line, written }) => {
    const cells: Cell[] = [];
    const waiting = [...written];
    for (let at = 0; waiting.length > 0 || (below[at]?.left ?? 0) > 0; at += 1) {
      const above = below[at];
      if (above && above.left > 0) {
        cells.push(above.cell);
        above.left -= 1;
        continue;
      }
      const [, attributes = '', inside = ''] = waiting.shift() ?? [];
      const cell = cellOf(inside);
      const rowspan = spanIn(attributes, 'rowspan');
      const colspan = spanIn(attributes, 'colspan');
      for (let across = 0; across < colspan; across += 1) {
        cells.push(across === 0 ? cell : []);
        below[at + across] = { cell: across === 0 ? cell : [], left: rowspan - 1 };
      }
      at += colspan - 1;
    }
    return { line, cells };
  });
}
