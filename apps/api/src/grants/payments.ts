import {
  handlesRound,
  judge,
  recordPayment,
  refuseDisqualified,
  refused,
  rowMustBeAsSeen,
  takeBackPayment,
  tidied,
  unpaid,
} from '@plan/domain';
import type { Actor, ApplicationId, PaymentText, Payments, RoundId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { all, beginning, one, recorded, unchanged } from '../rows/index.ts';
import type { Loaded, Occasion } from '../rows/index.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';

/** A grant with what was paid of it and the money of its pool. */
export const grantReads = ({
  round,
  application,
}: {
  round: RoundId;
  application: ApplicationId;
}) => ({
  round: one(caseRecords.round, caseRecords.round.key(round)),
  application: one(caseRecords.application, caseRecords.application.key(round, application)),
  decision: one(caseRecords.decision, caseRecords.decision.key(round, application)),
  payments: one(caseRecords.payments, caseRecords.payments.key(round, application)),
  conflicts: conflictsOf(round),
  pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
  accounts: all(caseRecords.poolAccount, { partition: 'pools', ...beginning('account#') }),
});

type Read = Loaded<ReturnType<typeof grantReads>>;

/** A grant that was issued, with all that a payment of it is held against. */
export function grantIn(actor: Actor, { round, application, decision, payments, ...more }: Read) {
  const pool = more.pools.find(({ value }) => value.id === round?.value.pool);
  const account = more.accounts.find(({ value }) => value.pool === round?.value.pool);
  if (!round || !application || !decision || !pool || !account) return undefined;
  if (!handlesRound(actor, round.value.committee)) return undefined;
  const register = registerOf(round.value.id, more.conflicts);
  // Whoever is disqualified is not told what was paid either.
  const stopped = refuseDisqualified(actor, register, application.value);
  const before = payments?.value ?? unpaid(decision.value);
  const paying = {
    register,
    pool: pool.value,
    account: account.value,
    application: application.value,
    decision: decision.value,
    before,
  };
  return { paying, account, conflicts: more.conflicts, stopped };
}

type Made = Extract<ReturnType<typeof recordPayment>, { ok: true }>['value'];
type Grant = NonNullable<ReturnType<typeof grantIn>>;

/** The payments and the account of the pool move together. */
function changesOf(occasion: Occasion, before: Read['payments'], grant: Grant, made: Made) {
  const { round, application } = made.payments;
  const { account, conflicts } = grant;
  const key = caseRecords.payments.key(round, application);
  const told = { ...made.deed, chain: `account/${account.value.pool}` };
  return [
    ...recorded(occasion, caseRecords.payments, key, before, made.payments, made.deed),
    ...recorded(occasion, caseRecords.poolAccount, account.key, account, made.account, told),
    unchanged(caseRecords.conflicts.key(round), conflicts),
  ];
}

/** Whether a payment is the one that is asked for, so that a repeat changes nothing. */
function isRecorded({ payments }: Payments, number: number, asked: PaymentText): boolean {
  const found = payments.find((each) => each.number === number);
  return (
    found?.amount === asked.amount &&
    found.on === asked.on &&
    found.reference === tidied(asked.reference)
  );
}

export const recordPaymentCase = useCase('recordPayment', {
  reads: grantReads,
  decide({ params, body, actor, loaded, now, occasion }) {
    const grant = grantIn(actor, loaded);
    if (!grant) return unknown();
    if (grant.stopped.length > 0) return refused(grant.stopped);
    const number = Number(params.payment);
    const { before } = grant.paying;
    if (isRecorded(before, number, body)) {
      return { ok: true, value: { answer: { payments: before } } };
    }
    if (number !== before.next) {
      return refused(judge(rowMustBeAsSeen, { seen: number, stands: before.next }));
    }
    const made = recordPayment(actor, now, grant.paying, body);
    if (!made.ok) return made;
    const changes = changesOf(occasion, loaded.payments, grant, made.value);
    return { ok: true, value: { answer: { payments: made.value.payments }, changes } };
  },
});

export const takeBackPaymentCase = useCase('takeBackPayment', {
  reads: grantReads,
  decide({ params, actor, loaded, occasion }) {
    const grant = grantIn(actor, loaded);
    if (!grant) return unknown();
    if (grant.stopped.length > 0) return refused(grant.stopped);
    const made = takeBackPayment(actor, grant.paying, Number(params.payment));
    if (!made.ok) return made;
    const changes = changesOf(occasion, loaded.payments, grant, made.value);
    return { ok: true, value: { answer: { payments: made.value.payments }, changes } };
  },
});
