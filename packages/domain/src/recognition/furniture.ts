import type { Line } from './block.ts';
import { plain } from './plain.ts';
import {
  GOAL_WORDS,
  INITIATIVE_WORDS,
  ORDINAL,
  SECTION_WORDS,
  anyCase,
  meaningOf,
} from './vocabulary.ts';

/** `Mål 2: …`, `Indsats A1: …`, `1. mål: …`: never the head of a page. */
export const NUMBERED_HEADING = new RegExp(
  String.raw`^(?=\p{Lu})(?:${anyCase(`${GOAL_WORDS}|${SECTION_WORDS}|${INITIATIVE_WORDS}`)})\s+(?:nr\.?\s*)?${ORDINAL}\s*(?:[:.–—-]\s+|\s(?=\p{Lu}))\S|^\d{1,2}\.\s*(?:${anyCase(GOAL_WORDS)})\s*[:–—-]\s+\S`,
  'u',
);

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

const CONTENTS_BEGIN = /^\s*#*\s*\**(?:indhold|indholdsfortegnelse)\**\s*:?\s*$/iu;

/** Lines below `Indhold` that end with the number of a page, as long as the numbers do not fall. */
function contentsIn(source: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = source.map(plain);
  const begin = lines.findIndex((line) => CONTENTS_BEGIN.test(line));
  if (begin < 0) return found;
  let page = 0;
  const pages: number[] = [];
  for (let at = begin + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const number = Number(/(?:\s|\.)(\d{1,3})$/.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(number) || number < page) break;
    page = number;
    pages.push(at);
  }
  if (pages.length > 1) for (const each of [begin, ...pages]) found.add(each);
  return found;
}

const FURNITURE = [
  /^\f?\s*(side|page)\s+\d+(\s*(af|of|\/)\s*\d+)?\s*$/i,
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
  const contents = contentsIn(source);
  for (const [index, raw] of source.entries()) {
    const text = raw.replace(/\f/g, '').trimEnd();
    const found = CASE_REFERENCE.exec(text)?.[1];
    if (found !== undefined) caseReference ||= found;
    // A number alone between blank lines or at a page break counts pages; in a cell it does not.
    const apart =
      (source[index - 1] ?? '').trim() === '' && (source[index + 1] ?? '').trim() === '';
    const counted = /^\s*\d{1,3}$/.test(text) && (apart || raw.includes('\f'));
    const furnished = FURNITURE.some((each) => each.test(text)) || heads.has(text.trim());
    if (
      contents.has(index) ||
      found !== undefined ||
      CONTENTS.test(text.slice(-60)) ||
      counted ||
      furnished
    ) {
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
