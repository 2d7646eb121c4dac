import { describeEntry, enterApplication, refuseDisqualified, refused } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';
import { one, recorded, unchanged } from '../rows/index.ts';
import { applicant, begunRows, head, round } from './rows.ts';

export const enterApplicationCase = useCase('enterApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    association: applicant(body.association),
    begun: one(caseRecords.begun, caseRecords.begun.key(address.round)),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { round, application, association, begun } = loaded;
    if (!round || !association || round.value.state === 'draft') return unknown();
    if (application) {
      const { value: before } = application;
      return before.entered && before.association === body.association
        ? { ok: true, value: { answer: { application: before } } }
        : unknown();
    }
    const id = params.application;
    // Nobody writes as staff for an association of their own.
    const own = refuseDisqualified(actor, registerOf(params.round, undefined), {
      id,
      association: body.association,
    });
    if (own.length > 0) return refused(own);
    const made = enterApplication(actor, now, id, round.value, association.value, body.entry);
    if (!made.ok) return made;
    const changes = [unchanged(round.key, round), ...begunRows(occasion, begun, made.value)];
    return { ok: true, value: { answer: { application: made.value.application }, changes } };
  },
});

export const describeEntryCase = useCase('describeEntry', {
  reads: (address) => ({
    round: round(address),
    application: head(address),
    conflicts: conflictsOf(address.round),
  }),
  decide({ params, body, actor, loaded: { round, application, conflicts }, now, occasion }) {
    if (!round || !application?.value.entered) return unknown();
    const { value: before, key } = application;
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDisqualified(actor, register, before);
    if (stopped.length > 0) return refused(stopped);
    const made = describeEntry(actor, now, round.value, before, body.entry, body.seen);
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    const changes = recorded(occasion, caseRecords.application, key, application, next, deed);
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});
