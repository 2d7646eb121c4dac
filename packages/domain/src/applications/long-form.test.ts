import { describe, expect, it } from 'vitest';
import { announceRound, correctForm, formDifference } from '../pools/index.ts';
import type { Form, FormStep, Round } from '../pools/index.ts';
import { instantOf, kroner, wallTime } from '../kernel/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { growingForm } from '../templates/index.ts';
import {
  gistOf,
  judgeContents,
  longPagesMissing,
  pagesAsked,
  papersAsked,
  startApplication,
  submitApplication,
  toldBy,
} from './index.ts';
import type { Contents, StepContent } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { world, open } = sample;
const round: Round = { ...open.round, terms: [], form: growingForm };

const short = {
  titel: 'Fælles sang',
  formaal: 'Vi synger.',
  maalgruppe: 'Alle',
  deltagere: '20',
  'forventet-beloeb': '5.000',
};

function contents(requested: string | undefined, more: Contents = {}): Contents {
  const budget: StepContent = {
    kind: 'budget',
    lines: [{ side: 'expense', text: 'Noder', amount: '30.000' }],
    requested: requested ?? '',
  };
  return {
    aktivitet: { kind: 'questions', answers: short },
    frivillige: { kind: 'questions', answers: { antal: '4' } },
    omraader: { kind: 'areas', chosen: [], outsideReason: 'Det er for alle.' },
    ...(requested === undefined ? {} : { budget }),
    ...more,
  };
}

const keys = (told: Contents) => pagesAsked(round.form, toldBy(round, told)).map(({ key }) => key);
const refusals = (told: Contents) =>
  judgeContents(round, told).map(({ code, at }) => `${code} ${at}`);
const effects: StepContent = { kind: 'questions', answers: { virkning: 'De bliver ved.' } };
const efforts: StepContent = {
  kind: 'questions',
  answers: { antal: '4', indsats: 'De synger for.' },
};

describe('a form that grows with the amount', () => {
  it('is short until an amount makes it long: what is expected, and then what the budget asks', () => {
    const expecting = (amount: string): Contents => ({
      aktivitet: { kind: 'questions', answers: { ...short, 'forventet-beloeb': amount } },
    });
    expect(keys({})).not.toContain('virkning');
    expect(keys(expecting('9.999,99'))).not.toContain('virkning');
    expect(keys(expecting('10.000'))).toContain('virkning');
    expect(keys(expecting('mange'))).not.toContain('virkning');
    expect(keys(contents('12.000'))).toContain('virkning');
    expect(keys({ ...contents('9.000'), ...expecting('12.000') })).not.toContain('virkning');
  });

  it('asks nothing of the long form below the limit, and all of it above', () => {
    expect(refusals(contents('9.000'))).toEqual([]);
    expect(refusals(contents('12.000'))).toEqual([
      'application/answer-missing frivillige.indsats',
      'application/answer-missing virkning.virkning',
    ]);
    expect(refusals(contents('12.000', { virkning: effects, frivillige: efforts }))).toEqual([]);
  });

  it('tells which pages have something missing because it grew', () => {
    const missing = (told: Contents) => longPagesMissing(round, told).map(({ key }) => key);
    expect(missing(contents('9.000'))).toEqual([]);
    expect(missing(contents('12.000'))).toEqual(['frivillige', 'virkning']);
    expect(missing(contents('12.000', { virkning: effects }))).toEqual(['frivillige']);
    const without = { ...contents('12.000', { virkning: effects, frivillige: efforts }) };
    const untitled: Contents = { ...without, aktivitet: { kind: 'questions', answers: {} } };
    expect(missing(untitled)).toEqual([]);
  });

  it('asks for a budget above the limit alone, where it says so, and sends none below it', () => {
    const steps = growingForm.steps.map((step): FormStep =>
      step.kind === 'budget' ? { ...step, asksLines: 'long' } : step,
    );
    const call = { ...round, form: { ...growingForm, steps } };
    const typed = (requested: string): Contents => ({
      ...contents(requested, { virkning: effects, frivillige: efforts }),
      budget: { kind: 'budget', lines: [], requested },
    });
    const codes = (told: Contents) => judgeContents(call, told).map(({ code }) => code);
    expect(codes(typed('9.000'))).toEqual([]);
    expect(codes(typed('12.000'))).toEqual(['application/expense-missing']);
    expect(longPagesMissing(call, typed('12.000')).map(({ kind }) => kind)).toEqual(['budget']);
    expect(longPagesMissing(call, typed('9.000'))).toEqual([]);
  });

  it('is sent without what only the long form asks, and the draft keeps it', () => {
    const now = instantOf(wallTime('2026-12-01', '09:00'), 'opening');
    const actor = actorFor(sample, 'forening-b', ['applicant']);
    const association = world.associations.find(
      ({ id }) => id === actor.memberships[0]?.association,
    );
    const id = open.applications[0]?.application.id;
    if (!association || !id) throw new Error('The sample has a draft of its own');
    const begun = startApplication(actor, opening(open), id, round, association);
    if (!begun.ok) throw new Error(codesOf(begun).join());
    const sentAs = (requested: string) => {
      const typed = contents(requested, { virkning: effects, frivillige: efforts });
      const steps = begun.value.steps.map((step) => ({
        ...step,
        content: typed[step.key] ?? step.content,
      }));
      const sent = submitApplication(
        actor,
        now,
        round,
        association,
        begun.value.application,
        steps,
      );
      if (!sent.ok) throw new Error(codesOf(sent).join());
      const page = (key: string) => sent.value.steps.find((step) => step.key === key);
      return { page, steps };
    };
    const { page, steps } = sentAs('9.000');
    expect(page('virkning')?.content).toEqual({ kind: 'questions', answers: {} });
    expect(page('virkning')?.sealed).toEqual({ title: 'Hvad kommer der ud af det?', shown: [] });
    expect(page('frivillige')?.content).toEqual({ kind: 'questions', answers: { antal: '4' } });
    expect(steps.find(({ key }) => key === 'virkning')?.content).toEqual(effects);
    expect(sentAs('12.000').page('virkning')?.sealed?.shown[0]?.answer).toBe('De bliver ved.');
  });

  it('draws nothing from a page that is not asked', () => {
    const [area] = round.areas;
    if (!area) throw new Error('The round has areas');
    const steps = growingForm.steps.map((step): FormStep =>
      step.kind === 'areas' ? { ...step, longOnly: true } : step,
    );
    const call = { ...round, form: { ...growingForm, steps } };
    const chosen: StepContent = {
      kind: 'areas',
      chosen: [{ area: area.id, reason: 'Det passer.' }],
      outsideReason: '',
    };
    expect(gistOf(call, contents('9.000', { omraader: chosen })).areas).toEqual([]);
    expect(gistOf(call, contents('12.000', { omraader: chosen })).areas).toEqual([area.id]);
  });

  it('asks for papers of the long form above the limit alone', () => {
    const paper = {
      key: 'tilbud',
      label: 'Tilbud',
      help: '',
      required: true,
      longOnly: true,
    } as const;
    const page: Extract<FormStep, { kind: 'papers' }> = {
      kind: 'papers',
      key: 'bilag',
      title: 'Bilag',
      papers: [paper],
    };
    const asked = (requested: string) =>
      papersAsked(round, page, toldBy(round, contents(requested)), {}).map(({ key }) => key);
    expect(asked('9.000')).toEqual(['other']);
    expect(asked('12.000')).toEqual(['eget-tilbud', 'other']);
  });

  const listed = world.pools.find(({ pool }) => pool.id === open.round.pool);
  if (!listed) throw new Error('The open round has a pool');
  const now = instantOf(wallTime('2026-11-22', '09:00'), 'opening');
  const announced = (form: Form) =>
    codesOf(
      announceRound(now, listed.pool, listed.account, { ...open.round, state: 'draft', form }),
    );
  const changed = (change: (step: FormStep) => FormStep): Form => ({
    ...growingForm,
    steps: growingForm.steps.map(change),
  });

  it('asks everybody how much they expect, and for a title (callAsksExpectedAmount, callAsksTitleAndBudget)', () => {
    expect(announced(growingForm)).toEqual([]);
    const long = changed((step) =>
      step.key === 'aktivitet' && step.kind === 'questions' ? { ...step, longOnly: true } : step,
    );
    expect(announced(long)).toEqual([
      'call/form-incomplete form',
      'call/expected-amount-missing form',
    ]);
    const { longFrom: _limit, ...plain } = long;
    expect(announced(plain).join()).not.toContain('expected-amount');
    const silent = changed((step) =>
      step.kind === 'questions'
        ? { ...step, questions: step.questions.filter(({ key }) => key !== 'forventet-beloeb') }
        : step,
    );
    expect(announced(silent)).toEqual(['call/expected-amount-missing form']);
  });

  it('asks for the core facts, or leaves them out on purpose (callAsksCoreFacts)', () => {
    const left = changed((step) =>
      step.kind === 'questions'
        ? {
            ...step,
            questions: step.questions.filter(({ key }) => !['maalgruppe', 'antal'].includes(key)),
          }
        : step,
    );
    expect(announced(left)).toEqual(['call/core-facts-missing form']);
    expect(announced({ ...left, leavesOut: ['target-group'] })).toHaveLength(1);
    expect(announced({ ...left, leavesOut: ['target-group', 'volunteers'] })).toEqual([]);
  });

  it('has a page for papers that everybody is asked for (callAsksForPapers)', () => {
    const long = changed((step) => (step.kind === 'papers' ? { ...step, longOnly: true } : step));
    const terms = open.round.terms.some(({ kind }) => kind === 'attachment');
    expect(announced(long)).toEqual(terms ? ['call/papers-page-missing form'] : []);
    const asking: Form = {
      ...long,
      steps: long.steps.map((step, index) =>
        step.kind === 'questions' && index === 0
          ? {
              ...step,
              questions: [
                ...step.questions,
                { key: 'foto', kind: 'file', label: 'Foto', help: '', limit: 9, required: true },
              ],
            }
          : step,
      ),
    };
    expect(announced(asking)).toEqual(['call/papers-page-missing form']);
  });

  it('is corrected to grow from another amount, which drafts are told of', () => {
    const call = { ...round, terms: open.round.terms };
    const { version: _version, ...text } = growingForm;
    const form = { ...text, longFrom: kroner(20_000) };
    const made = correctForm(now, call, {
      form,
      from: 1,
      note: 'Grænsen var forkert.',
      drafts: 'may-stay',
    });
    if (!made.ok) throw new Error(codesOf(made).join());
    expect(formDifference(call.form, made.value.round.form).changed).toEqual([
      'Hvor meget regner I med at søge om?',
    ]);
  });
});
