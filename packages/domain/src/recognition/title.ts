import { SENTENCE_STARTERS } from './vocabulary.ts';

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
