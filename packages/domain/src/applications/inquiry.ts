import type * as z from 'zod';
import { judge, refuseOutOfOrder, rowMustExist, tidied, unless } from '../kernel/index.ts';
import type { Actor, Day, Deed, InquiryId, Instant, Outcome } from '../kernel/index.ts';
import type { Application, Inquiry } from './application.ts';
import type { AskedInquiry } from './typed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { inquiryAnswerComesLater, inquiryNeedsText } from './rules.ts';
import type { ApplicationStep } from './step.ts';
import { refuseAnswerer } from './who.ts';

type Changed = { readonly inquiry: Inquiry; readonly deed: Deed };

function deedOn(id: InquiryId, verb: string, facts: Deed['facts']): Deed {
  return { chain: `inquiry/${id}`, verb, facts };
}

/**
 * Asks the applicant about one question of what was sent. What was sent stays as it is; the answer
 * stands beside it. Refuses an empty text, a day that is not to come, a question that was not put,
 * and applications that are not with the municipality.
 */
export function askApplicant(
  actor: Actor,
  now: Instant,
  today: Day,
  application: Application,
  page: ApplicationStep | undefined,
  id: InquiryId,
  asked: z.infer<typeof AskedInquiry>,
): Outcome<Changed> {
  const { step, label, answerBy } = asked;
  const text = tidied(asked.text);
  const shown = page?.sealed?.shown ?? [];
  const known = page?.sealed && (label === '' || shown.some((each) => each.label === label));
  const refusals = [
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'ask'),
    ...judge(rowMustExist, known ? page : undefined),
    ...judge(inquiryNeedsText, { text }, 'text'),
    ...judge(inquiryAnswerComesLater, { answerBy, today }, 'answerBy'),
  ];
  return unless(refusals, () => ({
    inquiry: {
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
    },
    deed: deedOn(id, 'ask', { application: application.id, step }),
  }));
}

/**
 * Answers what the municipality asked; until it is decided, an answer can be written anew. Refuses
 * strangers, those who may not write for the association, and an empty text.
 */
export function answerInquiry(
  actor: Actor,
  now: Instant,
  application: Application,
  inquiry: Inquiry,
  typed: string,
): Outcome<Changed> {
  const stopped = refuseAnswerer(actor, application);
  const text = tidied(typed);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'answer'),
          ...judge(inquiryNeedsText, { text }, 'text'),
        ];
  return unless(refusals, () => ({
    inquiry: { ...inquiry, answer: { text, by: actor.person, name: actor.name, at: now } },
    deed: deedOn(inquiry.id, 'answer', { application: inquiry.application }),
  }));
}
