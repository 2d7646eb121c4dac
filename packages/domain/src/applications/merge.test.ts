import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeContents } from './index.ts';
import type { StepContent } from './index.ts';

function answers(given: Record<string, string>): StepContent {
  return { kind: 'questions', answers: given };
}

describe('two people writing on the same page', () => {
  const base = answers({ titel: 'Gammel', formaal: 'Før' });

  it('joins what they wrote in different fields', () => {
    const merged = mergeContents(
      base,
      answers({ titel: 'Ny', formaal: 'Før' }),
      answers({ titel: 'Gammel', formaal: 'Efter', antal: '3' }),
    );
    expect(merged).toEqual({
      ok: true,
      content: answers({ titel: 'Ny', formaal: 'Efter', antal: '3' }),
    });
  });

  it('tells which fields clash', () => {
    const merged = mergeContents(base, answers({ titel: 'Min' }), answers({ titel: 'Din' }));
    expect(merged).toEqual({ ok: false, clashes: ['titel'] });
  });

  it('never changes anything when only one of them wrote', () => {
    const text = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string());
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [one, other] = [answers(before), answers(after)];
        expect(mergeContents(one, other, one)).toEqual({ ok: true, content: other });
        expect(mergeContents(one, one, other)).toEqual({ ok: true, content: other });
      }),
    );
  });

  it('does not join budgets line by line', () => {
    const budget = (requested: string): StepContent => ({ kind: 'budget', lines: [], requested });
    expect(mergeContents(budget('1'), budget('2'), budget('3'))).toEqual({
      ok: false,
      clashes: ['budget'],
    });
  });
});
