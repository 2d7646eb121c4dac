import {
  GOAL_WORDS,
  INITIATIVE_WORDS,
  ORDINAL,
  SECTION_WORDS,
  SENTENCE_STARTERS,
  anyCase,
  meaningOf,
  standsAlone,
} from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

/** A line of the document after its furniture is taken off. `no` counts from 1. */
export type Line = { readonly no: number; readonly text: string };

/** A cell of a table, one entry per line or paragraph in it. */
export type Cell = readonly string[];
export type Row = { readonly line: number; readonly cells: readonly Cell[] };

/** What a document is made of. `lines` are the numbers of the lines a block was made from. */
export type Block = { readonly lines: readonly number[] } & (
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  /** `parts` are the lines it was made from. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly parts: readonly string[] }
  | { readonly kind: 'item'; readonly number: string | undefined; readonly text: string }
  | {
      readonly kind: 'label';
      readonly meaning: Meaning;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'column-heads'; readonly columns: readonly Meaning[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly Row[] }
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  sect: '§',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
};

export function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
    .replace(/\\([.*_#-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines and paragraphs inside a cell of a table. List points begin with `- `. */
export function cellOf(written: string): Cell {
  const lines = written
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/?(p|br|div|ul|ol)[^>]*>|<\/li>/gi, '\n')
    .split('\n')
    .map((line) => plain(line).replace(/^- -\s*/, '- '))
    .filter((line) => line !== '' && line !== '-');
  const entries: string[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const goesOn = last !== undefined && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(last);
    if (goesOn) entries[entries.length - 1] = `${last} ${line}`;
    else entries.push(line);
  }
  return entries;
}

const CONTENTS = /(?:\.\s?){4,}\s*\d{1,3}\s*$|\S(?:\t+|\s{8,})\d{1,3}\s*$/;
const PAGE = /^\f?\s*(?:side|page)\s+\d+|^\f?\s*\d{1,3}\s*$/i;

/** Lines that stand on several pages beside the page number: heads and feet of pages. */
function runningHeads(source: readonly string[]): ReadonlySet<string> {
  const filled = source.map((line) => line.trim()).filter((line) => line !== '');
  const counts = new Map<string, number>();
  for (const line of filled) counts.set(line, (counts.get(line) ?? 0) + 1);
  const beside = new Set<string>();
  for (const [at, line] of filled.entries()) {
    if (!PAGE.test(line)) continue;
    for (const near of [filled[at - 1], filled[at + 1]]) {
      const repeated = near !== undefined && near.length > 10 && (counts.get(near) ?? 0) > 1;
      if (repeated && !NUMBERED_HEADING.test(near) && !meaningOf(near)) beside.add(near);
    }
  }
  return beside;
}

const FURNITURE = [
  /^\f?\s*(side|page)\s+\d+(\s+(af|of)\s+\d+)?\s*$/i,
  /^\f?\s*-\s*\d{1,3}\s*-\s*$/,
  /^\s*[-=_*]{3,}\s*$/,
];
const CASE_REFERENCE = /^\s*(?:sagsn(?:umme)?r\.?:?\s*)?(\d{2}\/\d{4,6}(?:-\d+)?)\s*$/i;

export type Furnished = {
  readonly lines: readonly Line[];
  readonly caseReference: string;
  readonly furniture: readonly number[];
};

/** Takes page numbers and case numbers off, and joins words that were cut at the end of a line. */
export function unfurnished(source: readonly string[]): Furnished {
  const lines: { no: number; text: string }[] = [];
  const furniture: number[] = [];
  let caseReference = '';
  /** The last line that says something. */
  let filled: { no: number; text: string } | undefined;
  const heads = runningHeads(source);
  for (const [index, raw] of source.entries()) {
    const text = raw.replace(/\f/g, '').trimEnd();
    const found = CASE_REFERENCE.exec(text)?.[1];
    if (found !== undefined) caseReference ||= found;
    // A number alone between blank lines or at a page break counts pages; in a cell it does not.
    const apart =
      (source[index - 1] ?? '').trim() === '' && (source[index + 1] ?? '').trim() === '';
    const counted = /^\s*\d{1,3}$/.test(text) && (apart || raw.includes('\f'));
    const furnished = FURNITURE.some((each) => each.test(text)) || heads.has(text.trim());
    if (found !== undefined || CONTENTS.test(text.slice(-60)) || counted || furnished) {
      furniture.push(index + 1);
      continue;
    }
    const before = filled;
    const [, head = '', rest = ''] = /^\s*(\p{Ll}[^\s]*|\d{4}\b)\s*(.*)$/u.exec(text) ?? [];
    const year = /\b\d{4}\s?-$/.test(before?.text ?? '') && /^\d{4}/.test(head);
    const word = /\p{L}-$/u.test(before?.text ?? '') && /^\p{Ll}/u.test(head);
    const cut = year || word;
    if (before && cut && !/^(og|eller|samt)$/.test(head)) {
      // A page may have ended inside the word.
      while (lines.at(-1) !== before) lines.pop();
      before.text = year ? before.text + head : before.text.slice(0, -1) + head;
      if (rest === '') furniture.push(index + 1);
      else {
        filled = { no: index + 1, text: rest };
        lines.push(filled);
      }
      continue;
    }
    const line = { no: index + 1, text };
    if (text.trim() !== '') filled = line;
    lines.push(line);
  }
  return { lines, caseReference, furniture };
}

const BLOCK_TAGS = /<(\/?)(h[1-6]|p|li|ul|ol|tr|table|thead|tbody|div)\b[^>]*>/gi;

/** Labels that stand glued to what is before them: `Tidsplan: 2020Status:`. */
const GLUED =
  /(?<=[^\s*#([/])(?=(?:Status|Tidsplan|Formål|Aktører|Strategimål|Ansvarlig|Hovedaktør):)/g;

const MONTH = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const ITEM = new RegExp(
  String.raw`^\s*(?:([-•*–▪o])|(\d{1,2}(?:\.\d{1,2})*[a-z]?)[.)]|(\d{1,2}(?:\.\d{1,2})+[a-z]?)|([a-z])\))\s+(?!(?:${MONTH}|kvartal|halvår)\b)(.*)$`,
  'i',
);
const LABELLED = /^([\p{L}][\p{L} ./-]{1,48}?)\s*:\s*(.*)$/u;

/** A line that says nothing but the heads of columns, as tables lie in text taken from a PDF. */
function columnHeads(text: string): readonly Meaning[] | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length < 3 || words.length > 10) return undefined;
  const columns: Meaning[] = [];
  for (let at = 0; at < words.length;) {
    const two = meaningOf(words.slice(at, at + 2).join(' '));
    const one = meaningOf(words[at] ?? '');
    const meaning = at + 1 < words.length && two ? two : one;
    if (!meaning) return undefined;
    columns.push(meaning);
    at += meaning === two && at + 1 < words.length ? 2 : 1;
  }
  return columns.length >= 3 ? columns : undefined;
}

function pipeCells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
}

const isRule = (line: string) => /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(line) && line.includes('-');

/** Below every heading the document itself gives a level. */
const UNLEVELLED = 7;

/** A heading, whatever way the document marks one. */
function headingIn(text: string): { text: string; level: number } | undefined {
  const hashes = /^(#{1,6})\s+(\S.*)$/.exec(text.trim());
  if (hashes) {
    return { text: plain((hashes[2] ?? '').replace(/#+$/, '')), level: hashes[1]?.length ?? 1 };
  }
  const tag = /^\s*<h([1-6])[^>]*>(.*)$/i.exec(text);
  if (tag) return { text: plain(tag[2] ?? ''), level: Number(tag[1]) };
  const bold =
    /^\s*(?:\*\*|__)([^*]+)(?:\*\*|__)\s*$/.exec(text) ??
    /^\s*<p[^>]*>\s*<(?:strong|b)>(.*?)<\/(?:strong|b)>\s*<\/p>\s*$/i.exec(text);
  return bold ? { text: plain(bold[1] ?? ''), level: UNLEVELLED } : undefined;
}

const ORIGIN = /\((ny|nyt|videreført|fortsat)\b[^)]*\)\s*$/i;

const NUMBERED_HEADING = new RegExp(
  String.raw`^(?=\p{Lu})(?:${anyCase(`${GOAL_WORDS}|${SECTION_WORDS}|${INITIATIVE_WORDS}`)})\s+(?:nr\.?\s*)?${ORDINAL}\s*(?:[:.–—-]\s+|\s(?=\p{Lu}))\S|^\d{1,2}\.\s*(?:${anyCase(GOAL_WORDS)})\s*[:–—-]\s+\S`,
  'u',
);

function endsSentence(text: string): boolean {
  return /[.!?:;,]["'’”)]?$/.test(text);
}

const HTML = /<(?:html|body|table|h[1-3])\b/i;

/** A web page that lies on few lines gets one for each of its parts; what is not text is left out. */
export function inParts(source: string): string {
  const tags = source.match(/<\/(?:p|h[1-6]|tr|li|table|div)>/gi)?.length ?? 0;
  if (!HTML.test(source) || tags < 4 || /^[ \t]*\|/m.test(source)) return source;
  return source
    .replace(/<(head|style|script|nav|header|footer)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!doctype[^>]*>|<\/?(?:html|body|main)\b[^>]*>/gi, '')
    .replace(/(<\/(?:h[1-6]|table|thead|tbody|tr|ul|ol|div|section|article)>)/gi, '$1\n')
    .replace(/(<(?:table|ul|ol)\b[^>]*>)/gi, '\n$1\n')
    .replace(/(?<!<\/(?:td|th)>)(<\/(?:p|li)>)(?!<\/t[dh])/gi, '$1\n');
}

/** Reads a document as blocks. Knows plain text, Markdown, and the HTML that Word files become. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let held: { text: string; parts: string[]; lines: number[] } | undefined;
  const flush = () => {
    if (held) blocks.push({ kind: 'paragraph', ...held });
    held = undefined;
  };
  const put = (block: Block) => {
    flush();
    blocks.push(block);
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const table = /<table/i.test(line.text)
      ? htmlTable(lines, at)
      : (pipeTable(lines, at) ?? spacedTable(lines, at) ?? stackedTable(lines, at));
    if (table) {
      put(table.block);
      at = table.last;
      continue;
    }
    const pieces = line.text.replace(/\*\*\*\*/g, '').split(GLUED);
    for (const piece of pieces) read(piece, line.no, at);
  }
  flush();
  return blocks;

  function read(written: string, no: number, at: number): void {
    if (plain(written) === '') return flush();
    const heading = headingIn(written);
    const bare = plain(heading?.text ?? written.replace(BLOCK_TAGS, ' '));
    if (bare === '') return;
    const columns = columnHeads(bare);
    if (columns) return put({ kind: 'column-heads', columns, lines: [no] });
    const alone = standsAlone(bare.replace(/:$/, ''));
    if (alone) return put({ kind: 'label', meaning: alone, name: bare, text: '', lines: [no] });
    const labelled = LABELLED.exec(bare.replace(/^[-•*–▪]\s+/, ''));
    const meaning = labelled && meaningOf(labelled[1] ?? '');
    if (labelled && meaning && meaning !== 'number') {
      const name = labelled[1] ?? '';
      return put({ kind: 'label', meaning, name, text: labelled[2] ?? '', lines: [no] });
    }
    if (heading) return put({ kind: 'heading', text: bare, level: heading.level, lines: [no] });
    if (NUMBERED_HEADING.test(bare) && bare.length < 160) {
      return put({ kind: 'heading', text: bare, level: UNLEVELLED, lines: [no] });
    }
    const item = ITEM.exec(plain(written.replace(/<li[^>]*>/gi, '- ')));
    if (item) {
      return put({ kind: 'item', number: item[2] ?? item[3], text: item[5] ?? '', lines: [no] });
    }
    if (ORIGIN.test(bare) && bare.length < 160) {
      // A long title may have begun on the line before.
      const begun = held && /^\p{Ll}/u.test(bare) && held.text.length < 120 ? held : undefined;
      held = begun ? undefined : held;
      const text = begun ? `${begun.text} ${bare}` : bare;
      return put({
        kind: 'heading',
        text,
        level: UNLEVELLED,
        lines: [...(begun?.lines ?? []), no],
      });
    }
    if (/^\s*<p\b/i.test(written)) flush();
    const last = blocks.at(-1);
    const follows = held === undefined && last?.lines.at(-1) === lines[at - 1]?.no;
    if (follows && last?.kind === 'item' && !endsAsTitle(last, bare)) return grow(last, bare, no);
    if (follows && last?.kind === 'label' && last.text !== '') return grow(last, bare, no);
    if (follows && last?.kind === 'heading' && goesOn(last.text, bare)) return grow(last, bare, no);
    if (held) {
      held.text += ` ${bare}`;
      held.parts.push(bare);
      held.lines.push(no);
    } else held = { text: bare, parts: [bare], lines: [no] };
  }

  function grow(
    last: Exclude<Block, { kind: 'table' | 'column-heads' }>,
    text: string,
    no: number,
  ): void {
    blocks[blocks.length - 1] = {
      ...last,
      text: `${last.text} ${text}`,
      lines: [...last.lines, no],
    };
  }
}

/** `1.1 Jobmesse` is a title of its own; what begins with a capital below it is not. */
function endsAsTitle(item: Block & { kind: 'item' }, next: string): boolean {
  const whole =
    item.text.length < 90 &&
    !/(?:[,;–-]|\b(?:i|på|for|til|af|og|med|om|ved|fra|en|et|den|det))$/u.test(item.text);
  return item.number !== undefined && /^\p{Lu}/u.test(next) && whole;
}

function goesOn(heading: string, next: string): boolean {
  return heading.length < 120 && !endsSentence(heading) && /^\p{Ll}/u.test(next);
}

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
  const numbers = lines.slice(at, last + 1).map((line) => line.no);
  return { block: { kind: 'column-heads', columns, lines: numbers }, last };
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

type Found = { readonly block: Block; readonly last: number };

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

const NOT_AFTER = /[-–:/("']$/;

/**
 * Parts a title from the text that follows it in one cell, where the line break between them was
 * lost: a title ends where a capital letter begins a sentence.
 */
export function titleIn(
  text: string,
): { readonly title: string; readonly rest: string } | undefined {
  const quoted = /^(['"’‘“”„«»][^'"’‘“”„«»]{3,120}['"’‘“”„«»])\s+(\p{Lu}.*)$/u.exec(text);
  if (quoted) return { title: quoted[1] ?? '', rest: quoted[2] ?? '' };
  const sentence = /^(.*?[\p{Ll}\d)"'])[.!?](\s|$)/u.exec(text)?.[1] ?? text;
  const words = sentence.split(' ');
  const starts = words.flatMap((word, index) => {
    const before = words[index - 1];
    if (index === 0 || before === undefined || NOT_AFTER.test(before)) return [];
    return /^["'’”„“]?\p{Lu}\p{Ll}/u.test(word) || /^(I|Et|En|Vi)$/.test(word) ? [index] : [];
  });
  const [firstWord = ''] = words;
  if (SENTENCE_STARTERS.has(firstWord) && firstWord !== 'Frivillige') return undefined;
  const cut = starts.find((index) => SENTENCE_STARTERS.has(words[index] ?? '')) ?? starts[0];
  if (cut === undefined || cut > 16 || words.length - cut < 3) return undefined;
  const title = words.slice(0, cut).join(' ');
  return { title, rest: text.slice(title.length).trim() };
}
