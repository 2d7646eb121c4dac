import { describe, expect, it } from 'vitest';
import { formFor, formProblems } from '../pools/index.ts';
import type { Condition, Form, PlainQuestion, Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { asBegunBy, judgeContents, pagesAsked, toldBy } from './index.ts';
import type { StepContent } from './index.ts';

const { decided, open } = roedovreOn('2026-11-22');

function question(key: string, part: Partial<PlainQuestion> = {}): PlainQuestion {
  return { key, kind: 'line', label: key, help: '', limit: 100, required: true, ...part };
}

const isGroupOf: Condition = { op: 'is', question: '@applicant', value: 'group' };
const registered: Condition = { op: 'not', of: isGroupOf };
const page = (key: string, questions: PlainQuestion[]): Form['steps'][number] => ({
  kind: 'questions',
  key,
  title: key,
  questions,
});
const form: Form = {
  version: 1,
  steps: [
    page('alle', [
      question('hvad'),
      question('cvr', { required: false, requiredWhen: registered }),
      question('nye', { kind: 'yes-no', required: false }),
    ]),
    page('gruppe', [question('kontakt', { shownWhen: isGroupOf })]),
    page('laert', [
      question('hvad-laert', {
        shownWhen: { op: 'all', of: [registered, { op: 'is', question: 'nye', value: 'no' }] },
      }),
    ]),
  ],
  checks: [{ key: 'faa', at: 'hvad', when: { op: 'any', of: [isGroupOf] }, says: 'Ikke grupper.' }],
};
const round: Round = { ...open.round, form, terms: [], areas: [] };
const answers = (said: Record<string, string>): StepContent => ({
  kind: 'questions',
  answers: said,
});
const missing = (kind: 'group' | 'association', said: Record<string, string>) => {
  const asked = asBegunBy(round, { form: 1 }, kind);
  return judgeContents(asked, { alle: answers(said) }).map(({ at }) => at);
};

describe('what is asked of some kinds of applicants alone', () => {
  it('is asked of them and not of others, alone and within all, any and not', () => {
    expect(missing('association', { hvad: 'Kaffe' })).toEqual(['alle.cvr']);
    expect(missing('group', { hvad: 'Kaffe' })).toEqual(['alle.hvad', 'gruppe.kontakt']);
    expect(missing('association', { hvad: 'Kaffe', cvr: '1', nye: 'no' })).toEqual([
      'laert.hvad-laert',
    ]);
    expect(missing('group', { hvad: 'Kaffe', nye: 'no' })).not.toContain('laert.hvad-laert');
  });

  it('leaves out pages of whose questions none is asked', () => {
    const pages = (kind: 'group' | 'association') => {
      const asked = formFor(form, kind);
      return pagesAsked(asked, toldBy({ form: asked, areas: [] }, {})).map(({ key }) => key);
    };
    expect(pages('group')).toEqual(['alle', 'gruppe']);
    expect(pages('association')).toEqual(['alle']);
  });

  it('tells a check of a page that is not asked on the last one that is', () => {
    const hidden = question('kontakt', { shownWhen: isGroupOf });
    const when: Condition = { op: 'is', question: 'nye', value: 'yes' };
    const checked: Round = {
      ...round,
      form: {
        version: 1,
        steps: [
          page('alle', [question('nye', { kind: 'yes-no' })]),
          page('gruppe', [hidden]),
          page('sidst', [question('andet', { required: false })]),
        ],
        checks: [
          { key: 'nej', at: 'gruppe', when, says: 'Ikke nye.' },
          {
            key: 'hvem',
            at: 'gruppe',
            when: { op: 'not', of: { op: 'answered', question: 'kontakt' } },
            says: 'Skriv hvem.',
          },
        ],
      },
    };
    const asked = asBegunBy(checked, { form: 1 }, 'association');
    const places = judgeContents(asked, { alle: answers({ nye: 'yes' }) }).map(({ at }) => at);
    expect(places).toEqual(['sidst']);
  });

  it('is settled by who sent it, whatever the applicant has become since', () => {
    const { submission } = decided.applications[0]?.application ?? {};
    if (!submission) throw new Error('Somebody has sent');
    const group = { ...submission, applicant: { ...submission.applicant, kind: 'group' as const } };
    const asked = asBegunBy(round, { form: 1, submission: group }, 'association');
    expect(asked.form).toEqual(formFor(form, 'group'));
  });

  it('is left open where nobody knows who applies', () => {
    expect(asBegunBy(round, { form: 1 }, undefined)).toBe(round);
    expect(formFor(open.round.form, 'group')).toBe(open.round.form);
  });

  it('names kinds that there are (callFormHoldsTogether)', () => {
    const strange: Condition = { ...isGroupOf, value: 'klub' };
    const unknown = (shownWhen: Condition) =>
      formProblems({
        version: 1,
        steps: [page('alle', [question('hvad', { shownWhen })])],
      }).unknown;
    expect(unknown(isGroupOf)).toEqual([]);
    expect(unknown(strange)).toEqual(['klub']);
  });
});
