import { describe, expect, it } from 'vitest';
import { day, instant } from '../kernel/index.ts';
import type { Outcome } from '../kernel/index.ts';
import { sampleId } from '../samples/index.ts';
import { actorFor, roedovreOn } from '../samples/testing.ts';
import {
  announceAnswerFile,
  answerInquiry,
  askApplicant,
  receiveAnswerFile,
  removeAnswerFile,
  answerAwaitedBy,
  scannedAnswerFile,
  takeBackInquiry,
  unsentFilesHidden,
} from './index.ts';
import type { Inquiry } from './index.ts';

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
const call = sample.reviewing.round;
const asked = {
  step: 'aktivitet',
  label,
  text: 'Er de 60 hver gang?',
  answerBy: day('2026-11-29'),
};

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));
}

const ask = (part: Partial<typeof asked> & { opens?: boolean } = {}, of = sent.application) =>
  askApplicant(mette, now, today, call, of, page, sampleId('inq', 1), { ...asked, ...part });

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

  it('opens the field it is about, and no other kind of place (inquiryOpensQuestion)', () => {
    const opened = ask({ opens: true });
    expect(opened.ok && opened.value.inquiry.opens).toBe('deltagere');
    const shut = ask();
    expect(shut.ok && shut.value.inquiry.opens).toBe(undefined);
    expect(codesOf(ask({ label: '', opens: true }))).toEqual(['application/inquiry-opens opens']);
  });

  it('is done while the application is with the municipality', () => {
    const decided = { ...sent.application, state: 'decided' as const };
    expect(codesOf(ask({}, decided))).toEqual(['state/out-of-order']);
  });
});

function asking(part: Parameters<typeof ask>[0] = {}): Inquiry {
  const made = ask(part);
  if (!made.ok) throw new Error('It can be asked');
  return made.value.inquiry;
}

describe('answering', () => {
  const inquiry = asking();
  const opened = asking({ opens: true });
  const answer = (
    typed: string | Parameters<typeof answerInquiry>[5],
    { actor = karen, application = sent.application, about = inquiry } = {},
  ) =>
    answerInquiry(
      actor,
      now,
      call,
      application,
      about,
      typeof typed === 'string' ? { text: typed } : typed,
    );

  it('keeps who answered and when, and is not overwritten by another answer', () => {
    const answered = answer(' Ja, næsten. ');
    if (!answered.ok) throw new Error('Karen writes for the association');
    expect(answered.value.inquiry.answer).toEqual({
      text: 'Ja, næsten.',
      by: karen.person,
      name: karen.name,
      at: now,
    });
    const { inquiry: given } = answered.value;
    expect(codesOf(answer('Nej, 40', { about: given }))).toEqual(['application/inquiry-answered']);
    const later = instant(Date.parse('2026-11-22T10:00:00Z'));
    const again = answerInquiry(karen, later, call, sent.application, given, {
      text: 'Ja, næsten.',
    });
    expect(again.ok && again.value.inquiry).toEqual(given);
  });

  it('says something of a length that is read (inquiryAnswerSaysSomething, inquiryAnswerFits)', () => {
    expect(codesOf(answer(''))).toEqual(['application/inquiry-answer-empty text']);
    expect(codesOf(answer({ text: ' ', corrected: ' ' }, { about: opened }))).toEqual([
      'application/answer-missing corrected',
    ]);
    expect(codesOf(answer('x'.repeat(2001)))).toEqual(['application/inquiry-answer-long text']);
  });

  it('is for those who write for the association, until it is decided', () => {
    expect(codesOf(answer('Ja', { actor: yusuf }))).toEqual(['row/unknown']);
    const decided = { ...sent.application, state: 'decided' as const };
    expect(codesOf(answer('Ja', { application: decided }))).toEqual(['state/out-of-order']);
  });

  it('writes an opened answer anew, as its question asks, beside what was sent', () => {
    const answered = answer({ text: '', corrected: ' 40 ' }, { about: opened });
    expect(answered.ok && answered.value.inquiry.answer?.corrected).toEqual({
      answer: '40',
      shown: '40',
    });
    expect(codesOf(answer({ text: '', corrected: 'mange' }, { about: opened }))).toEqual([
      'application/number-unreadable corrected',
    ]);
    expect(codesOf(answer({ text: 'Ja', corrected: '40' }))).toEqual(['data/wrong-shape']);
  });
});

describe('a count that is written anew', () => {
  it('is what is added up from then on', () => {
    const made = ask({ opens: true });
    if (!made.ok) throw new Error('It can be asked');
    const { application, inquiry } = made.value;
    const typed = { text: '', corrected: '40' };
    const answered = answerInquiry(karen, now, call, application, inquiry, typed);
    if (!answered.ok) throw new Error(codesOf(answered).join());
    const { submission } = answered.value.application;
    expect(sent.application.submission?.core?.['people-reached']).toBe(60);
    expect(submission?.core).toMatchObject({ 'people-reached': 40 });
    expect(submission?.counted).toMatchObject({ people: 40 });
    expect(submission?.requested).toBe(sent.application.submission?.requested);
  });

  it('is taken out of what is added up where it is emptied, if nobody must answer', () => {
    const steps = call.form.steps.map((step) =>
      step.kind === 'questions'
        ? {
            ...step,
            questions: step.questions.map((each) =>
              each.key === 'deltagere' ? { ...each, required: false } : each,
            ),
          }
        : step,
    );
    const optional = { ...call, form: { ...call.form, steps } };
    const emptied = answerInquiry(karen, now, optional, sent.application, asking({ opens: true }), {
      text: '',
      corrected: ' ',
    });
    if (!emptied.ok) throw new Error(codesOf(emptied).join());
    const { submission } = emptied.value.application;
    expect(submission?.core).not.toHaveProperty('people-reached');
    expect(submission?.counted).not.toHaveProperty('people');
    expect(emptied.value.inquiry.answer?.corrected).toEqual({ answer: '', shown: '' });
  });
});

describe('what waits for an answer', () => {
  it('stands on the application until it is answered', () => {
    const made = ask();
    if (!made.ok) throw new Error('It can be asked');
    const { application, inquiry } = made.value;
    expect(application.unanswered).toEqual([{ inquiry: inquiry.id, answerBy: asked.answerBy }]);
    const answered = answerInquiry(karen, now, call, application, inquiry, { text: 'Ja' });
    expect(answered.ok && answered.value.application).toEqual(sent.application);
  });

  it('is told by its first day, as long as the application is with the municipality', () => {
    const first = ask();
    if (!first.ok) throw new Error('It can be asked');
    const sooner = ask({ answerBy: day('2026-11-25') }, first.value.application);
    if (!sooner.ok) throw new Error('It can be asked');
    const { unanswered = [] } = sooner.value.application;
    // Both under one id here; in a case each has its own.
    const both = [{ inquiry: sampleId('inq', 2), answerBy: asked.answerBy }, ...unanswered];
    const waits = { state: 'under-review' as const, unanswered: both };
    expect(answerAwaitedBy(waits)).toBe('2026-11-25');
    expect(answerAwaitedBy({ ...waits, state: 'decided' })).toBe(undefined);
    expect(answerAwaitedBy(sent.application)).toBe(undefined);
  });
});

describe('a question that is taken back', () => {
  const made = ask();
  if (!made.ok) throw new Error('It can be asked');
  const { application, inquiry } = made.value;
  const takeBack = (reason = '', about = inquiry, of = application) =>
    takeBackInquiry(mette, now, of, about, reason);
  const taken = (reason?: string, about?: Inquiry) => {
    const back = takeBack(reason, about);
    if (!back.ok) throw new Error(codesOf(back).join());
    return back.value;
  };

  it('stays to be read, says why where somebody does, and waits for nothing', () => {
    const back = taken(' Vi fandt tallet. ');
    expect(back.inquiry).toEqual({
      ...inquiry,
      takenBack: { by: mette.person, at: now, reason: 'Vi fandt tallet.' },
    });
    expect(back.application).toEqual(sent.application);
    expect(JSON.stringify(back.deed)).not.toContain('tallet');
    expect(taken().inquiry.takenBack?.reason).toBe('');
  });

  it('is taken back once; again changes nothing', () => {
    const { inquiry: before, application: head } = taken('Vi fandt tallet.');
    const again = takeBack('En anden grund', before, head);
    expect(again.ok && again.value.inquiry).toBe(before);
    expect(again.ok && again.value.application).toBe(head);
  });

  it('was not answered, and is with the municipality (inquiryTakenBackUnanswered, takingBackReasonFits)', () => {
    const answered = answerInquiry(karen, now, call, application, inquiry, { text: 'Ja' });
    if (!answered.ok) throw new Error('It can be answered');
    expect(codesOf(takeBack('', answered.value.inquiry))).toEqual([
      'application/inquiry-answered-before',
    ]);
    expect(codesOf(takeBack('x'.repeat(601)))).toEqual([
      'application/inquiry-taken-back-reason reason',
    ]);
    const decided = { ...application, state: 'decided' as const };
    expect(codesOf(takeBack('', inquiry, decided))).toEqual(['state/out-of-order']);
  });

  it('is not answered, in words or by files (inquiryStands)', () => {
    const { inquiry: back, application: head } = taken();
    const answered = answerInquiry(karen, now, call, head, back, { text: 'Ja' });
    expect(codesOf(answered)).toEqual(['application/inquiry-taken-back']);
    const told = { id: sampleId('fil', 1), name: 'vedtægter.pdf', bytes: 100 };
    expect(codesOf(announceAnswerFile(karen, now, head, back, told))).toEqual([
      'application/inquiry-taken-back',
    ]);
  });

  it('lets go of the files of its answer, and says so to those whose they were', () => {
    const told = { id: sampleId('fil', 1), name: 'vedtægter.pdf', bytes: 100 };
    const attached = announceAnswerFile(karen, now, application, inquiry, told);
    if (!attached.ok) throw new Error('Karen writes for the association');
    const back = taken('', attached.value.inquiry);
    expect(back.inquiry).not.toHaveProperty('files');
    expect(back.deed.facts).toMatchObject({ files: [told.id] });
    const seen = (actor: typeof karen) =>
      unsentFilesHidden(actor, application, back.inquiry).takenBack;
    expect(seen(karen)).toMatchObject({ reason: '', erased: 1 });
    expect(seen(mette)).toEqual({ by: mette.person, at: now, reason: '' });
  });
});

describe('a file for an answer', () => {
  const id = sampleId('fil', 1);
  const told = { id, name: 'vedtægter.pdf', bytes: 100 };
  const inquiry = asking();
  const announced = (about = inquiry, actor = karen, application = sent.application) =>
    announceAnswerFile(actor, now, application, about, told);
  const attached = () => {
    const made = announced();
    if (!made.ok) throw new Error('Karen writes for the association');
    return made.value.inquiry;
  };
  const received = (type: 'pdf' | 'png' = 'pdf') =>
    receiveAnswerFile(karen, sent.application, attached(), id, { bytes: 100, type });
  const answer = (about: Inquiry, text = '') =>
    answerInquiry(karen, now, call, sent.application, about, { text });

  it('is announced, received, scanned, and says it all alone', () => {
    expect(codesOf(answer(attached()))).toEqual(['file/not-arrived files']);
    const here = received();
    if (!here.ok) throw new Error('It has arrived whole');
    const answered = answer(here.value.inquiry);
    if (!answered.ok) throw new Error('A file is an answer');
    const clean = scannedAnswerFile(answered.value.inquiry, id, 'clean');
    expect(clean?.files?.map(({ state }) => state)).toEqual(['clean']);
    expect(codesOf(received('png'))).toEqual(['file/not-what-it-says files']);
  });

  it('that is harmful is not sent', () => {
    const here = received();
    const found = here.ok && scannedAnswerFile(here.value.inquiry, id, 'quarantined');
    if (!found) throw new Error('It waits for the scanner');
    expect(codesOf(answer(found, 'Her er de'))).toEqual(['file/quarantined files']);
    const off = removeAnswerFile(karen, sent.application, found, id);
    expect(off.ok && off.value.inquiry.files).toEqual([]);
  });

  it('is theirs who answer, while it can be answered (inquiryAnsweredOnce)', () => {
    expect(codesOf(announced(inquiry, yusuf))).toEqual(['row/unknown']);
    const decided = { ...sent.application, state: 'decided' as const };
    expect(codesOf(announced(inquiry, karen, decided))).toEqual(['state/out-of-order']);
    const answered = answer(inquiry, 'Ja');
    if (!answered.ok) throw new Error('It can be answered');
    const { inquiry: given } = answered.value;
    expect(codesOf(announced(given))).toEqual(['application/inquiry-answered']);
    expect(codesOf(removeAnswerFile(karen, sent.application, given, id))).toEqual([
      'application/inquiry-answered',
    ]);
  });

  it('is read by others when the answer is given', () => {
    expect(unsentFilesHidden(mette, sent.application, attached()).files).toBe(undefined);
    expect(unsentFilesHidden(karen, sent.application, attached()).files).toHaveLength(1);
    const here = received();
    const given = here.ok && answer(here.value.inquiry);
    if (!given || !given.ok) throw new Error('A file is an answer');
    expect(unsentFilesHidden(mette, sent.application, given.value.inquiry).files).toHaveLength(1);
  });
});
