import { blankTerm } from '@plan/domain';
import type { Term } from '@plan/domain';
import { expect, it } from 'vitest';
import { termMendText } from './index.ts';

const either: Term = {
  kind: 'alternatives',
  key: 'enten',
  note: '',
  force: 'required',
  exception: '',
  least: 1,
  terms: [blankTerm('other-schemes', 'andre')],
};
const terms = [blankTerm('other-schemes', 'puljer'), either];

it.each([
  ['terms.0.schemes', 'Penge fra andre puljer: Udfyld eller ret »Andre puljer, én på hver linje«.'],
  ['terms.0.scope.kinds', 'Penge fra andre puljer: Se kravet igennem, og ret det.'],
  ['terms.1.terms', 'Et af flere: Tilføj mindst to krav.'],
  ['terms.1.least', 'Et af flere: Se kravet igennem, og ret det.'],
  [
    'terms.1.terms.0.schemes',
    'Et af flere: Penge fra andre puljer: Udfyld eller ret »Andre puljer, én på hver linje«.',
  ],
])('names the term and the field at %s', (at, told) => {
  expect(termMendText('da', terms, at)).toBe(told);
});

it('says nothing of other places, and of terms by their keys', () => {
  for (const at of ['title', 'terms', 'terms.puljer', 'terms.7', 'criteria.0']) {
    expect(termMendText('en', terms, at)).toBeUndefined();
  }
});
