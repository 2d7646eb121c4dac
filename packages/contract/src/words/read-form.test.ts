import { section18Form } from '@plan/domain';
import type { Form, Term } from '@plan/domain';
import { expect, it } from 'vitest';
import { readForm } from './read-form.ts';
import type { ReadableForm } from './read-form.ts';

const plain = { help: '', required: false } as const;

const readable: ReadableForm = {
  areasSteer: 'priority',
  areas: [{ title: 'Flere med' }],
  terms: [
    {
      kind: 'amount',
      key: 'beloeb',
      most: 2_500_000 as never,
      note: '',
      force: 'required',
      exception: '',
    },
  ],
  form: {
    version: 1,
    steps: [
      {
        kind: 'questions',
        key: 'jer',
        title: 'Om jer',
        questions: [
          { ...plain, key: 'nye', label: 'Er I nye?', kind: 'yes-no', limit: 10, required: true },
          {
            ...plain,
            key: 'laert',
            label: 'Hvad lærte I?',
            kind: 'text',
            limit: 500,
            shownWhen: { op: 'is', question: 'nye', value: 'no' },
            requiredWhen: { op: 'requested-from', value: 1_000_000 },
          },
          {
            ...plain,
            key: 'sted',
            label: 'Hvor?',
            kind: 'choice',
            limit: 10,
            options: [
              { value: 'ude', text: 'Ude' },
              { value: 'inde', text: 'Inde' },
            ],
          },
          {
            ...plain,
            key: 'ture',
            label: 'Ture',
            kind: 'group',
            most: 3,
            questions: [{ ...plain, key: 'dag', label: 'Dag', kind: 'date', limit: 10 }],
          },
        ],
      },
      { kind: 'areas', key: 'omraader', title: 'Områder' },
      { kind: 'budget', key: 'budget', title: 'Budget', asksVat: true, perActivity: 'ture' },
    ],
  },
};

it('reads a form in the order it is filled in, with what is asked of each answer', () => {
  const pages = readForm('da', readable);
  expect(pages[0]?.questions.map(({ label, notes }) => [label, ...notes])).toEqual([
    ['Er I nye?', 'Ja eller nej.', 'Skal besvares.'],
    [
      'Hvad lærte I?',
      'Højst 500 tegn.',
      'Stilles kun, hvis »Er I nye?« er nej.',
      'Skal besvares, hvis der søges om mindst 10.000 kr.',
    ],
    ['Hvor?', 'Vælg én: Ude eller Inde.', 'Frivilligt.'],
    ['Ture', 'Kan besvares op til 3 gange.', 'Frivilligt.'],
  ]);
  expect(pages[0]?.questions[3]?.within.map(({ label, notes }) => [label, ...notes])).toEqual([
    ['Dag', 'En dag.', 'Frivilligt.'],
  ]);
  expect(pages[1]?.questions.map(({ label }) => label)).toEqual(['Flere med']);
  expect(pages[2]?.lines.map(({ text }) => text)).toEqual([
    'I skal sige, om beløbene er med eller uden moms.',
    'Hver linje kan høre til én af dem, I nævner under »Ture«.',
    'I kan søge om højst 25.000 kr.',
  ]);
});

it('tells beforehand what the form refuses, at the question and the page it is told at', () => {
  const checks: Form['checks'] = [
    {
      key: 'ingen',
      at: 'sted',
      when: { op: 'is', question: 'sted', value: 'ude' },
      says: 'Vi betaler ikke for det, der er ude.',
    },
    {
      key: 'dage',
      at: 'jer',
      when: { op: 'not', of: { op: 'answered', question: 'ture.dag' } },
      says: 'Skriv en dag.',
    },
  ];
  const told = { ...readable, form: { ...readable.form, checks } };
  const [page] = readForm('da', told);
  expect(page?.questions[2]?.notes.at(-1)).toBe(
    'Kan ikke sendes, hvis »Hvor?« er Ude: Vi betaler ikke for det, der er ude.',
  );
  expect(page?.lines.map(({ text }) => text)).toEqual([
    'Kan ikke sendes, hvis ikke (»Ture: Dag« er besvaret): Skriv en dag.',
  ]);
  expect(readForm('en', told)[0]?.lines[0]?.text).toMatch(/^Cannot be sent if not /);
});

it('tells of support in kind beside the budget, and that it can stand alone', () => {
  const term: Term = {
    note: '',
    force: 'required',
    exception: '',
    kind: 'support-in-kind',
    key: 'hjaelp',
    offers: ['print', 'rooms'],
  };
  const page = readForm('da', { ...readable, terms: [...readable.terms, term] }).find(
    ({ kind }) => kind === 'budget',
  );
  expect(page?.questions.map(({ label }) => label)).toEqual(['Lokaler', 'Tryk']);
  expect(page?.lines.map(({ text }) => text)).toContain(
    'Søger I ikke om penge, kan I springe budgettet over.',
  );
  const silent = readForm('da', readable).find(({ kind }) => kind === 'budget');
  expect(silent?.questions).toEqual([]);
});

it('reads every page of the ready form in two languages', () => {
  for (const language of ['da', 'en'] as const) {
    const pages = readForm(language, { ...readable, form: section18Form });
    expect(pages.map(({ key }) => key)).toEqual(section18Form.steps.map(({ key }) => key));
    for (const { questions } of pages) {
      for (const { notes } of questions) for (const note of notes) expect(note).toMatch(/\.$/);
    }
  }
});
