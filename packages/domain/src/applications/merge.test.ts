import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleId } from '../samples/world.ts';
import { mergeContents } from './index.ts';
import type { BudgetLine, StepContent } from './index.ts';

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
      content: answers({ titel: 'Ny', formaal: 'Efter', antal: '3' }),
      clashes: [],
    });
  });

  it('tells which fields clash, and joins the rest around them', () => {
    const mine = answers({ titel: 'Min', formaal: 'Før' });
    expect(mergeContents(base, mine, answers({ titel: 'Din', formaal: 'Efter' }))).toEqual({
      content: answers({ titel: 'Min', formaal: 'Efter' }),
      clashes: [{ at: 'titel', mine: 'Min', theirs: 'Din' }],
    });
  });

  it('never changes anything when only one of them wrote', () => {
    const text = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string());
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [one, other] = [answers(before), answers(after)];
        expect(mergeContents(one, other, one)).toEqual({ content: other, clashes: [] });
        expect(mergeContents(one, one, other)).toEqual({ content: other, clashes: [] });
      }),
    );
  });
});

describe('two people writing the same budget', () => {
  const line = (key: string, amount: string, part: Partial<BudgetLine> = {}): BudgetLine => ({
    key,
    side: 'expense',
    text: `Linje ${key}`,
    amount,
    ...part,
  });
  const budget = (lines: readonly BudgetLine[], requested = '', inKind?: object): StepContent => ({
    kind: 'budget',
    lines: [...lines],
    requested,
    ...(inKind ? { inKind } : {}),
  });
  const bus = line('bus', '500');
  const places = (mine: StepContent, theirs: StepContent, base = budget([bus])) =>
    mergeContents(base, mine, theirs).clashes.map(({ at }) => at);

  it('joins it line by line, and the fields of a line one by one', () => {
    const food = line('mad', '200');
    const own = line('egen', '100', { side: 'own-funding' });
    const mine = budget([{ ...bus, text: 'Lejet bus' }, food], '600');
    const theirs = budget([{ ...bus, amount: '550' }, own], '');
    expect(mergeContents(budget([bus]), mine, theirs)).toEqual({
      content: budget([{ ...bus, text: 'Lejet bus', amount: '550' }, food, own], '600'),
      clashes: [],
    });
  });

  it('keeps the order in which lines stand, also where their keys are figures', () => {
    const lines = ['9', '10', 'a', '2'].map((key) => line(key, '1'));
    const mine = budget(lines, '5');
    const theirs = budget([...lines, line('1', '7')]);
    const { content } = mergeContents(budget(lines), mine, theirs);
    expect(content.kind === 'budget' && content.lines.map(({ key }) => key)).toEqual([
      '9',
      '10',
      'a',
      '2',
      '1',
    ]);
  });

  it('takes off what one of them took off, unless the other wrote in it', () => {
    const gone = mergeContents(budget([bus]), budget([]), budget([bus], '5'));
    expect(gone.content).toEqual(budget([], '5'));
    expect(places(budget([]), budget([{ ...bus, amount: '9' }]))).toEqual(['lines.bus']);
  });

  it('tells of amounts that both changed, and of support in kind only where it is the same kind', () => {
    const mine = budget([{ ...bus, amount: '1' }], '10', { rooms: 'En sal' });
    const theirs = budget([{ ...bus, amount: '2' }], '20', { advice: 'Råd' });
    const { content, clashes } = mergeContents(budget([bus]), mine, theirs);
    expect(clashes.map(({ at }) => at).toSorted()).toEqual(['lines.bus.amount', 'requested']);
    expect(content).toMatchObject({ inKind: { rooms: 'En sal', advice: 'Råd' } });
  });

  it('is joined whole where lines have no keys, or two have the same', () => {
    const { key: _key, ...older } = bus;
    expect(places(budget([older], '1'), budget([older], '2'), budget([older]))).toEqual(['budget']);
    expect(places(budget([bus, bus], '1'), budget([bus], '2'))).toEqual(['budget']);
  });

  it('never grows beyond what a budget can hold', () => {
    const many = (name: string) =>
      Array.from({ length: 150 }, (_, index) => line(`${name}${index}`, '1'));
    expect(places(budget(many('a')), budget(many('b')), budget([]))).toEqual(['budget']);
  });
});

describe('two people choosing areas', () => {
  const [one, other] = [sampleId('are', 1), sampleId('are', 2)];
  const areas = (chosen: readonly (readonly [typeof one, string])[]): StepContent => ({
    kind: 'areas',
    chosen: chosen.map(([area, reason]) => ({ area, reason })),
    outsideReason: '',
  });

  it('joins them area by area', () => {
    expect(mergeContents(areas([]), areas([[one, 'a']]), areas([[other, 'b']]))).toEqual({
      content: areas([
        [one, 'a'],
        [other, 'b'],
      ]),
      clashes: [],
    });
    const both = mergeContents(areas([[one, '']]), areas([[one, 'a']]), areas([[one, 'b']]));
    expect(both.clashes.map(({ at }) => at)).toEqual([`chosen.${one}.reason`]);
  });
});
