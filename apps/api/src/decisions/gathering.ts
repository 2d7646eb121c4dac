import { dayOf, gatherApplications, handlesRound } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { all, one, valuesOf } from '../rows/index.ts';
import { inRound } from '../reviews/index.ts';
import { deskShown, shownReads } from './desk.ts';

/** Has the worker gather what came up to now; each application is taken up by a commit of its own. */
export const gatherListCase = useCase('gatherList', {
  reads: ({ round }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    allocation: one(caseRecords.allocation, caseRecords.allocation.key(round)),
    applications: all(caseRecords.application, inRound(round, 'application')),
  }),
  decide({ params, actor, loaded, now, newId }) {
    const { round, allocation, applications } = loaded;
    if (!round || !handlesRound(actor, round.value.committee)) return unknown();
    const upTo = dayOf(now);
    const { value: call } = round;
    const found = gatherApplications(call, allocation?.value, valuesOf(applications), upTo);
    if (!found.ok) return found;
    const changes = [
      jobRow(now, newId('job'), {
        job: 'gather-list',
        round: params.round,
        upTo,
        byHand: true,
      }),
    ];
    return { ok: true, value: { answer: { applications: found.value.length }, changes } };
  },
});

export const showGatheredList = useCase('showGatheredList', {
  reads: ({ round, gathered }) => ({
    ...shownReads(round),
    list: one(caseRecords.gatheredList, caseRecords.gatheredList.key(round, gathered)),
  }),
  decide({ actor, loaded, now, today }) {
    const answer = deskShown(actor, now, today, loaded, loaded.list?.value);
    return answer ? { ok: true, value: { answer } } : unknown();
  },
});
