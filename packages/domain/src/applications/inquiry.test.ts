import { describe, expect, it } from 'vitest';
import { day, instant } from '../kernel/index.ts';
import type { Outcome } from '../kernel/index.ts';
import { sampleId } from '../samples/index.ts';
import { actorFor, roedovreOn } from '../samples/testing.ts';
import { answerInquiry, askApplicant } from './index.ts';

const sample = roedovreOn('2026-11-22');
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const karen = actorFor(sample, 'forening-a', ['applicant']);
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const sent = sample.reviewing.applications[0];
if (!sent) throw new Error('The sample has an application that was sent');
const page = sent.steps.find(({ key }) => key === 'aktivitet');
const now = instant(Date.parse('2026-11-22T09:00:00Z'));
const today = day('2026-11-22');
const label = 'Hvor mange deltager?';
const asked = {
  step: 'aktivitet',
  label,
  text: 'Er de 60 hver gang?',
  answerBy: day('2026-11-29'),
};

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));
}

const ask = (part: Partial<typeof asked> = {}, application = sent.application) =>
  askApplicant(mette, now, today, application, page, sampleId('inq', 1), { ...asked, ...part });

describe('asking the applicant', () => {
  it('is about a question as it was put, or about a page', () => {
    const made = ask();
    expect(made.ok && made.value.inquiry).toMatchObject({ label, text: asked.text, askedAt: now });
    expect(ask({ label: '' }).ok).toBe(true);
    expect(codesOf(ask({ label: 'Hvad er klokken?' }))).toEqual(['row/unknown']);
  });

  it('says something, and hopes for an answer on a day to come (inquiryNeedsText, inquiryAnswerComesLater)', () => {
    expect(codesOf(ask({ text: '  ', answerBy: today }))).toEqual([
      'application/inquiry-text text',
      'application/inquiry-day answerBy',
    ]);
    expect(codesOf(ask({ text: 'x'.repeat(2001) }))).toEqual(['application/inquiry-text text']);
  });

  it('is done while the application is with the municipality', () => {
    const decided = { ...sent.application, state: 'decided' as const };
    expect(codesOf(ask({}, decided))).toEqual(['state/out-of-order']);
  });
});

describe('answering', () => {
  const made = ask();
  if (!made.ok) throw new Error('It can be asked');
  const { inquiry } = made.value;
  const answer = (text: string, actor = karen, application = sent.application) =>
    answerInquiry(actor, now, application, inquiry, text);

  it('keeps who answered and when, and can be done anew', () => {
    const answered = answer(' Ja, næsten. ');
    if (!answered.ok) throw new Error('Karen writes for the association');
    expect(answered.value.inquiry.answer).toEqual({
      text: 'Ja, næsten.',
      by: karen.person,
      name: karen.name,
      at: now,
    });
    const again = answerInquiry(karen, now, sent.application, answered.value.inquiry, 'Nej, 40');
    expect(again.ok && again.value.inquiry.answer?.text).toBe('Nej, 40');
  });

  it('is for those who write for the association, until it is decided', () => {
    expect(codesOf(answer('Ja', yusuf))).toEqual(['row/unknown']);
    expect(codesOf(answer(''))).toEqual(['application/inquiry-text text']);
    const decided = { ...sent.application, state: 'decided' as const };
    expect(codesOf(answer('Ja', karen, decided))).toEqual(['state/out-of-order']);
  });
});
