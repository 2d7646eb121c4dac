import { describe, expect, it } from 'vitest';
import { instant, kroner } from '../kernel/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import type { Term } from '../terms/index.ts';
import { accountsAsked, goalsServedBy, reportsAskedOf } from './index.ts';
import type { OwnGrant } from './index.ts';

describe('an applicant’s own grants', () => {
  const { decided } = roedovreOn('2026-11-22');
  const grants = decided.applications.flatMap(({ application }): OwnGrant[] => {
    const decision = decided.decisions.find((each) => each.application === application.id);
    return decision ? [{ application, round: decided.round, decision }] : [];
  });
  const [first] = grants;
  if (!first) throw new Error('The sample has decided');
  const { issuedAt } = first.decision;
  const refused = {
    ...first,
    decision: { amount: kroner(0), outcome: 'refusal' as const, issuedAt },
  };
  const inKind = { ...first, decision: { amount: kroner(0), outcome: 'full' as const, issuedAt } };

  it('serve each goal of the areas they chose once, and what is refused serves none', () => {
    // The first chose two areas that both serve goal 2.
    const [one] = goalsServedBy([first]);
    expect(goalsServedBy([first]).map(({ ref, grants: count }) => [ref.goal, count])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(one?.amount).toBe(2_500_000);
    const all = goalsServedBy([...grants, refused]);
    expect(all.map(({ ref, grants: count, amount }) => [ref.goal, count, amount])).toEqual([
      [2, 3, 10_800_000],
      [3, 3, 10_800_000],
    ]);
    expect(goalsServedBy([inKind]).map(({ amount }) => amount)).toEqual([0, 0]);
  });

  it('ask for the accounts that their amount reaches, and no others', () => {
    const term: Term = {
      kind: 'accounts',
      key: 'regnskab',
      note: '',
      force: 'required',
      exception: '',
      steps: [
        { from: kroner(20_000), above: true, requirement: 'own-accounts' },
        { from: kroner(0), requirement: 'none' },
        { from: kroner(100_000), requirement: 'external-auditor' },
      ],
    };
    const asked = (amount: number, part: Partial<Term> = {}) =>
      accountsAsked({
        ...first,
        round: { ...first.round, terms: [{ ...term, ...part } as Term] },
        decision: { ...first.decision, amount: kroner(amount), outcome: 'full' },
      });
    expect(asked(20_000)).toEqual(['none']);
    expect(asked(20_001)).toEqual(['own-accounts']);
    expect(asked(100_000)).toEqual(['external-auditor']);
    expect(asked(20_001, { scope: { kinds: ['person'] } })).toEqual([]);
    expect(asked(20_001, { force: 'weighed' })).toEqual([]);
    const large = (membersFrom: number, counted: { members?: number } = { members: 50 }) =>
      accountsAsked({
        ...first,
        application: {
          ...first.application,
          submission: { ...first.application.submission!, counted },
        },
        round: { ...first.round, terms: [{ ...term, scope: { membersFrom } }] },
        decision: { ...first.decision, amount: kroner(20_001), outcome: 'full' },
      });
    expect([large(50), large(51)]).toEqual([['own-accounts'], []]);
    // Where nobody can tell whom it concerns, it is told.
    expect(large(51, {})).toEqual(['own-accounts']);
    expect(accountsAsked(refused)).toEqual([]);
  });

  it('ask for the reports of their call, by the day it names', () => {
    const reports = reportsAskedOf([...grants, refused]);
    expect(reports).toHaveLength(3);
    expect(reports[0]).toEqual({
      application: first.application.id,
      round: decided.round.id,
      title: first.application.submission?.title,
      term: 'rapport',
      asks: ['activity', 'people', 'accounts'],
      by: '2027-04-01',
    });
  });

  it('ask only for what concerns them, the first day first, what has no day last', () => {
    const always = { note: '', force: 'required', exception: '', kind: 'report' } as const;
    const terms: Term[] = [
      { ...always, key: 'uden-dag', asks: ['pictures'] },
      { ...always, key: 'senere', asks: ['activity'], byDay: '04-01', monthsAfter: 6 },
      {
        ...always,
        key: 'den-foerste',
        asks: ['vouchers'],
        byDay: '04-01',
        monthsAfter: 6,
        earlier: true,
      },
      { ...always, key: 'foerst', asks: ['people'], monthsAfter: 1 },
      { ...always, key: 'store', asks: ['accounts'], scope: { from: kroner(50_000) } },
      { ...always, key: 'vejer', asks: ['results'], force: 'weighed' },
    ];
    const several = { ...decided.round, terms, grant: { firstYear: 2026, mostYears: 3 } };
    // For how many years it was, nobody has told.
    expect(reportsAskedOf([{ ...first, round: several }]).map(({ by }) => by)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const told = reportsAskedOf([{ ...first, round: { ...decided.round, terms } }]);
    expect(told.map(({ asks, by }) => [asks[0], by])).toEqual([
      ['people', '2027-01-31'],
      ['vouchers', '2027-04-01'],
      ['activity', '2027-06-30'],
      ['pictures', undefined],
    ]);
  });

  it('count months from the day of the decision where the term says so', () => {
    const term: Term = {
      key: 'kort',
      note: '',
      force: 'required',
      exception: '',
      kind: 'report',
      asks: ['people'],
      monthsAfter: 2,
      fromDecision: true,
    };
    const byOf = (more: Partial<typeof term>, mostYears = 1) => {
      const terms: Term[] = [{ ...term, ...more }];
      const round = { ...decided.round, terms, grant: { firstYear: 2026, mostYears } };
      const decision = { ...first.decision, issuedAt: instant(Date.parse('2026-03-10T11:00Z')) };
      return reportsAskedOf([{ ...first, round, decision }])[0]?.by;
    };
    expect(byOf({})).toBe('2026-05-10');
    expect(byOf({ fromDecision: false })).toBe('2027-02-28');
    expect(byOf({ byDay: '04-01' })).toBe('2027-04-01');
    expect(byOf({ byDay: '04-01', earlier: true })).toBe('2026-05-10');
    // The day is the same for however many years it was given.
    expect(byOf({}, 3)).toBe('2026-05-10');
    expect(byOf({ byDay: '04-01' }, 3)).toBeUndefined();
  });
});
