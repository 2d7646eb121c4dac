import type { Term } from '@plan/domain';
import type { Language } from './figures.ts';
import { termFieldWords } from './term-fields.ts';
import { termName } from './term-texts.ts';
import type { Both } from './terms.ts';

const words = {
  da: {
    mend: (field: string) => `Udfyld eller ret »${field}«.`,
    look: 'Se kravet igennem, og ret det.',
    two: 'Tilføj mindst to krav.',
  },
  en: {
    mend: (field: string) => `Fill in or correct “${field}”.`,
    look: 'Look through the term and correct it.',
    two: 'Add at least two terms.',
  },
} as const;

function mendedIn(language: Language, term: Term, within: readonly string[]): string {
  const { mend, look, two } = words[language];
  const name = termName(language, term.kind);
  const [field = '', index, ...deeper] = within;
  if (term.kind === 'alternatives') {
    if (field !== 'terms') return `${name}: ${look}`;
    const inner = term.terms[Number(index)];
    return inner ? `${name}: ${mendedIn(language, inner, deeper)}` : `${name}: ${two}`;
  }
  // Each kind has words for its own fields; the table is typed kind by kind.
  const fields = termFieldWords[term.kind] as Readonly<Record<string, { readonly label: Both }>>;
  const label = fields[field]?.label[language];
  return `${name}: ${label === undefined ? look : mend(label)}`;
}

/**
 * What to mend where a term cannot be saved as it is written, by its place (`terms.1.schemes`);
 * nothing for other places, and for terms that are named by their keys.
 */
export function termMendText(
  language: Language,
  terms: readonly Term[],
  at: string,
): string | undefined {
  const [list, index = '', ...within] = at.split('.');
  const term = list === 'terms' && /^\d+$/.test(index) ? terms[Number(index)] : undefined;
  return term && mendedIn(language, term, within);
}
