import { openSync } from 'fontkit';
import { fontPath } from './fonts.ts';

/** What stands where no font has a picture of what was written. */
export const NO_GLYPH = '◊';

/** Part of a text that is set in one font. */
export type Run = { readonly emoji: boolean; readonly text: string };

function glyphsIn(path: string): (code: number) => boolean {
  const font = openSync(path);
  return (code) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(code);
}

const inText = glyphsIn(fontPath('IBMPlexSans-Regular.ttf'));
const inEmoji = glyphsIn(fontPath('noto-emoji-emoji-400-normal.woff'));

const characters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** Line breaks, joiners and signs of form have no picture of their own. */
const SILENT = /[\p{Z}\p{C}\u{FE00}-\u{FE0F}]/u;

function isIn(has: (code: number) => boolean, character: string): boolean {
  return Array.from(character).every((part) => SILENT.test(part) || has(part.codePointAt(0) ?? 0));
}

/** Hyphens that a word processor writes and the font has not. */
const HYPHENS = /[\u2010\u2011]/g;

function runFor(character: string): Run {
  if (isIn(inText, character)) return { emoji: false, text: character };
  return isIn(inEmoji, character)
    ? { emoji: true, text: character }
    : { emoji: false, text: NO_GLYPH };
}

/** A text in parts of one font each; what no font knows is told by {@link NO_GLYPH}. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { segment } of characters.segment(text.replace(HYPHENS, '-'))) {
    const run = runFor(segment);
    const before = runs.at(-1);
    if (before?.emoji === run.emoji) {
      runs[runs.length - 1] = { ...before, text: before.text + run.text };
    } else runs.push(run);
  }
  return runs;
}

/** A text for where there is one font only, as in a table. */
export function inOneFont(text: string): string {
  return runsOf(text)
    .map((run) => (run.emoji ? NO_GLYPH : run.text))
    .join('');
}

/** Whether something of a text cannot be shown; `oneFont` where pictures cannot be, either. */
export function lacksGlyphs(text: string, oneFont = false): boolean {
  const shown = oneFont
    ? inOneFont(text)
    : runsOf(text)
        .map((run) => run.text)
        .join('');
  return shown.includes(NO_GLYPH) && !text.includes(NO_GLYPH);
}
