import { describe, expect, it } from 'vitest';
import { everyTerm } from '../samples/every-term.ts';
import { section18Terms } from '../templates/index.ts';
import { kroner } from '../kernel/index.ts';
import {
  checkFacts,
  checkTerms,
  checkedTerms,
  choicesFor,
  criteriaIn,
  factsToAsk,
  schemeAnswered,
} from './index.ts';
import type { Known, Term, TermOf } from './index.ts';

const terms = everyTerm.map(({ term }) => term);
const usual = section18Terms(kroner(50_000));

describe('the check before anybody signs in', () => {
  it('asks only what the terms of the call need, in one order', () => {
    expect(factsToAsk(usual)).toEqual([
      'kind',
      'cvr',
      'seatHere',
      'activityHere',
      'activities',
      'volunteers',
    ]);
    expect(factsToAsk([])).toEqual([]);
    const all = factsToAsk(terms);
    expect(all).toEqual(
      Object.keys(checkFacts).filter((name) => all.some((each) => each === name)),
    );
    expect(all.length).toBeGreaterThan(20);
  });

  it('leaves money, papers and what only the municipality knows for the application', () => {
    const kinds = checkedTerms(terms).map((term) => term.kind);
    expect(kinds).not.toContain('amount');
    expect(kinds).not.toContain('attachment');
    expect(kinds).not.toContain('application-count');
    expect(kinds).toContain('applicant-kinds');
  });

  it('offers for a list only what the terms name', () => {
    expect(choicesFor(usual, 'activities')).toEqual([
      'party-politics',
      'commercial',
      'statutory-tasks',
    ]);
    expect(choicesFor(terms, 'otherSchemes')).toEqual(['purpose/§ 79', 'purpose/Fritidspuljen']);
    expect(criteriaIn(terms).get('ensomme')).toBe('det når ensomme');
  });

  it('asks of each scheme what its money is for, and judges terms apart by it', () => {
    const term = { note: '', force: 'required', exception: '', kind: 'other-schemes' } as const;
    const schemes = ['§ 79'];
    const both = [
      { ...term, key: 'formaal', schemes, same: 'purpose' },
      { ...term, key: 'alt', schemes, same: 'applicant' },
    ] as const;
    expect(choicesFor(both, 'otherSchemes')).toEqual(['purpose/§ 79', 'applicant/§ 79']);
    const broken = (...otherSchemes: string[]) =>
      checkTerms(both, { otherSchemes }).broken.map(({ term: { key } }) => key);
    expect(broken('purpose/§ 79')).toEqual(['formaal']);
    expect(broken('applicant/§ 79')).toEqual(['alt']);
    expect(broken()).toEqual([]);
    // As it was answered before.
    expect(broken('§ 79')).toEqual(['formaal', 'alt']);
    expect(schemeAnswered('year/§ 79')).toEqual({ same: 'year', scheme: '§ 79' });
    expect(schemeAnswered('§ 79')).toEqual({ scheme: '§ 79' });
  });

  it('says which terms stand in the way, and which nobody can tell yet', () => {
    const known = { kind: 'company' as const, cvr: 'has' as const, seatHere: true };
    const { broken, open } = checkTerms(usual, known);
    expect(broken.map(({ term }) => term.key)).toEqual(['hvem']);
    // Being based here is enough for the local tie, wherever it takes place.
    expect(open.map(({ term }) => term.key)).toEqual(['frivillige', 'ikke-det']);
    const fine = checkTerms(usual, {
      ...known,
      kind: 'association',
      activityHere: false,
      activities: [],
      volunteers: 3,
    });
    expect([...fine.broken, ...fine.open]).toEqual([]);
  });

  it('is open for those whom an exception is for, and asks who they are', () => {
    const term = {
      note: '',
      force: 'required',
      key: 'frivillige',
      kind: 'volunteer-driven',
      exception: 'i særlige tilfælde også enkeltpersoner',
      exceptionFor: ['person'],
    } as const satisfies Term;
    expect(factsToAsk([term])).toEqual(['kind', 'volunteers']);
    const found = (kind?: 'person' | 'company') => {
      const { broken, open } = checkTerms([term], { volunteers: 0, kind });
      return [broken.length, open.length];
    };
    expect(found('person')).toEqual([0, 1]);
    expect(found('company')).toEqual([1, 0]);
    expect(found()).toEqual([0, 1]);
  });

  it('asks of another place by itself, whatever is known of the municipality', () => {
    const term: TermOf<'locality'> = {
      note: '',
      force: 'required',
      exception: '',
      kind: 'locality',
      key: 'sted',
      ways: ['seat', 'users'],
      need: 'one',
    };
    const elsewhere: Term = { ...term, key: 'der', leastPeople: 10, place: 'Nordsjælland' };
    expect(factsToAsk([term])).toEqual(['seatHere', 'usersHere']);
    expect(factsToAsk([elsewhere])).toEqual(['seatThere', 'peopleThere']);
    const here = { seatHere: true, usersHere: 100, peopleHere: 90 };
    const keys = (known: Known) =>
      checkTerms([term, elsewhere], known).broken.map(({ term: { key } }) => key);
    expect(keys({ ...here, seatThere: false, peopleThere: 9 })).toEqual(['der']);
    expect(keys({ ...here, seatThere: false, peopleThere: 10 })).toEqual([]);
  });

  it('asks for the kind where a term holds for some only', () => {
    const first = usual.find((term) => term.kind === 'locality');
    if (!first) throw new Error('The template has a locality');
    expect(factsToAsk([{ ...first, scope: { kinds: ['group'] } }])).toContain('kind');
  });
});
