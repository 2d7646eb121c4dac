import { readFileSync } from 'node:fs';
import {
  answerText,
  checkQuestions,
  datesText,
  easyRead,
  lateText,
  readForm,
  readTerms,
} from '@plan/contract/words';
import { section18Form } from '@plan/domain';
import { anchorOn, everyTerm, furesoe, roedovre, storby } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { lix } from './lix.ts';

/** Guidance is written for everybody: danish-language guides put the line at about 40. */
const MOST = 40;
/** Björnsson's line for what is very easy. */
const EASY = 25;

const anchor = anchorOn('2026-11-22');
const calls = [roedovre(anchor), furesoe(anchor), storby(anchor)].flatMap((sample) =>
  sample.rounds.map(({ round }) => round),
);

/** What is told of a call on its page, as one text. */
function told(round: (typeof calls)[number]): string {
  return [
    round.introduction,
    datesText('da', round),
    answerText('da', round),
    lateText('da', round),
    ...readTerms('da', round.terms).flatMap(({ title, lines }) => [
      title,
      ...lines.map((line) => line.text),
    ]),
  ].join('\n');
}

const questions = section18Form.steps.flatMap((step) =>
  step.kind === 'questions' ? step.questions : [],
);

describe('guidance is plain', () => {
  it('counts as Björnsson counts', () => {
    expect(lix('Vi går en tur. Alle kan være med.')).toBe(4);
    expect(lix('Forvaltningsafgørelser begrundes')).toBe(102);
    expect(lix('I kan søge om 12.500 kr. til mad den 1. oktober.')).toBeLessThan(30);
  });

  it.each(calls.map((round) => [round.title, round] as const))('on the page of %s', (_, round) => {
    expect(lix(told(round))).toBeLessThanOrEqual(MOST);
  });

  it.each(
    readTerms(
      'da',
      everyTerm.map(({ term }) => term),
    ).map(({ title, lines }) => [title, lines] as const),
  )('in all that terms can say under »%s«', (_, lines) => {
    expect(lix(lines.map((line) => line.text).join('\n'))).toBeLessThanOrEqual(MOST);
  });

  it.each(calls.map((round) => [round.title, round] as const))(
    'in easy words of %s',
    (_, round) => {
      const { form, ...rest } = round;
      const pool = { title: 'Puljen' };
      const text = easyRead('da', {
        pool,
        round: { ...rest, form, state: 'announced' as const },
      }).flatMap(({ title, lines, items }) => [title, ...lines, ...items]);
      expect(lix(text.join('\n'))).toBeLessThanOrEqual(EASY);
    },
  );

  it.each(calls.map((round) => [round.title, round] as const))('in the form of %s', (_, round) => {
    const text = readForm('da', round).flatMap(({ lead, questions: asked }) => [
      lead,
      ...asked.flatMap(({ label, help, notes }) => [label, help, ...notes]),
    ]);
    expect(lix(text.join('\n'))).toBeLessThanOrEqual(MOST);
  });

  it('in the questions of the form and their help', () => {
    const text = questions.flatMap(({ label, help }) => [label, help]).join('\n');
    expect(lix(text)).toBeLessThanOrEqual(MOST);
  });

  it('in the check before anybody signs in', () => {
    const text = Object.values(checkQuestions)
      .map((question) => question.da)
      .join('\n');
    expect(lix(text)).toBeLessThanOrEqual(MOST);
  });
});

const root = new URL('../../', import.meta.url);
const SENTENCE_WORDS = 6;

/** The Danish sentences of a source file; English ones stand after `const en` or under `en:`. */
function sentencesIn(path: string): readonly string[] {
  const [danish = ''] = readFileSync(new URL(path, root), 'utf8').split(/^const en: /m);
  const quoted = danish.matchAll(/(en: .*?)?(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g);
  return [...quoted]
    .filter(([, english]) => english === undefined)
    .map(([, , plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '5'))
    .filter((text) => text.split(/\s+/).length >= SENTENCE_WORDS);
}

describe('what people read while they work is plain too', () => {
  it.each([
    ['the screens', 'apps/portal/src/words/da.ts', 100],
    ['pools and calls', 'apps/portal/src/pools/words.ts', 40],
    ['trying a form', 'apps/portal/src/applications/try-words.ts', 5],
    ['money that is asked back', 'apps/portal/src/applications/repayment-words.ts', 5],
    ['sharing what is left', 'apps/portal/src/decisions/share-words.ts', 5],
    ['associations', 'apps/portal/src/associations/words.ts', 10],
    ['refusals', 'packages/contract/src/words/refusals.ts', 100],
    ['refusals of calls', 'packages/contract/src/words/call-refusals.ts', 60],
    ['receipts and decisions', 'apps/api/src/jobs/letters.ts', 4],
    ['reminders of drafts', 'apps/api/src/jobs/draft-reminders.ts', 4],
    ['letters of a cancelled round', 'apps/api/src/jobs/cancelled.ts', 2],
    ['letters of a corrected form', 'apps/api/src/jobs/form-corrections.ts', 3],
    ['questions and answers', 'apps/api/src/jobs/inquiries.ts', 2],
    ['letters of money that is asked back', 'apps/api/src/jobs/repayments.ts', 3],
  ])('in %s', (_, path, least) => {
    const sentences = sentencesIn(path);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    expect(lix(sentences.join('\n'))).toBeLessThanOrEqual(MOST);
  });
});
