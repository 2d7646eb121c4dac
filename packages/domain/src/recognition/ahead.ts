import type { Block } from './block.ts';
import { FIELDS, INITIATIVE_HEADING, STANDING, isShort } from './patterns.ts';
import type { Reading } from './reading.ts';
import { upright } from './columns.ts';
import { tableRows } from './table.ts';
import { meaningOf, namesInitiative, opensList } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

export function titleAfter(next: Block | undefined): string | undefined {
  const titled = next?.kind === 'heading' || next?.kind === 'paragraph';
  return titled && isShort(next.text) ? next.text : undefined;
}

/** Whether who and when are told before the next heading, as only an initiative does. */
export function labelsAhead(r: Reading, block: Block, at: number): boolean {
  if (block.kind === 'paragraph') return labelledBelow(r, block, r.blocks[at + 1]);
  const level = block.kind === 'heading' ? block.level : 0;
  if (block.kind === 'heading' && opensList(block.text)) return false;
  const told = new Set<Meaning>();
  for (const after of r.blocks.slice(at + 1, at + 16)) {
    if (after.kind === 'label' && namesInitiative(after.name) && after.text !== '') return false;
    if (after.kind === 'table' || after.kind === 'column-heads') return false;
    if (after.kind === 'heading' && (level === 0 || after.level <= level || !meaningOf(after.text)))
      break;
    if (after.kind === 'item' && after.number !== undefined && level === 0) break;
    if (after.kind === 'label') told.add(after.meaning);
  }
  const named = ['lead', 'actors', 'cooperates', 'schedule'].filter((each) =>
    told.has(each as Meaning),
  );
  // Below `Indsatser` one is enough: the document says itself what the heading is.
  const expected =
    block.kind === 'heading' &&
    (r.expecting === 'initiatives' || r.initiativeLevel === block.level);
  return named.length >= (expected ? 1 : 2) || (named.length === 1 && told.size >= 2);
}

/** A title with a sentence below it, and then who and when. */
export function labelledBelow(
  r: Reading,
  block: Block & { kind: 'paragraph' },
  next: Block | undefined,
): boolean {
  const [first = '', second] = block.parts;
  if (next?.kind !== 'label' || STANDING.test(first)) return false;
  const named =
    /^(?:lead|actors|schedule)$/.test(next.meaning) ||
    (/^(?:r.goals|purpose)$/.test(next.meaning) &&
      (next.text !== '' || INITIATIVE_HEADING.test(first)));
  const titled =
    second !== undefined && /^\p{Lu}/u.test(second) && first.length < 90 && !/[.,;:]$/.test(first);
  return named && titled && (!r.current || r.current.has(next.meaning));
}

/** Whether headings of a lower level, each an initiative, follow before one of this level. */
export function initiativesBelow(r: Reading, block: Block, at: number): boolean {
  if (block.kind !== 'heading') return false;
  for (const [further, after] of r.blocks.slice(at + 1).entries()) {
    if (after.kind !== 'heading') continue;
    if (after.level <= block.level) return false;
    const place = at + 1 + further;
    const titled = INITIATIVE_HEADING.test(after.text) || opensList(after.text);
    if (titled || labelsAhead(r, after, place)) return true;
  }
  return false;
}

/** A short line before a label begins an initiative, if the present one has that already. */
export function beginsByLabel(r: Reading, next: Block | undefined): boolean {
  if (next?.kind !== 'label' || !FIELDS.includes(next.meaning)) return false;
  if (next.meaning === 'initiative' && namesInitiative(next.name)) return false;
  if (next.meaning === 'goals' && next.text === '' && !r.current) return false;
  if (!r.current) return r.expecting === undefined;
  if (r.field !== undefined && !r.current.has(r.field)) return false;
  return r.current.has(next.meaning);
}

/** Whether a table of initiatives comes before the next heading or number. */
export function sectionAhead(r: Reading, at: number): boolean {
  for (const block of r.blocks.slice(at + 1, at + 8)) {
    if (block.kind === 'table')
      return tableRows(upright(block)).some((row) => row.kind === 'initiatives');
    if (block.kind === 'heading' || block.kind === 'column-heads') return false;
    if (block.kind === 'item' && block.number !== undefined) return false;
  }
  return false;
}
