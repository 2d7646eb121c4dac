import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import {
  callTextOf,
  changeRound,
  correctForm,
  correctionsSince,
  formDifference,
  isLastCorrection,
  questionsOf,
  retractRound,
  takesUntil,
  withForm,
} from './index.ts';
import type { CorrectedForm, Form, PlainQuestion, Question, Round } from './index.ts';

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
const told: CorrectedForm = {
  form: withPlace,
  note: ' Vi glemte stedet. ',
  drafts: 'may-stay',
  from: round.form.version,
};

function corrected(call: Round = round, part: Partial<CorrectedForm> = {}): Round {
  const made = correctForm(now, call, { ...told, from: call.form.version, ...part });
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

  const refused = (part: Partial<CorrectedForm>, call: Round = round, at = now) =>
    codesOf(correctForm(at, call, { ...told, from: call.form.version, ...part }));
  const withFirst = (questions: readonly Question[]): CorrectedForm['form'] => ({
    steps: [{ ...page, questions: [...questions] }, ...round.form.steps.slice(1)],
  });

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

  it('is given a check, which drafts in the earlier form do not have', () => {
    const check = {
      key: 'antal',
      at: page.key,
      when: { op: 'answered' as const, question: page.questions[0]?.key ?? '' },
      says: 'Ret tallene.',
    };
    const checked = { steps: round.form.steps, checks: [check] };
    const after = corrected(round, { form: checked });
    expect(after.form.checks).toEqual([check]);
    expect(withForm(after, undefined).form.checks).toBeUndefined();
    expect(formDifference(round.form, after.form)).toEqual({
      added: ['Ret tallene.'],
      changed: [],
      removed: [],
    });
    expect(isLastCorrection(after, { ...told, form: checked })).toBe(true);
    expect(isLastCorrection(after, { ...told, form: { steps: round.form.steps } })).toBe(false);
    // Nothing is answered under it: it may come back as something else.
    const without = corrected(after, { form: { steps: round.form.steps } });
    const other = { ...check, says: 'Noget andet.' };
    expect(refused({ form: { ...checked, checks: [other] } }, without)).toEqual([]);
  });

  it('keeps what its pages and questions are (correctedFormKeepsMeaning)', () => {
    const steps: Form['steps'] = [
      { kind: 'papers', key: page.key, title: page.title, papers: [] },
      ...round.form.steps.slice(1),
    ];
    expect(refused({ form: { steps } })).toEqual([
      'call/form-turned form',
      'call/form-incomplete form',
    ]);
    const turned = [...page.questions, { ...added, kind: 'number' as const }];
    expect(refused({ form: withFirst(turned) }, corrected())).toEqual(['call/form-turned form']);
    const group = (most: number): Question => ({
      key: 'tur',
      kind: 'group',
      label: 'Tur',
      help: '',
      required: false,
      most,
      questions: [added],
    });
    const trips = corrected(round, { form: withFirst([...page.questions, group(3)]) });
    const fewer = { form: withFirst([...page.questions, group(2)]) };
    const more = { form: withFirst([...page.questions, group(4)]) };
    expect(refused(fewer, trips)).toEqual(['call/form-turned form']);
    expect(refused(more, trips)).toEqual([]);
  });

  it('never has another question under a key that was dropped', () => {
    const dropped = corrected(corrected(), { form: { steps: round.form.steps }, note: 'Væk' });
    const other = [...page.questions, { ...added, label: 'Hvem er med?' }];
    expect(refused({ form: withFirst(other) }, dropped)).toEqual(['call/form-turned form']);
    expect(refused({ form: withPlace }, dropped)).toEqual([]);
  });

  it('is corrected from the version that stands (formMustBeAsSeen), and the same once', () => {
    const after = corrected();
    expect(refused({ from: 1 }, after)).toEqual(['call/form-corrected-meanwhile form']);
    expect(isLastCorrection(after, { ...told, note: 'Vi glemte stedet.  ' })).toBe(true);
    expect(isLastCorrection(after, { ...told, drafts: 'must-follow' })).toBe(false);
    expect(isLastCorrection(after, { ...told, note: 'Andet' })).toBe(false);
    expect(isLastCorrection(after, { ...told, from: 2 })).toBe(false);
    expect(isLastCorrection(round, told)).toBe(false);
  });

  it('can be made to follow afterwards, with a day left (timeToFollow)', () => {
    const after = corrected();
    const must = { drafts: 'must-follow' as const };
    expect(refused({}, after)).toEqual(['call/form-not-changed form']);
    expect(refused(must, after)).toEqual([]);
    const until = Date.parse(takesUntil(round));
    const day = 24 * 3_600_000;
    expect(refused(must, round, instant(until - day))).toEqual([]);
    expect(refused(must, round, instant(until - day + 1))).toEqual([
      'call/form-late-to-follow drafts',
    ]);
    expect(refused({}, round, instant(until - 1))).toEqual([]);
  });

  it('is no larger than a row can hold with all its versions (correctionsFitInCall)', () => {
    const large = withFirst([...page.questions, { ...added, help: 'å'.repeat(300_000) }]);
    expect(refused({ form: large })).toEqual(['call/form-too-large form']);
  });

  it('is forgotten in its versions when the call is taken back', () => {
    const back = retractRound(corrected(), 0);
    expect(back.ok && back.value.round.formCorrections).toBeUndefined();
    const text = { ...callTextOf(corrected()), form: { ...withPlace, version: 9 } };
    const saved = changeRound(corrected(), text);
    expect(saved.ok && saved.value.round.form.version).toBe(2);
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
