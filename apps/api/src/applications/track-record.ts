import { handlesRound, isToldOn, mayFor, refuseDisqualified, refused } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { trackRecordIn } from '../own-cases.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';
import { applicant, round } from './rows.ts';

export const showTrackRecord = useCase('showTrackRecord', {
  reads: (params) => ({
    round: round(params),
    association: applicant(params.association),
    conflicts: conflictsOf(params.round),
  }),
  async decide({ params, actor, loaded: { round, association, conflicts }, today, readMore }) {
    if (!round || !association) return unknown();
    const mine = mayFor(actor, params.association, 'read') && isToldOn(round.value, today);
    if (!mine && !handlesRound(actor, round.value.committee)) return unknown();
    const read = trackRecordIn(readMore, round.value, params.association, today);
    const { trackRecord, cases } = await read;
    const register = registerOf(params.round, conflicts);
    // Whoever is disqualified for one of its applications here is told nothing of it.
    const stopped = mine
      ? []
      : cases
          .filter(({ application }) => application.round === params.round)
          .flatMap(({ application }) => refuseDisqualified(actor, register, application));
    return stopped.length > 0 ? refused(stopped) : { ok: true, value: { answer: { trackRecord } } };
  },
});
