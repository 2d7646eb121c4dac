import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Condition,
  Form,
  announceRound,
  chosenIn,
  formProblems,
  holds,
  judgeForm,
  questionsIn,
} from '../pools/index.ts';
import type { GroupQuestion, PlainQuestion, Round, Told } from '../pools/index.ts';
import { instantOf, kroner, wallTime } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import { answerShown, askedOn, judgeStep, shownOf, toldBy } from './index.ts';
import type { Contents, StepContent } from './index.ts';

const { world, open } = roedovreOn('2026-11-22');

function question(key: string, part: Partial<PlainQuestion> = {}): PlainQuestion {
  return { key, kind: 'line', label: key, help: '', limit: 100, required: true, ...part };
}

const step: Extract<Form['steps'][number], { kind: 'questions' }> = {
  kind: 'questions',
  key: 'om',
  title: 'Om jer',
  questions: [
    question('nye', { kind: 'yes-no' }),
    question('start', {
      kind: 'date',
      shownWhen: { op: 'is', question: 'nye', value: 'yes' },
    }),
    question('grupper', {
      kind: 'choices',
      required: false,
      options: [
        { value: 'unge', text: 'Unge' },
        { value: 'aeldre', text: 'Ældre' },
      ],
    }),
    question('pris', { kind: 'money', required: false }),
    question('hvorfor', {
      required: false,
      requiredWhen: { op: 'from', question: 'pris', value: kroner(1_000) },
    }),
    question('ja', { kind: 'consent' }),
    {
      kind: 'group',
      key: 'aktivitet',
      label: 'Aktivitet',
      help: '',
      required: true,
      most: 3,
      questions: [question('navn'), question('antal', { kind: 'number', required: false })],
    },
    question('lang', {
      required: true,
      shownWhen: { op: 'requested-from', value: kroner(20_000) },
    }),
  ],
};
const round: Round = {
  ...open.round,
  form: { version: 1, steps: [step, ...open.round.form.steps] },
};

function typed(answers: Record<string, string>): Extract<StepContent, { kind: 'questions' }> {
  return { kind: 'questions', answers };
}
const refusals = (answers: Record<string, string>) =>
  judgeStep(round, step, typed(answers)).map(({ code, at }) => `${code} ${at}`);
const complete = {
  nye: 'no',
  ja: 'yes',
  'aktivitet.1.navn': 'Gåtur',
};

describe('what is chosen on other pages', () => {
  const [area] = open.round.areas;
  if (!area) throw new Error('The round has areas');
  const looking = (condition: Condition): Round => ({
    ...round,
    form: {
      version: 1,
      steps: [
        { ...step, questions: [question('mere', { shownWhen: condition })] },
        ...open.round.form.steps,
      ],
    },
  });
  const within: Condition = { op: 'is', question: '@areas', value: area.title };
  const asks = (condition: Condition, contents: Contents) => {
    const call = looking(condition);
    const page = call.form.steps[0];
    const told = toldBy(call, contents);
    return page?.kind === 'questions' && askedOn(page, told, {}).length > 0;
  };
  const chosen = (ids: readonly (typeof area.id)[]): Contents => ({
    omraader: {
      kind: 'areas',
      chosen: ids.map((id) => ({ area: id, reason: '' })),
      outsideReason: '',
    },
  });
  const wanting = (inKind: object): Contents => ({
    budget: { kind: 'budget', lines: [], requested: '5.000', inKind },
  });

  it('brings out questions: an area by its title, and support in kind', () => {
    expect(asks(within, chosen([area.id]))).toBe(true);
    expect(asks(within, chosen([]))).toBe(false);
    expect(asks({ op: 'not', of: within }, chosen([area.id]))).toBe(false);
    const rooms: Condition = { op: 'is', question: '@support', value: 'rooms' };
    expect(asks(rooms, wanting({ rooms: 'En sal' }))).toBe(true);
    expect(asks(rooms, wanting({}))).toBe(false);
    expect(asks({ op: 'answered', question: '@support' }, wanting({ advice: 'Råd' }))).toBe(true);
  });

  it('is looked at only where the form lets people choose it (callAreasLookedAtStand)', () => {
    const unknown = (form: Form) => formProblems(form).unknown;
    expect(unknown(looking(within).form)).toEqual([]);
    const [page] = looking(within).form.steps;
    expect(page && unknown({ version: 1, steps: [page] })).toEqual(['@areas']);
    expect(Condition.safeParse({ ...within, question: '@anything' }).success).toBe(false);
    const strange: Condition = { ...within, value: 'Et andet område' };
    const told = judgeForm(looking(strange)).map(({ facts }) => facts);
    expect(JSON.stringify(told)).toContain('Et andet område');
    expect(judgeForm(looking(within))).toEqual([]);
  });
});

describe('questions of a page', () => {
  it('are put in words of their own (callQuestionsDiffer)', () => {
    const form = (labels: readonly string[]): Form => ({
      version: 1,
      steps: [
        {
          ...step,
          questions: labels.map((label, index) => question(`q-${index}`, { label })),
        },
        ...open.round.form.steps,
      ],
    });
    const codes = (labels: readonly string[]) =>
      judgeForm({ ...round, form: form(labels) }).map(({ code }) => code);
    expect(codes(['Kontakt', 'Kontakt '])).toEqual(['call/labels-alike']);
    expect(codes(['Kontakt', 'Anden kontakt'])).toEqual([]);
  });
});

describe('questions', () => {
  it('are asked only where their condition holds', () => {
    expect(refusals(complete)).toEqual([]);
    expect(refusals({ ...complete, nye: 'yes' })).toEqual(['application/answer-missing om.start']);
    expect(refusals({ ...complete, nye: 'yes', start: '2027-02-30' })).toEqual([
      'application/date-unreadable om.start',
    ]);
  });

  it('are required where their condition holds', () => {
    expect(refusals({ ...complete, pris: '999,99' })).toEqual([]);
    expect(refusals({ ...complete, pris: '1.000' })).toEqual([
      'application/answer-missing om.hvorfor',
    ]);
  });

  it('look at the amount applied for, so that a short form is for small sums', () => {
    const budget = (requested: string) => ({
      om: typed(complete),
      budget: { kind: 'budget' as const, lines: [], requested },
    });
    const asked = (requested: string) =>
      askedOn(step, toldBy(round, budget(requested)), complete).map(({ at }) => at);
    expect(asked('19.999,99')).not.toContain('lang');
    expect(asked('20.000')).toContain('lang');
  });

  it('tell consent, choices and amounts that cannot be (consentMustBeGiven, choiceMustBeOffered, moneyMustBeReadable, dateMustBeReal)', () => {
    expect(refusals({ ...complete, ja: '' })).toEqual(['application/consent-missing om.ja']);
    expect(refusals({ ...complete, nye: 'maaske' })).toEqual(['application/choice-unknown om.nye']);
    expect(refusals({ ...complete, grupper: 'unge\nbarn' })).toEqual([
      'application/choice-unknown om.grupper',
    ]);
    expect(refusals({ ...complete, pris: '12,500.00' })).toEqual([
      'application/money-unreadable om.pris',
    ]);
  });

  it('in a group are asked as often as they are answered, and once where they are required', () => {
    expect(refusals({ nye: 'no', ja: 'yes' })).toEqual([
      'application/answer-missing om.aktivitet.1.navn',
    ]);
    const two = { ...complete, 'aktivitet.2.antal': 'mange' };
    expect(refusals(two)).toEqual([
      'application/answer-missing om.aktivitet.2.navn',
      'application/number-unreadable om.aktivitet.2.antal',
    ]);
    const many = { ...complete, 'aktivitet.40.navn': 'For mange' };
    expect(askedOn(step, toldBy(round, { om: typed(many) }), many).at(-1)?.at).toBe(
      'aktivitet.3.antal',
    );
  });

  it('in a group look at the same time of it, and at what is answered outside', () => {
    const [nye] = step.questions;
    const group: GroupQuestion = {
      kind: 'group',
      key: 'tur',
      label: 'Tur',
      help: '',
      required: false,
      most: 3,
      questions: [
        question('overnat', { kind: 'yes-no' }),
        question('hvor', { shownWhen: { op: 'is', question: 'tur.overnat', value: 'yes' } }),
        question('leder', {
          required: false,
          shownWhen: { op: 'is', question: 'nye', value: 'no' },
          requiredWhen: { op: 'is', question: 'tur.overnat', value: 'yes' },
        }),
      ],
    };
    const page = { ...step, questions: nye ? [nye, group] : [] };
    const call = { ...round, form: { version: 1, steps: [page, ...open.round.form.steps] } };
    const answers = { nye: 'no', 'tur.1.overnat': 'no', 'tur.2.overnat': 'yes' };
    const found = (typedNow: Record<string, string>) =>
      judgeStep(call, page, typed(typedNow)).map(({ code, at }) => `${code} ${at}`);
    expect(found(answers)).toEqual([
      'application/answer-missing om.tur.2.hvor',
      'application/answer-missing om.tur.2.leder',
    ]);
    expect(found({ ...answers, nye: 'yes' })).toEqual(['application/answer-missing om.tur.2.hvor']);
    const full = { ...answers, 'tur.1.hvor': 'Glemt', 'tur.2.hvor': 'Hulen', 'tur.2.leder': 'Bo' };
    expect(found(full)).toEqual([]);
    expect(shownOf(call, 'om', typed(full)).shown.map(({ label }) => label)).toEqual([
      'nye',
      'Tur 1: overnat',
      'Tur 1: leder',
      'Tur 2: overnat',
      'Tur 2: hvor',
      'Tur 2: leder',
    ]);
  });

  it('are shown as Danes write amounts and days, and as typed where they cannot be read', () => {
    const shown = (kind: PlainQuestion['kind'], answer: string) =>
      answerShown(question('x', { kind }), answer);
    expect(shown('money', '12500')).toBe('12.500 kr.');
    expect(shown('money', 'mange')).toBe('mange');
    expect(shown('date', '2027-02-01')).toBe('1.2.2027');
    expect(shown('date', '2027-02-30')).toBe('2027-02-30');
  });

  it('are frozen with the words that were chosen, and without what was not asked', () => {
    const content = typed({ ...complete, start: '2027-01-01', grupper: 'unge\naeldre' });
    expect(shownOf(round, 'om', content).shown).toEqual([
      { label: 'nye', answer: 'Nej' },
      { label: 'grupper', answer: 'Unge, Ældre' },
      { label: 'pris', answer: '' },
      { label: 'hvorfor', answer: '' },
      { label: 'ja', answer: 'Ja' },
      { label: 'Aktivitet 1: navn', answer: 'Gåtur' },
      { label: 'Aktivitet 1: antal', answer: '' },
    ]);
  });

  it('have keys of their own, and conditions look at questions that are there (callFormHoldsTogether)', () => {
    expect(formProblems(round.form)).toEqual({ twice: [], unknown: [], unlike: [] });
    const wrong: Form = {
      version: 1,
      steps: [
        step,
        {
          ...step,
          key: 'mere',
          questions: [
            question('nye'),
            question('x', { shownWhen: { op: 'answered', question: 'y' } }),
          ],
        },
      ],
    };
    expect(formProblems(wrong)).toEqual({ twice: ['nye'], unknown: ['y'], unlike: [] });
    const listed = world.pools.find(({ pool }) => pool.id === open.round.pool);
    if (!listed) throw new Error('The open round has a pool');
    const draft = {
      ...open.round,
      state: 'draft' as const,
      form: { version: 1, steps: [...wrong.steps, ...open.round.form.steps] },
    };
    const now = instantOf(wallTime('2026-11-22', '09:00'), 'opening');
    expect(codesOf(announceRound(now, listed.pool, listed.account, draft))).toContain(
      'call/form-keys form',
    );
    expect(Form.parse(JSON.parse(JSON.stringify(round.form)))).toEqual(round.form);
  });
});

describe('conditions', () => {
  const told: Told = {
    requested: 500,
    answer: (key) => ({ a: 'x\ny', b: '' })[key] ?? '',
    number: (key) => ({ n: 5, m: 4 })[key],
  };
  it.each([
    [{ op: 'is', question: 'a', value: 'y' }, true],
    [{ op: 'is', question: 'a', value: 'z' }, false],
    [{ op: 'answered', question: 'b' }, false],
    [{ op: 'from', question: 'n', value: 5 }, true],
    [{ op: 'below', question: 'n', value: 5 }, false],
    [{ op: 'from', question: 'a', value: 0 }, false],
    [{ op: 'below', question: 'a', value: 9 }, false],
    [{ op: 'more-than', question: 'n', other: 'm' }, true],
    [{ op: 'more-than', question: 'm', other: 'n' }, false],
    [{ op: 'more-than', question: 'n', other: 'n' }, false],
    [{ op: 'more-than', question: 'n', other: 'a' }, false],
    [{ op: 'not', of: { op: 'more-than', question: 'n', other: 'a' } }, false],
    [{ op: 'not', of: { op: 'is', question: 'b', value: 'y' } }, false],
    [{ op: 'not', of: { op: 'is', question: 'a', value: 'z' } }, true],
    [{ op: 'requested-below', value: 501 }, true],
    [{ op: 'requested-from', value: 501 }, false],
    [{ op: 'not', of: { op: 'answered', question: 'b' } }, true],
    [
      {
        op: 'all',
        of: [
          { op: 'answered', question: 'a' },
          { op: 'answered', question: 'b' },
        ],
      },
      false,
    ],
    [
      {
        op: 'any',
        of: [
          { op: 'answered', question: 'a' },
          { op: 'answered', question: 'b' },
        ],
      },
      true,
    ],
  ] satisfies [Condition, boolean][])('%j', (condition, expected) => {
    expect(holds(condition, told)).toBe(expected);
    expect(Condition.parse(condition)).toEqual(condition);
  });

  it('are data of at most five levels, whatever they are made of', () => {
    const leaf = fc.constant<Condition>({ op: 'answered', question: 'a' });
    const deep = (levels: number): Condition =>
      levels === 0 ? { op: 'answered', question: 'a' } : { op: 'not', of: deep(levels - 1) };
    expect(Condition.safeParse(deep(4)).success).toBe(true);
    expect(Condition.safeParse(deep(5)).success).toBe(false);
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 10 }), (of) => {
        const condition: Condition = { op: 'all', of };
        expect(holds(condition, told)).toBe(true);
        expect(questionsIn(condition)).toHaveLength(of.length);
      }),
    );
    expect(chosenIn('')).toEqual([]);
  });
});
