import { describe, expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import { everyTerm } from '../samples/every-term.ts';
import {
  alternativesIn,
  blankTerm,
  freeTermKey,
  isEmpty,
  isImpossible,
  judgeTerm,
  judgeTerms,
  mostAmount,
  openTerms,
  payableOf,
  sectionOf,
  Term,
  termKinds,
} from './index.ts';
import type { TermOf } from './index.ts';

const judged = everyTerm.filter(({ kept }) => kept !== undefined);
const named = judged.map((each) => [each.term.kind, each] as const);

/** The example of a kind with some of its data changed. */
function every(kind: Term['kind'], part: object): Term {
  const found = everyTerm.find((each) => each.term.kind === kind);
  if (!found) throw new Error(kind);
  return { ...found.term, ...part };
}

/** Every rule that a term can be, by its code. */
const codes = [
  'term/activity-criteria',
  'term/activity-period',
  'term/activity-place',
  'term/ages',
  'term/alternatives',
  'term/amount',
  'term/amount-a-year',
  'term/amount-per',
  'term/applicant-kinds',
  'term/application-count',
  'term/attachment',
  'term/attachment-count',
  'term/balanced-budget',
  'term/co-funding',
  'term/cost-cap',
  'term/cvr-number',
  'term/declaration',
  'term/earlier-grants',
  'term/excluded-activities',
  'term/grant-years',
  'term/joint-applicants',
  'term/locality',
  'term/membership',
  'term/missing-report',
  'term/nem-konto',
  'term/organisation',
  'term/other-schemes',
  'term/own-capital',
  'term/paid-costs',
  'term/participants',
  'term/prior-approval',
  'term/share-of-citizens',
  'term/share-of-cost',
  'term/sign-in',
  'term/signature',
  'term/target-groups',
  'term/time-of-existence',
  'term/unpaid-costs',
  'term/user-payment',
  'term/volunteer-driven',
];

const amount: TermOf<'amount'> = {
  kind: 'amount',
  key: 'beloeb',
  note: '',
  force: 'required',
  exception: '',
  most: kroner(50_000),
};

describe('terms', () => {
  it('have an example of every kind, as data that can be stored', () => {
    const kinds = new Set(everyTerm.map(({ term }) => term.kind));
    expect([...kinds].toSorted()).toEqual(
      [...termKinds.map((kind) => kind.term), 'alternatives'].toSorted(),
    );
    for (const { term } of everyTerm)
      expect(Term.parse(JSON.parse(JSON.stringify(term)))).toEqual(term);
  });

  it('have an example that is judged of every kind that judges', () => {
    const kinds = new Set(judged.map(({ term }) => term.kind));
    for (const kind of termKinds) expect(kinds.has(kind.term), kind.term).toBe(kind.judged);
  });

  it.each(named)('%s is kept where it is kept', (_, { term, kept }) => {
    expect(judgeTerm(term, kept ?? {})).toEqual({ state: 'kept' });
  });

  it('are rules each, told under its own code', () => {
    expect([...new Set(judged.map(({ term }) => `term/${term.kind}`))].toSorted()).toEqual(codes);
  });

  it.each(named)('%s is broken where it is broken, with its code at its key', (kind, example) => {
    const verdict = judgeTerm(example.term, example.broken ?? {});
    const refusals = verdict.state === 'broken' ? verdict.refusals : [];
    expect(refusals.map((each) => `${each.code} ${each.at}`)).toEqual([
      `term/${kind} terms.${example.term.key}`,
    ]);
  });

  it.each(named)('%s is open as long as nothing is known', (_, { term }) => {
    expect(judgeTerm(term, {}).state).toBe('open');
  });

  it('say which facts are missing', () => {
    const { term } = judged.find((each) => each.term.kind === 'share-of-cost') ?? { term: amount };
    expect(judgeTerm(term, { requested: kroner(1) })).toEqual({
      state: 'open',
      missing: ['expenses'],
    });
  });

  it('leave obligations for later', () => {
    const later = everyTerm.filter(({ kept }) => kept === undefined);
    expect(later.length).toBeGreaterThan(8);
    for (const { term } of later) expect(judgeTerm(term, {})).toEqual({ state: 'later' });
  });

  it('stop nobody when they are only weighed', () => {
    const weighed = { ...amount, force: 'weighed' as const };
    expect(judgeTerm(weighed, { requested: kroner(90_000) })).toEqual({ state: 'weighed' });
  });

  it('hold only within their scope', () => {
    const scoped = { ...amount, scope: { kinds: ['group' as const], below: kroner(60_000) } };
    expect(judgeTerm(scoped, { kind: 'association' }).state).toBe('not-concerned');
    expect(judgeTerm(scoped, { requested: kroner(60_000) }).state).toBe('not-concerned');
    expect(judgeTerm(scoped, { requested: kroner(59_999) })).toEqual({
      state: 'open',
      missing: ['kind'],
    });
    const known = { kind: 'group' as const, requested: kroner(59_999) };
    expect(judgeTerm(scoped, known).state).toBe('broken');
    const from = { ...amount, scope: { from: kroner(55_000) } };
    expect(judgeTerm(from, { requested: kroner(54_999) }).state).toBe('not-concerned');
    expect(judgeTerm(from, { requested: kroner(55_000) }).state).toBe('broken');
    expect(judgeTerm(from, {})).toEqual({ state: 'open', missing: ['requested'] });
  });

  it('let an applicant claim an exception that the term names', () => {
    const known = { requested: kroner(90_000), exceptionsClaimed: ['beloeb'] };
    expect(judgeTerm(amount, known).state).toBe('broken');
    const lenient = { ...amount, exception: 'hvis udvalget er enigt' };
    expect(judgeTerm(lenient, known)).toEqual({ state: 'exception-claimed' });
    expect(judgeTerm(lenient, { requested: kroner(90_000) }).state).toBe('broken');
  });

  it('keep alternatives open while another of them can still be kept', () => {
    const either = everyTerm.find(({ term }) => term.kind === 'alternatives')?.term ?? amount;
    expect(judgeTerm(either, { kind: 'group', cvr: 'none' })).toEqual({
      state: 'open',
      missing: ['signers'],
    });
    expect(judgeTerm(either, { kind: 'group', cvr: 'has' })).toEqual({ state: 'kept' });
  });

  it('count those that are kept together as one alternative', () => {
    const found = everyTerm.find(({ term }) => term.kind === 'alternatives' && term.together)?.term;
    if (found?.kind !== 'alternatives') throw new Error('One example is kept together');
    expect(alternativesIn(found).map((unit) => unit.map(({ key }) => key))).toEqual([
      ['hjemme'],
      ['ude', 'mange'],
    ]);
    expect(judgeTerm(found, { seatHere: true })).toEqual({ state: 'kept' });
    expect(judgeTerm(found, { seatHere: false })).toEqual({
      state: 'open',
      missing: ['activityHere', 'people'],
    });
    // One of them is broken, so that it does not matter how many take part.
    expect(judgeTerm(found, { seatHere: false, activityHere: false }).state).toBe('broken');
    expect(judgeTerm({ ...found, least: 2 }, { seatHere: true, activityHere: true }).state).toBe(
      'open',
    );
    expect([2, 3].map((least) => isImpossible({ ...found, least }))).toEqual([false, true]);
  });

  it('are judged all at once, and what is open is no breach', () => {
    const terms = everyTerm.map(({ term }) => term);
    expect(judgeTerms(terms, {})).toEqual([]);
    const known = { kind: 'company' as const, requested: kroner(60_000) };
    const codes = judgeTerms(terms, known).map((each) => each.code);
    expect(codes).toContain('term/applicant-kinds');
    expect(codes).toContain('term/amount');
    expect(openTerms(terms, known).length).toBeGreaterThan(20);
  });

  it('tell the lowest cap on the amount that concerns the applicant', () => {
    const small = {
      ...amount,
      key: 'lille',
      most: kroner(5_000),
      scope: { kinds: ['group' as const] },
    };
    expect(mostAmount([amount, small], { kind: 'association' })).toBe(kroner(50_000));
    expect(mostAmount([amount, small], { kind: 'group' })).toBe(kroner(5_000));
    expect(mostAmount([])).toBeUndefined();
  });

  it.each(termKinds.map((kind) => [kind.term, kind] as const))(
    '%s has a blank to write in, of its own fields',
    (name, kind) => {
      const blank = blankTerm(name, freeTermKey(name, [name]));
      expect(blank).toMatchObject({ kind: name, key: `${name}-2`, force: 'required' });
      const wanted = Object.entries(kind.fields).filter(([, field]) => !field.optional);
      for (const [field] of wanted) expect(Object.keys(blank)).toContain(field);
    },
  );

  it('that say nothing, or that nobody could keep, are told apart from others', () => {
    const { most: _most, ...nothing } = amount;
    expect(isEmpty(nothing)).toBe(true);
    expect(isEmpty({ ...nothing, force: 'weighed' })).toBe(false);
    for (const { term } of everyTerm)
      expect([isEmpty(term), isImpossible(term)]).toEqual([false, false]);
    expect(isImpossible({ ...amount, least: kroner(60_000) })).toBe(true);
    expect(isImpossible({ ...amount, scope: { from: kroner(5), below: kroner(5) } })).toBe(true);
    expect(Term.safeParse({ ...amount, max: 500 }).success).toBe(false);
    expect(Term.safeParse(every('use-by', { byDay: '02-30' })).success).toBe(false);
  });

  it('about a local tie are kept as soon as one way is known to hold', () => {
    const tie = every('locality', { need: 'one', leastPercent: undefined });
    expect(judgeTerm(tie, { seatHere: true })).toEqual({ state: 'kept' });
    // A number of people says by itself that some are from here, however small their share.
    expect(judgeTerm(tie, { seatHere: false, peopleHere: 12 })).toEqual({ state: 'kept' });
    expect(judgeTerm(tie, { seatHere: false, peopleHere: 9 }).state).toBe('broken');
  });

  it('leave a choice open that only a caseworker can settle', () => {
    const own = every('own-words', {});
    const cvr = every('cvr-number', { by: 'applying', everybody: true });
    const either = { ...every('alternatives', {}), terms: [own, cvr] } as Term;
    expect(judgeTerm(either, { kind: 'group', cvr: 'none' }).state).toBe('open');
  });

  it('about costs are held together against one budget', () => {
    const cap = every('cost-cap', { categories: ['rent'], percent: 50, most: undefined });
    const food = every('cost-cap', {
      categories: ['catering'],
      percent: undefined,
      most: kroner(10),
    });
    const unpaid = every('unpaid-costs', { categories: ['wages'] });
    const costs = [
      { category: 'rent' as const, amount: kroner(100) },
      { category: 'wages' as const, amount: kroner(80) },
      { category: 'catering' as const, amount: kroner(50) },
    ];
    expect(payableOf([cap, food, unpaid], costs, kroner(130))).toBe(kroner(60));
    expect(payableOf([{ ...cap, force: 'weighed' }], costs, kroner(130))).toBe(kroner(230));
    const only = every('paid-costs', { categories: ['rent'] });
    expect(payableOf([only, cap], costs, kroner(130))).toBe(kroner(50));
  });

  it('stand under a heading each', () => {
    const headings = new Set(everyTerm.map(({ term }) => sectionOf(term)));
    expect(headings.size).toBe(6);
  });
});
