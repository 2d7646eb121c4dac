import {
  callFrom,
  day,
  instant,
  kroner,
  section18Terms,
  termKinds,
  wallTime,
  windowOf,
} from '@plan/domain';
import type { RoundDates, Stage } from '@plan/domain';
import { everyTerm } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import {
  answerText,
  confirmText,
  costHintText,
  dateRuleText,
  datesText,
  grantText,
  lateText,
  openText,
  readTerms,
  stageText,
  termName,
  termText,
} from './words/index.ts';

const examples = everyTerm.map(({ term }) => [term.kind, term] as const);
const found = (kind: string) => {
  const term = everyTerm.find((each) => each.term.kind === kind)?.term;
  if (!term) throw new Error(`No example of ${kind}`);
  return term;
};

describe('a term read back', () => {
  it.each(examples)('%s is a whole sentence in Danish and in English', (_, term) => {
    for (const language of ['da', 'en'] as const) {
      const text = termText(language, term);
      expect(text).toMatch(/^[\p{Lu}\d(].*[.!?]$/su);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity| {2}|\.\./);
    }
    expect(termText('da', term)).not.toBe(term.kind === 'own-words' ? '' : termText('en', term));
  });

  it('has a name for every kind', () => {
    const names = termKinds.map(({ term }) => termName('da', term));
    expect(new Set(names).size).toBe(names.length);
  });

  // What people read on the page of a call; a change here changes what applicants are told.
  it.each([
    [
      'applicant-kinds',
      'I kan søge, hvis I er en forening, en lokalafdeling eller en gruppe uden CVR-nummer.',
    ],
    ['cvr-number', 'Foreninger skal have et CVR-nummer eller have søgt om et.'],
    [
      'locality',
      'Det er et krav, at I hører hjemme i kommunen, eller at mindst 10 fra kommunen er med, og de er mindst 50 % af deltagerne.',
    ],
    [
      'activity-criteria',
      'Aktiviteten skal opfylde: det styrker fællesskab. Og: mindst 2 af disse: der kommer nye frivillige, flere går sammen, eller det når ensomme.',
    ],
    ['amount', 'I kan søge om mellem 2.000 kr. og 50.000 kr.'],
    ['share-of-cost', 'Vi betaler højst 75 % af udgifterne.'],
    ['cost-cap', 'Til husleje betaler vi højst 75 % af udgiften.'],
    [
      'co-funding',
      'I eller andre skal betale mindst 25 % af udgifterne. Det, deltagerne betaler, tæller ikke med. En times frivilligt arbejde tæller som 125 kr.',
    ],
    [
      'declaration',
      'Er I sammen med børn under 15 år, skal I skrive under på, at I henter børneattester. Send ikke selve attesterne.',
    ],
    [
      'accounts',
      'Vi skal have en erklæring fra jer. Får I 10.000 kr. eller mere, skal vi have et regnskab, som jeres egen revisor har set. Får I mere end 100.000 kr., skal vi have et regnskab, som en revisor udefra har set.',
    ],
    [
      'report',
      'Send os en rapport, der viser: hvad I har lavet, hvor mange der var med og hvad pengene er brugt til. Det skal ske senest 1. april året efter. Det skal ske senest 3 måneder efter, at det er slut. Den sidste af de to dage gælder.',
    ],
  ])('%s says what it judges', (kind, expected) => {
    expect(termText('da', found(kind))).toBe(expected);
  });

  it.each([
    [
      { kind: 'amount-per' as const, rateUntil: 100 },
      'I kan få højst 60 kr. for hvert medlem. Det gælder de første 100. Derefter er det højst 20 kr. for hvert medlem. Vi tæller højst 150.',
    ],
    [{ kind: 'amount-per' as const, per: 'day' }, 'I kan få højst 800 kr. for hver dag.'],
    [
      { kind: 'share-of-cost' as const, wholeUpTo: 1_000_000 },
      'Vi kan betale alle udgifter op til 10.000 kr. og højst 50 % af resten.',
    ],
    [
      { kind: 'report' as const, earlier: true },
      'Send os en rapport, der viser: hvad I har lavet. Det skal ske senest 1. april året efter. Det skal ske senest 2 måneder efter, at det er slut. Den første af de to dage gælder.',
    ],
    [
      { kind: 'report' as const, fromDecision: true },
      'Send os en rapport, der viser: hvor mange der var med. Det skal ske senest 4 måneder efter, at I har fået svar.',
    ],
    [
      { kind: 'alternatives' as const, together: ['mange'] },
      'Mindst ét af disse krav skal være opfyldt: (1) Det er et krav, at I hører hjemme i kommunen. (2) Det er et krav, at det foregår i kommunen. Og samtidig: Mindst 20 skal være med.',
    ],
  ])('says what %o judges', (part, expected) => {
    const told = everyTerm.find(({ term }) =>
      Object.entries(part).every(
        ([name, value]) =>
          JSON.stringify(term[name as keyof typeof term]) === JSON.stringify(value),
      ),
    );
    expect(told && termText('da', told.term)).toBe(expected);
  });

  /** An example of a kind with other data. */
  const told = (kind: string, part: object) => {
    const { scope: _scope, ...rest } = found(kind);
    return termText('da', { ...rest, ...part });
  };

  it('says how many of whom must live here, and no more than is judged', () => {
    const users = { ways: ['users'], need: 'one', leastPercent: undefined, leastPeople: undefined };
    expect(told('locality', users)).toBe('Det er et krav, at nogle af deltagerne bor i kommunen.');
    expect(told('locality', { ...users, leastPeople: 10 })).toBe(
      'Det er et krav, at mindst 10 fra kommunen er med.',
    );
    const seat = { ways: ['seat', 'activity'], need: 'all', leastPercent: 50 };
    expect(told('locality', { ...seat, leastPeople: undefined })).toBe(
      'Det er et krav, at I hører hjemme i kommunen, og at det foregår i kommunen.',
    );
    expect(told('membership', { leastMembers: 1, leastBoard: undefined, open: false })).toBe(
      'I skal have mindst 1 medlem.',
    );
  });

  it.each([
    ['locality', { ways: ['seat'], need: 'one' }, 'at I hører hjemme i kommunen.'],
    ['organisation', { traits: ['non-profit'] }, 'at I ikke tjener penge på det.'],
    ['unpaid-costs', { categories: ['wages'] }, 'at pengene ikke går til løn.'],
    ['participants', { least: 10, openToAll: false }, 'at mindst 10 er med.'],
    ['earlier-grants', { mostYears: 0 }, 'at I ikke har fået penge fra puljen før.'],
    ['own-words', { text: 'Det skal være nyt' }, 'Det skal være nyt.'],
  ])('of %s that is weighed asks for nothing', (kind, part, wish) => {
    expect(told(kind, { ...part, force: 'weighed' })).toBe(
      `Vi lægger vægt på det her, men kræver det ikke: ${wish}`,
    );
  });

  it('tells accounts from the least amount on, and none below the next', () => {
    const steps = [
      { from: kroner(20_000), above: true, requirement: 'own-accounts' },
      { from: kroner(0), requirement: 'none' },
    ];
    expect(told('accounts', { steps })).toBe(
      'Får I højst 20.000 kr., skal I ikke sende regnskab. Får I mere end 20.000 kr., skal vi have et regnskab fra jer.',
    );
    expect(told('accounts', { steps: [{ ...steps[0], above: false }, steps[1]] })).toContain(
      'Får I mindre end 20.000 kr., skal I ikke sende regnskab.',
    );
  });

  it.each([
    ['hvis udvalget er enigt', 'Det gælder ikke, hvis udvalget er enigt.'],
    ['Medmindre det er nyt', 'Det gælder, medmindre det er nyt.'],
    ['dog kan grupper søge', 'Dog kan grupper søge.'],
    ['fødevarer', 'Undtagelse: fødevarer.'],
  ])('says its exception as a sentence: %s', (exception, sentence) => {
    expect(told('amount', { exception })).toBe(
      `I kan søge om mellem 2.000 kr. og 50.000 kr. ${sentence}`,
    );
  });

  it('says for whom its exception is', () => {
    const part = { exception: 'i særlige tilfælde', exceptionFor: ['person', 'group'] };
    expect(told('amount', part)).toBe(
      'I kan søge om mellem 2.000 kr. og 50.000 kr. Undtagelse: i særlige tilfælde. Undtagelsen gælder kun, hvis I er en enkeltperson eller en gruppe uden CVR-nummer.',
    );
  });

  it('names costs of its own, and joins what is joined already by another word', () => {
    const part = { categories: ['catering', 'trips'], others: ['tolkning'] };
    expect(told('paid-costs', part)).toBe('Vi betaler kun mad og drikke, udflugter samt tolkning.');
  });

  it.each([
    [
      'organisation',
      { traits: ['unpaid-volunteers', 'formally-organised'] },
      'Vi kræver, at de frivillige ikke får løn, og at indsatsen er organiseret.',
    ],
    [
      'activity-criteria',
      {
        need: 'every-group',
        groups: [
          {
            least: 2,
            criteria: [
              { key: 'a', text: 'den er for jer og jeres familie' },
              { key: 'b', text: 'den har et konkret formål' },
            ],
          },
        ],
      },
      'Aktiviteten skal opfylde: den er for jer og jeres familie, og den har et konkret formål.',
    ],
    [
      'excluded-activities',
      { activities: ['already-held'], others: ['underholdning'] },
      'Vi giver ikke penge til noget, der allerede er holdt, eller underholdning.',
    ],
    [
      'repayment',
      { when: ['unspent', 'closed'], from: undefined, withinDays: undefined },
      'I skal betale penge tilbage, hvis I ikke bruger dem alle, eller I lukker.',
    ],
    [
      'report',
      { asks: ['people'], scope: { appliedBefore: false, above: kroner(5) } },
      'Det gælder kun, hvis det er første gang, I søger, og hvis I har fået mere end 5 kr.',
    ],
  ])('of %s joins whole clauses, and says its own words without marks', (kind, part, said) => {
    expect(told(kind, part)).toContain(said);
  });

  it('tells amounts and sizes it is for', () => {
    const scope = { above: kroner(5), upTo: kroner(9), membersFrom: 500 };
    expect(told('amount', { scope })).toBe(
      'I kan søge om mellem 2.000 kr. og 50.000 kr. Det gælder kun, hvis I har mindst 500 medlemmer, og hvis I søger om mere end 5 kr. og højst 9 kr.',
    );
  });

  it('tells its force first, then its scope, its exception and its note', () => {
    const term = {
      ...found('amount'),
      scope: { kinds: ['group' as const], below: kroner(60_000) },
      force: 'weighed' as const,
      exception: 'hvis udvalget er enigt',
      note: 'Spørg os',
    };
    expect(termText('da', term)).toBe(
      'Vi lægger vægt på det her, men kræver det ikke: at I søger om mellem 2.000 kr. og 50.000 kr. Det gælder kun, hvis I er en gruppe uden CVR-nummer, og hvis I søger om mindre end 60.000 kr. Det gælder ikke, hvis udvalget er enigt. Spørg os.',
    );
  });

  it('stands under the headings of a call', () => {
    const read = readTerms('da', section18Terms(kroner(50_000)));
    expect(read.map(({ section }) => section)).toEqual([
      'applicant',
      'activity',
      'money',
      'costs',
      'papers',
      'afterwards',
    ]);
    expect(read.flatMap(({ lines }) => lines)).toHaveLength(14);
  });

  it('is told at the budget line it concerns', () => {
    const unpaid = found('unpaid-costs');
    expect(unpaid.kind === 'unpaid-costs' && costHintText('da', unpaid, 'alcohol')).toBe(
      'Puljen betaler ikke alkohol.',
    );
  });
});

describe('the dates of a call read back', () => {
  const call = callFrom('quick-grant', {
    today: day('2026-11-22'),
    year: 2027,
    committee: 'com_01890000-0000-7000-8000-000000000001',
    criterion: () => 'cri_01890000-0000-7000-8000-000000000001',
  });
  const dates: RoundDates = {
    ...call.dates,
    ...(call.dates.kind === 'rolling'
      ? { cutOffs: [{ kind: 'weekday', month: 4, weekday: 1, nth: '2', shift: 0 }] }
      : {}),
  };
  const round = { ...call, dates, window: windowOf(dates) };

  it('are whole dates, with what closes a rolling round', () => {
    expect(datesText('da', round)).toBe(
      'I kan søge hele tiden fra 6. december 2026 kl. 00.00 til 30. november 2027 kl. 23.59. Vi lukker før, hvis pengene er brugt. Vi samler ansøgningerne den anden mandag i april.',
    );
    expect(answerText('da', round)).toBe('I får svar senest 30 dage efter, I har søgt.');
    expect(lateText('da', round)).toBe('Det er for sent at søge efter 30. november 2027.');
    expect(grantText('en', { grant: { firstYear: 2027, mostYears: 3 } })).toBe(
      'You can apply for up to 3 years, from 2027.',
    );
  });

  it('say that it opens, or until when it is open, by the day alone', () => {
    const at = (today: string) => openText('da', round, day(today));
    expect(at('2026-12-05')).toBe('Åbner 6. december 2026.');
    expect(at('2026-12-06')).toBe('Åben til 30. november 2027 kl. 23.59.');
    const opens = wallTime('2026-12-06', '09:00');
    const later = { ...round, window: { ...round.window, opens } };
    // The page is made before the hour comes.
    expect(openText('da', later, day('2026-12-06'))).toBe('Åbner 6. december 2026 kl. 09.00.');
    expect(openText('en', later, day('2026-12-07'))).toMatch(/^Open until 30 November 2027/);
    const used = { ...round, moneyUsed: instant(Date.parse('2027-02-01T09:00:00.000Z')) };
    expect(openText('da', used, day('2027-02-02'))).toMatch(/^Vi lukkede 1\. februar 2027/);
  });

  it.each([
    ['day', { kind: 'day', month: 10, date: 1, shift: 0 }, '1. oktober'],
    ['day before another', { kind: 'day', month: 6, date: 19, shift: -14 }, '5. juni'],
    [
      'day across February',
      { kind: 'day', month: 3, date: 13, shift: -14 },
      '14 dage før 13. marts',
    ],
    [
      'shifted',
      { kind: 'working-day', month: 2, nth: 'last', shift: -14 },
      '14 dage før den sidste hverdag i februar',
    ],
  ] as const)('as a rule, %s', (_, rule, expected) => {
    expect(dateRuleText('da', rule)).toBe(expected);
  });

  it('say who decides, and up to which amount', () => {
    const stage: Stage = {
      title: 'Hurtigt svar',
      by: { kind: 'administration' },
      does: 'decides',
      upTo: kroner(50_000),
      majority: 'simple',
    };
    expect(stageText('da', stage)).toBe('Forvaltningen beslutter om beløb op til 50.000 kr.');
    const committee = { ...stage, by: { kind: 'committee' as const, committee: call.committee } };
    expect(stageText('en', { ...committee, majority: 'unanimous' }, 'the committee')).toBe(
      'The committee decides on amounts up to DKK 50,000. All must agree.',
    );
  });
});

describe('what is confirmed in a copied call', () => {
  const text = callFrom('section-18', {
    today: day('2026-11-22'),
    year: 2027,
    committee: 'com_01890000-0000-7000-8000-000000000001',
    criterion: () => 'cri_01890000-0000-7000-8000-000000000001',
  });

  it('is shown as it stands: dates, amounts and who decides', () => {
    const named = { ...text, title: 'Runde 2027' };
    expect(confirmText('da', named, 'title')).toBe('Titel: Runde 2027.');
    expect(confirmText('da', named, 'dates')).toMatch(/^Datoer: I kan søge fra \d/);
    expect(confirmText('da', named, 'terms.beloeb')).toBe(
      'Krav: I kan søge om mellem 1.000 kr. og 50.000 kr.',
    );
    expect(confirmText('da', named, 'stages.0')).toMatch(/^Hvem der beslutter: /);
    expect(confirmText('da', named, 'areas')).toBe('Indsatsområder: der er ingen.');
    expect(confirmText('da', named, 'form')).toBe('Skema: det lange skema fra 10.000 kr.');
    expect(confirmText('en', named, 'terms.gone')).toBe('Terms');
  });
});
