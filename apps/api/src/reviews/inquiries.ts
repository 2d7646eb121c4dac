import {
  askApplicant,
  refuseReading,
  refused,
  takeBackInquiry,
  unsentFilesHidden,
} from '@plan/domain';
import type { Actor, Instant } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { inquiryLetterDue, jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded, saved } from '../rows/index.ts';
import { handled } from './conflicts.ts';
import { handlingReads, registerOf } from './reading.ts';
import type { Read } from './reading.ts';

/** What somebody who handles a round may ask about: what they may read. */
function matterFor(actor: Actor, now: Instant, loaded: Read) {
  const matter = handled(actor, loaded);
  if (!matter) return unknown();
  const { round, application } = matter;
  const register = registerOf(round.id, loaded.conflicts);
  const stopped = refuseReading(actor, now, round, register, application);
  return stopped.length > 0 ? refused(stopped) : { ok: true as const, value: matter };
}

export const askApplicantCase = useCase('askApplicant', {
  reads: ({ round, application, inquiry }, _, { step }) => ({
    ...handlingReads({ round, application }),
    page: one(caseRecords.step, caseRecords.step.key(application, step)),
    inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(application, inquiry)),
  }),
  async decide({ params, body, actor, loaded, now, today, occasion, readMore }) {
    const matter = matterFor(actor, now, loaded);
    if (!matter.ok) return matter;
    const { round, application } = matter.value;
    const { inquiry: before, page, application: head } = loaded;
    if (!head) return unknown();
    if (before) return { ok: true, value: { answer: { inquiry: before.value } } };
    const id = params.inquiry;
    const made = askApplicant(actor, now, today, round, application, page?.value, id, body);
    if (!made.ok) return made;
    const { inquiry, deed } = made.value;
    const about = { round: params.round, application: params.application };
    const letter = inquiryLetterDue(now, { ...about, to: 'applicant' });
    const { due } = await readMore({ due: one(caseRecords.due, letter.key) });
    const key = caseRecords.inquiry.key(params.application, id);
    const changes = [
      ...recorded(occasion, caseRecords.inquiry, key, undefined, inquiry, deed),
      saved(caseRecords.application, head.key, head, made.value.application),
      ...(due ? [] : [letter.row]),
    ];
    return { ok: true, value: { answer: { inquiry }, changes } };
  },
});

export const takeBackInquiryCase = useCase('takeBackInquiry', {
  reads: ({ round, application, inquiry }) => ({
    ...handlingReads({ round, application }),
    inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(application, inquiry)),
  }),
  decide({ params, body, actor, loaded, now, newId, occasion }) {
    const matter = matterFor(actor, now, loaded);
    if (!matter.ok) return matter;
    const { application } = matter.value;
    const { inquiry, application: head } = loaded;
    if (!inquiry || !head) return unknown();
    const made = takeBackInquiry(actor, now, application, inquiry.value, body.reason);
    if (!made.ok) return made;
    const { inquiry: next, deed } = made.value;
    const answer = { inquiry: unsentFilesHidden(actor, application, next) };
    if (next === inquiry.value) return { ok: true, value: { answer } };
    const changes = [
      ...recorded(occasion, caseRecords.inquiry, inquiry.key, inquiry, next, deed),
      saved(caseRecords.application, head.key, head, made.value.application),
      ...(inquiry.value.files ?? []).map(({ id: file }) =>
        jobRow(now, newId('job'), {
          job: 'erase-file',
          application: params.application,
          file,
        }),
      ),
    ];
    return { ok: true, value: { answer, changes } };
  },
});
