import { dayOf, judge, ore, sumOf, tidied, unless } from '../kernel/index.ts';
import type {
  Actor,
  Day,
  Deed,
  Instant,
  LegalBasis,
  Ore,
  Outcome,
  Refusal,
} from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { changeMoney, linesOf } from '../pools/index.ts';
import type { LineRef, Pool, PoolAccount, Round } from '../pools/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { cameBack, paidOf } from './payments.ts';
import type { Payments } from './payments.ts';
import type { Repayment, RepaymentText } from './repayment.ts';
import {
  repaymentHasCome,
  repaymentHasDay,
  repaymentIsAsked,
  repaymentOfPaid,
  repaymentPartOfAsked,
  repaymentSaysWhy,
  repaymentWaits,
} from './rules.ts';

type Grant = {
  readonly register: ConflictRegister;
  readonly application: Application;
  /** What was paid of it, and what is asked back. */
  readonly before: Payments;
};

type Asked = { readonly payments: Payments; readonly deed: Deed };

function deedOn({ id }: Application, verb: string, facts: Deed['facts']): Deed {
  return { chain: `payments/${id}`, verb, facts };
}

/** What hides a case goes before all that could be said of it. */
function first(stopped: readonly Refusal[], others: readonly Refusal[]): readonly Refusal[] {
  return stopped.length > 0 ? stopped : others;
}

function judgeWaits({ repayment }: Payments): readonly Refusal[] {
  return judge(repaymentWaits, { returned: repayment?.returned !== undefined });
}

/**
 * Asks for a sum back, or asks otherwise for one that waits; what has come stays beside it. Refuses
 * more than was paid and has not come back, no reason, a day that has gone, and whoever is
 * disqualified.
 */
export function askBack(
  actor: Actor,
  now: Instant,
  { register, application, before }: Grant,
  { amount, reason, until }: RepaymentText,
): Outcome<Asked> {
  const settled = cameBack(before);
  const paid = ore(paidOf(before) - sumOf(settled.map((each) => each.amount)));
  const refusals = first(refuseDisqualified(actor, register, application), [
    ...judge(repaymentOfPaid, { amount, paid }, 'amount'),
    ...judge(repaymentSaysWhy, { reason }, 'reason'),
    ...judge(repaymentHasDay, { until, today: dayOf(now) }, 'until'),
  ]);
  return unless(refusals, () => ({
    payments: {
      ...before,
      ...(settled.length > 0 ? { settled: [...settled] } : {}),
      repayment: { amount, reason: tidied(reason), until, by: actor.person, at: now },
    },
    deed: deedOn(application, 'ask-back', { amount, until }),
  }));
}

/** Lets a sum be that was asked back. Refuses one that has come. */
export function dropRepayment(
  actor: Actor,
  { register, application, before }: Grant,
): Outcome<Asked> {
  const refusals = first(refuseDisqualified(actor, register, application), judgeWaits(before));
  const { repayment, ...payments } = before;
  return unless(refusals, () => ({
    payments,
    deed: deedOn(application, 'drop-repayment', { amount: repayment?.amount ?? 0 }),
  }));
}

/** The line of the account that a grant of a call came from, by its law. */
function lineFor(
  account: PoolAccount,
  { subPool, grant }: Pick<Round, 'subPool' | 'grant'>,
  legalBasis: LegalBasis,
): LineRef {
  const lines = linesOf(account, subPool, legalBasis);
  const found = lines.find(({ year }) => year === grant.firstYear) ?? lines[0];
  const year = found?.year ?? grant.firstYear;
  const part = found?.subPool ?? subPool;
  return { legalBasis, year, ...(part === undefined ? {} : { subPool: part }) };
}

type Coming = Grant & {
  readonly round: Pick<Round, 'subPool' | 'grant'>;
  readonly pool: Pool;
  readonly account: PoolAccount;
};

/** How much came, on which day, and under which law it lies. Øre. */
type Came = { readonly on: Day; readonly amount: Ore; readonly legalBasis: LegalBasis };

/** As when some of a sum has come: what is left of it is still asked for. */
function withComing(
  { settled = [], ...payments }: Payments,
  repayment: Repayment,
  amount: Ore,
  returned: NonNullable<Repayment['returned']>,
): Payments {
  const before = settled.length > 0 ? { settled } : {};
  if (amount === repayment.amount) {
    return { ...payments, ...before, repayment: { ...repayment, returned } };
  }
  const left = ore(repayment.amount - amount);
  return {
    ...payments,
    settled: [...settled, { ...repayment, amount, returned }],
    repayment: { ...repayment, amount: left },
  };
}

/**
 * Writes down that what was asked back has come, or a part of it; it is a movement of the account,
 * and can be granted again. Refuses what nobody asked for or has come already, more than was asked
 * for, days to come, more than was granted under the law, and whoever is disqualified.
 */
export function takeIn(
  actor: Actor,
  now: Instant,
  { register, application, before, round, pool, account }: Coming,
  { on, amount, legalBasis }: Came,
): Outcome<Asked & { readonly account: PoolAccount }> {
  const { repayment } = before;
  const refusals = first(refuseDisqualified(actor, register, application), [
    ...judge(repaymentIsAsked, { asked: repayment !== undefined }),
    ...judgeWaits(before),
    ...judge(repaymentHasCome, { on, today: dayOf(now) }, 'on'),
    ...(repayment
      ? judge(repaymentPartOfAsked, { amount, asked: repayment.amount }, 'amount')
      : []),
  ]);
  if (refusals.length > 0 || !repayment) return { ok: false, refusals };
  const line = lineFor(account, round, legalBasis);
  const note = application.submission?.caseNumber ?? '';
  const change = { kind: 'return' as const, line, amount, note };
  const moved = changeMoney(actor, now, pool, account, change);
  if (!moved.ok) return moved;
  const returned = { on, by: actor.person, at: now };
  return {
    ok: true,
    value: {
      payments: withComing(before, repayment, amount, returned),
      account: moved.value.account,
      deed: deedOn(application, 'take-in', { amount, on }),
    },
  };
}
