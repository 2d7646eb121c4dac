import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import {
  callTextOf,
  correctForm,
  correctionsSince,
  formDifference,
  questionsOf,
  withForm,
} from './index.ts';
import type { Form, PlainQuestion, Round } from './index.ts';

const { round } = roedovreOn('2026-11-22').open;
const now = instant(Date.parse('2026-11-23T09:00:00.000Z'));
const [page] = round.form.steps;
if (page?.kind !== 'questions') throw new Error('The sample begins with questions');
const added: PlainQuestion = {
  key: 'sted',
  kind: 'line',
  label: 'Hvor foregår det?',
  help: '',
  required: true,
  limit: 200,
};
const withPlace = {
  steps: [{ ...page, questions: [...page.questions, added] }, ...round.form.steps.slice(1)],
};
const told = { form: withPlace, note: ' Vi glemte stedet. ', drafts: 'may-stay' as const };

function corrected(from: Round = round, part: Partial<typeof told> = {}): Round {
  const made = correctForm(now, from, { ...told, ...part });
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.round;
}

describe('the form of an announced call', () => {
  it('is corrected as a new version, with the one before and the reason kept', () => {
    const after = corrected();
    expect(after.form).toEqual({ ...withPlace, version: round.form.version + 1 });
    expect(after.formCorrections).toEqual([
      { before: round.form, note: 'Vi glemte stedet.', drafts: 'may-stay', at: now },
    ]);
  });

  it('is copied and handed on as it is now, without what it was', () => {
    const after = corrected();
    expect(callTextOf(after)).toEqual({ ...callTextOf(round), form: after.form });
  });

  it('is read in any of its versions, and tells what was corrected since', () => {
    const after = corrected(corrected(), {
      form: { steps: round.form.steps },
      note: 'Alligevel ikke',
    });
    const notes = (version: number | undefined) =>
      correctionsSince(withForm(after, version)).map(({ note }) => note);
    expect(withForm(after, undefined).form).toEqual(round.form);
    expect(withForm(after, 2).form.steps).toEqual(withPlace.steps);
    expect(withForm(after, 3)).toBe(after);
    expect(notes(undefined)).toEqual(['Vi glemte stedet.', 'Alligevel ikke']);
    expect(notes(2)).toEqual(['Alligevel ikke']);
    expect(notes(3)).toEqual([]);
    expect(correctionsSince(round)).toEqual([]);
  });

  const refused = (part: Partial<typeof told>, from: Round = round) =>
    codesOf(correctForm(now, from, { ...told, ...part }));

  it('says why (formCorrectionSaysWhy), in at most 600 characters', () => {
    expect(refused({ note: '  ' })).toEqual(['call/form-correction-reason note']);
    expect(refused({ note: 'å'.repeat(601) })).toEqual(['call/form-correction-reason note']);
    expect(refused({ note: 'å'.repeat(600) })).toEqual([]);
  });

  it('changes (formMustDiffer), and five times at most (formCorrectionsAreFew)', () => {
    expect(refused({ form: { steps: round.form.steps } })).toEqual(['call/form-not-changed form']);
    let after = round;
    for (let n = 1; n <= 5; n += 1) {
      const more = { ...added, label: `Hvor foregår det? (${n})` };
      const steps = [
        { ...page, questions: [...page.questions, more] },
        ...round.form.steps.slice(1),
      ];
      after = corrected(after, { form: { steps } });
    }
    expect(refused({}, after)).toEqual(['call/form-corrected-often form']);
  });

  it('keeps what its pages are (correctedPagesKeepKind), and can still be announced', () => {
    const steps: Form['steps'] = [
      { kind: 'papers', key: page.key, title: page.title, papers: [] },
      ...round.form.steps.slice(1),
    ];
    expect(refused({ form: { steps } })).toEqual([
      'call/form-page-turned form',
      'call/form-incomplete form',
    ]);
  });

  it('is written freely in a draft, and stands when the round has closed', () => {
    for (const state of ['draft', 'under-review', 'decided', 'cancelled'] as const) {
      expect(refused({}, { ...round, state })).toEqual(['state/out-of-order']);
    }
  });
});

describe('what differs between two forms', () => {
  it('is told in the words of the questions', () => {
    const [first, ...others] = page.questions;
    if (!first) throw new Error('The sample has questions');
    const after: Form = {
      version: 2,
      steps: [
        { ...page, questions: [{ ...first, help: 'Skriv kort.' }, ...others.slice(1), added] },
        ...round.form.steps.slice(1),
      ],
    };
    expect(formDifference(round.form, after)).toEqual({
      added: ['Hvor foregår det?'],
      changed: [first.label],
      removed: [others[0]?.label],
    });
    expect(formDifference(round.form, round.form)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('looks into groups', () => {
    const group = (questions: readonly PlainQuestion[]): Form => ({
      version: 1,
      steps: [
        {
          kind: 'questions',
          key: 'a',
          title: 'A',
          questions: [
            {
              key: 'tur',
              kind: 'group',
              label: 'Tur',
              help: '',
              required: false,
              most: 3,
              questions: [...questions],
            },
          ],
        },
      ],
    });
    const two = [added, { ...added, key: 'dag', label: 'Hvornår?' }];
    expect(formDifference(group([added]), group(two))).toEqual({
      added: ['Tur: Hvornår?'],
      changed: [],
      removed: [],
    });
    expect(questionsOf(group(two))).toHaveLength(1);
  });
});
