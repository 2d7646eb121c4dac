import { describe, expect, it } from 'vitest';
import { announceRound, formProblems, isGroup } from '../pools/index.ts';
import type { Form, FormCheck, PlainQuestion, Round } from '../pools/index.ts';
import { instantOf, kroner, wallTime } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import { judgeContents, judgeStep, toldBy } from './index.ts';
import type { Contents } from './index.ts';

const { world, open } = roedovreOn('2026-11-22');

function question(key: string, part: Partial<PlainQuestion> = {}): PlainQuestion {
  return { key, kind: 'number', label: key, help: '', limit: 9, required: false, ...part };
}

const page: Extract<Form['steps'][number], { kind: 'questions' }> = {
  kind: 'questions',
  key: 'om',
  title: 'Om jer',
  questions: [
    question('medlemmer'),
    question('boern', { shownWhen: { op: 'answered', question: 'medlemmer' } }),
    question('pris', { kind: 'money' }),
    {
      kind: 'table',
      key: 'hold',
      label: 'Hold',
      help: '',
      required: false,
      most: 3,
      questions: [question('antal')],
    },
  ],
};
const flereBoern: FormCheck = {
  key: 'boern',
  at: 'boern',
  when: { op: 'more-than', question: 'boern', other: 'medlemmer' },
  says: 'Børnene er også medlemmer. Ret et af tallene.',
};
const flerePaaHold: FormCheck = {
  key: 'hold',
  at: 'om',
  when: { op: 'more-than', question: 'hold.antal', other: 'medlemmer' },
  says: 'Der er flere på hold, end I er.',
};

function withChecks(checks: FormCheck[]): Round {
  const form = { version: 1, steps: [page, ...open.round.form.steps], checks };
  return { ...open.round, form };
}
const round = withChecks([flereBoern, flerePaaHold]);

function refusals(answers: Record<string, string>, call = round) {
  const typed = { kind: 'questions', answers } as const;
  return judgeStep(call, page, typed).map(({ code, at, facts }) => [code, at, facts['says']]);
}

describe('the checks of a form', () => {
  it('refuse at their question in the words of the municipality (formCheckMustHold)', () => {
    expect(refusals({ medlemmer: '20', boern: '20' })).toEqual([]);
    expect(refusals({ medlemmer: '20', boern: '21' })).toEqual([
      ['application/form-check', 'om.boern', flereBoern.says],
    ]);
  });

  it('add the times of a group up, and are told on a page where they stand at one', () => {
    const answers = { medlemmer: '20', 'hold.1.antal': '12', 'hold.2.antal': '8' };
    expect(refusals(answers)).toEqual([]);
    expect(refusals({ ...answers, 'hold.3.antal': '1' })).toEqual([
      ['application/form-check', 'om', flerePaaHold.says],
    ]);
  });

  it('say nothing of what is not answered, and neither does their opposite', () => {
    const opposite = {
      ...flereBoern,
      when: {
        op: 'not' as const,
        of: { op: 'more-than' as const, question: 'boern', other: 'pris' },
      },
    };
    for (const call of [round, withChecks([opposite])]) {
      expect(refusals({ boern: '21' }, call)).toEqual([]);
      expect(refusals({ medlemmer: '20' }, call)).toEqual([]);
      expect(refusals({ medlemmer: 'tyve', boern: '21' }, call).map(([code]) => code)).toEqual([
        'application/number-unreadable',
      ]);
    }
  });

  it('do not look at what was answered and is asked no more', () => {
    const told = { ...flereBoern, when: { op: 'from' as const, question: 'boern', value: 1 } };
    expect(refusals({ medlemmer: '1', boern: '21' }, withChecks([told]))).toHaveLength(1);
    expect(refusals({ boern: '21' }, withChecks([told]))).toEqual([]);
  });

  it('add up the times in which a field of a group is asked', () => {
    const [, , , group] = page.questions;
    if (!group || !isGroup(group)) throw new Error('The page has a group');
    const shown = { op: 'is' as const, question: 'hold.egne', value: 'yes' };
    const questions = [
      question('egne', { kind: 'yes-no' }),
      question('antal', { shownWhen: shown }),
    ];
    const own = { ...page, questions: [...page.questions.slice(0, 3), { ...group, questions }] };
    const call = { ...round, form: { ...round.form, steps: [own, ...open.round.form.steps] } };
    const typed = (second: string) => {
      const answers = { medlemmer: '20', 'hold.1.egne': 'yes', 'hold.1.antal': '15' };
      const more = { 'hold.2.egne': second, 'hold.2.antal': '15' };
      return { kind: 'questions', answers: { ...answers, ...more } } as const;
    };
    expect(judgeStep(call, own, typed('no'))).toEqual([]);
    expect(judgeStep(call, own, typed('yes')).map(({ at }) => at)).toEqual(['om']);
  });

  it('look at the whole form when it is sent', () => {
    const told = {
      ...flereBoern,
      at: 'pris',
      when: { op: 'requested-from' as const, value: kroner(5_000) },
    };
    const contents = (requested: string): Contents => ({
      om: { kind: 'questions', answers: {} },
      budget: { kind: 'budget', lines: [], requested },
    });
    const codes = (requested: string) =>
      judgeContents(withChecks([told]), contents(requested)).map(({ code, at }) => `${code} ${at}`);
    expect(codes('5.000')).toContain('application/form-check om.pris');
    expect(codes('4.999')).not.toContain('application/form-check om.pris');
  });

  it('say something (callCheckSaysSomething), and look at numbers of one kind that are there (callFormHoldsTogether)', () => {
    const wrong: FormCheck[] = [
      { ...flereBoern, says: ' ' },
      { ...flerePaaHold, at: 'ukendt', when: { op: 'answered', question: 'hold.navn' } },
      { ...flereBoern, when: { op: 'more-than', question: 'pris', other: 'medlemmer' } },
    ];
    const { form } = withChecks(wrong);
    expect(formProblems(form)).toEqual({
      twice: ['boern'],
      unknown: ['hold.navn', 'ukendt'],
      unlike: ['pris', 'medlemmer'],
    });
    expect(formProblems(round.form)).toEqual({ twice: [], unknown: [], unlike: [] });
    const listed = world.pools.find(({ pool }) => pool.id === open.round.pool);
    if (!listed) throw new Error('The open round has a pool');
    const now = instantOf(wallTime('2026-11-22', '09:00'), 'opening');
    const draft = { ...open.round, state: 'draft' as const, form };
    expect(codesOf(announceRound(now, listed.pool, listed.account, draft))).toEqual([
      'call/form-keys form',
      'call/check-empty form.checks.0.says',
    ]);
  });

  it('are told nothing by a page that stands alone', () => {
    expect(toldBy(round, {}).number('hold.antal')).toBeUndefined();
  });
});
