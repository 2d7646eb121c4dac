import {
  canonical,
  handlesRound,
  noteOn,
  noteReport,
  refuseDisqualified,
  refused,
  unreported,
} from '@plan/domain';
import { clash, unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, recorded, unchanged } from '../rows/index.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';

export const noteReportCase = useCase('noteReport', {
  reads: ({ round, application }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    decision: one(caseRecords.decision, caseRecords.decision.key(round, application)),
    reports: one(caseRecords.reports, caseRecords.reports.key(round, application)),
    conflicts: conflictsOf(round),
  }),
  decide({ params, body, actor, loaded, now, seen, occasion }) {
    const { round, application, decision, reports, conflicts } = loaded;
    if (!round || !application || !decision) return unknown();
    if (!handlesRound(actor, round.value.committee)) return unknown();
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDisqualified(actor, register, application.value);
    // What stands is not shown to them either.
    if (stopped.length > 0) return refused(stopped);
    const clashed = clash(reports, seen);
    if (clashed) return clashed;
    const before = reports?.value ?? unreported(application.value);
    const grant = {
      application: application.value,
      round: round.value,
      decision: decision.value,
    };
    const made = noteReport(actor, now, { ...grant, register, before }, params.term, body);
    if (!made.ok) return made;
    const { reports: next, deed } = made.value;
    if (
      canonical(noteOn(before, params.term) ?? null) ===
      canonical(noteOn(next, params.term) ?? null)
    ) {
      return { ok: true, value: { answer: { reports: before, version: reports?.version ?? 0 } } };
    }
    const key = caseRecords.reports.key(params.round, params.application);
    const changes = [
      ...recorded(occasion, caseRecords.reports, key, reports, next, deed),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
    ];
    const version = (reports?.version ?? 0) + 1;
    return { ok: true, value: { answer: { reports: next, version }, changes } };
  },
});
