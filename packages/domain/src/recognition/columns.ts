import { tellsTime } from '../plans/index.ts';
import type { Block, Cell } from './block.ts';
import { folded, meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

export type TableBlock = Block & { kind: 'table' };

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
export function columnMeaning(head: string): Meaning | undefined {
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
export function columnsOf(heads: readonly string[]): readonly (Meaning | undefined)[] | undefined {
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

/** Initiatives side by side, with what each line tells in the first column, as rows instead. */
export function upright(block: TableBlock): TableBlock {
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

const A_YEAR = /^(?:19|20)\d\d$/;

/** `2025 | 2026` above crosses: the years that are crossed. */
export function yearsCrossed(heads: readonly string[], cells: readonly Cell[]): string {
  const crossed = heads.filter(
    (head, at) => A_YEAR.test(head.trim()) && /^[x✓✔•]$/iu.test(cells[at]?.join(' ').trim() ?? ''),
  );
  return [...new Set([crossed[0], crossed.at(-1)])].filter((each) => each !== undefined).join('-');
}

/** Heads, with the one that is missing where nearly all cells below say a time. */
export function headsOf({ heads, rows }: TableBlock): readonly string[] {
  if (heads.some((head) => ['schedule', 'start'].includes(columnMeaning(head) ?? ''))) return heads;
  return heads.map((head, at) => {
    if (columnMeaning(head) !== undefined) return head;
    const told = rows.map((row) => row.cells[at]?.join(' ') ?? '').filter((text) => text !== '');
    const times = told.filter((text) => text.length <= 60 && tellsTime(text));
    return told.length > 1 && times.length >= told.length * 0.6 ? 'Tidsplan' : head;
  });
}
