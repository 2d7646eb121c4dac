import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import type { Terms } from './terms.ts';

/** Without the capital of a heading; names and abbreviations keep theirs: `MitID`, `CVR`. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

const joints = {
  da: { and: 'og', or: 'eller', that: 'at' },
  en: { and: 'and', or: 'or', that: 'that' },
} as const;

/** Clauses one after another: `a, b, og c`. Each has its own comma, whatever is joined within it. */
export function clausesIn(
  language: Language,
  clauses: readonly string[],
  way: 'and' | 'or' = 'and',
): string {
  const [last = '', ...before] = clauses.toReversed();
  if (before.length === 0) return last;
  return `${before.toReversed().join(', ')}, ${joints[language][way]} ${last}`;
}

/** The same after a verb: `at a, at b, og at c`. */
export function thatIn(
  language: Language,
  clauses: readonly string[],
  way: 'and' | 'or' = 'and',
): string {
  const that = clauses.map((each) => `${joints[language].that} ${each}`);
  return language === 'da' ? clausesIn(language, that, way) : listIn(language, that, way);
}

/** The clauses of some keys after a verb: `at I har en valgt bestyrelse`. */
export function thatNamed<Key extends string>(
  language: Language,
  terms: Terms<Key>,
  keys: readonly Key[],
): string {
  return thatIn(
    language,
    keys.map((key) => terms[key][language]),
  );
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

/** Where somebody can be reached; what is not told is left out. */
export function contactText({
  email,
  phone,
}: {
  readonly email: string;
  readonly phone: string;
}): string {
  return [email, phone].filter((each) => each.trim() !== '').join(', ');
}
