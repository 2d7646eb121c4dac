import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import { cellsIn, goalBefore, linearRows } from './linear-table.ts';
import type { LinearRow } from './linear-table.ts';
import { SECTION_HEADING } from './patterns.ts';
import { begin, found, goalNamed, take } from './reading.ts';
import type { Reading } from './reading.ts';
import { upright } from './columns.ts';
import { tableRows } from './table.ts';
import type { TableRow } from './table.ts';
import { folded, ordinalNumber } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

/** Rows of a table that a PDF gave line after line, where no title stands above each. */
export function readRows(r: Reading, heads: Block & { kind: 'column-heads' }, at: number): void {
  const cells = cellsBelow(r, at);
  r.current = r.field = undefined;
  const rows = linearRows(cells);
  for (const row of rows) readRow(r, row, heads.columns);
  r.current = r.field = undefined;
  const inRows = new Set(rows.flatMap((row) => row.lines));
  for (const { block } of cells) {
    if (block.lines.some((line) => inRows.has(line))) r.passed.add(block);
  }
  for (const { no, block } of cells) if (r.passed.has(block) && !inRows.has(no)) r.left.add(no);
}

type LinearCell = { readonly no: number; readonly text: string; readonly block: Block };

/** The lines below the heads of a table, until something that is no cell. */
function cellsBelow(r: Reading, at: number): readonly LinearCell[] {
  const cells: LinearCell[] = [];
  for (const block of r.blocks.slice(at + 1)) {
    const bullet = block.kind === 'item' && block.number === undefined;
    if (block.kind !== 'paragraph' && !bullet) break;
    const parts = block.kind === 'paragraph' ? block.parts : [block.text];
    parts.forEach((text, index) => cells.push({ no: block.lines[index] ?? 1, text, block }));
  }
  return cells;
}

function readRow(r: Reading, row: LinearRow, columns: readonly Meaning[]): void {
  const { goal, rest } =
    columns[0] === 'goals' ? goalBefore(row.texts) : { goal: '', rest: row.texts };
  const number = goal === '' ? undefined : goalNamed(r, goal);
  if (number !== undefined) r.goal = r.goals.find((each) => each.number === number);
  const told = cellsIn(rest, columns);
  const draft = begin(r, row.line, null, told.title, true);
  if (told.description !== '') draft.tell('description', told.description);
  if (told.actors !== '') draft.tell(columns.includes('lead') ? 'lead' : 'actors', told.actors);
  draft.tell('schedule', row.schedule);
  row.lines.forEach((line) => r.used.add(line));
}

type Told = { readonly meaning: Meaning; readonly entries: readonly string[] };

function tellAll(draft: Draft | undefined, fields: readonly Told[]): void {
  for (const { meaning, entries } of fields) {
    for (const entry of entries) draft?.tell(meaning, entry);
  }
}

/** A sheet of facts names its initiative itself, or stands under a heading that does. */
function readFacts(
  r: Reading,
  row: TableRow & { kind: 'fields' },
  above: Block | undefined,
): boolean {
  if (above) {
    if (above.kind !== 'heading' && above.kind !== 'paragraph') return false;
    begin(r, above.lines[0] ?? 1, null, above.text, true);
    take(r, above);
  }
  for (const field of row.fields) {
    if (field.meaning === 'initiative') begin(r, row.line, null, field.entries.join(' '), true);
    else tellAll(r.current, [field]);
  }
  return r.current !== undefined;
}

const OWN_FIELDS: readonly Meaning[] = ['lead', 'schedule', 'goals', 'actors'];

/** The initiative a later table tells more about: the same title, without who and when. */
function knownAs(r: Reading, row: TableRow & { kind: 'initiatives' }): Draft | undefined {
  const title = folded(row.initiatives[0]?.title ?? '');
  const own = row.fields.some(({ meaning }) => OWN_FIELDS.includes(meaning));
  return own || row.initiatives.length !== 1 || title === ''
    ? undefined
    : r.drafts.find((draft) => folded(draft.title) === title);
}

function readInitiatives(r: Reading, row: TableRow & { kind: 'initiatives' }): void {
  const known = knownAs(r, row);
  if (known) return tellAll(known, row.fields);
  for (const each of row.initiatives) {
    const draft = begin(r, row.line, each.number, each.title, true);
    if (each.text !== '') draft.tell('description', each.text);
    const goals = row.fields.find((field) => field.meaning === 'goals');
    if (goals) {
      draft.open('goals');
      draft.underGoal = goalNamed(r, goals.entries.join(' ')) ?? draft.underGoal;
    }
    tellAll(draft, row.fields);
  }
}

/** Says whether the row became something. */
function readTableRow(r: Reading, row: TableRow, above: Block | undefined): boolean {
  switch (row.kind) {
    case 'part': {
      const [, ordinal, title = row.title] = SECTION_HEADING.exec(row.title) ?? [];
      const number = ordinal === undefined ? r.sections.length + 1 : ordinalNumber(ordinal);
      r.section = found(r.sections, { number, title, text: '' });
      return true;
    }
    case 'goal':
      r.goal = found(r.goals, { number: row.number, title: row.title, text: '' });
      return true;
    case 'fields': {
      const own = above !== undefined && (!r.current || r.current.has('schedule'));
      return readFacts(r, row, own ? above : undefined);
    }
    case 'initiatives':
      readInitiatives(r, row);
      return true;
    case 'more':
      tellAll(r.current, row.fields);
      return r.current !== undefined;
    case 'unknown':
      return false;
  }
}

export function readTable(r: Reading, written: Block & { kind: 'table' }, at: number): void {
  const block = upright(written);
  const rows = tableRows(block);
  const titled = rows.some(
    (row) => row.kind === 'fields' && row.fields.some(({ meaning }) => meaning === 'initiative'),
  );
  for (const row of rows) {
    if (readTableRow(r, row, titled ? undefined : r.blocks[at - 1])) r.used.add(row.line);
  }
  // Heads and rules of a table say nothing on their own; those of an unknown table are shown.
  if (rows.some((row) => row.kind !== 'unknown')) {
    const inRows = new Set(block.rows.map((row) => row.line));
    for (const line of block.lines) if (!inRows.has(line)) r.used.add(line);
  }
  r.current = r.field = undefined;
}
