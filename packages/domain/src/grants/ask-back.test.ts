import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant, ore } from '../kernel/index.ts';
import { leftOn, linesOf } from '../pools/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import {
  askBack,
  cameBack,
  countsOf,
  dropRepayment,
  takeBackPayment,
  takeIn,
  unpaid,
} from './index.ts';
import type { Payments } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { decided, world } = sample;
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const decision = decided.decisions.find(({ amount }) => amount > 1000);
const application = decided.applications.find(
  (each) => each.application.id === decision?.application,
)?.application;
const money = world.pools.find(({ pool }) => pool.id === decided.round.pool);
if (!decision || !application || !money) throw new Error('The sample has grants');

const payment = {
  number: 1,
  amount: ore(900),
  on: today,
  reference: '1',
  by: mette.person,
  at: now,
};
const before: Payments = { ...unpaid(decision), next: 2, payments: [payment] };
const register = { round: decided.round.id, conflicts: [] };
const grant = { register, application, before };
const text = { amount: ore(400), reason: ' Turen blev aflyst. ', until: addDays(today, 30) };
const own = {
  ...mette,
  memberships: [{ association: application.association, rights: ['read' as const] }],
};

const ask = (typed: Partial<typeof text> = {}, more: object = {}) =>
  askBack(mette, now, { ...grant, ...more }, { ...text, ...typed });

function asked(): Payments {
  const made = ask();
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.payments;
}

const coming = { ...grant, ...money, round: decided.round, before: asked() };
const [line] = linesOf(money.account);
if (!line) throw new Error('The pool has money');
const paidBack = { on: today, amount: ore(400), legalBasis: line.legalBasis };

function returned() {
  const made = takeIn(mette, now, coming, paidBack);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

describe('a sum that is asked back', () => {
  it('says how much, why and by when, and can be asked for otherwise', () => {
    expect(asked().repayment).toMatchObject({ amount: 400, reason: 'Turen blev aflyst.' });
    const other = ask({ amount: ore(900) }, { before: asked() });
    expect(other.ok && other.value.payments.repayment?.amount).toBe(900);
    expect(JSON.stringify(other.ok && other.value.deed)).not.toContain('aflyst');
  });

  it('is of what was paid, has a reason and a day (repaymentOfPaid, repaymentSaysWhy, repaymentHasDay)', () => {
    const gone = { amount: ore(901), reason: ' ', until: addDays(today, -1) };
    expect(codesOf(ask(gone))).toEqual([
      'grant/repayment-above-paid amount',
      'grant/repayment-reason reason',
      'grant/repayment-day until',
    ]);
    expect(codesOf(ask({ amount: ore(0) }))).toEqual(['grant/repayment-above-paid amount']);
    expect(codesOf(ask({ reason: 'x'.repeat(601) }))).toEqual(['grant/repayment-reason reason']);
    expect(codesOf(ask({ until: today }))).toEqual([]);
  });

  it('keeps the payment it is asked of from being taken back', () => {
    const pot = { pool: money.pool, account: money.account, decision, register, application };
    const back = takeBackPayment(mette, { ...pot, before: asked() }, 1);
    expect(codesOf(back)).toEqual(['grant/repayment-above-paid']);
    expect(codesOf(takeBackPayment(mette, { ...pot, before }, 1))).toEqual([]);
  });

  it('comes back to the account, and can be granted again', () => {
    const { payments, account } = returned();
    expect(payments.repayment?.returned).toMatchObject({ on: today, by: mette.person });
    expect(leftOn(account)).toBe(leftOn(money.account) + 400);
    expect(account.movements.at(-1)).toMatchObject({ kind: 'return', amount: 400 });
  });

  it('comes once, when it was asked for, on a day that has been (repaymentIsAsked, repaymentWaits, repaymentHasCome)', () => {
    const unasked = takeIn(mette, now, { ...coming, before }, paidBack);
    expect(codesOf(unasked)).toEqual(['grant/repayment-not-asked']);
    const { payments } = returned();
    const again = takeIn(mette, now, { ...coming, before: payments }, paidBack);
    expect(codesOf(again)).toEqual(['grant/repayment-returned']);
    expect(codesOf(dropRepayment(mette, { ...grant, before: payments }))).toEqual([
      'grant/repayment-returned',
    ]);
    const later = takeIn(mette, now, coming, { ...paidBack, on: addDays(today, 1) });
    expect(codesOf(later)).toEqual(['grant/repayment-to-come on']);
  });

  it('comes in parts, and what is left is still asked for (repaymentPartOfAsked)', () => {
    const part = takeIn(mette, now, coming, { ...paidBack, amount: ore(150) });
    if (!part.ok) throw new Error(codesOf(part).join());
    const { payments, account } = part.value;
    expect(payments.repayment).toEqual({ ...asked().repayment, amount: 250 });
    expect(payments.settled).toMatchObject([{ amount: 150, returned: { on: today } }]);
    expect(leftOn(account)).toBe(leftOn(money.account) + 150);
    const then = { ...coming, before: payments, account };
    const rest = takeIn(mette, now, then, { ...paidBack, amount: ore(250) });
    if (!rest.ok) throw new Error(codesOf(rest).join());
    expect(cameBack(rest.value.payments).map(({ amount }) => amount)).toEqual([150, 250]);
    expect(leftOn(rest.value.account)).toBe(leftOn(money.account) + 400);
    for (const amount of [ore(0), ore(251)]) {
      expect(codesOf(takeIn(mette, now, then, { ...paidBack, amount }))).toEqual([
        'grant/repayment-part amount',
      ]);
    }
  });

  it('may be followed by another, of what was paid and has not come back', () => {
    const { payments } = returned();
    const next = ask({ amount: ore(500) }, { before: payments });
    if (!next.ok) throw new Error(codesOf(next).join());
    expect(next.value.payments.repayment).toMatchObject({ amount: 500 });
    expect(next.value.payments.repayment).not.toHaveProperty('returned');
    expect(next.value.payments.settled).toEqual([payments.repayment]);
    expect(codesOf(ask({ amount: ore(501) }, { before: payments }))).toEqual([
      'grant/repayment-above-paid amount',
    ]);
    const counts = countsOf(
      decided.round,
      [{ application, decision, payments: next.value.payments }],
      today,
    );
    expect(counts.repayment).toMatchObject({ of: 2, done: 1 });
    const pot = { pool: money.pool, account: money.account, decision, register, application };
    const dropped = dropRepayment(mette, { ...grant, before: next.value.payments });
    if (!dropped.ok) throw new Error(codesOf(dropped).join());
    const back = takeBackPayment(mette, { ...pot, before: dropped.value.payments }, 1);
    expect(codesOf(back)).toEqual(['grant/repayment-above-paid']);
  });

  it('is let be again, and is nothing for who is disqualified', () => {
    const dropped = dropRepayment(mette, { ...grant, before: asked() });
    expect(dropped.ok && dropped.value.payments).toEqual(before);
    expect(codesOf(askBack(own, now, grant, text))).toEqual(['review/disqualified']);
    expect(codesOf(dropRepayment(own, { ...grant, before: asked() }))).toEqual([
      'review/disqualified',
    ]);
    expect(codesOf(takeIn(own, now, coming, paidBack))).toEqual(['review/disqualified']);
  });

  it('is counted in the year wheel: late after its day, done when it has come', () => {
    const counts = (payments: Payments, on = today) =>
      countsOf(decided.round, [{ application, decision, payments }], on).repayment;
    expect(counts(before)).toEqual({ of: 0, done: 0, late: 0 });
    expect(counts(asked(), text.until)).toEqual({ of: 1, done: 0, late: 0, by: text.until });
    expect(counts(asked(), addDays(text.until, 1)).late).toBe(1);
    expect(counts(returned().payments)).toEqual({ of: 1, done: 1, late: 0 });
  });
});
