import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, dayOf, instant, ore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { CONTROL_DAYS, wheelOf } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import type { Term } from '../terms/index.ts';
import { countsOf, isFollowed, reportsAskedOf, unpaid } from './index.ts';
import type { FollowedCase, ReportNote } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { round } = sample.decided;
const cases: readonly FollowedCase[] = sample.decided.applications.map(({ application }) => ({
  application,
  decision: sample.decided.decisions.find((each) => each.application === application.id),
}));
const found = cases.find(({ decision }) => decision && decision.amount > 0);
if (!found?.decision) throw new Error('The sample has grants');
const [first, decision] = [found, found.decision];
const firstDay = day(`${round.grant.firstYear}-01-01`);
const given = dayOf(decision.issuedAt);
const since = given > firstDay ? given : firstDay;
const lastDay = addMonths(since, 1);

const paid = (amount: number) => {
  const payment = { number: 1, amount: ore(amount), on: since, reference: 'Bilag 1' };
  const told = { by: sample.anchor.personOf('sagsbehandler'), at: decision.issuedAt };
  return { ...unpaid(decision), payments: [{ ...payment, ...told }] };
};
const counts = (more: Partial<FollowedCase>, today: Day, call: Round = round) =>
  countsOf(call, [{ ...first, ...more }], today);
const paying = (
  when: 'after-accounts' | 'in-parts' | 'by-invoice' | 'deficit-guarantee' | 'in-advance',
  part: { readonly percentInAdvance?: number } = {},
): Round => {
  const term: Term = {
    key: 'betaling',
    note: '',
    exception: '',
    force: 'required',
    kind: 'payment',
    when,
    ...part,
    nemKonto: true,
  };
  return { ...round, terms: [...round.terms.filter(({ kind }) => kind !== 'payment'), term] };
};

const [asked] = reportsAskedOf([{ application: first.application, round, decision }]);
if (!asked?.by) throw new Error('The sample asks for reports');
const due = asked.by;
const noted = (note: Omit<ReportNote, 'term'>) => ({
  reports: {
    application: first.application.id,
    round: round.id,
    reports: [{ term: asked.term, ...note }],
  },
});
const excused = {
  reason: 'Syg',
  decision: { body: 'Forvaltningen', day: given, item: '' },
  by: sample.anchor.personOf('sagsbehandler'),
  at: decision.issuedAt,
};

describe('payments of a call', () => {
  it('are owed within a month of when the year began or the grant was given', () => {
    expect(counts({}, lastDay).payment).toEqual({ of: 1, done: 0, late: 0, by: lastDay });
    expect(counts({}, addDays(lastDay, 1)).payment).toMatchObject({ done: 0, late: 1 });
    const part = paid(decision.amount - 1);
    expect(counts({ payments: part }, addDays(lastDay, 1)).payment).toMatchObject({ late: 1 });
    const whole = paid(decision.amount);
    expect(counts({ payments: whole }, addDays(lastDay, 1)).payment).toEqual({
      of: 1,
      done: 1,
      late: 0,
    });
  });

  it('of a grant that was decided alone are owed from its own day', () => {
    const alone = { ...decision, issuedAt: instant(Date.parse(`${round.grant.firstYear}-06-10`)) };
    const by = day(`${round.grant.firstYear}-07-10`);
    expect(counts({ decision: alone }, by).payment).toEqual({ of: 1, done: 0, late: 0, by });
    expect(counts({ decision: alone }, addDays(by, 1)).payment.late).toBe(1);
  });

  it('of a grant of several years are owed year by year', () => {
    const years = { asked: 3, given: 3, first: round.grant.firstYear };
    const several = { decision: { ...decision, years }, payments: paid(decision.amount) };
    const next = day(`${round.grant.firstYear + 1}-02-01`);
    expect(counts(several, addDays(next, -40)).payment).toMatchObject({ done: 1, late: 0 });
    expect(counts(several, next).payment).toEqual({ of: 1, done: 0, late: 0, by: next });
    expect(counts(several, addDays(next, 1)).payment.late).toBe(1);
  });

  it('are owed after the accounts, or on no day, where the terms say so', () => {
    const late = addDays(lastDay, 500);
    expect(counts({}, late, paying('after-accounts')).payment).toEqual({ of: 1, done: 0, late: 0 });
    const approved = noted({ received: due, approved: due });
    const months = addMonths(due, 1);
    expect(counts(approved, months, paying('after-accounts')).payment.by).toBe(months);
    const open = { of: 1, done: 0, late: 0 };
    expect(counts({}, late, paying('in-parts')).payment).toEqual(open);
    expect(counts({}, late, paying('by-invoice')).payment).toEqual(open);
    expect(counts({}, late, paying('in-advance', { percentInAdvance: 50 })).payment).toEqual(open);
    expect(counts({}, late, paying('in-advance')).payment.late).toBe(1);
    // What is only paid where there is a deficit may never be.
    expect(counts({}, late, paying('deficit-guarantee')).payment).toMatchObject({ done: 1 });
  });

  it('are not asked of refusals', () => {
    const refusal = { ...decision, outcome: 'refusal' as const, amount: ore(0) };
    const { payment, report } = counts({ decision: refusal }, addDays(due, 100));
    expect([payment.of, report.of]).toEqual([0, 0]);
  });
});

describe('reports of a call', () => {
  const after = addDays(due, 1);

  it('are late when their day is over and they have not come', () => {
    expect(counts({}, due).report).toMatchObject({ done: 0, late: 0, by: due });
    expect(counts({}, after).report).toMatchObject({ done: 0, late: 1 });
    expect(counts(noted({ received: due }), after).report).toMatchObject({ done: 1, late: 0 });
  });

  it('of a grant that was decided alone have a day of their own where the term counts from it', () => {
    const terms = round.terms.map((each) =>
      each.kind === 'report'
        ? { ...each, byDay: undefined, monthsAfter: 2, fromDecision: true }
        : each,
    );
    const by = addMonths(given, 2);
    const call = { ...round, terms };
    expect(counts({}, by, call).report).toMatchObject({ done: 0, late: 0, by });
    expect(counts({}, addDays(by, 1), call).report.late).toBe(1);
  });

  it('wait as long as a decision lets them, or for good', () => {
    const until = addDays(after, 30);
    expect(counts(noted({ excused: { ...excused, until } }), after).report).toMatchObject({
      of: 1,
      late: 0,
      by: until,
    });
    expect(counts(noted({ excused }), after).report.of).toBe(0);
  });

  it('are looked at within 60 days of when they were to come, or came', () => {
    const received = addDays(due, 20);
    const control = (today: Day, approved?: Day) =>
      counts(noted({ received, ...(approved && { approved }) }), today).control;
    const last = addDays(received, CONTROL_DAYS);
    expect(control(last)).toEqual({ of: 1, done: 0, late: 0, by: last });
    expect(control(addDays(last, 1)).late).toBe(1);
    expect(control(addDays(last, 1), received)).toEqual({ of: 1, done: 1, late: 0 });
    expect(counts({}, addDays(due, CONTROL_DAYS + 1)).control.late).toBe(1);
  });
});

describe('answers that were promised so many days after an application came', () => {
  const within: Round = { ...round, answer: { kind: 'within', days: 30 } };
  const received = dayOf(first.application.submission?.receivedAt ?? decision.issuedAt);
  const state = (each: 'submitted' | 'under-review' | 'withdrawn' | 'decided') => ({
    application: { ...first.application, state: each },
    decision: undefined,
  });

  it('are late the day after, and done when they are given', () => {
    const last = addDays(received, 30);
    expect(counts(state('submitted'), last, within).notification).toEqual({
      of: 1,
      done: 0,
      late: 0,
      by: last,
    });
    expect(counts(state('under-review'), addDays(last, 1), within).notification.late).toBe(1);
    expect(counts(state('decided'), last, within).notification).toMatchObject({ of: 1, done: 1 });
    expect(counts(state('withdrawn'), last, within).notification.of).toBe(0);
    expect(counts(state('submitted'), last).notification.of).toBe(0);
  });
});

describe('a call', () => {
  it('is followed until two years after its last grant year', () => {
    const last = round.grant.firstYear + round.grant.mostYears - 1;
    expect(isFollowed(round, day(`${last + 2}-12-31`))).toBe(true);
    expect(isFollowed(round, day(`${last + 3}-01-01`))).toBe(false);
    expect(isFollowed({ ...round, rehearsal: true }, firstDay)).toBe(false);
    expect(isFollowed({ ...round, state: 'draft' }, firstDay)).toBe(false);
  });

  it('tells in the year wheel what became of its grants', () => {
    const listed = sample.world.pools.find(({ pool }) => pool.id === round.pool);
    if (!listed) throw new Error('A round has a pool');
    const wheel = (more: Partial<FollowedCase>, today: Day) => {
      const { pool, account } = listed;
      const told = wheelOf(pool, account, round, today, counts(more, today));
      return Object.fromEntries(told.entries.map((each) => [each.step, each]));
    };
    const over = addDays(due, CONTROL_DAYS + 1);
    expect(wheel({}, over)).toMatchObject({
      payment: { state: 'late', until: lastDay, count: { of: 1, done: 0 } },
      report: { state: 'late', until: due },
      control: { state: 'late' },
    });
    const whole = { payments: paid(decision.amount), ...noted({ received: due, approved: due }) };
    expect(wheel(whole, over)).toMatchObject({
      payment: { state: 'done' },
      report: { state: 'done', count: { of: 1, done: 1 } },
      control: { state: 'done' },
    });
    expect(wheel({}, lastDay)['payment']).toMatchObject({ state: 'now' });
    const { pool, account } = listed;
    const none = wheelOf(pool, account, round, over, countsOf(round, [], over)).entries;
    const unused = none.filter(({ state }) => state === 'unused').map(({ step }) => step);
    expect(unused).toEqual(expect.arrayContaining(['payment', 'report', 'control']));
  });
});
