import { canonical, matterOf, recordStage, takeBackStage } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { recorded, unchanged } from '../rows/index.ts';
import { registerOf } from '../reviews/index.ts';
import { deskReads, listed, refuseDeciding } from './desk.ts';

export const recordStageCase = useCase('recordStage', {
  reads: ({ round }) => deskReads(round),
  decide({ params, body, actor, loaded, now, occasion }) {
    const { round, allocation, conflicts } = loaded;
    if (!round || !allocation) return unknown();
    const onList = listed(loaded.applications, allocation.value);
    const register = registerOf(params.round, conflicts);
    const stopped = refuseDeciding(actor, round.value, register, onList);
    if (stopped) return stopped;
    const number = Number(params.stage);
    const standing = allocation.value.stages?.find(({ stage }) => stage === number);
    if (standing) {
      const { answer, text, decision } = standing;
      if (canonical({ answer, text, decision }) === canonical(body)) {
        return { ok: true, value: { answer: { allocation: allocation.value } } };
      }
    }
    const heard = {
      round: round.value,
      allocation: allocation.value,
      matters: onList.map((each) => matterOf(each)),
    };
    const said = recordStage(actor, now, heard, number, body);
    if (!said.ok) return said;
    const { allocation: next, deed } = said.value;
    const { key } = allocation;
    const changes = [
      ...recorded(occasion, caseRecords.allocation, key, allocation, next, deed),
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
    ];
    return { ok: true, value: { answer: { allocation: next }, changes } };
  },
});

export const takeBackStageCase = useCase('takeBackStage', {
  reads: ({ round }) => deskReads(round),
  decide({ params, actor, loaded, occasion }) {
    const { round, allocation, conflicts } = loaded;
    if (!round || !allocation) return unknown();
    const register = registerOf(params.round, conflicts);
    const onList = listed(loaded.applications, allocation.value);
    const stopped = refuseDeciding(actor, round.value, register, onList);
    if (stopped) return stopped;
    const number = Number(params.stage);
    const said = allocation.value.stages?.some(({ stage }) => stage === number) ?? false;
    if (!said) return { ok: true, value: { answer: {} } };
    const back = takeBackStage(allocation.value, number);
    if (!back.ok) return back;
    const { allocation: next, deed } = back.value;
    const { key } = allocation;
    const changes = recorded(occasion, caseRecords.allocation, key, allocation, next, deed);
    return { ok: true, value: { answer: {}, changes } };
  },
});
