import { handlesRound, isToldOn, mayFor, refuseDisqualified, refused } from '@plan/domain';
import type { RoundId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { trackRecordIn } from '../own-cases.ts';
import { registerOf } from '../reviews/index.ts';
import { many } from '../rows/index.ts';
import { applicant, round } from './rows.ts';

const registersOf = (rounds: readonly RoundId[]) =>
  many(
    caseRecords.conflicts,
    [...new Set(rounds)].map((id) => caseRecords.conflicts.key(id)),
  );

export const showTrackRecord = useCase('showTrackRecord', {
  reads: (params) => ({ round: round(params), association: applicant(params.association) }),
  async decide({ params, actor, loaded: { round, association }, today, readMore }) {
    if (!round || !association) return unknown();
    const mine = mayFor(actor, params.association, 'read') && isToldOn(round.value, today);
    if (!mine && !handlesRound(actor, round.value.committee)) return unknown();
    const { trackRecord, cases } = await trackRecordIn(
      readMore,
      round.value,
      params.association,
      today,
    );
    if (mine) return { ok: true, value: { answer: { trackRecord } } };
    // Staff are told where they write for the applicant, and of nothing they are disqualified for.
    const writes = cases.some(
      ({ application }) => application.round === params.round && application.entered !== undefined,
    );
    if (!writes) return unknown();
    const found = await readMore({ registers: registersOf(cases.map((each) => each.round.id)) });
    const stopped = cases.flatMap(({ application }) => {
      const register = found.registers.find(({ value }) => value.round === application.round);
      return refuseDisqualified(actor, registerOf(application.round, register), application);
    });
    if (stopped.length > 0) return refused(stopped);
    return { ok: true, value: { answer: { trackRecord } } };
  },
});
