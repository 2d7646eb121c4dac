import { actsIn, answerInquiry } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { inquiryLetterDue } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded } from '../rows/index.ts';
import { head } from './rows.ts';
import { asStaff } from './standing-in.ts';

export const answerInquiryCase = useCase('answerInquiry', {
  reads: ({ inquiry, ...address }) => ({
    application: head(address),
    inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(address.application, inquiry)),
  }),
  async decide({ params, body, actor, loaded, now, occasion, readMore }) {
    const { application, inquiry } = loaded;
    if (!application || !inquiry) return unknown();
    if (!actsIn(actor, application.value, 'read')) return unknown();
    const staff = await asStaff(actor, application.value, readMore);
    if (staff.stopped) return staff.stopped;
    const made = answerInquiry(actor, now, application.value, inquiry.value, body.text);
    if (!made.ok) return made;
    const { inquiry: next, deed } = made.value;
    // The same words again are the answer that stands.
    if (next.answer?.text === inquiry.value.answer?.text) {
      return { ok: true, value: { answer: { inquiry: inquiry.value } } };
    }
    const about = { round: params.round, application: params.application };
    const letter = inquiryLetterDue(now, { ...about, to: 'caseworker' });
    const { due } = await readMore({ due: one(caseRecords.due, letter.key) });
    const changes = [
      ...recorded(occasion, caseRecords.inquiry, inquiry.key, inquiry, next, deed),
      ...(due ? [] : [letter.row]),
    ];
    return { ok: true, value: { answer: { inquiry: next }, changes } };
  },
});
