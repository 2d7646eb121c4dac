import { actsIn, answerInquiry } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { inquiryLetterDue, jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded, saved } from '../rows/index.ts';
import { answered } from './answer-files.ts';
import { round } from './rows.ts';
import { asStaff } from './standing-in.ts';

export const answerInquiryCase = useCase('answerInquiry', {
  reads: (address) => ({ ...answered(address), round: round(address) }),
  async decide({ params, body, actor, loaded, now, newId, occasion, readMore }) {
    const { application, inquiry, round: call } = loaded;
    if (!application || !inquiry || !call) return unknown();
    if (!actsIn(actor, application.value, 'read')) return unknown();
    const staff = await asStaff(actor, application.value, readMore);
    if (staff.stopped) return staff.stopped;
    const made = answerInquiry(actor, now, call.value, application.value, inquiry.value, body);
    if (!made.ok) return made;
    const { inquiry: next, deed } = made.value;
    if (next === inquiry.value) return { ok: true, value: { answer: { inquiry: next } } };
    const about = { round: params.round, application: params.application };
    const letter = inquiryLetterDue(now, { ...about, to: 'caseworker' });
    const { due } = await readMore({ due: one(caseRecords.due, letter.key) });
    const kept = new Set(next.files?.map(({ id }) => id));
    const replaced = (inquiry.value.files ?? []).filter(({ id }) => !kept.has(id));
    const changes = [
      ...recorded(occasion, caseRecords.inquiry, inquiry.key, inquiry, next, deed),
      saved(caseRecords.application, application.key, application, made.value.application),
      ...replaced.map(({ id: file }) =>
        jobRow(now, newId('job'), {
          job: 'erase-file',
          application: params.application,
          file,
        }),
      ),
      ...(due ? [] : [letter.row]),
    ];
    return { ok: true, value: { answer: { inquiry: next }, changes } };
  },
});
