import { describe, expect, it } from 'vitest';
import { costKindIn } from './index.ts';

describe('what a line of a budget is for', () => {
  it.each([
    ['Lokaleleje', 'rent'],
    ['Leje af sal i kulturhuset', 'rent'],
    ['Mad og kaffe til 40', 'catering'],
    ['Annoncer i lokalavisen', 'marketing'],
    ['Bus til udflugt', 'transport'],
    ['Honorar til foredragsholder', 'fees'],
    ['Rødvin og øl', 'alcohol'],
    ['Køb af bil', 'vehicles'],
    ['Timeløn til koordinator', 'wages'],
    ['TRYK AF PLAKATER', 'marketing'],
    ['Revisor', 'accounting'],
  ])('is told by its words: %s', (text, kind) => {
    expect(costKindIn(text)).toBe(kind);
  });

  it('is left open where no word tells it, and not guessed from a part of a word', () => {
    expect(costKindIn('')).toBeUndefined();
    expect(costKindIn('Diverse')).toBeUndefined();
    expect(costKindIn('Billeder')).toBeUndefined();
    expect(costKindIn('Fotograf')).toBeUndefined();
    for (const text of ['Vinterbadning', 'Vandretur', 'Entreprenør', 'Spillested', 'Mobilscene']) {
      expect(costKindIn(text), text).toBeUndefined();
    }
  });
});
