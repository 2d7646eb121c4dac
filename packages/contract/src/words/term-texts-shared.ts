import type { Term, TermOf } from '@plan/domain';
import { amountIn } from './figures.ts';
import type { Both } from './terms.ts';

/** What a kind of term is called, and what one of them says. */
export type Says<Kind extends Term['kind']> = {
  readonly name: Both;
  readonly da: (term: TermOf<Kind>) => string;
  readonly en: (term: TermOf<Kind>) => string;
};
/** The words of some kinds. */
export type SaysOf<Kinds extends Term['kind']> = { readonly [Kind in Kinds]: Says<Kind> };

export function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

export const da = (amount: number) => amountIn('da', amount);
export const en = (amount: number) => amountIn('en', amount);

export const monthsDa = (count: number) => (count === 1 ? '1 måned' : `${count} måneder`);
export const monthsEn = (count: number) => (count === 1 ? '1 month' : `${count} months`);
export const yearsDa = (count: number) => `${count} år`;
export const yearsEn = (count: number) => (count === 1 ? '1 year' : `${count} years`);
export const daysDa = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);
export const daysEn = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const manyDa = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export function pick<Key extends string>(
  words: Readonly<Record<Key, string>>,
  keys: readonly Key[],
) {
  return keys.map((key) => words[key]);
}

/** An amount ends a sentence in Danish with the full stop of `kr.`; others get their own. */
export function closed(sentence: string): string {
  return /[.!?:]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`;
}
