import { describeEntry, enterApplication } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { records } from '../records.ts';
import { one, recorded, unchanged } from '../rows/index.ts';
import { applicant, begunRows, head, round } from './use-cases.ts';

export const enterApplicationCase = useCase('enterApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    association: applicant(body.association),
    begun: one(records.begun, records.begun.key(address.round)),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { round, application, association, begun } = loaded;
    if (!round || !association || round.value.state === 'draft') return unknown();
    if (application) {
      const { value: before, key } = application;
      if (!before.entered || before.association !== body.association) return unknown();
      const described = describeEntry(actor, now, round.value, before, body.entry);
      if (!described.ok) return described;
      const { application: next, deed } = described.value;
      if (JSON.stringify(next.entered) === JSON.stringify(before.entered)) {
        return { ok: true, value: { answer: { application: before } } };
      }
      const changes = recorded(occasion, records.application, key, application, next, deed);
      return { ok: true, value: { answer: { application: next }, changes } };
    }
    const id = params.application;
    const made = enterApplication(actor, now, id, round.value, association.value, body.entry);
    if (!made.ok) return made;
    const changes = [unchanged(round.key, round), ...begunRows(occasion, begun, made.value)];
    return { ok: true, value: { answer: { application: made.value.application }, changes } };
  },
});
