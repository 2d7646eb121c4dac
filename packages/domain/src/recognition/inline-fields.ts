import { meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

type Field = { readonly meaning: Meaning; readonly text: string };

/** Labels that are clear enough to count inside running text. */
const INLINE =
  /(?:^|[(\s.;])((?:Ansvar|Ansvarlig|Ansvarlige|Tovholder|Hvem|Aktører|Samarbejdspartnere|Partnere|Frist|Deadline|Tid|Tidsplan|Tidsramme|Hvornår|Formål|Hvorfor|Hvad|Mål)):\s+/gu;

const TOLD: readonly Meaning[] = [
  'lead',
  'actors',
  'cooperates',
  'schedule',
  'purpose',
  'background',
  'goals',
  'initiative',
];

/**
 * Parts a text from the labels inside it: `… gratis. (Ansvar: Fritid. Frist: ultimo 2024)`. A
 * single label is left alone; people also write sentences with a colon.
 */
export function inlineFields(text: string): {
  readonly rest: string;
  readonly fields: readonly Field[];
} {
  const labels = [...text.matchAll(INLINE)].flatMap((match) => {
    const meaning = meaningOf(match[1] ?? '');
    if (!meaning || !TOLD.includes(meaning)) return [];
    return [{ meaning, from: match.index, after: match.index + match[0].length }];
  });
  const first = labels[0];
  if (labels.length < 2 || !first) return { rest: text, fields: [] };
  const fields = labels.map(({ meaning, after }, index) => ({
    meaning: meaning === 'initiative' ? ('description' as const) : meaning,
    text: text
      .slice(after, labels[index + 1]?.from ?? text.length)
      .replace(/[\s.;)]+$/u, '')
      .trim(),
  }));
  const rest = text
    .slice(0, first.from + 1)
    .replace(/[\s(]+$/u, '')
    .trim();
  return { rest: rest === '(' ? '' : rest, fields: fields.filter((field) => field.text !== '') };
}
