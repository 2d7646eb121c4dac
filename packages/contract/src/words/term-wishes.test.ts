import { blankTerm, isEmpty, termKinds } from '@plan/domain';
import type { Term } from '@plan/domain';
import { everyTerm } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { termName, termText } from './index.ts';

const intro = {
  da: 'Vi lægger vægt på det her, men kræver det ikke: ',
  en: 'We weigh this, but do not require it: ',
};
const demands = {
  da: /\bskal\b|\bkan ikke\b|\bkan højst\b|\bhøjst kan\b|\bkrav\b|\bkræve|\bmå (?:ikke|højst)\b/i,
  en: /\bmust\b|\bcannot\b|\bcan (?:only|at most|not)\b|\bmay (?:at most|not)\b|\brequire|\bterms?\b/i,
};

/** What is wished for, without what says that it is a wish. */
function wished(language: 'da' | 'en', term: Term): string {
  const text = termText(language, { ...term, force: 'weighed' });
  expect(text.startsWith(intro[language])).toBe(true);
  return text.slice(intro[language].length);
}

/** Kinds that carry the words of the municipality as they are written. */
const ownWords: readonly Term['kind'][] = ['own-words', 'activity-criteria'];
const samples = everyTerm.map(({ term }) => [term.kind, term] as const);

describe('a term that is weighed', () => {
  it.each(samples)('%s demands nothing', (kind, term) => {
    for (const language of ['da', 'en'] as const) {
      const text = wished(language, term);
      if (!ownWords.includes(kind)) expect(text).not.toMatch(demands[language]);
      expect(text).toMatch(/[.!?]$/);
      expect(text).not.toMatch(/undefined|NaN| {2}|\.\.|: ?\.|kr\. \.$/);
    }
  });

  it.each(termKinds.map(({ term }) => term))(
    '%s says more than its name without limits',
    (kind) => {
      const term = { ...blankTerm(kind, kind), force: 'weighed' as const };
      if (isEmpty(term)) return;
      const text = wished('da', term);
      expect(text).not.toMatch(/^at (?:pengene (?:ikke|kun) går|det er) (?:til|for)\.$/);
      expect(text).not.toBe(`${termName('da', kind)}.`);
      expect(text.split(' ').length).toBeGreaterThan(2);
    },
  );

  it('tells criteria and own words as they are written', () => {
    const own: Term = {
      ...blankTerm('own-words', 'ord'),
      kind: 'own-words',
      text: 'Det skal være nyt',
    };
    expect(wished('da', own)).toBe('Det skal være nyt.');
    const criteria = samples.find(([kind]) => kind === 'activity-criteria')?.[1];
    expect(criteria && wished('da', criteria)).toBe(
      'det styrker fællesskab. Og: mindst 2 af disse: der kommer nye frivillige, flere går sammen, eller det når ensomme.',
    );
  });

  it('tells of alternatives as of wishes', () => {
    const either = samples.find(([kind]) => kind === 'alternatives')?.[1];
    expect(either && wished('da', either)).toBe(
      'mindst ét af dette: (1) at alle har et CVR-nummer, når de søger. (2) at 2 skriver under: navngiven person i gruppen.',
    );
  });
});
