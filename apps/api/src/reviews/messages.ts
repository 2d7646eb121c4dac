import { mayFor, refuseDisqualified, refuseSealed, refused, writeMessage } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { inquiryLetterDue } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded, unchanged } from '../rows/index.ts';
import { handled } from './conflicts.ts';
import { conflictsOf, registerOf } from './reading.ts';

export const writeMessageCase = useCase('writeMessage', {
  reads: ({ round, application, message }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    conflicts: conflictsOf(round),
    message: one(caseRecords.message, caseRecords.message.key(application, message)),
  }),
  async decide({ params, body, actor, loaded, now, occasion, readMore }) {
    const mine = loaded.application?.value;
    const applicant = mine && mayFor(actor, mine.association, 'read') ? mine : undefined;
    const application = applicant ?? handled(actor, loaded)?.application;
    if (!application || !loaded.round) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const stopped = [
      ...(applicant ? [] : refuseDisqualified(actor, register, application)),
      // Nobody of the municipality could read an answer.
      ...(application.entered ? [] : refuseSealed(actor, now, loaded.round.value, application)),
    ];
    if (stopped.length > 0) return refused(stopped.slice(0, 1));
    if (loaded.message) {
      return { ok: true, value: { answer: { message: loaded.message.value } } };
    }
    const id = params.message;
    const made = writeMessage(actor, now, application, id, body.text);
    if (!made.ok) return made;
    const { message, deed } = made.value;
    const to = message.from === 'applicant' ? ('writer' as const) : ('applicant' as const);
    const { round, application: about } = params;
    const letter = inquiryLetterDue(now, { round, application: about, to });
    const { due } = await readMore({ due: one(caseRecords.due, letter.key) });
    const key = caseRecords.message.key(about, id);
    const changes = [
      ...recorded(occasion, caseRecords.message, key, undefined, message, deed),
      // Neither withdrawn nor disqualified meanwhile.
      ...(loaded.application ? [unchanged(loaded.application.key, loaded.application)] : []),
      ...(applicant ? [] : [unchanged(caseRecords.conflicts.key(round), loaded.conflicts)]),
      ...(due ? [] : [letter.row]),
    ];
    return { ok: true, value: { answer: { message }, changes } };
  },
});
