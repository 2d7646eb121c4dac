import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant, kroner, ore } from '../kernel/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { paidOf, recordPayment, takeBackPayment, unpaid } from './index.ts';
import type { Payments } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { decided, world } = sample;
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const decision = decided.decisions.find(({ amount }) => amount > kroner(2));
const application = decided.applications.find(
  (each) => each.application.id === decision?.application,
)?.application;
const money = world.pools.find(({ pool }) => pool.id === decided.round.pool);
if (!decision || !application || !money) throw new Error('The sample has grants');
const given = decision.amount;
const register = { round: decided.round.id, conflicts: [] };
const paying = { register, ...money, application, decision, before: unpaid(decision) };
const text = { amount: given, on: today, reference: 'Bilag 4711' };

const pay = (typed: Partial<typeof text> = {}, more: object = {}) =>
  recordPayment(mette, now, { ...paying, ...more }, { ...text, ...typed });

function paid(before: Payments, amount = ore(1)) {
  const made = pay({ amount }, { before });
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

describe('a payment', () => {
  it('is found by its voucher, and counted on the account', () => {
    const made = pay({ reference: '  Bilag 4711 ' });
    expect(made.ok && made.value.payments).toMatchObject({
      next: 2,
      payments: [{ number: 1, amount: given, on: today, reference: 'Bilag 4711' }],
    });
    expect(made.ok && made.value.account.paid).toBe(given);
    expect(made.ok && made.value.account.lines).toEqual(money.account.lines);
    expect(made.ok && JSON.stringify(made.value.deed)).not.toContain('4711');
  });

  it('is of money that was granted, in parts (paidWithinGrant, paymentIsOfMoney)', () => {
    const first = paid(unpaid(decision), ore(given - 100)).payments;
    expect(paidOf(first)).toBe(given - 100);
    const more = pay({ amount: ore(101) }, { before: first });
    expect(codesOf(more)).toEqual(['grant/paid-above-grant amount']);
    expect(!more.ok && more.refusals[0]?.facts).toEqual({ amount: 101, left: 100 });
    expect(paidOf(paid(first, ore(100)).payments)).toBe(given);
    expect(codesOf(pay({ amount: ore(0) }))).toEqual(['grant/payment-empty amount']);
  });

  it('has been made, and says by which voucher (paymentIsMade, paymentHasReference)', () => {
    const tomorrow = addDays(today, 1);
    expect(codesOf(pay({ on: tomorrow, reference: ' ' }))).toEqual([
      'grant/payment-to-come on',
      'grant/payment-reference reference',
    ]);
    expect(codesOf(pay({ reference: 'x'.repeat(81) }))).toEqual([
      'grant/payment-reference reference',
    ]);
  });

  it('is never made in a rehearsal (rehearsalPaysNothing), nor by who is disqualified', () => {
    const pool = { ...money.pool, rehearsal: true };
    expect(codesOf(pay({}, { pool }))).toEqual(['grant/rehearsal-pays']);
    const { association } = application;
    const own = { ...mette, memberships: [{ association, rights: ['read' as const] }] };
    expect(codesOf(recordPayment(own, now, paying, text))).toEqual(['review/disqualified']);
    const before = paid(unpaid(decision)).payments;
    expect(codesOf(takeBackPayment(own, { ...paying, before }, 1))).toEqual([
      'review/disqualified',
    ]);
  });

  it('that was a mistake is taken back, and its number is not used again (paymentStands)', () => {
    const one = paid(unpaid(decision));
    const two = paid(one.payments, ore(2));
    const made = takeBackPayment(
      mette,
      { ...paying, account: { ...money.account, paid: ore(3) }, before: two.payments },
      2,
    );
    expect(made.ok && made.value.account.paid).toBe(1);
    expect(made.ok && paidOf(made.value.payments)).toBe(1);
    expect(made.ok && made.value.payments.next).toBe(3);
    expect(codesOf(takeBackPayment(mette, paying, 1))).toEqual(['grant/payment-unknown']);
  });
});
