import type { Cell } from './block.ts';
import { titleIn } from './title.ts';
import { INITIATIVE_WORDS, ORDINAL, SECTION_WORDS, SENTENCE_STARTERS } from './vocabulary.ts';

export type Titled = {
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
};

const NUMBER = /^(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*[a-z]?)[.):]?\s+(?=\S)/iu;

const PART = new RegExp(String.raw`^(?:${SECTION_WORDS})\s*\d`, 'iu');

export function isPart(text: string): boolean {
  return PART.test(text);
}

/** `Indsats 3: Title`, as it stands in a cell of its own. */
export const NAMED = new RegExp(
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
export function initiativesIn(cell: Cell, titlesOnly: boolean): readonly Titled[] {
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
