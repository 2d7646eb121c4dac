import type { Term, TermOf } from '@plan/domain';
import { thatIn } from './lists.ts';
import type { Language } from './figures.ts';

/** What one of a kind wishes for, after "Vi lægger vægt på det her, men kræver det ikke:". */
type Wish<Kind extends Term['kind']> = Readonly<Record<Language, (term: TermOf<Kind>) => string>>;
/** The wishes of some kinds. */
export type WishesOf<Kinds extends Term['kind']> = { readonly [Kind in Kinds]: Wish<Kind> };

function that(
  language: Language,
  otherwise: string,
  clauses: readonly (string | false | undefined)[],
): string {
  const told = clauses.filter((each) => typeof each === 'string');
  return told.length === 0 ? otherwise : thatIn(language, told);
}

/** `at a, og at b`; a wish without limits is told otherwise. */
export const thatDa = (otherwise: string, ...clauses: readonly (string | false | undefined)[]) =>
  that('da', otherwise, clauses);
export const thatEn = (otherwise: string, ...clauses: readonly (string | false | undefined)[]) =>
  that('en', otherwise, clauses);
