import { expect, it } from 'vitest';
import { day } from '../kernel/index.ts';
import type { Form, PlainQuestion } from '../pools/index.ts';
import { earlierAnswers } from './index.ts';
import type { EarlierApplication } from './index.ts';

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
