import { describe, expect, it } from 'vitest';
import { sampleId } from '../samples/index.ts';
import { cvrPassesModulus11, foundApplicants, registerAssociation, registerFor } from './index.ts';
import type { AssociationDetails } from './index.ts';

const who = { person: sampleId('per', 1), name: 'Anna', memberships: [] };
const id = sampleId('ass', 1);
const details: AssociationDetails = {
  kind: 'association',
  name: 'Nabohjælpen',
  cvr: '29189641',
  postalCode: '2610',
  email: 'a@b.dk',
  phone: '',
};

function codes(typed: Partial<AssociationDetails>) {
  const outcome = registerAssociation(who, id, { ...details, ...typed });
  return outcome.ok
    ? outcome.value.advice.map((each) => each.code)
    : outcome.refusals.map((each) => each.code);
}

describe('registering an applicant', () => {
  it('accepts a CVR number that passes modulus 11, spaces and all', () => {
    expect(codes({ cvr: '29 18 96 41' })).toEqual([]);
  });

  it.each(['', '1234567', '123456789', '1234567a', '１２３４５６７８'])(
    'refuses %j as a CVR number (cvrHasEightDigits)',
    (cvr) => {
      expect(codes({ cvr })).toEqual(['association/cvr-eight-digits']);
    },
  );

  it('accepts a number that fails modulus 11 with an advice (cvrPassesModulus11)', () => {
    expect(codes({ cvr: '01234567' })).toEqual(['association/cvr-modulus-11']);
    expect(cvrPassesModulus11.broken({ cvr: '29189641' })).toBeUndefined();
  });

  it('takes one that has applied for its number, and keeps none until it comes', () => {
    const outcome = registerAssociation(who, id, { ...details, cvr: ' ', cvrAppliedFor: true });
    expect(outcome.ok && 'cvr' in outcome.value.association).toBe(false);
    expect(outcome.ok && outcome.value.advice).toEqual([]);
    // A number that is written is looked at, whatever is said of it.
    expect(codes({ cvr: '1234', cvrAppliedFor: true })).toEqual(['association/cvr-eight-digits']);
  });

  it('asks no CVR number of a group or a person, and keeps none', () => {
    const outcome = registerAssociation(who, id, { ...details, kind: 'group', cvr: '29189641' });
    expect(outcome.ok && outcome.value.association.cvr).toBe(undefined);
  });

  it('tells everything that is wrong at once (associationHasName, postalCodeHasFourDigits, emailCanBeWrittenTo)', () => {
    expect(codes({ name: ' ', postalCode: '26', email: 'nobody' })).toEqual([
      'association/name-length',
      'association/postal-code',
      'email/unreadable',
    ]);
  });

  it('stops somebody who registers without end (notTooManyApplicants)', () => {
    const memberships = Array.from({ length: 40 }, (_, n) => ({
      association: sampleId('ass', n),
      rights: ['bind' as const],
    }));
    const outcome = registerAssociation({ ...who, memberships }, id, details);
    expect(!outcome.ok && outcome.refusals.map((each) => each.code)).toEqual([
      'association/too-many',
    ]);
  });

  it('lets whoever registers bind the association', () => {
    const outcome = registerAssociation(who, id, details);
    expect(outcome.ok && outcome.value.association.members).toEqual([
      { person: who.person, name: who.name, rights: ['bind', 'write', 'read'] },
    ]);
  });
});

describe('an applicant that staff register', () => {
  it('may be without e-mail, has nobody who acts for it, and is else judged as others', () => {
    const made = registerFor(id, { ...details, email: '' });
    expect(made.ok && made.value.association).toMatchObject({ email: '', members: [] });
    const refused = registerFor(id, { ...details, name: '', cvr: '1', email: 'a' });
    expect(refused.ok ? [] : refused.refusals.map((each) => each.at)).toEqual([
      'name',
      'cvr',
      'email',
    ]);
  });
});

describe('searching applicants', () => {
  const listed = ['Østvang Naboer', 'Naboer i Bækken', 'Cykelvennerne'].map((name, index) => ({
    id: sampleId('ass', index + 1),
    kind: 'association' as const,
    name,
    postalCode: '2610',
    ...(index === 2 ? { cvr: '29189641' as never } : {}),
  }));
  const names = (text: string) => foundApplicants(text, listed).map((each) => each.name);

  it('finds by every word of the name in any order, and by the beginning of the CVR number', () => {
    expect(names('naboer')).toEqual(['Naboer i Bækken', 'Østvang Naboer']);
    expect(names('NABOER øst')).toEqual(['Østvang Naboer']);
    expect(names('29 18')).toEqual(['Cykelvennerne']);
    expect(names('  ')).toEqual([]);
  });

  it('shows at most twenty', () => {
    const [first] = listed;
    const many = Array.from({ length: 30 }, () => first!);
    expect(foundApplicants('naboer', many)).toHaveLength(20);
  });
});
