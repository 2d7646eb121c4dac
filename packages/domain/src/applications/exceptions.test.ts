import { describe, expect, it } from 'vitest';
import { instant, kroner } from '../kernel/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { checkTerms } from '../terms/index.ts';
import type { Term } from '../terms/index.ts';
import { claimableTerms, startApplication, submitApplication } from './index.ts';
import type { Claim } from './index.ts';

const sample = roedovreOn('2026-11-22');
const karen = actorFor(sample, 'forening-a', ['applicant']);
const now = instant(Date.parse(opening(sample.open)) + 86_400_000);
const sent = sample.reviewing.applications[0];
const association = sample.world.associations.find(
  ({ id }) => id === karen.memberships[0]?.association,
);
if (!sent || !association) throw new Error('The sample has applications');

const base = { note: '', force: 'required', exception: '' } as const;
const exception = 'hvis flere foreninger går sammen';
const low: Term = { ...base, exception, kind: 'amount', key: 'beloeb', most: kroner(100) };
const strict: Term = { ...low, key: 'strengt', exception: '' };
const { round } = sample.open;

function send(terms: readonly Term[], exceptions?: readonly Claim[]) {
  const { submission: _submission, ...plain } = sent!.application;
  return submitApplication(
    karen,
    now,
    { ...round, terms: [...terms] },
    association!,
    { ...plain, association: association!.id, state: 'draft' },
    sent!.steps.map(({ sealed: _sealed, ...step }) => step),
    {
      declarations: [],
      signed: [],
      childrenUnder15: false,
      ...(exceptions ? { exceptions: [...exceptions] } : {}),
    },
  );
}

describe('an exception of a term', () => {
  it('can be claimed where the term does not hold and names one', () => {
    const known = { requested: kroner(1000) };
    const keys = (terms: readonly Term[], more = {}) =>
      claimableTerms({ terms: [...terms] }, { ...known, ...more }).map(({ key }) => key);
    expect(keys([low, strict])).toEqual(['beloeb']);
    // Claiming it does not take it off the list of what can be claimed.
    expect(keys([low], { exceptionsClaimed: ['beloeb'] })).toEqual(['beloeb']);
    expect(keys([low], { requested: kroner(50) })).toEqual([]);
  });

  it('lets the application be sent with a reason, which is kept beside it (claimNeedsReason)', () => {
    expect(codesOf(send([low]))).toEqual(['term/amount budget.requested']);
    expect(codesOf(send([low], [{ term: 'beloeb', reason: ' ' }]))).toEqual([
      'application/exception-reason exceptions.beloeb',
    ]);
    const claim = { term: 'beloeb', reason: 'Tre foreninger går sammen' };
    const made = send([low], [claim]);
    expect(made.ok && made.value.application.submission?.exceptions).toEqual([claim]);
  });

  it('is of no use where the term names none, and is not kept where it is not needed', () => {
    const claim = { term: 'strengt', reason: 'Vi vil gerne' };
    expect(codesOf(send([strict], [claim]))).toEqual(['term/amount budget.requested']);
    const made = send([{ ...low, most: kroner(1_000_000) }], [{ ...claim, term: 'beloeb' }]);
    expect(made.ok && made.value.application.submission?.exceptions).toBeUndefined();
  });

  it('is claimed only by the kinds of applicants that it is for', () => {
    const some: Term = { ...low, exceptionFor: ['person'] };
    const known = { requested: kroner(5_000) };
    const keys = (kind: 'person' | 'company') =>
      claimableTerms({ terms: [some] }, { ...known, kind }).map(({ key }) => key);
    expect([keys('person'), keys('company')]).toEqual([['beloeb'], []]);
  });

  it('lets somebody begin, and leaves the check open', () => {
    const others: Term = { ...base, kind: 'applicant-kinds', key: 'hvem', kinds: ['foundation'] };
    const begin = (term: Term) =>
      startApplication(karen, now, sent.application.id, { ...round, terms: [term] }, association);
    expect(codesOf(begin(others))).toEqual(['term/applicant-kinds']);
    expect(begin({ ...others, exception }).ok).toBe(true);
    const checked = (term: Term) => checkTerms([term], { kind: association.kind });
    expect(checked(others).broken).toHaveLength(1);
    expect(checked({ ...others, exception })).toMatchObject({ broken: [], open: [{}] });
  });
});
