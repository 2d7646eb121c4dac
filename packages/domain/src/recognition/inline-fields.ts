import { labelsIn, valueOf } from './labels.ts';
import type { Meaning } from './vocabulary.ts';

type Field = { readonly meaning: Meaning; readonly text: string };

/** One such label is enough where it stands apart; people also write sentences with a colon. */
const CLEAR: readonly Meaning[] = ['lead', 'actors', 'cooperates', 'schedule', 'goals'];

/**
 * Parts a text from the labels inside it: `… gratis. (Ansvar: Fritid. Frist: ultimo 2024)`.
 */
export function inlineFields(text: string): {
  readonly rest: string;
  readonly fields: readonly Field[];
} {
  const labels = labelsIn(text);
  const [first] = labels;
  const single = labels.length === 1 && first && first.apart && CLEAR.includes(first.meaning);
  if (!first || (labels.length < 2 && single !== true)) return { rest: text, fields: [] };
  const fields = labels.map(({ meaning, after }, index) => ({
    meaning: meaning === 'initiative' ? ('description' as const) : meaning,
    text: valueOf(text.slice(after, labels[index + 1]?.from ?? text.length)),
  }));
  const rest = text
    .slice(0, first.from)
    .replace(/[\s(|]+$/u, '')
    .trim();
  return { rest, fields: fields.filter((field) => field.text !== '') };
}
