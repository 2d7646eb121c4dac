import * as z from 'zod';
import {
  ApplicationId,
  Day,
  Instant,
  Ore,
  PersonId,
  RoundId,
  dayOf,
  judge,
  ore,
  sumOf,
  tidied,
  unless,
} from '../kernel/index.ts';
import type {
  Actor,
  Deed,
  Instant as InstantType,
  Ore as OreType,
  Outcome,
} from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Pool, PoolAccount } from '../pools/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { wholeOf } from '../decisions/index.ts';
import type { Decision } from '../decisions/index.ts';
import { Repayment } from './repayment.ts';
import {
  paidWithinGrant,
  paymentHasReference,
  paymentIsMade,
  paymentIsOfMoney,
  paymentStands,
  rehearsalPaysNothing,
  repaymentOfPaid,
} from './rules.ts';

/** What was paid of a grant, as the municipality’s own system for money tells it. Øre. */
export type Payment = z.infer<typeof Payment>;
export const Payment = z.object({
  number: z.number().int().min(1).max(99),
  amount: Ore,
  on: Day,
  /** The voucher it is found by, in at most 80 characters. */
  reference: z.string().max(160),
  by: PersonId,
  at: Instant,
});

/** All that was paid to one application. */
export type Payments = z.infer<typeof Payments>;
export const Payments = z.object({
  application: ApplicationId,
  round: RoundId,
  /** The number of the next one: none is used twice, also not of one that was taken back. */
  next: z.number().int().min(1).max(100),
  payments: z.array(Payment).max(99),
  /** What is asked back of it; left out where nothing is. */
  repayment: Repayment.optional(),
  /** What was asked back before and has come, the parts of a sum one by one; the oldest first. */
  settled: z.array(Repayment).max(99).optional(),
});

/** A payment as people write it. */
export type PaymentText = z.infer<typeof PaymentText>;
export const PaymentText = z.object({
  amount: Ore,
  on: Day,
  reference: z.string().max(20_000),
});

type Paying = {
  readonly register: ConflictRegister;
  readonly pool: Pick<Pool, 'rehearsal'>;
  readonly account: PoolAccount;
  readonly application: Application;
  readonly decision: Decision;
  /** What was paid before. */
  readonly before: Payments;
};

type Paid = {
  readonly payments: Payments;
  readonly account: PoolAccount;
  readonly deed: Deed;
};

/** Nothing paid yet. */
export function unpaid({ application, round }: Pick<Decision, 'application' | 'round'>): Payments {
  return { application, round, next: 1, payments: [] };
}

/** What was paid in all, in øre. */
export function paidOf({ payments }: Pick<Payments, 'payments'>): OreType {
  return sumOf(payments.map(({ amount }) => amount));
}

/** What was asked back and has come, the oldest first. */
export function cameBack({
  settled = [],
  repayment,
}: Pick<Payments, 'settled' | 'repayment'>): readonly Repayment[] {
  return repayment?.returned ? [...settled, repayment] : settled;
}

function deedOn(id: Application['id'], verb: string, number: number, amount: OreType): Deed {
  return { chain: `payments/${id}`, verb, facts: { number, amount } };
}

/**
 * Records that some or all of a grant was paid. Refuses more than was granted, days to come, a
 * payment nobody can find again, and payments in a rehearsal. The account of the pool counts it.
 */
export function recordPayment(
  actor: Actor,
  now: InstantType,
  { register, pool, account, application, decision, before }: Paying,
  { amount, on, reference }: PaymentText,
): Outcome<Paid> {
  const left = ore(wholeOf(decision) - paidOf(before));
  const own = refuseDisqualified(actor, register, application);
  const refusals =
    own.length > 0
      ? own
      : [
          ...judge(rehearsalPaysNothing, pool),
          ...judge(paymentIsOfMoney, { amount }, 'amount'),
          ...judge(paidWithinGrant, { amount, left }, 'amount'),
          ...judge(paymentIsMade, { on, today: dayOf(now) }, 'on'),
          ...judge(paymentHasReference, { reference }, 'reference'),
        ];
  return unless(refusals, () => {
    const number = before.next;
    const payment = { number, amount, on, reference: tidied(reference), by: actor.person, at: now };
    return {
      payments: { ...before, next: number + 1, payments: [...before.payments, payment] },
      account: { ...account, paid: ore((account.paid ?? 0) + amount) },
      deed: deedOn(application.id, 'pay', number, amount),
    };
  });
}

/** Takes back what was recorded by mistake; money that came back is a movement of the account. */
export function takeBackPayment(
  actor: Actor,
  { register, account, application, before }: Paying,
  number: number,
): Outcome<Paid> {
  const payment = before.payments.find((each) => each.number === number);
  const own = refuseDisqualified(actor, register, application);
  const rest = ore(paidOf(before) - (payment?.amount ?? 0));
  const { repayment, settled = [] } = before;
  const asked = [...settled, ...(repayment ? [repayment] : [])].map((each) => each.amount);
  const refusals =
    own.length > 0
      ? own
      : [
          ...judge(paymentStands, { found: payment !== undefined }),
          ...(asked.length > 0 ? judge(repaymentOfPaid, { amount: sumOf(asked), paid: rest }) : []),
        ];
  return unless(refusals, () => {
    const amount = payment?.amount ?? ore(0);
    const left = before.payments.filter((each) => each.number !== number);
    return {
      payments: { ...before, payments: left },
      account: { ...account, paid: ore((account.paid ?? 0) - amount) },
      deed: deedOn(application.id, 'take-back-payment', number, amount),
    };
  });
}
