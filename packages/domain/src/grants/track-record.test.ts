import { describe, expect, it } from 'vitest';
import { addDays, day, instant, kroner } from '../kernel/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { judgeTerm } from '../terms/index.ts';
import type { Term } from '../terms/index.ts';
import { asksForTrackRecord, trackRecordOf, reportsAskedOf } from './index.ts';
import type { OwnCase } from './index.ts';

const { decided, open } = roedovreOn('2026-11-22');
const today = day('2026-11-22');
const [sent] = decided.applications.map(({ application }) => application);
const decision = decided.decisions.find((each) => each.application === sent?.id);
if (!sent || !decision) throw new Error('The sample has grants');

const always = { note: '', force: 'required', exception: '' } as const;
const newest = sampleId('poo', 90);
const pools = [
  { id: newest, title: '§ 18 2027', continues: sampleId('poo', 91) },
  { id: sampleId('poo', 91), title: '§ 18 2026', continues: sampleId('poo', 92) },
  { id: sampleId('poo', 92), title: '§ 18 2025' },
  { id: sampleId('poo', 93), title: '§ 79-puljen til ældre 2027' },
];
const call = { ...open.round, pool: newest, grant: { firstYear: 2027, mostYears: 1 } };
type Given = { year: number; pool?: number; amount?: number; mostYears?: number };

/** A grant of some year and pool. */
function grant({ year, pool = 91, amount = 1_000, mostYears = 1 }: Given): OwnCase {
  const round = {
    ...decided.round,
    id: sampleId('rou', year),
    pool: sampleId('poo', pool),
    grant: { firstYear: year, mostYears },
  };
  const issuedAt = instant(Date.parse(`${year}-01-10T11:00Z`));
  const outcome = amount > 0 ? ('partial' as const) : ('refusal' as const);
  return {
    application: { ...sent, id: sampleId('app', year), round: round.id } as OwnCase['application'],
    round,
    decision: { amount: kroner(amount), outcome, issuedAt },
  };
}

const known = (own: readonly OwnCase[], on = today) => trackRecordOf(call, pools, own, on);

describe('what the municipality knows of an applicant from before', () => {
  it('counts what was sent in the call, not drafts nor what was withdrawn', () => {
    const here = (state: OwnCase['application']['state'], n: number): OwnCase => ({
      application: { ...sent, id: sampleId('app', n), round: call.id, state },
      round: call,
    });
    const own = [
      here('submitted', 1),
      here('draft', 2),
      here('withdrawn', 3),
      grant({ year: 2026 }),
    ];
    expect(known(own)).toMatchObject({ sentApplications: 1, appliedBefore: true });
    expect(known([here('submitted', 1)])).toMatchObject({ appliedBefore: false });
    const begun = { ...sent, submission: undefined, state: 'draft' as const };
    expect(known([{ application: begun, round: decided.round }]).appliedBefore).toBe(false);
  });

  it('counts years in a row of the pool and those it carries on, up to the year before', () => {
    const years = (...given: readonly Given[]) => known(given.map(grant)).grantedYears;
    expect(years({ year: 2026 }, { year: 2025, pool: 92 }, { year: 2024 })).toBe(3);
    expect(years({ year: 2026 }, { year: 2024 })).toBe(1);
    // Another pool, a refusal, and the year that is applied for do not count.
    expect(years({ year: 2026, pool: 93 })).toBe(0);
    expect(years({ year: 2026, amount: 0 })).toBe(0);
    expect(years({ year: 2027, pool: 90 })).toBe(0);
  });

  it('does not tell years in a row where nobody has told for how many years it was', () => {
    expect(known([grant({ year: 2024, mostYears: 3 })]).grantedYears).toBeUndefined();
    expect(known([grant({ year: 2024, mostYears: 3 })]).grantedBefore).toBe(true);
  });

  it('adds up what the pool gave for the year, and whether it ever gave', () => {
    const own = [
      grant({ year: 2027, pool: 90, amount: 4_000 }),
      { ...grant({ year: 2027, pool: 90, amount: 2_000 }) },
      grant({ year: 2026 }),
    ];
    expect(known(own)).toMatchObject({ grantedThisYear: kroner(6_000), grantedBefore: true });
    expect(known([grant({ year: 2027, pool: 93 })])).toMatchObject({
      grantedThisYear: 0,
      grantedBefore: false,
    });
  });
});

describe('reports that are owed', () => {
  const one = grant({ year: 2025, pool: 93 });
  const [asked] = reportsAskedOf([{ ...one, decision }]);
  const by = asked?.by ?? today;
  const noted = (note: object): OwnCase => ({
    ...one,
    reports: {
      application: one.application.id,
      round: one.round.id,
      reports: [{ term: asked?.term ?? '', ...note }],
    },
  });
  const waiting = { reason: 'Syg', decision: { body: 'X', day: '2026-01-01', item: '' } };

  it('are missing when they were asked for again, from any pool, until they are received', () => {
    expect(known([noted({ chased: by })]).missingReports).toBe(1);
    expect(known([noted({ chased: by, received: by })]).missingReports).toBe(0);
  });

  it('are not known when their day is over and nobody has written anything down', () => {
    expect(known([one], by).missingReports).toBe(0);
    expect(known([one], addDays(by, 1)).missingReports).toBeUndefined();
    expect(known([noted({ received: by })], addDays(by, 1)).missingReports).toBe(0);
    // One that is missing is enough to know.
    const other = grant({ year: 2024, pool: 93 });
    expect(known([noted({ chased: by }), other], addDays(by, 1)).missingReports).toBe(1);
    // Where it may be for three years, after the third.
    const three = { ...one, round: { ...one.round, grant: { firstYear: 2025, mostYears: 3 } } };
    expect(known([three], addDays(by, 1)).missingReports).toBe(0);
    expect(known([three], addDays(by, 800)).missingReports).toBeUndefined();
  });

  it('are asked of those alone whom a term concerns, where that is known', () => {
    const scoped = {
      ...one,
      round: {
        ...one.round,
        terms: one.round.terms.map((term) =>
          term.kind === 'report' ? { ...term, scope: { appliedBefore: true } } : term,
        ),
      },
    };
    expect(known([scoped], addDays(by, 800)).missingReports).toBe(0);
  });

  it('are unapproved until somebody has approved them or lets them wait', () => {
    expect(known([noted({ received: by })]).unapprovedReports).toBe(1);
    expect(known([noted({ received: by, approved: by })]).unapprovedReports).toBe(0);
    expect(known([noted({ received: by, excused: waiting })]).unapprovedReports).toBe(0);
  });

  it('do not stop anybody while a decision lets all of them wait', () => {
    const until = addDays(by, 40);
    const excused = noted({ excused: { ...waiting, until } });
    expect(known([excused], until)).toMatchObject({ missingReports: 1, exempted: true });
    expect(known([excused], addDays(until, 1)).exempted).toBe(false);
    const chased = {
      ...noted({ chased: by }),
      application: { ...one.application, id: sampleId('app', 9) },
    };
    expect(known([excused, chased], until)).toMatchObject({ missingReports: 2, exempted: false });
    const term: Term = {
      ...always,
      kind: 'missing-report',
      key: 'gaeld',
      mayBeExcused: true,
      approved: false,
    };
    expect(judgeTerm(term, known([excused], until)).state).toBe('kept');
    expect(judgeTerm(term, known([noted({ chased: by })], until)).state).toBe('broken');
    expect(judgeTerm(term, known([one], until)).state).toBe('open');
    expect(judgeTerm({ ...term, mayBeExcused: false }, known([excused], until)).state).toBe(
      'broken',
    );
  });
});

describe('the terms of a call', () => {
  it('ask for it by what they say, or by whom they concern', () => {
    const open = { ...always, kind: 'membership', key: 'aaben', open: true } as unknown as Term;
    expect(
      asksForTrackRecord([{ ...always, kind: 'application-count', key: 'antal', most: 1 }]),
    ).toBe(true);
    expect(asksForTrackRecord([open])).toBe(false);
    expect(asksForTrackRecord([{ ...open, scope: { appliedBefore: false } }])).toBe(true);
  });

  it('tells which other pools give it money in the year, where a term looks at them', () => {
    const elsewhere = grant({ year: 2027, pool: 93 });
    expect(known([elsewhere]).grantedFrom).toEqual(['§ 79-puljen til ældre 2027']);
    expect(known([grant({ year: 2026, pool: 93 }), grant({ year: 2026 })]).grantedFrom).toEqual([]);
    const term: Term = {
      ...always,
      kind: 'other-schemes',
      key: 'a',
      schemes: ['§ 79'],
      same: 'year',
    };
    expect(asksForTrackRecord([term])).toBe(true);
    const told = { otherSchemes: [], ...known([elsewhere]) };
    expect(judgeTerm(term, told).state).toBe('broken');
    expect(judgeTerm(term, { otherSchemes: [] }).state).toBe('kept');
    // For what each of them pays, only the applicant can tell.
    expect(judgeTerm({ ...term, same: 'purpose' }, told).state).toBe('kept');
  });
});
