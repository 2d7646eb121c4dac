import type * as z from 'zod';
import { fileMustBeClean, fileMustHaveArrived, standingFiles } from '../files/index.ts';
import {
  dataMustHaveShape,
  judge,
  refuseOutOfOrder,
  rowMustExist,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Actor, Day, Deed, InquiryId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { stepOf } from '../pools/index.ts';
import type { PlainQuestion, Round } from '../pools/index.ts';
import type { Application, Inquiry } from './application.ts';
import { answerKeysOn, numberIn, questionAt } from './asked.ts';
import { asBegun } from './carry-over.ts';
import { judgeAnswer } from './judge-answers.ts';
import { answerShown } from './shown.ts';
import { coreCountsIn } from './core.ts';
import { countedIn, countedOf } from './counted.ts';
import type { Counted } from './counted.ts';
import { factOf } from './known.ts';
import type { AskedInquiry, TypedAnswer } from './typed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import {
  inquiryAnswerComesLater,
  inquiryAnsweredOnce,
  inquiryAnswerFits,
  inquiryAnswerSaysSomething,
  inquiryNeedsText,
  inquiryOpensQuestion,
  inquiryStands,
} from './rules.ts';
import type { ApplicationStep } from './step.ts';
import { withoutAwaited, withAwaited } from './awaited.ts';
import { refuseAnswerer } from './who.ts';

type Changed = {
  readonly inquiry: Inquiry;
  /** The head, which says what waits for an answer. */
  readonly application: Application;
  readonly deed: Deed;
};
type Call = Pick<Round, 'form' | 'formCorrections'>;

function deedOn(id: InquiryId, verb: string, facts: Deed['facts']): Deed {
  return { chain: `inquiry/${id}`, verb, facts };
}

/** What is added up, and what money is shared by, follows a count that is written anew or emptied. */
function withCount(
  application: Application,
  question: PlainQuestion | undefined,
  corrected: string | undefined,
): Application {
  const { submission } = application;
  const fact = question && factOf(question.core);
  if (!submission || !question || fact === undefined || corrected === undefined) {
    return application;
  }
  const known = { [fact]: numberIn(question.kind, corrected) };
  const told = { ...coreCountsIn(known) };
  const { [question.core as keyof typeof told]: _before, ...core } = submission.core ?? {};
  const { [fact as keyof Counted]: _counted, ...counted } = countedOf(submission);
  return {
    ...application,
    submission: {
      ...submission,
      core: { ...core, ...told },
      counted: { ...counted, ...countedIn(known) },
    },
  };
}

/** The question of a page by the words it was put in, with the key of its answer. */
export function openableOn(
  call: Call,
  application: Pick<Application, 'form'>,
  { step, label }: Pick<Inquiry, 'step' | 'label'>,
): { readonly key: string; readonly question: PlainQuestion } | undefined {
  const page = stepOf(asBegun(call, application).form, step);
  if (page?.kind !== 'questions') return undefined;
  const key = answerKeysOn(page).get(label);
  const question = key === undefined ? undefined : questionAt(page, key);
  return key === undefined || !question ? undefined : { key, question };
}

/**
 * Asks the applicant about one question of what was sent. What was sent stays as it is; the answer
 * stands beside it. Where the question is opened, its answer can be written anew. Refuses an empty
 * text, a day that is not to come, a question that was not put or cannot be opened, and
 * applications that are not with the municipality.
 */
export function askApplicant(
  actor: Actor,
  now: Instant,
  today: Day,
  call: Call,
  application: Application,
  page: ApplicationStep | undefined,
  id: InquiryId,
  asked: z.infer<typeof AskedInquiry>,
): Outcome<Changed> {
  const { step, label, answerBy, opens = false } = asked;
  const text = tidied(asked.text);
  const shown = page?.sealed?.shown ?? [];
  const known = page?.sealed && (label === '' || shown.some((each) => each.label === label));
  const found = openableOn(call, application, asked);
  const refusals = [
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'ask'),
    ...judge(rowMustExist, known ? page : undefined),
    ...judge(inquiryNeedsText, { text }, 'text'),
    ...judge(inquiryAnswerComesLater, { answerBy, today }, 'answerBy'),
    ...judge(inquiryOpensQuestion, { opens, question: found?.question }, 'opens'),
  ];
  return unless(refusals, () => {
    const inquiry: Inquiry = {
      id,
      application: application.id,
      round: application.round,
      association: application.association,
      step,
      label,
      text,
      askedBy: actor.person,
      askedAt: now,
      answerBy,
      ...(opens && found ? { opens: found.key } : {}),
    };
    return {
      inquiry,
      application: withAwaited(application, inquiry),
      deed: deedOn(id, 'ask', { application: application.id, step }),
    };
  });
}

/** What is wrong with the answer of the form as it is written anew; it may be emptied where nobody must answer. */
function judgeCorrected(
  question: PlainQuestion | undefined,
  corrected: string | undefined,
): readonly Refusal[] {
  if (corrected === undefined) return [];
  return question
    ? judgeAnswer({ question, answer: corrected, required: question.required }, 'corrected')
    : judge(dataMustHaveShape, { problems: ['corrected: not opened'] });
}

/** Whether the same is said again: nobody is told that an answer stands already. */
function isSaidAgain({ answer }: Inquiry, { text, corrected }: TypedAnswer): boolean {
  return answer?.text === tidied(text) && answer.corrected?.answer === corrected?.trim();
}

/**
 * Answers what the municipality asked, in words, by files, or by the answer of the form written
 * anew where that was opened. Refuses strangers, those who may not write for the association, an
 * answer that says nothing or is not what the question asks for, files that have not arrived or are
 * harmful, a question that was taken back, and another answer where one is given: two may write at
 * once. Said again, nothing changes.
 */
export function answerInquiry(
  actor: Actor,
  now: Instant,
  call: Call,
  application: Application,
  inquiry: Inquiry,
  typed: TypedAnswer,
): Outcome<Changed> {
  const stopped = refuseAnswerer(actor, application);
  if (stopped.length === 0 && isSaidAgain(inquiry, typed)) {
    return { ok: true, value: { inquiry, application, deed: deedOn(inquiry.id, 'answer', {}) } };
  }
  const text = tidied(typed.text);
  const corrected = typed.corrected?.trim();
  const files = standingFiles(inquiry.files ?? []);
  const question =
    inquiry.opens === undefined ? undefined : openableOn(call, application, inquiry)?.question;
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'answer'),
          ...judge(inquiryAnsweredOnce, inquiry),
          ...judge(inquiryStands, inquiry),
          ...judge(inquiryAnswerSaysSomething, { text, files: files.length, corrected }, 'text'),
          ...judge(inquiryAnswerFits, { text }, 'text'),
          ...judgeCorrected(question, typed.corrected),
          ...files.flatMap((file) => [
            ...judge(fileMustHaveArrived, file, 'files'),
            ...judge(fileMustBeClean, file, 'files'),
          ]),
        ];
  return unless(refusals, () => ({
    inquiry: {
      ...inquiry,
      ...(files.length > 0 ? { files: [...files] } : {}),
      answer: {
        text,
        ...(question && corrected !== undefined
          ? { corrected: { answer: corrected, shown: answerShown(question, corrected) } }
          : {}),
        by: actor.person,
        name: actor.name,
        at: now,
      },
    },
    application: withoutAwaited(withCount(application, question, corrected), inquiry.id),
    deed: deedOn(inquiry.id, 'answer', {
      application: inquiry.application,
      files: files.map(({ id }) => id),
    }),
  }));
}
