import type { Block, Line } from './block.ts';
import { NUMBERED_HEADING } from './furniture.ts';
import { tellsTime } from '../plans/index.ts';
import { labelsIn, valueOf } from './labels.ts';
import { tableFrom } from './layout.ts';
import { plain } from './plain.ts';
import { meaningOf, standsAlone } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

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

function endsSentence(text: string): boolean {
  return /[.!?:;,]["'’”)]?$/.test(text);
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
    const table = tableFrom(lines, at);
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
    const labelled = LABELLED.exec(bare.replace(/^[-•*–▪]\s+/, '')) ?? unmarked(written);
    const meaning = labelled && meaningOf(labelled[1] ?? '');
    if (labelled && meaning && meaning !== 'number') {
      return putLabels({ meaning, name: labelled[1] ?? '', text: labelled[2] ?? '' }, no);
    }
    const opened = /^\s*\*\*([^*]{3,120}?)[.:]?\*\*[.:]?\s+(\S.*)$/u.exec(written);
    const told = opened ? plain(opened[2] ?? '') : '';
    const [label] = labelsIn(told);
    if (opened && label) {
      put({ kind: 'heading', text: plain(opened[1] ?? ''), level: UNLEVELLED, lines: [no] });
      const before = valueOf(told.slice(0, label.from));
      if (before !== '') put({ kind: 'paragraph', text: before, parts: [before], lines: [no] });
      return putLabels(
        { meaning: label.meaning, name: label.name, text: told.slice(label.after).trim() },
        no,
      );
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
    if (follows && last?.kind === 'label' && last.text !== '' && valueGoesOn(last, bare)) {
      return grow(last, bare, no);
    }
    if (follows && last?.kind === 'heading' && goesOn(last.text, bare)) return grow(last, bare, no);
    if (held) {
      held.text += ` ${bare}`;
      held.parts.push(bare);
      held.lines.push(no);
    } else held = { text: bare, parts: [bare], lines: [no] };
  }

  /** A label with its value, and those that follow on the same line. */
  function putLabels(
    { meaning, name, text }: { meaning: Meaning; name: string; text: string },
    no: number,
  ): void {
    const further = labelsIn(text);
    const own = valueOf(text.slice(0, further[0]?.from ?? text.length));
    const value = further.length === 0 ? text : own;
    put({ kind: 'label', meaning, name, text: value, lines: [no] });
    for (const [index, each] of further.entries()) {
      const to = further[index + 1]?.from ?? text.length;
      const said = valueOf(text.slice(each.after, to));
      put({ kind: 'label', meaning: each.meaning, name: each.name, text: said, lines: [no] });
    }
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

const VALUES: readonly Meaning[] = ['lead', 'actors', 'cooperates', 'schedule'];
/** What a bold word at the beginning of a line may introduce, beside those. */
const RUN_IN: readonly Meaning[] = ['goals', 'purpose', 'background', 'benefit', 'status'];

/** Labels without a colon: `Ansvarlig – Kultur`, `**Ansvarlig** Kultur`, `Hvem? Kultur`. */
function unmarked(written: string): RegExpExecArray | undefined {
  const found =
    /^\s*(?:[-•]\s+)?\*\*([^*:]{2,40}?)[.:]?\*\*\s+(\S.*)$/u.exec(written) ??
    /^\s*(\p{Lu}[\p{L} /()]{1,40}?)(?:\s+[–—-]\s+|\?\s+|\t+|\s{3,})(\S.*)$/u.exec(written);
  const meaning = found ? meaningOf(found[1] ?? '') : undefined;
  const bold = written.includes('**') && meaning !== undefined && RUN_IN.includes(meaning);
  return found && meaning !== undefined && (bold || VALUES.includes(meaning)) ? found : undefined;
}

/** Whether the value of a label goes on in the line below it. */
function valueGoesOn({ meaning, text }: Block & { kind: 'label' }, next: string): boolean {
  if (/(?:[,;–-]|(?<!\p{L})(?:og|til|samt|i|af|for|med|på))$/u.test(text) || /^\p{Ll}/u.test(next))
    return true;
  const sentence = /[.!?]$/.test(next) && next.split(' ').length >= 5;
  if (meaning === 'goals') return !/^[\d ,.og-]+$/u.test(text);
  if (meaning !== 'schedule') return !(VALUES.includes(meaning) && sentence);
  return !tellsTime(text) || tellsTime(next);
}

/** `1.1 Jobmesse` is a title of its own; what begins with a capital below it is not. */
function endsAsTitle(item: Block & { kind: 'item' }, next: string): boolean {
  const whole =
    item.text.length < 90 &&
    !/(?:[,;–-]|(?<!\p{L})(?:i|på|for|til|af|og|med|om|ved|fra|en|et|den|det))$/u.test(item.text);
  return item.number !== undefined && /^\p{Lu}/u.test(next) && whole;
}

function goesOn(heading: string, next: string): boolean {
  return heading.length < 120 && !endsSentence(heading) && /^\p{Ll}/u.test(next);
}
