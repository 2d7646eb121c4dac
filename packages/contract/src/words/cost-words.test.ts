import { costKindsIn } from '@plan/domain';
import { describe, expect, it } from 'vitest';
import { costKindIn } from './index.ts';

const kinds = costKindsIn([]);

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
    expect(costKindIn(text, kinds)).toBe(kind);
  });

  it('is left open where no word tells it, and not guessed from a part of a word', () => {
    expect(costKindIn('', kinds)).toBeUndefined();
    expect(costKindIn('Diverse', kinds)).toBeUndefined();
    expect(costKindIn('Billeder', kinds)).toBeUndefined();
    expect(costKindIn('Fotograf', kinds)).toBeUndefined();
    for (const text of ['Vinterbadning', 'Vandretur', 'Entreprenør', 'Spillested', 'Mobilscene']) {
      expect(costKindIn(text, kinds), text).toBeUndefined();
    }
  });

  it('is told in the words of the call, and by narrower kinds where it tells them apart', () => {
    const own = ['tolkning', 'coordinator-wages', ...kinds];
    expect(costKindIn('Tolkning til møder', own)).toBe('tolkning');
    expect(costKindIn('Timeløn til koordinator', own)).toBe('coordinator-wages');
    expect(costKindIn('Tolkning til møder', kinds)).toBeUndefined();
    expect(costKindIn('Fortæring til aktiviteter', ['IT', ...kinds])).not.toBe('IT');
    expect(costKindIn('IT-udstyr', ['IT', ...kinds])).toBe('IT');
    expect(costKindIn('Rabat (10 %)', ['rabat (10 %)', ...kinds])).toBe('rabat (10 %)');
  });
});
