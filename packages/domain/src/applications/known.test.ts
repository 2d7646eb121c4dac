import { expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import { coreFacts } from '../pools/index.ts';
import type { Form, Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { factOf, judgeContents, knownFrom } from './index.ts';
import type { Contents } from './index.ts';

const { round: sample } = roedovreOn('2026-11-22').open;
const asked = { kind: 'number', help: '', required: false, limit: 200 } as const;
const counted = coreFacts.filter((core) => factOf(core) !== undefined);
const questions = counted.map((core) => ({ ...asked, key: core, label: core, core }));
const form: Form = {
  version: 1,
  steps: [
    { kind: 'questions', key: 'tal', title: 'Tal', questions },
    { kind: 'budget', key: 'budget', title: 'Budget' },
  ],
};

it('knows what is counted by the fact its question is marked with', () => {
  const answers = Object.fromEntries(counted.map((core, index) => [core, `${index + 1}`]));
  const told = knownFrom({ ...sample, form }, { tal: { kind: 'questions', answers } });
  expect(told).toEqual({
    people: 1,
    volunteers: 2,
    volunteerHours: 3,
    activityCount: 4,
    activityDays: 5,
    events: 6,
    yearsAsked: 7,
  });
});

it('holds an amount for each day against the days that are told', () => {
  const term = { kind: 'amount-per', per: 'day', rate: kroner(800), key: 'dage' } as const;
  const terms = [{ ...term, note: '', force: 'required', exception: '' } as const];
  const round: Round = { ...sample, form, terms, areas: [] };
  const lines = [{ side: 'expense' as const, text: 'Lokale', amount: '5.000' }];
  const contents = (days: string): Contents => ({
    tal: { kind: 'questions', answers: { 'activity-days': days } },
    budget: { kind: 'budget', lines, requested: '2.400' },
  });
  expect(judgeContents(round, contents('3'))).toEqual([]);
  expect(judgeContents(round, contents('2')).map(({ code, at }) => `${code} ${at}`)).toEqual([
    'term/amount-per budget.requested',
  ]);
});

it('knows nothing of what was answered and is asked no more', () => {
  const several = {
    ...asked,
    key: 'flere',
    label: 'Til flere år?',
    kind: 'yes-no' as const,
  };
  const hidden = { op: 'is' as const, question: 'flere', value: 'yes' };
  const years = { ...asked, key: 'aar', label: 'Hvor mange?', core: 'grant-years' as const };
  const page = {
    kind: 'questions' as const,
    key: 'tal',
    title: 'Tal',
    questions: [several, { ...years, shownWhen: hidden }],
  };
  const told = (flere: string) =>
    knownFrom(
      { ...sample, form: { version: 1, steps: [page] } },
      { tal: { kind: 'questions', answers: { flere, aar: '5' } } },
    ).yearsAsked;
  expect(told('yes')).toBe(5);
  expect(told('no')).toBeUndefined();
});
