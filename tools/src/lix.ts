/**
 * LIX, the readability index used for Danish: words per sentence plus the share of words longer than
 * six letters, in percent (Björnsson 1968). Below 25 is easy, 40 is a newspaper, above 55 an academic
 * text. Amounts, dates and abbreviations with full stops do not end a sentence.
 */
export function lix(text: string): number {
  const plain = text
    .replace(/\d[\d.]*/g, '1')
    .replace(/\b(kr|kl|f\.eks|nr|stk)\./gi, '$1')
    .replace(/1\. (?=\p{L})/gu, '1 ');
  const words = plain.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [];
  const sentences = plain.split(/[.!?:\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  if (words.length === 0) return 0;
  const long = words.filter((word) => Array.from(word).length > 6).length;
  return words.length / Math.max(1, sentences) + (100 * long) / words.length;
}
