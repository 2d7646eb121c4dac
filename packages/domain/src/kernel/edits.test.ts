import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEdits } from './index.ts';

type Text = { title: string; period: { text: string; end?: string }; lines: string[] };
const base: Text = { title: 'Plan', period: { text: '2024', end: '2024-12-31' }, lines: ['a'] };

describe('two edits of the same thing', () => {
  it('are joined where they changed different fields, also inside a field', () => {
    const mine = { ...base, title: 'Min plan' };
    const theirs = { ...base, period: { text: '2025' }, lines: ['a', 'b'] };
    expect(joinEdits<Text>(base, mine, theirs)).toEqual({
      value: { title: 'Min plan', period: { text: '2025' }, lines: ['a', 'b'] },
      clashes: [],
    });
  });

  it('clash where both changed the same field differently; lists are one field', () => {
    const mine = { ...base, lines: ['a', 'mine'], period: { ...base.period, text: '2026' } };
    const theirs = { ...base, lines: ['theirs'], period: { ...base.period, text: '2027' } };
    const { value, clashes } = joinEdits<Text>(base, mine, theirs);
    expect(value).toEqual(mine);
    expect(clashes.map((each) => each.at)).toEqual(['period.text', 'lines']);
  });

  it('do not clash where both made the same change', () => {
    const both = { ...base, title: 'Ny' };
    expect(joinEdits<Text>(base, both, both)).toEqual({ value: both, clashes: [] });
  });

  const texts = fc.record({
    title: fc.string(),
    period: fc.record({ text: fc.string() }),
    lines: fc.array(fc.string()),
  });

  it('give the one that was made when the other changed nothing', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(joinEdits(before, after, before)).toEqual({ value: after, clashes: [] });
        expect(joinEdits(before, before, after)).toEqual({ value: after, clashes: [] });
      }),
    );
  });

  it('give the same to both people when nothing clashes', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, one, other) => {
        const here = joinEdits(before, one, other);
        const there = joinEdits(before, other, one);
        expect(there.clashes.map((each) => each.at)).toEqual(here.clashes.map((each) => each.at));
        if (here.clashes.length === 0) expect(there.value).toEqual(here.value);
      }),
    );
  });
});
