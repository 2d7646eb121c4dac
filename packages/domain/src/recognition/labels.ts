import { meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

/** A label in a text, where it begins, and where what it says begins. */
export type Label = {
  readonly meaning: Meaning;
  readonly name: string;
  readonly from: number;
  readonly after: number;
  /** Whether a sentence, a bracket or a bar ends before it. */
  readonly apart: boolean;
};

/** Labels that are clear enough to count inside running text. */
const INSIDE: readonly Meaning[] = [
  'lead',
  'actors',
  'cooperates',
  'schedule',
  'start',
  'end',
  'purpose',
  'background',
  'benefit',
  'goals',
  'status',
  'initiative',
];
/** Everyday words, which a sentence may hold before a colon. */
const EVERYDAY =
  /^(?:år|fra|til|status|resultat|resultater|indhold|partner|projekt|aktiviteter|indsatser|handlinger|opgave|navn|tiltag|initiativ|indsats|aktivitet|opfølgning|effekt|evaluering|start|slut|partnere|parter|måling)$/iu;
const MOST_WORDS = 4;

/** The longest label that ends just before a colon. */
function labelBefore(text: string, colon: number): Omit<Label, 'after' | 'apart'> | undefined {
  const before = text.slice(Math.max(0, colon - 60), colon);
  const words = [...before.matchAll(/\S+/g)].slice(-MOST_WORDS);
  for (const word of words) {
    const name = before
      .slice(word.index)
      .replace(/^[(*|/]+/, '')
      .trim();
    const bracketed = /\([^()]*$/u.test(text.slice(0, colon));
    const meaning = bracketed || /^\p{Lu}/u.test(name) ? meaningOf(name) : undefined;
    if (meaning !== undefined && INSIDE.includes(meaning) && !EVERYDAY.test(name)) {
      return {
        meaning,
        name,
        from: colon - name.length - (before.length - before.trimEnd().length),
      };
    }
  }
  return undefined;
}

/** Labels that stand inside a text, each with a colon: `Ansvarlig: Kultur. Tidsplan: 2025`. */
export function labelsIn(text: string): readonly Label[] {
  const colons = [...text.matchAll(/:\s/g)].map((match) => match.index);
  return colons.flatMap((colon): Label[] => {
    const found = labelBefore(text, colon);
    if (!found) return [];
    const apart = found.from === 0 || /[.;(|/,–—]\s*$/u.test(text.slice(0, found.from));
    return [{ ...found, after: colon + 1, apart }];
  });
}

/** What stands between two labels, without what parts them. */
export function valueOf(text: string): string {
  const bare = text.replace(/[\s.;,|/(–—]+$/u, '').trim();
  // A bracket that was opened before the first label closes after the last.
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trim() : bare;
}
