import type { PlanFile } from './plan-file.ts';
import { INITIATIVE, KEY, LISTS, PLAN, STATUS, UNTIL } from './plan-sheets.ts';
import type { Column, Sheet } from './plan-sheets.ts';

/** One sheet: what it is called, its column heads, its rows. Every cell is text. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Row = Readonly<Record<string, unknown>>;
function valueAt(thing: unknown, path: string): unknown {
  if (path === '') return thing;
  let found = thing;
  for (const name of path.split('.')) found = (found as Row | undefined)?.[name];
  return found;
}

/** Lists that can be left out altogether, where the thing above them says so. */
function listAt(thing: unknown, path: string): readonly unknown[] {
  const found = valueAt(thing, path);
  return Array.isArray(found) ? found : [];
}

const YES = 'ja';
const NO = 'nej';

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? YES : NO;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function cellsOf(thing: unknown, columns: readonly Column[]): readonly string[] {
  return columns.map(({ path }) => cellOf(valueAt(thing, path)));
}

const heads = (columns: readonly Column[]) => columns.map((each) => each.head);

/** What the rows of a list belong to, with the cells that say so. */
type Owner = { readonly thing: unknown; readonly marks: readonly string[] };

const OWNER_HEADS: Readonly<Record<Sheet['of'], readonly string[]>> = {
  plan: [],
  initiative: [KEY],
  status: [KEY, UNTIL],
  indicator: [KEY, 'Indikator'],
};

function ownersIn(file: PlanFile): Readonly<Record<Sheet['of'], readonly Owner[]>> {
  const each = file.initiatives;
  return {
    plan: [{ thing: file, marks: [] }],
    initiative: each.map((thing) => ({ thing, marks: [thing.key] })),
    status: each.flatMap(({ key, statuses }) =>
      statuses.map((thing) => ({ thing, marks: [key, thing.period.until] })),
    ),
    indicator: each.flatMap(({ key, work }) =>
      work.indicators.map((thing) => ({ thing, marks: [key, thing.id] })),
    ),
  };
}

/** A plan as sheets that people can read and edit: one row for each thing, in their order. */
export function tablesOf(file: PlanFile): readonly Table[] {
  const owners = ownersIn(file);
  const rowsOf = (of: Sheet['of'], columns: readonly Column[]) =>
    owners[of].map(({ thing, marks }) => [...marks, ...cellsOf(thing, columns)]);
  return [
    {
      name: 'Plan',
      columns: ['Felt', 'Indhold'],
      rows: PLAN.map(({ head, path }) => [head, cellOf(valueAt(file, path))]),
    },
    {
      name: 'Indsatser',
      columns: [KEY, ...heads(INITIATIVE)],
      rows: rowsOf('initiative', INITIATIVE),
    },
    {
      name: 'Status',
      columns: [KEY, UNTIL, ...heads(STATUS)],
      rows: rowsOf('status', STATUS),
    },
    ...LISTS.map(({ name, of, at, columns }) => ({
      name,
      columns: [...OWNER_HEADS[of], ...heads(columns)],
      rows: owners[of].flatMap(({ thing, marks }) =>
        listAt(thing, at).map((item) => [...marks, ...cellsOf(item, columns)]),
      ),
    })),
  ];
}

/** A cell as the value it stands for. An empty one stands for nothing where that is allowed. */
function read(cell: string, kind: Column['kind']): unknown {
  if (kind === 'text') return cell;
  if (cell.trim() === '') return undefined;
  if (kind === 'yes-no') return cell.trim().toLowerCase() === YES;
  return Number(cell.replace(',', '.'));
}

/** Texts that are left out when their cell is empty; all others are there, if only as ''. */
const OPTIONAL = new Set([
  'text.period.start',
  'text.period.end',
  'adopted.body',
  'adopted.day',
  'text.number',
  'text.predecessor.text',
  'text.predecessor.initiative',
  'work.owner',
  'override.colour',
  'doneOn',
  'into',
  'initiative',
]);
/** What is there only together with the first text of its group. */
const GROUPED: Readonly<Record<string, string>> = {
  'adopted.item': 'adopted.body',
  'override.reason': 'override.colour',
};

function put(thing: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) thing[first] = value;
  else {
    const inner = (thing[first] ?? {}) as Record<string, unknown>;
    thing[first] = inner;
    put(inner, rest.join('.'), value);
  }
}

type Cells = ReadonlyMap<string, string>;

function thingFrom(cells: Cells, columns: readonly Column[]): unknown {
  const thing: Record<string, unknown> = {};
  const cell = (path: string) => {
    const column = columns.find((each) => each.path === path);
    return column ? (cells.get(column.head) ?? '') : '';
  };
  for (const { path, kind } of columns) {
    const value = read(cell(path), kind);
    if (path === '') return value;
    const group = GROUPED[path];
    const absent = value === undefined || (value === '' && OPTIONAL.has(path));
    if (!absent && (group === undefined || cell(group) !== '')) put(thing, path, value);
  }
  return thing;
}

/** The rows of each sheet by what they belong to, so that each is looked at once. */
type Rows = (sheet: string, marks: readonly string[]) => readonly Cells[];

function rowsIn(tables: readonly Table[]): Rows {
  const groups = new Map<string, Cells[]>();
  const sheets = [
    { name: 'Plan', marks: [] },
    { name: 'Indsatser', marks: [] },
    { name: 'Status', marks: [KEY] },
    ...LISTS.map(({ name, of }) => ({ name, marks: OWNER_HEADS[of] })),
  ];
  const keyOf = (name: string, marks: readonly string[]) => JSON.stringify([name, ...marks]);
  for (const { name, marks } of sheets) {
    const table = tables.find((each) => each.name === name);
    for (const row of table?.rows ?? []) {
      const cells = new Map(table?.columns.map((head, index) => [head, row[index] ?? '']));
      const key = keyOf(
        name,
        marks.map((head) => cells.get(head) ?? ''),
      );
      const held = groups.get(key);
      if (held) held.push(cells);
      else groups.set(key, [cells]);
    }
  }
  return (name, marks) => groups.get(keyOf(name, marks)) ?? [];
}

type Thing = Record<string, unknown>;

/** Puts the lists that a thing owns into it, each from the sheet that holds them. */
function fillLists(thing: Thing, of: Sheet['of'], marks: readonly string[], rows: Rows): void {
  for (const { name, at, columns } of LISTS.filter((each) => each.of === of)) {
    // Goals that the document did not state are no empty list.
    if (at === 'text.goals.goals' && valueAt(thing, 'text.goals.kind') !== 'stated') continue;
    const own = rows(name, marks).map((row) => thingFrom(row, columns));
    put(thing, at, own);
  }
}

function statusFrom(row: Cells, key: string, rows: Rows): Thing {
  const status = thingFrom(row, STATUS) as Thing;
  const until = row.get(UNTIL) ?? '';
  put(status, 'period.until', until);
  fillLists(status, 'status', [key, until], rows);
  return status;
}

function initiativeFrom(row: Cells, rows: Rows): Thing {
  const initiative = thingFrom(row, INITIATIVE) as Thing;
  const key = row.get(KEY) ?? '';
  put(initiative, 'key', key);
  const tie = valueAt(initiative, 'text.predecessor') as Thing | undefined;
  if (tie) put(tie, 'text', tie['text'] ?? '');
  fillLists(initiative, 'initiative', [key], rows);
  for (const indicator of listAt(initiative, 'work.indicators')) {
    const id = cellOf(valueAt(indicator, 'id'));
    fillLists(indicator as Thing, 'indicator', [key, id], rows);
  }
  put(
    initiative,
    'statuses',
    rows('Status', [key]).map((each) => statusFrom(each, key, rows)),
  );
  return initiative;
}

/**
 * The file that sheets stand for. What is missing or wrong in them is told when the answer is read
 * with the shape of a plan file.
 */
export function fileFrom(tables: readonly Table[]): unknown {
  const rows = rowsIn(tables);
  const told = rows('Plan', []).map(
    (row) => [row.get('Felt') ?? '', row.get('Indhold') ?? ''] as const,
  );
  const file = thingFrom(new Map(told), PLAN) as Thing;
  fillLists(file, 'plan', [], rows);
  return { ...file, initiatives: rows('Indsatser', []).map((row) => initiativeFrom(row, rows)) };
}
