import { expect, it } from 'vitest';
import { day, instant } from '../kernel/index.ts';
import type { Form, GroupQuestion, PlainQuestion } from '../pools/index.ts';
import { sampleId } from '../samples/index.ts';
import { earlierAnswers, earlierBudget, earlierGroups, withCorrections } from './index.ts';
import type { EarlierApplication, Inquiry, StepContent } from './index.ts';

const plain = { help: '', required: false, limit: 100 } as const;
const title: PlainQuestion = { ...plain, key: 'titel', label: 'Navn', kind: 'line', core: 'title' };
const where: PlainQuestion = {
  ...plain,
  key: 'hvor',
  label: 'Hvor?',
  kind: 'choice',
  options: [
    { value: 'ude', text: 'Ude' },
    { value: 'inde', text: 'Inde' },
  ],
};
const who: PlainQuestion = { ...plain, key: 'hvem', label: 'Hvem?', kind: 'text' };
const when: PlainQuestion = { ...plain, key: 'dag', label: 'Hvornår?', kind: 'date' };
const agree: PlainQuestion = { ...plain, key: 'ja', label: 'Er I enige?', kind: 'consent' };

function formOf(...questions: PlainQuestion[]): Form {
  return { version: 1, steps: [{ kind: 'questions', key: 'side', title: 'Side', questions }] };
}

function sent(
  on: string,
  answers: Readonly<Record<string, string>>,
  ...questions: PlainQuestion[]
): EarlierApplication {
  const contents = { side: { kind: 'questions' as const, answers } };
  return {
    round: `Runde ${on.slice(0, 4)}`,
    sentOn: day(on),
    form: formOf(...questions),
    contents,
  };
}

const told = (form: Form, ...earlier: EarlierApplication[]) =>
  earlierAnswers(form, earlier).map(({ question, shown, round }) => [question, shown, round]);

it('offers the newest answer to the same question', () => {
  const before = sent('2025-10-01', { hvem: 'Alle' }, who);
  const last = sent('2026-10-01', { hvem: 'Ældre' }, who);
  const empty = sent('2026-11-01', { hvem: ' ' }, who);
  expect(told(formOf(who), before, last, empty)).toEqual([['hvem', 'Ældre', 'Runde 2026']]);
});

it('knows a fact of the form by what it is, whatever it is called', () => {
  const other = { ...title, key: 'navn', label: 'Hvad kalder I det?' };
  expect(told(formOf(title), sent('2025-10-01', { navn: 'Kaffe' }, other))).toEqual([
    ['titel', 'Kaffe', 'Runde 2025'],
  ]);
  const asked = { ...who, label: 'Hvem er med i bestyrelsen?' };
  expect(told(formOf(asked), sent('2025-10-01', { hvem: 'Alle' }, who))).toEqual([]);
});

/** A question of the municipality whose answer wrote one of the form anew. */
function asked(opens: string, answer: string, at: string): Inquiry {
  return {
    id: sampleId('inq', 1),
    application: sampleId('app', 1),
    round: sampleId('rou', 1),
    association: sampleId('ass', 1),
    step: 'side',
    label: '',
    text: 'Er det rigtigt?',
    askedBy: 'per_mette',
    askedAt: instant(Date.parse(at)),
    answerBy: day(at.slice(0, 10)),
    opens,
    answer: {
      text: '',
      corrected: { answer, shown: answer },
      by: 'per_karen',
      name: 'Karen Holm',
      at: instant(Date.parse(at)),
    },
  };
}

it('offers an answer as it was written anew when the municipality asked, and says so', () => {
  const last = sent('2026-10-01', { hvem: 'Ældre', titel: 'Kaffe' }, who, title);
  const inquiries = [
    asked('hvem', 'Alle', '2026-11-03T09:00:00Z'),
    asked('hvem', 'Alle over 60', '2026-11-05T09:00:00Z'),
    asked('hvem', 'Børn', '2026-11-04T09:00:00Z'),
  ];
  const corrected = { ...last, ...withCorrections(last.contents, inquiries) };
  expect(earlierAnswers(formOf(who, title), [corrected])).toMatchObject([
    { question: 'hvem', answer: 'Alle over 60', shown: 'Alle over 60', correctedOn: '2026-11-05' },
    { question: 'titel', answer: 'Kaffe' },
  ]);
  const [, kaffe] = earlierAnswers(formOf(who, title), [corrected]);
  expect(kaffe).not.toHaveProperty('correctedOn');
  const inWords = asked('hvem', 'Alle', '2026-11-03T09:00:00Z');
  const { answer: _given, ...waiting } = inWords;
  expect(withCorrections(last.contents, [waiting])).toEqual({
    contents: last.contents,
    corrections: [],
  });
  // What was emptied is not offered; what was sent the time before is.
  const before = sent('2025-10-01', { hvem: 'Naboer' }, who);
  const emptied = withCorrections(last.contents, [asked('hvem', '', '2026-11-03T09:00:00Z')]);
  expect(told(formOf(who), before, { ...last, ...emptied })).toEqual([
    ['hvem', 'Naboer', 'Runde 2025'],
  ]);
});

it('offers only what can be chosen now, in the words of now', () => {
  const outdoors = { ...where, options: [{ value: 'ude', text: 'Udendørs' }] };
  expect(told(formOf(outdoors), sent('2025-10-01', { hvor: 'ude' }, where))).toEqual([
    ['hvor', 'Udendørs', 'Runde 2025'],
  ]);
  expect(told(formOf(outdoors), sent('2025-10-01', { hvor: 'inde' }, where))).toEqual([]);
});

it('offers no days, and nothing that is agreed to', () => {
  const before = sent('2025-10-01', { dag: '2025-10-02', ja: 'yes' }, when, agree);
  expect(told(formOf(when, agree), before)).toEqual([]);
});

it('offers a group as it was answered last, without what is true of one day', () => {
  const group: GroupQuestion = {
    key: 'dele',
    kind: 'group',
    label: 'Det, I driver',
    help: '',
    required: false,
    most: 2,
    questions: [{ ...who, key: 'navn', label: 'Hvad?' }, when],
  };
  const form: Form = {
    version: 1,
    steps: [{ kind: 'questions', key: 'side', title: 'Side', questions: [group] }],
  };
  const answers = {
    'dele.1.navn': 'Café',
    'dele.1.dag': '2025-03-01',
    'dele.3.navn': 'Have',
    'dele.4.navn': 'For mange',
  };
  const before = {
    ...sent('2025-10-01', answers),
    form: {
      ...form,
      steps: [
        {
          kind: 'questions' as const,
          key: 'side',
          title: 'Side',
          questions: [{ ...group, most: 5 }],
        },
      ],
    },
  };
  expect(earlierGroups(form, [before])).toEqual([
    {
      step: 'side',
      question: 'dele',
      answers: { 'dele.1.navn': 'Café' },
      shown: ['Café'],
      round: 'Runde 2025',
      sentOn: '2025-10-01',
    },
  ]);
  const anew = [asked('dele.1.navn', 'Caféen', '2025-11-03T09:00:00Z')];
  const corrected = { ...before, ...withCorrections(before.contents, anew) };
  expect(earlierGroups(form, [corrected])).toMatchObject([
    { answers: { 'dele.1.navn': 'Caféen' }, shown: ['Caféen'], correctedOn: '2025-11-03' },
  ]);
  const elsewhere = [asked('dele.1.dag', '2025-03-02', '2025-11-03T09:00:00Z')];
  const days = { ...before, ...withCorrections(before.contents, elsewhere) };
  expect(earlierGroups(form, [days])[0]).not.toHaveProperty('correctedOn');
  const wide = {
    ...form,
    steps: [
      {
        kind: 'questions' as const,
        key: 'side',
        title: 'Side',
        questions: [{ ...group, most: 3 }],
      },
    ],
  };
  expect(earlierGroups(wide, [before])[0]?.answers).toEqual({
    'dele.1.navn': 'Café',
    'dele.2.navn': 'Have',
  });
  const other = { ...group, label: 'Noget andet' };
  const changed = {
    ...form,
    steps: [{ kind: 'questions' as const, key: 'side', title: 'Side', questions: [other] }],
  };
  expect(earlierGroups(changed, [before])).toEqual([]);
});

it('offers the lines of the newest budget, and asks anew how much is applied for', () => {
  const form: Form = {
    version: 1,
    steps: [{ kind: 'budget', key: 'penge', title: 'Budget' }],
  };
  const line = { side: 'expense' as const, text: 'Kaffe', amount: '500', activity: 2 };
  const budget: StepContent = { kind: 'budget', lines: [line], requested: '500' };
  const before = { ...sent('2025-10-01', {}), contents: { andet: budget } };
  const empty = { ...sent('2026-10-01', {}), contents: { andet: { ...budget, lines: [] } } };
  const { activity: _activity, ...again } = line;
  expect(earlierBudget(form, [empty, before])).toEqual({
    step: 'penge',
    lines: [again],
    round: 'Runde 2025',
    sentOn: '2025-10-01',
  });
  expect(earlierBudget(formOf(who), [before])).toBeUndefined();
});
