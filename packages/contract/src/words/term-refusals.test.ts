import { day, judgeTerm, kroner } from '@plan/domain';
import type { Known, Term } from '@plan/domain';
import { everyTerm } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from './index.ts';

const common = { key: 'krav', note: '', force: 'required', exception: '' } as const;

/** What somebody is told who breaks a term. */
function refused(language: 'da' | 'en', term: object, known: Known): string {
  const verdict = judgeTerm({ ...common, ...term } as Term, known);
  if (verdict.state !== 'broken') throw new Error(`It is ${verdict.state}`);
  return verdict.refusals.map((each) => sentenceOf(language, each)).join(' ');
}

const elsewhere = 'Kontakt kommunen for at høre om andre muligheder.';
const period = { kind: 'activity-period', withinGrantYears: false, notBegun: false };
const summer = { activityFrom: day('2027-06-01'), activityUntil: day('2027-08-31') };
const year = { grantFrom: day('2027-01-01'), grantUntil: day('2027-12-31') };
const money = { requested: kroner(1_000), expenses: kroner(1_000) };

describe('a term that is broken', () => {
  it.each(everyTerm.filter(({ broken }) => broken).map((each) => [each.term.kind, each] as const))(
    '%s says so in whole sentences',
    (_, { term, broken = {} }) => {
      for (const language of ['da', 'en'] as const) {
        const text = refused(language, term, broken);
        expect(text).toMatch(/^[\p{Lu}\d(].*\.$/su);
        expect(text).not.toMatch(/undefined|NaN|\[object|Infinity| {2}|\.\.|\b1 \w+(?:ere|er)\b/);
      }
    },
  );

  it.each<[object, Known, string]>([
    [
      { kind: 'locality', ways: ['users'], need: 'one', leastPeople: 10 },
      { peopleHere: 9 },
      `Det er et krav, at mindst 10 fra kommunen er med. ${elsewhere}`,
    ],
    [
      { kind: 'locality', ways: ['seat', 'activity', 'members'], need: 'all', leastPercent: 60 },
      { seatHere: true, activityHere: false, membersHere: 59 },
      `Det er et krav, at det foregår i kommunen, og at mindst 60 % af jeres medlemmer bor i kommunen. ${elsewhere}`,
    ],
    [
      { kind: 'locality', ways: ['seat', 'activity'], need: 'one' },
      { seatHere: false, activityHere: false },
      `Det er et krav, at I hører hjemme i kommunen, eller at det foregår i kommunen. ${elsewhere}`,
    ],
    [
      { kind: 'locality', ways: ['seat'], need: 'one', place: 'Nordsjælland' },
      { seatHere: true, seatThere: false },
      `Det er et krav, at I hører hjemme i Nordsjælland. ${elsewhere}`,
    ],
    [
      { kind: 'activity-place', place: 'Nordsjælland' },
      { activityHere: true, activityThere: false },
      'Det skal foregå i Nordsjælland.',
    ],
    [
      { kind: 'ages', from: 60, everybody: true },
      { ageFrom: 50, ageTo: 70 },
      `Det skal kun være for dem, der er 60 år eller mere. ${elsewhere}`,
    ],
    [
      { kind: 'ages', to: 64, everybody: false, applicant: true },
      { applicantAge: 65 },
      `Den, der søger, skal være højst 64 år. ${elsewhere}`,
    ],
    [
      { kind: 'ages', from: 13, to: 18, everybody: false },
      { ageFrom: 20, ageTo: 30 },
      `Nogle af dem, det er for, skal være mellem 13 og 18 år. ${elsewhere}`,
    ],
    [
      { kind: 'participants', openToAll: true },
      { openToAll: false },
      'Alle i målgruppen skal kunne være med.',
    ],
    [
      { kind: 'participants', least: 10, openToAll: false },
      { people: 9 },
      'Mindst 10 skal være med.',
    ],
    [{ kind: 'volunteer-driven' }, { volunteers: 0 }, 'Der skal være mindst 1 frivillig.'],
    [
      { kind: 'volunteer-driven', least: 5, leastPercent: 50 },
      { volunteers: 5, volunteerShare: 40 },
      'Frivillige skal gøre mindst 50 % af arbejdet.',
    ],
    [{ kind: 'activity-place' }, { activityHere: false }, 'Det skal foregå i kommunen.'],
    [
      { kind: 'activity-place', leastCitizensPercent: 60 },
      { activityHere: false, usersHere: 59 },
      'Det skal foregå i kommunen, eller mindst 60 % af deltagerne skal bo der.',
    ],
    [
      { kind: 'co-funding', of: 'costs', least: kroner(500), ownOnly: true },
      { ...money, ownFunding: kroner(400), otherFunding: kroner(900) },
      'I skal selv betale mindst 500 kr. Budgettet viser 400 kr.',
    ],
    [
      { kind: 'co-funding', of: 'costs', least: kroner(500), ownOnly: true, usersCount: true },
      { ...money, ownFunding: kroner(1), otherFunding: kroner(900), userPayment: kroner(3) },
      'I og deltagerne skal betale mindst 500 kr. Budgettet viser 4 kr.',
    ],
    [
      { kind: 'time-of-existence', leastMonths: 1 },
      { monthsOld: 0 },
      'I skal have været i gang i mindst 1 måned.',
    ],
    [
      { kind: 'time-of-existence', mostMonths: 12 },
      { monthsOld: 13 },
      'I må højst have været i gang i 12 måneder.',
    ],
    [
      { kind: 'user-payment', leastEach: kroner(50) },
      { expenses: kroner(10_000), userPayment: kroner(499), people: 10 },
      'Hver deltager skal betale mindst 50 kr. Med 10 deltagere er det 500 kr. i alt. Budgettet viser 499 kr.',
    ],
    [
      { kind: 'user-payment', mostPercent: 40 },
      { expenses: kroner(100), userPayment: kroner(41) },
      'Deltagerne må højst betale 40 kr. i alt. Budgettet viser 41 kr.',
    ],
    [
      { ...period, fromDay: '07-01', mostMonths: 1 },
      { ...summer, ...year },
      'Det må tidligst begynde 1. juli 2027. Det må højst vare 1 måned. I har skrevet 1. juni 2027 til 31. august 2027.',
    ],
    [
      { ...period, untilDay: '06-30', notBegun: true, leastDaysBefore: 28 },
      { ...summer, ...year, sentOn: day('2027-06-02') },
      'Det skal slutte senest 30. juni 2027. Det må ikke være begyndt, når I søger. Søg mindst 28 dage, før det begynder. I har skrevet 1. juni 2027 til 31. august 2027.',
    ],
    [
      { kind: 'organisation', traits: ['unpaid-volunteers', 'formally-organised', 'digital-post'] },
      { organisation: ['digital-post'] },
      'Vi kræver, at de frivillige ikke får løn, og at indsatsen er organiseret.',
    ],
    [
      { kind: 'other-schemes', schemes: ['§ 79', 'Fritidspuljen'], same: 'year' },
      { otherSchemes: ['year/§ 79', 'purpose/Fritidspuljen'] },
      'I får allerede penge i samme år fra § 79 og kan ikke også få dem her.',
    ],
    [
      { kind: 'joint-applicants', least: 1 },
      { partners: 0 },
      'I skal søge sammen med mindst én anden. 0 har sagt ja.',
    ],
  ])('says which rule it is: %o', (term, known, sentence) => {
    expect(refused('da', term, known)).toBe(sentence);
  });

  it('that offers alternatives says what each of them lacks, and how many must be kept', () => {
    const either = {
      kind: 'alternatives',
      least: 1,
      terms: [
        { ...common, kind: 'applicant-kinds', key: 'hvem', kinds: ['association'] },
        { ...common, kind: 'participants', key: 'mange', least: 20, openToAll: false },
        { ...common, kind: 'activity-place', key: 'sted' },
      ],
      together: ['sted'],
    };
    const known = { kind: 'company', people: 19, activityHere: false } as const;
    const unmet =
      '(1) Denne pulje kan søges af en forening. (2) Mindst 20 skal være med. Det skal foregå i kommunen.';
    expect(refused('da', either, known)).toBe(`Mindst ét af disse krav skal passe: ${unmet}`);
    const both = { ...either, least: 2 };
    expect(refused('da', both, { ...known, kind: 'association' })).toBe(
      'Mindst ét af disse krav skal passe: (1) Mindst 20 skal være med. Det skal foregå i kommunen.',
    );
    // One that nobody can judge yet may still be kept.
    const open = { ...common, kind: 'nem-konto', key: 'konto', by: 'applying' };
    const three = { ...both, terms: [...either.terms, open] };
    expect(refused('da', three, known)).toBe(`Mindst ét af disse krav skal passe: ${unmet}`);
    expect(refused('en', both, known)).toMatch(/^At least 2 of these must hold: \(1\) This pool/);
  });
});
