import { describe, expect, it } from 'vitest';
import { day, kroner } from '../kernel/index.ts';
import { everyTerm } from '../samples/every-term.ts';
import {
  alternativesIn,
  blankTerm,
  costKindsIn,
  freeKey,
  hintsFor,
  isEmpty,
  isImpossible,
  judgeTerm,
  judgeTerms,
  mostAmount,
  openTerms,
  payableOf,
  saysAmountOrDay,
  sectionOf,
  Term,
  termKinds,
} from './index.ts';
import type { Known, Scope, TermOf } from './index.ts';

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

  it('let only some kinds of applicants claim an exception that is for them', () => {
    const some = {
      ...amount,
      exception: 'i særlige tilfælde',
      exceptionFor: ['person' as const],
    };
    expect(Term.parse(some)).toEqual(some);
    const known = { requested: kroner(90_000), exceptionsClaimed: ['beloeb'] };
    const state = (kind?: 'person' | 'company') => judgeTerm(some, { ...known, kind }).state;
    expect([state('person'), state('company'), state()]).toEqual([
      'exception-claimed',
      'broken',
      'exception-claimed',
    ]);
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
      const blank = blankTerm(name, freeKey(name, [name]));
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
    const pays = (terms: readonly Term[], known: Known = {}) =>
      payableOf(terms, { ...known, costs, requested: kroner(130) });
    expect(pays([cap, food, unpaid])).toBe(kroner(60));
    expect(pays([{ ...cap, force: 'weighed' }])).toBe(kroner(230));
    const only = every('paid-costs', { categories: ['rent'] });
    expect(pays([only, cap])).toBe(kroner(50));
    // A term that concerns others pays and leaves out nothing here.
    const groups = { ...unpaid, scope: { kinds: ['group' as const] } };
    expect(pays([groups], { kind: 'association' })).toBe(kroner(230));
    expect(pays([groups], { kind: 'group' })).toBe(kroner(150));
    expect(pays([groups])).toBe(kroner(230));
  });

  it('about costs take nothing twice where their caps meet', () => {
    const cap = (categories: readonly string[], most: number) =>
      every('cost-cap', { categories, percent: undefined, most: kroner(most) });
    const costs = [
      { category: 'catering', amount: kroner(5_000) },
      { category: 'materials', amount: kroner(5_000) },
    ];
    const budget = { costs, requested: kroner(7_000) };
    const both = [cap(['catering'], 2_000), cap(['catering', 'trips'], 3_000)];
    expect(payableOf(both, budget)).toBe(kroner(7_000));
    expect(payableOf([...both, cap(['catering', 'materials'], 6_000)], budget)).toBe(kroner(6_000));
    expect(payableOf([cap(['catering'], 2_000), cap(['materials'], 1_000)], budget)).toBe(
      kroner(3_000),
    );
  });

  it('about a share of all costs mean the whole budget, also with what is not paid', () => {
    const unpaid = every('unpaid-costs', { categories: ['wages'] });
    const cap = every('cost-cap', {
      categories: ['administration'],
      percent: 10,
      of: 'all-costs',
      most: undefined,
    });
    const costs = [
      { category: 'wages', amount: kroner(50_000) },
      { category: 'materials', amount: kroner(45_000) },
      { category: 'administration', amount: kroner(9_000) },
    ];
    expect(payableOf([unpaid, cap], { costs, requested: kroner(54_000) })).toBe(kroner(54_000));
  });

  it('tell apart the kinds of costs that they name, also in words of their own', () => {
    expect(costKindsIn([])).not.toContain('coordinator-wages');
    expect(costKindsIn([])).toContain('wages');
    const own = every('unpaid-costs', {
      categories: ['coordinator-wages'],
      others: ['tolkning'],
    });
    expect(costKindsIn([own]).slice(0, 1)).toEqual(['tolkning']);
    expect(costKindsIn([own])).toContain('coordinator-wages');
    expect(costKindsIn([own])).not.toContain('volunteer-transport');
    const costs = [
      { category: 'tolkning', amount: kroner(10) },
      { category: 'wages', amount: kroner(10) },
    ];
    expect(judgeTerm(own, { costs, requested: kroner(11) }).state).toBe('broken');
    expect(judgeTerm(own, { costs, requested: kroner(10) }).state).toBe('kept');
    expect(hintsFor([own], 'tolkning')).toEqual([own]);
    expect(hintsFor([own], ' Tolkning')).toEqual([own]);
    expect(hintsFor([{ ...own, force: 'weighed' }], 'tolkning')).toEqual([]);
    const groups = { ...own, scope: { kinds: ['group' as const] } };
    expect(hintsFor([groups], 'tolkning', { kind: 'association' })).toEqual([]);
    expect(hintsFor([groups], 'tolkning', { kind: 'group' })).toEqual([groups]);
    const shouted = every('cost-cap', { categories: [], others: ['TOLKNING'], most: kroner(5) });
    expect(costKindsIn([own, shouted]).filter((kind) => /tolkning/i.test(kind))).toHaveLength(1);
    expect(hintsFor([own], 'wages')).toEqual([]);
  });

  it('about years in a row count the years applied for', () => {
    const term = every('earlier-grants', { mostYears: 3 });
    expect(judgeTerm(term, { grantedYears: 2, yearsAsked: 1 }).state).toBe('kept');
    expect(judgeTerm(term, { grantedYears: 2, yearsAsked: 2 }).state).toBe('broken');
    expect(judgeTerm(term, { grantedYears: 0, yearsAsked: 3 }).state).toBe('kept');
  });

  it('about the time of an activity mean the years applied for, and days of them', () => {
    const grant = { grantFrom: day('2027-01-01'), grantUntil: day('2029-12-31') };
    const from = day('2029-03-01');
    const known = { ...grant, activityFrom: from, activityUntil: from, sentOn: day('2026-10-01') };
    const term = every('activity-period', { mostMonths: undefined });
    expect(judgeTerm(term, { ...known, yearsAsked: 3 }).state).toBe('kept');
    expect(judgeTerm(term, { ...known, yearsAsked: 1 }).state).toBe('broken');
    const period = (part: object) =>
      every('activity-period', {
        withinGrantYears: false,
        notBegun: false,
        mostMonths: undefined,
        ...part,
      });
    const on = (activity: string, sent = '2026-10-01') => ({
      grantFrom: day('2027-01-01'),
      grantUntil: day('2027-12-31'),
      activityFrom: day(activity),
      activityUntil: day(activity),
      sentOn: day(sent),
    });
    const state = (term: Term, known: Known) => judgeTerm(term, known).state;
    const spring = period({ fromDay: '03-01', untilDay: '12-31' });
    expect(state(spring, on('2027-01-10'))).toBe('broken');
    expect(state(spring, on('2027-03-01'))).toBe('kept');
    // A season from summer to summer ends in the next year.
    const season = period({ fromDay: '07-01', untilDay: '06-30' });
    expect(state(season, on('2028-06-30'))).toBe('kept');
    expect(state(season, on('2028-07-01'))).toBe('broken');
    expect(state(season, on('2027-06-30'))).toBe('broken');
    const both = period({ withinGrantYears: true, fromDay: '07-01', untilDay: '06-30' });
    expect(state(both, on('2028-01-01'))).toBe('broken');
    expect(state(both, on('2027-12-31'))).toBe('kept');
    expect(state(both, on('2027-06-30'))).toBe('broken');
    const early = period({ leastDaysBefore: 28 });
    expect(state(early, on('2027-03-28', '2027-03-01'))).toBe('broken');
    expect(state(early, on('2027-03-29', '2027-03-01'))).toBe('kept');
    expect(isEmpty(period({}))).toBe(true);
  });

  it('hold for more than an amount, up to one, and by the size of the association', () => {
    const scoped = (scope: Scope) => ({ ...amount, most: kroner(1), scope });
    const state = (scope: Scope, known: Known) => judgeTerm(scoped(scope), known).state;
    const asks = (amount: number) => ({ requested: kroner(amount) });
    expect(state({ above: kroner(20_000) }, asks(20_000))).toBe('not-concerned');
    expect(state({ above: kroner(20_000) }, asks(20_001))).toBe('broken');
    expect(state({ upTo: kroner(20_000) }, asks(20_000))).toBe('broken');
    expect(state({ upTo: kroner(20_000) }, asks(20_001))).toBe('not-concerned');
    const large = { membersFrom: 500 };
    expect(state(large, { ...asks(5), members: 499 })).toBe('not-concerned');
    expect(state(large, { ...asks(5), members: 500 })).toBe('broken');
    expect(judgeTerm(scoped(large), asks(5))).toEqual({ state: 'open', missing: ['members'] });
    expect(state({ membersBelow: 500 }, { ...asks(5), members: 500 })).toBe('not-concerned');
    const nobody = [
      { above: kroner(5), upTo: kroner(5) },
      { from: kroner(5), below: kroner(5) },
      { membersFrom: 5, membersBelow: 5 },
    ];
    expect(nobody.map((scope) => isImpossible(scoped(scope)))).toEqual([true, true, true]);
    expect(isImpossible(scoped({ from: kroner(5), upTo: kroner(5) }))).toBe(false);
  });

  it('for each activity look at what each costs only where one rate holds for all', () => {
    const falling = every('amount-per', {
      per: 'activity',
      rate: kroner(10),
      rateUntil: 1,
      rateAfter: kroner(30),
    });
    const costs = { each: [kroner(10), kroner(30)], shared: kroner(0) };
    const known = { activityCount: 2, activityCosts: costs };
    const state = (requested: number) =>
      judgeTerm({ ...falling, mostUnits: undefined } as Term, {
        ...known,
        requested: kroner(requested),
      }).state;
    expect([state(40), state(41)]).toEqual(['kept', 'broken']);
  });

  it('ask nothing more where the activity is here', () => {
    const place = every('activity-place', { leastCitizensPercent: 60 });
    expect(judgeTerm(place, { activityHere: true })).toEqual({ state: 'kept' });
  });

  it('that name an amount or a day of the year are known, wherever they name it', () => {
    const said = (kind: Term['kind'], part: object = {}) => saysAmountOrDay(every(kind, part));
    expect(said('accounts')).toBe(true);
    expect(said('report')).toBe(true);
    expect(said('co-funding', { least: kroner(5) })).toBe(true);
    expect(said('organisation')).toBe(false);
    expect(said('organisation', { scope: { above: kroner(50_000) } })).toBe(true);
    expect(said('cost-cap', { most: undefined })).toBe(false);
    const either = { ...every('alternatives', {}), terms: [amount, every('cvr-number', {})] };
    expect(saysAmountOrDay(either as Term)).toBe(true);
  });

  it('stand under a heading each', () => {
    const headings = new Set(everyTerm.map(({ term }) => sectionOf(term)));
    expect(headings.size).toBe(6);
  });
});
