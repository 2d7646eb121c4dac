import { growingForm, ore, section18Form } from '@plan/domain';
import type { Condition, Form, Term } from '@plan/domain';
import { expect, it } from 'vitest';
import { conditionText } from './form-texts.ts';
import { readForm } from './read-form.ts';
import type { ReadableForm } from './read-form.ts';

const plain = { help: '', required: false } as const;

const readable: ReadableForm = {
  grant: { firstYear: 2027, mostYears: 1 },
  stages: [],
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

it('says of which applicants alone something is asked', () => {
  const group: Condition = { op: 'is', question: '@applicant', value: 'group' };
  const told = (condition: Condition) => [
    conditionText('da', condition, readable.form),
    conditionText('en', condition, readable.form),
  ];
  expect(told(group)).toEqual([
    'ansøgeren er en gruppe uden CVR-nummer',
    'the applicant is a group without a CVR number',
  ]);
  expect(told({ op: 'not', of: group })).toEqual([
    'ansøgeren ikke er en gruppe uden CVR-nummer',
    'the applicant is not a group without a CVR number',
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
    'Kan ikke sendes, hvis »Ture: Dag« ikke er besvaret: Skriv en dag.',
  ]);
  expect(readForm('en', told)[0]?.lines[0]?.text).toBe(
    'Cannot be sent if »Ture: Dag« is not answered: Skriv en dag.',
  );
});

it('says conditions of several lines, their opposites and what is deeper, in whole words', () => {
  const { form } = readable;
  const nye: Condition = { op: 'is', question: 'nye', value: 'yes' };
  const lidt: Condition = { op: 'requested-below', value: 500_000 };
  const told = (condition: Condition) => [
    conditionText('da', condition, form),
    conditionText('en', condition, form),
  ];
  expect(told({ op: 'not', of: nye })).toEqual([
    '»Er I nye?« ikke er ja',
    '»Er I nye?« is not yes',
  ]);
  expect(told({ op: 'not', of: lidt })[0]).toBe('der søges om mindst 5.000 kr.');
  expect(told({ op: 'all', of: [nye, { op: 'any', of: [lidt, nye] }] })).toEqual([
    '»Er I nye?« er ja og (der søges om mindre end 5.000 kr. eller »Er I nye?« er ja)',
    '»Er I nye?« is yes and (less than DKK 5,000 is applied for or »Er I nye?« is yes)',
  ]);
  expect(told({ op: 'not', of: { op: 'any', of: [nye, lidt] } })[0]).toMatch(/^ikke \(/);
  expect(told({ op: 'more-than', question: 'a', other: 'ture.dag' })[0]).toBe(
    '»a« er mere end »Ture: Dag«',
  );
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

it('tells last what is asked beside the form when it is sent, by what the terms look at', () => {
  const common = { note: '', force: 'required', exception: '' } as const;
  const terms: Term[] = [
    { ...common, kind: 'own-capital', key: 'formue', most: ore(50_000_00) },
    { ...common, kind: 'organisation', key: 'forening', traits: ['non-profit'] },
    { ...common, kind: 'missing-report', key: 'rapport' } as Term,
    { ...common, force: 'weighed', kind: 'nem-konto', key: 'konto', by: 'applying' },
    {
      ...common,
      kind: 'declaration',
      key: 'attester',
      declaration: 'child-certificates',
      when: 'children-under-15',
    },
  ];
  const grant = { firstYear: 2027, mostYears: 3 };
  const last = readForm('da', { ...readable, terms, grant }).at(-1);
  expect(last?.title).toBe('Før I sender');
  expect(last?.questions.map(({ label, notes }) => [label, ...notes])).toEqual([
    ['Passer det, at …', expect.stringMatching(/^Sæt kryds ved det, der passer: .+\.$/)],
    ['Hvor stor er jeres formue? (kr.)', 'Et beløb i kroner.'],
    ['Hvor mange år søger I til?', 'Et tal.'],
    ['Er der børn under 15 år med?', 'Ja eller nej.'],
    ['Søger I sammen med andre?', 'Frivilligt.'],
  ]);
  const plain = readForm('en', { ...readable, terms: [] }).at(-1);
  expect(plain?.questions.map(({ label }) => label)).toEqual([
    'Do you apply together with others?',
  ]);
});

it('leaves out the page of areas where there are none', () => {
  const kinds = readForm('da', { ...readable, areas: [] }).map(({ kind }) => kind);
  expect(kinds).not.toContain('areas');
});

it('reads every page of the ready form in two languages', () => {
  for (const language of ['da', 'en'] as const) {
    const pages = readForm(language, { ...readable, form: section18Form });
    expect(pages.map(({ key }) => key)).toEqual([
      ...section18Form.steps.map(({ key }) => key),
      '@sending',
    ]);
    for (const { questions } of pages) {
      for (const { notes } of questions) for (const note of notes) expect(note).toMatch(/\.$/);
    }
  }
});

it('tells what a form that grows asks from which amount, before anybody has written', () => {
  const form = { ...growingForm, checks: [] };
  const [first, volunteers, effects] = readForm('da', { ...readable, form });
  expect(first?.questions.at(-1)?.notes).toEqual([
    'Et beløb i kroner.',
    'Vi spørger om mere, når I søger om mindst 10.000 kr.',
    'Skal besvares.',
  ]);
  expect(volunteers?.lead).toBe('');
  expect(volunteers?.questions[1]?.notes).toContain('Kun når I søger om mindst 10.000 kr.');
  expect(effects?.lead).toBe('Kun når I søger om mindst 10.000 kr.');
  const [, , english] = readForm('en', { ...readable, form });
  expect(english?.lead).toBe('Only when you apply for at least DKK 10,000.');
  const { longFrom: _limit, ...plain } = form;
  expect(readForm('da', { ...readable, form: plain })[2]?.lead).toBe('');
});

it('names what is chosen on other pages', () => {
  const told = (condition: Condition) => conditionText('da', condition, readable.form);
  expect(told({ op: 'is', question: '@areas', value: 'Flere med' })).toBe(
    '»Valgte områder« er Flere med',
  );
  expect(told({ op: 'is', question: '@support', value: 'rooms' })).toBe(
    '»Hjælp ud over penge« er lokaler',
  );
});

it('asks for an amount alone where no budget is asked for, or none for small amounts', () => {
  const budgetOf = (asksLines: 'never' | 'long') => {
    const steps = growingForm.steps.map((step) =>
      step.kind === 'budget' ? { ...step, asksLines } : step,
    );
    const form = { ...growingForm, steps };
    return readForm('da', { ...readable, form }).find(({ kind }) => kind === 'budget');
  };
  expect(budgetOf('never')?.lead).toBe('Skriv, hvor meget I søger om. I skal ikke lave et budget.');
  expect(budgetOf('long')?.lines.map(({ text }) => text)).toContain(
    'Søger I om mindre end 10.000 kr., skal I kun skrive beløbet.',
  );
});
