import type { AnswerOf } from '@plan/contract/client';
import { StepContent, answerShown, openableOn } from '@plan/domain/applications';
import type { Inquiry } from '@plan/domain/applications';
import { tidied } from '@plan/domain/kernel';
import type { Round } from '@plan/domain/pools';
import { dropUnsaved, readUnsaved } from '../data/unsaved.ts';
import { answersIn } from './answering.ts';

type Shown = AnswerOf<'showApplication'>;

/** Where the browser keeps the answer to a question until it is sent, and the field it opens. */
export function answerPlaces({ id }: Pick<Inquiry, 'id'>) {
  return { text: `svar ${id}`, corrected: `rettelse ${id}` };
}

/** The answer of the form that a question is about, as it was sent. */
export function sentAnswer({ steps }: Shown, { step, opens }: Inquiry): string {
  const content = steps.find(({ key }) => key === step)?.content;
  return content?.kind === 'questions' ? (content.answers[opens ?? ''] ?? '') : '';
}

/** What lies in the browser of an answer to a question and is neither sent nor what was given. */
export function notSent(round: Round, shown: Shown, inquiry: Inquiry): readonly string[] {
  const places = answerPlaces(inquiry);
  const { answer, opens = '' } = inquiry;
  const kept = readUnsaved(places.text);
  const text = typeof kept === 'string' ? tidied(kept) : '';
  const page = StepContent.safeParse(readUnsaved(places.corrected));
  const sent = sentAnswer(shown, inquiry);
  const typed = page.success ? (answersIn(page.data)[opens] ?? '').trim() : sent;
  const question = openableOn(round, shown.application, inquiry)?.question;
  const corrected = question ? answerShown(question, typed) : typed;
  return [
    ...(text === answer?.text ? [] : [text]),
    ...(typed === sent.trim() || typed === answer?.corrected?.answer ? [] : [corrected]),
  ].filter((each) => each !== '');
}

export function forgetTyped(inquiry: Inquiry): void {
  const { text, corrected } = answerPlaces(inquiry);
  dropUnsaved(text);
  dropUnsaved(corrected);
}
