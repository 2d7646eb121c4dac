import { describe, expect, it } from 'vitest';
import { announceRound } from '../pools/index.ts';
import type { Form, PlainQuestion } from '../pools/index.ts';
import { FileId, instant, instantOf, wallTime } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import { earlierAnswers, judgeContents, papersAsked, shownOf, toldBy } from './index.ts';
import type { Attachment, Contents } from './index.ts';

const { world, open } = roedovreOn('2026-11-22');

function question(key: string, part: Partial<PlainQuestion> = {}): PlainQuestion {
  return { key, kind: 'yes-no', label: key, help: '', limit: 9, required: true, ...part };
}

const drawing = question('tegning', {
  kind: 'file',
  label: 'Tegning af haven',
  shownWhen: { op: 'is', question: 'have', value: 'yes' },
});
const page: Extract<Form['steps'][number], { kind: 'questions' }> = {
  kind: 'questions',
  key: 'om',
  title: 'Om jer',
  questions: [
    question('have'),
    drawing,
    question('hvem', { kind: 'line', shownWhen: { op: 'answered', question: 'tegning' } }),
  ],
};
const papers: Form['steps'][number] = { kind: 'papers', key: 'bilag', title: 'Bilag', papers: [] };
const others = open.round.form.steps.filter(({ kind }) => kind !== 'papers');
const form: Form = { version: 1, steps: [page, ...others, papers] };
const round = { ...open.round, form };

function file(part: Partial<Attachment> = {}): Attachment {
  return {
    id: FileId.parse('fil_00000000-0000-7000-8000-000000000001'),
    name: 'have.pdf',
    type: 'pdf',
    bytes: 2_000,
    kind: 'other',
    paper: 'tegning',
    state: 'clean',
    by: world.standings[0]?.person ?? ('' as never),
    at: instant(Date.parse('2026-11-22T09:00:00.000Z')),
    ...part,
  };
}

function typed(answers: Record<string, string>, files: Attachment[] = []): Contents {
  return { om: { kind: 'questions', answers }, bilag: { kind: 'papers', files } };
}

function refusals(contents: Contents) {
  return judgeContents(round, contents)
    .filter(({ at }) => at?.startsWith('om.') || at?.startsWith('bilag'))
    .map(({ code, at }) => `${code} ${at}`);
}

describe('a question that is answered with a file', () => {
  it('is told at the question as long as nothing is attached, where it is asked (paperMustBeAttached)', () => {
    expect(refusals(typed({ have: 'yes' }))).toEqual(['application/paper-missing om.tegning']);
    expect(refusals(typed({ have: 'no' }))).toEqual([]);
    expect(refusals(typed({ have: 'yes', hvem: 'Bo' }, [file()]))).toEqual([]);
    expect(refusals(typed({ have: 'yes' }, [file({ paper: 'andet' })]))).toContain(
      'application/paper-missing om.tegning',
    );
  });

  it('tells at the question of a file that has not arrived, or cannot be taken', () => {
    const answers = { have: 'yes', hvem: 'Bo' };
    expect(refusals(typed(answers, [file({ state: 'expected' })]))).toEqual([
      'file/not-arrived om.tegning',
    ]);
    expect(refusals(typed(answers, [file({ state: 'quarantined' })]))).toEqual([
      'file/quarantined om.tegning',
    ]);
  });

  it('can be looked at by conditions', () => {
    expect(refusals(typed({ have: 'yes' }, [file()]))).toEqual([
      'application/answer-missing om.hvem',
    ]);
  });

  it('is answered by the names of its files where it stands, and listed with the papers', () => {
    const contents = typed({ have: 'yes', hvem: 'Bo' }, [file(), file({ name: 'b.pdf' })]);
    const told = toldBy(round, contents);
    const content = contents['om'];
    const files = contents['bilag'];
    if (!content || !files) throw new Error('Both pages are typed');
    expect(shownOf(round, 'om', content, told).shown[1]).toEqual({
      label: 'Tegning af haven',
      answer: 'have.pdf, b.pdf',
    });
    expect(shownOf(round, 'bilag', files, told).shown[0]?.label).toBe('Tegning af haven');
    const asked = papersAsked(round, papers, told, {});
    expect(asked.find(({ page: at }) => at === 'om')).toMatchObject({
      key: 'eget-tegning',
      required: true,
    });
  });

  it('is not offered again from an earlier application', () => {
    const contents = typed({ have: 'yes' }, [file()]);
    const earlier = [{ round: 'Sidste år', sentOn: '2025-11-22' as never, form, contents }];
    expect(earlierAnswers(form, earlier).map(({ question: key }) => key)).toEqual(['have']);
  });

  it('is asked in a form with a page for papers (callAsksForPapers), outside groups (callFilesOutsideGroups)', () => {
    const listed = world.pools.find(({ pool }) => pool.id === open.round.pool);
    if (!listed) throw new Error('The open round has a pool');
    const now = instantOf(wallTime('2026-11-22', '09:00'), 'opening');
    const announced = (steps: Form['steps']) =>
      codesOf(
        announceRound(now, listed.pool, listed.account, {
          ...round,
          state: 'draft',
          terms: round.terms.filter(({ kind }) => kind !== 'attachment'),
          form: { version: 1, steps },
        }),
      );
    expect(announced(form.steps)).toEqual([]);
    expect(announced([page, ...others])).toEqual(['call/papers-page-missing form']);
    const group = {
      ...question('hold', { label: 'Hold' }),
      kind: 'group' as const,
      most: 2,
      questions: [question('foto', { kind: 'file', label: 'Et foto' })],
    };
    expect(
      announced([{ ...page, questions: [...page.questions, group] }, ...others, papers]),
    ).toEqual(['call/file-in-group form']);
  });
});
