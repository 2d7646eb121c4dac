import { amountMustBeThere, kroner, movementMovesMoney } from '@plan/domain';
import { expect, it } from 'vitest';
import { sentenceOf } from './index.ts';

const told = (rule: { readonly code: string }, facts: object | undefined) =>
  sentenceOf('da', { code: rule.code, facts: facts as never });

it.each([
  ['cut', 3, 'Du vil skære 5 kr. væk, men der er kun 3 kr. tilbage på linjen.'],
  ['move', 3, 'Du vil flytte 5 kr., men der er kun 3 kr. på den linje, du flytter fra.'],
  ['hold-back', 3, 'Du vil holde 5 kr. tilbage, men der er kun 3 kr. på linjen.'],
  ['release', 3, 'Du vil frigive 5 kr., men der er kun holdt 3 kr. tilbage.'],
  ['return', 3, 'Der kan højst komme 3 kr. tilbage. Så meget er givet og ikke betalt tilbage.'],
  [
    'return',
    0,
    'Der er ikke givet penge fra linjen, som mangler at komme tilbage. Vælg en anden linje.',
  ],
] as const)('says of money that is not there what %s is about', (kind, there, sentence) => {
  const facts = amountMustBeThere.broken({ kind, amount: kroner(5), there: kroner(there) });
  expect(told(amountMustBeThere, facts)).toBe(sentence);
});

it('asks for an amount where it is missing, and for another line only where money is moved', () => {
  const empty = movementMovesMoney.broken({ amount: kroner(0), still: false });
  expect(told(movementMovesMoney, empty)).toBe('Skriv et beløb over 0 kr.');
  const still = movementMovesMoney.broken({ amount: kroner(5), still: true });
  expect(told(movementMovesMoney, still)).toBe('Flyt pengene fra én linje til en anden.');
});
