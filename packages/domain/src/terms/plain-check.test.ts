import { describe, expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import { checkTerms, factsToAsk, knownFromAnswers } from './index.ts';
import type { CheckFact, Term } from './index.ts';

const always = { note: '', force: 'required', exception: '' } as const;
const terms: readonly Term[] = [
  { ...always, kind: 'applicant-kinds', key: 'hvem', kinds: ['association', 'group'] },
  { ...always, kind: 'cvr-number', key: 'cvr', by: 'applying', everybody: false },
  { ...always, kind: 'nem-konto', key: 'konto', by: 'applying' },
  { ...always, kind: 'organisation', key: 'form', traits: ['democratic', 'non-profit'] },
  { ...always, kind: 'own-capital', key: 'formue', most: kroner(100_000) },
  { ...always, kind: 'volunteer-driven', key: 'frivillige', least: 3 },
];

const answering =
  (sent: Partial<Record<CheckFact, readonly string[]>>) =>
  (name: CheckFact): readonly string[] =>
    sent[name] ?? [];

describe('the check as a form without script', () => {
  it('reads every kind of answer', () => {
    const known = knownFromAnswers(
      terms,
      answering({
        kind: ['group'],
        cvr: ['has'],
        nemKonto: ['no'],
        organisation: ['non-profit', 'unknown'],
        ownCapital: ['12.500,50'],
        volunteers: ['1.250'],
      }),
    );
    expect(known).toMatchObject({
      kind: 'group',
      cvr: 'has',
      nemKonto: false,
      organisation: ['non-profit'],
      ownCapital: 1_250_050,
      volunteers: 1250,
    });
  });

  it('does not know what was left out or cannot be read; of a list, nothing holds', () => {
    const known = knownFromAnswers(
      terms,
      answering({ kind: ['king'], volunteers: ['mange'], ownCapital: ['-'], nemKonto: ['måske'] }),
    );
    const told = Object.entries(known).filter(([, value]) => value !== undefined);
    expect(told).toEqual([['organisation', []]]);
    expect(factsToAsk(terms)).toEqual(expect.arrayContaining(Object.keys(known)));
  });

  it('leads to the same verdicts as the live check', () => {
    const known = knownFromAnswers(terms, answering({ nemKonto: ['no'], kind: ['person'] }));
    const { broken } = checkTerms(terms, known);
    expect(broken.map(({ term }) => term.key)).toEqual(
      expect.arrayContaining(['hvem', 'konto', 'form']),
    );
  });
});
