import { describe, expect, it } from 'vitest';
import { changeRound, draftRound, callTextOf } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import {
  blankTerm,
  checkTerms,
  criteriaIn,
  factsToAsk,
  isEmpty,
  isImpossible,
  judgeTerm,
} from './index.ts';
import type { PlainTerm, SignerRole, Term } from './index.ts';

const common = { note: '', force: 'required', exception: '' } as const;

describe('a term that is not written', () => {
  it.each([
    ['own-words', { text: ' ' }],
    ['own-words', { text: '', force: 'weighed' }],
    ['prior-approval', { as: '' }],
    ['use-by', {}],
    ['amount-a-year', { most: 0 }],
    ['application-count', { most: 0 }],
    ['grant-years', { most: 0 }],
    ['amount-per', { rate: 0 }],
    ['joint-applicants', { least: 0 }],
    ['other-schemes', { schemes: [] }],
    ['activity-criteria', {}],
    ['accounts', {}],
  ] as const)('is one of the kind %s that says %o', (kind, part) => {
    expect(isEmpty({ ...blankTerm(kind, kind), ...part } as PlainTerm)).toBe(true);
  });

  it('is none where its least is said: no papers, or any amount', () => {
    expect(isEmpty({ ...blankTerm('attachment-count', 'bilag'), most: 0 } as PlainTerm)).toBe(
      false,
    );
    expect(isEmpty({ ...blankTerm('use-by', 'brug'), monthsAfter: 6 } as PlainTerm)).toBe(false);
  });
});

describe('a term about signatures', () => {
  it('asks for no more than there can be: one chair, and one treasurer', () => {
    const term = (least: number, roles: readonly SignerRole[]) =>
      ({ ...blankTerm('signature', 'to'), least, roles }) as PlainTerm;
    expect(isImpossible(term(2, ['chair']))).toBe(true);
    expect(isImpossible(term(3, ['chair', 'treasurer']))).toBe(true);
    expect(isImpossible(term(2, ['chair', 'treasurer']))).toBe(false);
    expect(isImpossible(term(3, ['chair', 'board-member']))).toBe(false);
  });
});

describe('a term for those who apply for the first time', () => {
  const cvr: Term = {
    ...common,
    kind: 'cvr-number',
    key: 'cvr',
    by: 'applying',
    everybody: true,
    scope: { appliedBefore: false },
  };

  it('is kept by whoever keeps it, and asks the others whether it is theirs', () => {
    expect(judgeTerm(cvr, { cvr: 'has' })).toEqual({ state: 'kept' });
    const none = { kind: 'association', cvr: 'none' } as const;
    expect(judgeTerm(cvr, none)).toEqual({ state: 'open', missing: ['appliedBefore'] });
    expect(judgeTerm(cvr, { ...none, appliedBefore: true }).state).toBe('not-concerned');
    expect(judgeTerm(cvr, { ...none, appliedBefore: false }).state).toBe('broken');
    expect(factsToAsk([cvr])).toEqual(['kind', 'cvr', 'appliedBefore']);
    expect(checkTerms([cvr], { cvr: 'has' })).toEqual({ broken: [], open: [] });
  });
});

describe('criteria of two terms', () => {
  const criteria = (key: string, text: string, force: Term['force']): Term => ({
    ...common,
    force,
    kind: 'activity-criteria',
    key,
    need: 'every-group',
    groups: [{ least: 1, criteria: [{ key: 'krav-1-1', text }] }],
  });
  const terms = [criteria('a', 'Mindst to kommuner', 'required'), criteria('b', 'Nyt', 'weighed')];
  const { open, world } = roedovreOn('2026-11-22');
  const pool = world.pools.find(({ pool: each }) => each.id === open.round.pool)?.pool;
  if (!pool) throw new Error('The open round has a pool');

  it('never share a key in a call, so that each is told by its own words', () => {
    const text = { ...callTextOf(open.round), terms };
    const begun = draftRound({ id: sampleId('rou', 77), slug: 'ny' }, pool, text);
    if (!begun.ok) throw new Error('The call can be drafted');
    const keys = begun.value.round.terms.flatMap((term) =>
      term.kind === 'activity-criteria' ? term.groups[0]?.criteria[0]?.key : [],
    );
    expect(keys).toEqual(['krav-1-1', 'krav-1-1-2']);
    const again = changeRound(begun.value.round, text);
    expect(again.ok && again.value.round.terms).toEqual(begun.value.round.terms);
    expect([...criteriaIn(begun.value.round.terms).values()]).toEqual(['Mindst to kommuner']);
  });

  it('have other keys from the start', () => {
    const keys = ['activity-criteria', 'activity-criteria-2'].map((key) => {
      const term = blankTerm('activity-criteria', key);
      return term.kind === 'activity-criteria' && term.groups[0]?.criteria[0]?.key;
    });
    expect(new Set(keys).size).toBe(2);
  });
});
