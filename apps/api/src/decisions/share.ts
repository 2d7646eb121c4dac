import { lineOf, putShares, shareOut, sharesStand } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { all, recorded, saved, sha256, unchanged, valuesOf } from '../rows/index.ts';
import { inRound, registerOf } from '../reviews/index.ts';
import { accountsRead, deskReads, listed, refuseDeciding } from './desk.ts';

/**
 * One commit over the list and the reasons of all that get a share. The shares are reckoned from
 * what the desk shows, so that what was seen is what is put.
 */
export const shareRestCase = useCase('shareRest', {
  reads: ({ round }) => ({
    ...deskReads(round),
    reasons: all(caseRecords.lineReason, inRound(round, 'reason')),
    accounts: accountsRead(),
  }),
  decide({ params, body, actor, loaded, occasion }) {
    const { round, allocation, conflicts } = loaded;
    const account = loaded.accounts.find((each) => each.value.pool === round?.value.pool);
    if (!round || !allocation || !account) return unknown();
    const register = registerOf(params.round, conflicts);
    const onList = listed(loaded.applications, allocation.value);
    const stopped = refuseDeciding(actor, round.value, register, onList);
    if (stopped) return stopped;
    if (!body.seen.every(({ application }) => lineOf(allocation.value, application)))
      return unknown();
    const before = { allocation: allocation.value, reasons: valuesOf(loaded.reasons) };
    // Nothing was looked at where nothing could be shared; the verb says so.
    const repeated = body.seen.length > 0 && sharesStand(before, body.seen, body, sha256);
    if (repeated) return { ok: true, value: { answer: {} } };
    const shared = shareOut(round.value, account.value, allocation.value, onList, body);
    const put = putShares(actor, register, before, onList, body, shared, sha256);
    if (!put.ok) return put;
    const { allocation: next, reasons, deed } = put.value;
    const texts = reasons.map((reason) => {
      const key = caseRecords.lineReason.key(params.round, reason.application);
      const stored = loaded.reasons.find((each) => each.value.application === reason.application);
      return saved(caseRecords.lineReason, key, stored, reason);
    });
    const changes = [
      ...recorded(occasion, caseRecords.allocation, allocation.key, allocation, next, deed),
      ...texts,
      unchanged(caseRecords.conflicts.key(params.round), conflicts),
      // What was left when it was looked at is still left.
      unchanged(account.key, account),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
