import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Terms } from './terms.ts';

/** Without the capital of a heading; names and abbreviations keep theirs: `MitID`, `CVR`. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** The words of some keys, in a list within a sentence. */
export function named<Key extends string>(
  language: Language,
  terms: Terms<Key>,
  keys: readonly Key[],
  way: 'and' | 'or' = 'and',
): string {
  return listIn(
    language,
    keys.map((key) => lowered(terms[key][language])),
    way,
  );
}
