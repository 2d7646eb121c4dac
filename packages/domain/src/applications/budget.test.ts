import { describe, expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import { formProblems } from '../pools/index.ts';
import type { Form, GroupQuestion, Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import {
  activitiesIn,
  amountHints,
  costsPerActivity,
  gistOf,
  judgeContents,
  knownFrom,
  shownOf,
  titleIn,
  titlePageOf,
  toldBy,
} from './index.ts';
import type { Contents, StepContent } from './index.ts';

const { round: sample } = roedovreOn('2026-11-22').open;
const asked = { kind: 'line', help: '', required: false, limit: 200 } as const;
const trips: GroupQuestion = {
  key: 'tur',
  kind: 'group',
  label: 'Tur',
  help: '',
  required: false,
  most: 5,
  questions: [
    { ...asked, key: 'navn', label: 'Hvorhen?' },
    { ...asked, key: 'dag', label: 'Hvornår?' },
  ],
};
const budget = {
  kind: 'budget',
  key: 'budget',
  title: 'Budget',
  asksVat: true,
  perActivity: 'tur',
} as const;
const form: Form = {
  version: 1,
  steps: [{ kind: 'questions', key: 'ture', title: 'Ture', questions: [trips] }, budget],
};
const round: Round = { ...sample, form, terms: [], areas: [] };
const line = (text: string, amount: string, activity?: number) => ({
  side: 'expense' as const,
  text,
  amount,
  ...(activity === undefined ? {} : { activity }),
});

type Budget = Extract<StepContent, { kind: 'budget' }>;
const typed: Budget = {
  kind: 'budget',
  lines: [
    line('Bus', '3.000', 1),
    line('Mad', '1.000', 2),
    line('Mad', '500', 1),
    line('Tryk', '200'),
  ],
  requested: '4.700',
  vat: 'without',
};
const answers = { 'tur.1.navn': 'Roskilde', 'tur.2.dag': 'Den 3. maj' };
const contents = (part: Partial<Budget> = {}): Contents => ({
  ture: { kind: 'questions', answers },
  budget: { ...typed, ...part },
});
const told = (part: Partial<Budget> = {}) =>
  judgeContents(round, contents(part)).map(({ code, at }) => `${code} ${at}`);

describe('a budget for several activities', () => {
  const activities = activitiesIn(form, budget, toldBy(round, contents()));

  it('knows them by the first answer, or by number', () => {
    expect(activities).toEqual([
      { number: 1, name: 'Roskilde' },
      { number: 2, name: 'Tur 2' },
    ]);
    expect(activitiesIn(form, budget, toldBy(round, {}))).toEqual([]);
    const { perActivity: _none, ...whole } = budget;
    expect(activitiesIn(form, whole, toldBy(round, contents()))).toEqual([]);
  });

  it('is added up for each, and for what they share', () => {
    expect(costsPerActivity(typed.lines, activities).map(({ costs }) => costs)).toEqual([
      350_000, 100_000, 20_000,
    ]);
  });

  it('has no line for one that is not told of (budgetLineActivityStands)', () => {
    expect(told()).toEqual([]);
    const lines = [line('Bus', '4.700', 3)];
    expect(told({ lines })).toEqual(['application/budget-line-activity budget.lines.0.activity']);
  });

  it('says whether it is with VAT where the form asks (budgetSaysVat)', () => {
    const { vat: _vat, ...silent } = typed;
    const said = { ture: contents().ture, budget: silent };
    expect(judgeContents(round, said).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'application/budget-vat budget.vat',
    ]);
    const plain = { ...form, steps: [form.steps[0], { ...budget, asksVat: false }] } as Form;
    expect(judgeContents({ ...round, form: plain }, said)).toEqual([]);
  });

  it('is held against an amount for each of them', () => {
    const costs = { each: [350_000, 100_000], shared: 20_000 };
    expect(knownFrom(round, contents()).activityCosts).toEqual(costs);
    expect(
      knownFrom({ ...round, form: { ...form, steps: [budget] } }, contents()).activityCosts,
    ).toBe(undefined);
  });

  it('is frozen with the names of the activities and what was said of VAT', () => {
    const all = toldBy(round, contents());
    expect(shownOf(round, 'budget', typed, all).shown).toEqual([
      { label: 'Roskilde: Bus', answer: '3.000' },
      { label: 'Tur 2: Mad', answer: '1.000' },
      { label: 'Roskilde: Mad', answer: '500' },
      { label: 'Tryk', answer: '200' },
      { label: 'Beløb', answer: 'Uden moms' },
    ]);
  });

  it('is split only by a group of the form', () => {
    const wrong = { ...form, steps: [form.steps[0], { ...budget, perActivity: 'fest' }] } as Form;
    expect(formProblems(form).unknown).toEqual([]);
    expect(formProblems(wrong).unknown).toEqual(['fest']);
  });
});

describe('a budget that is an amount alone', () => {
  const only = { ...budget, asksLines: 'never' } as const;
  const alone: Round = { ...round, form: { ...form, steps: [form.steps[0], only] } as Form };
  const judged = (call: Round, part: Partial<Budget>) =>
    judgeContents(call, contents(part)).map(({ code, at }) => `${code} ${at}`);
  const { vat: _vat, ...silent } = typed;
  const amount: Budget = { ...silent, lines: [], requested: '4.700' };

  it('asks for no lines, and counts none that were typed before', () => {
    expect(judgeContents(alone, { ture: contents().ture, budget: amount })).toEqual([]);
    expect(judgeContents(round, { ture: contents().ture, budget: amount })).not.toEqual([]);
    expect(judged(alone, { lines: [], requested: '' })).toEqual([
      'amount/unreadable budget.requested',
    ]);
    const nameless = { lines: [line('', 'mange')] };
    expect(judged(alone, nameless)).toEqual([]);
    expect(gistOf(alone, contents()).expenses).toBe(0);
    expect(gistOf(round, contents()).expenses).toBe(470_000);
    expect(knownFrom(alone, contents())).toMatchObject({ requested: 470_000 });
    expect(knownFrom(alone, contents()).expenses).toBe(undefined);
    expect(shownOf(alone, 'budget', typed, toldBy(alone, contents())).shown).toEqual([]);
  });
});

describe('an amount while it is typed', () => {
  const most: Round['terms'][number] = {
    note: '',
    force: 'required',
    exception: '',
    kind: 'amount',
    key: 'beloeb',
    most: kroner(4_000),
  };
  const hints = (requested: string, lines = typed.lines) => {
    const call = { ...round, terms: [most] };
    const content: Budget = { ...typed, requested, lines };
    const all = contents({ requested, lines });
    const known = knownFrom(call, all);
    return amountHints(call, budget, content, known, toldBy(call, all)).map(({ code }) => code);
  };

  it('is told what is wrong with it, and with nothing else', () => {
    expect(hints('4.000')).toEqual([]);
    expect(hints('4.001')).toEqual(['term/amount']);
    expect(hints('4.701')).toEqual(['application/amount-above-costs', 'term/amount']);
    expect(hints('4.00x')).toEqual([]);
    expect(hints('')).toEqual([]);
    expect(hints('4.001', [line('', 'x')])).toEqual(['term/amount']);
  });
});

describe('what a draft is called', () => {
  it('is told by the page that asks for it, once somebody has said', () => {
    const page = titlePageOf(sample.form);
    expect(page).toBe('aktivitet');
    const said = (titel: string): Contents => ({
      aktivitet: { kind: 'questions', answers: { titel } },
    });
    expect(titleIn(sample, said(' Fælles sang '))).toBe('Fælles sang');
    expect(titleIn(sample, said(' '))).toBe(undefined);
  });
});

describe('the kind of a cost', () => {
  const unpaid: Round['terms'][number] = {
    note: '',
    force: 'required',
    exception: '',
    kind: 'unpaid-costs',
    key: 'ikke-til',
    categories: ['alcohol'],
  };
  const judged = (terms: Round['terms'], lines: Budget['lines']) =>
    judgeContents({ ...round, terms }, contents({ lines })).flatMap(({ code, at }) =>
      code === 'application/cost-kind-missing' ? [at] : [],
    );
  const own = { side: 'own-funding' as const, text: 'Kassen', amount: '100' };

  it('is said of every cost, where the call pays for some kinds alone (budgetLineSaysKind)', () => {
    const lines = [
      line('Bus', '3.000'),
      { ...line('Mad', '1.000'), category: 'catering' as const },
    ];
    expect(judged([unpaid], [...lines, own])).toEqual(['budget.lines.0.category']);
    expect(judged([], [...lines, own])).toEqual([]);
    expect(judged([{ ...unpaid, force: 'weighed' }], [...lines, own])).toEqual([]);
  });

  it('is one of those the call tells apart', () => {
    const lines = (category: string) => [{ ...line('Mad', '4.700'), category }];
    const place = ['budget.lines.0.category'];
    expect(judged([unpaid], lines('materials'))).toEqual([]);
    expect(judged([unpaid], lines('tolkning'))).toEqual(place);
    expect(judged([unpaid], lines('coordinator-wages'))).toEqual(place);
    const own = { ...unpaid, categories: ['coordinator-wages' as const], others: ['tolkning'] };
    expect(judged([own], lines('tolkning'))).toEqual([]);
    expect(judged([own], lines('coordinator-wages'))).toEqual([]);
  });
});
