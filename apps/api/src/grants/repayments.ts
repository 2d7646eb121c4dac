import {
  askBack,
  cameBack,
  dropRepayment,
  judge,
  ore,
  refused,
  rowMustBeAsSeen,
  takeIn,
  tidied,
} from '@plan/domain';
import type { Day, Deed, Ore, Payments } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow, publishRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { boundElsewhere } from '../promises.ts';
import { recorded, unchanged, valuesOf } from '../rows/index.ts';
import type { Loaded, Occasion } from '../rows/index.ts';
import { grantIn, grantReads } from './payments.ts';

type Read = Loaded<ReturnType<typeof grantReads>>;

function paymentChanges(occasion: Occasion, loaded: Read, payments: Payments, deed: Deed) {
  const { round, application } = payments;
  const key = caseRecords.payments.key(round, application);
  return [
    ...recorded(occasion, caseRecords.payments, key, loaded.payments, payments, deed),
    unchanged(caseRecords.conflicts.key(round), loaded.conflicts),
  ];
}

export const askBackCase = useCase('askBack', {
  reads: grantReads,
  decide({ params, body, actor, loaded, now, newId, occasion }) {
    const grant = grantIn(actor, loaded);
    if (!grant) return unknown();
    if (grant.stopped.length > 0) return refused(grant.stopped);
    const { before } = grant.paying;
    const { repayment } = before;
    const same =
      repayment?.returned === undefined &&
      repayment?.amount === body.amount &&
      repayment.until === body.until &&
      repayment.reason === tidied(body.reason);
    if (same) return { ok: true, value: { answer: { payments: before } } };
    const made = askBack(actor, now, grant.paying, body);
    if (!made.ok) return made;
    const { payments, deed } = made.value;
    const { round, application } = params;
    const changes = [
      ...paymentChanges(occasion, loaded, payments, deed),
      jobRow(now, newId('job'), {
        job: 'repayment',
        round,
        application,
        at: now,
        ...(repayment && !repayment.returned ? { again: true as const } : {}),
      }),
    ];
    return { ok: true, value: { answer: { payments }, changes } };
  },
});

export const dropRepaymentCase = useCase('dropRepayment', {
  reads: grantReads,
  decide({ params, actor, loaded, now, newId, occasion }) {
    const grant = grantIn(actor, loaded);
    if (!grant) return unknown();
    if (grant.stopped.length > 0) return refused(grant.stopped);
    const { before } = grant.paying;
    if (!before.repayment) return { ok: true, value: { answer: { payments: before } } };
    const made = dropRepayment(actor, grant.paying);
    if (!made.ok) return made;
    const { payments, deed } = made.value;
    const { round, application } = params;
    const { amount: dropped } = before.repayment;
    const changes = [
      ...paymentChanges(occasion, loaded, payments, deed),
      jobRow(now, newId('job'), { job: 'repayment', round, application, at: now, dropped }),
    ];
    return { ok: true, value: { answer: { payments }, changes } };
  },
});

/** How much is asked back and has not come. */
function waitedFor({ repayment }: Payments): Ore {
  return repayment && !repayment.returned ? repayment.amount : ore(0);
}

/** Whether what came last is what is written down, so that a repeat changes nothing. */
function isTakenIn(payments: Payments, came: { readonly on: Day; readonly amount: Ore }): boolean {
  const last = cameBack(payments).at(-1);
  return last?.returned?.on === came.on && last.amount === came.amount;
}

/** The grant and the money of its pool move together. */
export const takeInRepaymentCase = useCase('takeInRepayment', {
  reads: grantReads,
  decide({ body, actor, loaded, now, occasion }) {
    const grant = grantIn(actor, loaded);
    const { round } = loaded;
    if (!grant || !round) return unknown();
    if (grant.stopped.length > 0) return refused(grant.stopped);
    const { before } = grant.paying;
    const waits = waitedFor(before);
    if (waits !== body.waited && isTakenIn(before, body)) {
      return { ok: true, value: { answer: { payments: before } } };
    }
    if (waits > 0 && waits !== body.waited) {
      return refused(judge(rowMustBeAsSeen, { seen: body.waited, stands: waits }));
    }
    const made = takeIn(actor, now, { ...grant.paying, round: round.value }, body);
    if (!made.ok) return made;
    const { payments, account, deed } = made.value;
    const { account: stored } = grant;
    const told = { ...deed, chain: `account/${account.pool}` };
    const number = account.movements.length;
    const changes = [
      ...paymentChanges(occasion, loaded, payments, deed),
      ...recorded(occasion, caseRecords.poolAccount, stored.key, stored, account, told),
      ...boundElsewhere(occasion, valuesOf(loaded.pools), loaded.accounts, account),
      jobRow(now, `money-used#${account.pool}#${number}`, {
        job: 'money-used',
        pool: account.pool,
      }),
      publishRow(now, account.pool, 'money', number),
    ];
    return { ok: true, value: { answer: { payments }, changes } };
  },
});
