import { ore, percentOf } from '../../kernel/index.ts';
import { amount, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const userPaymentTerm = termKind('user-payment', {
  section: 'money',
  says: 'Those who take part pay between the least and the most share of the costs.',
  fields: {
    leastPercent: optional(percent()),
    mostPercent: optional(percent()),
    leastEach: optional(amount()),
  },
  needs: ['expenses', 'userPayment'],
  asks: ({ leastEach }) => (leastEach === undefined ? [] : ['people']),
  impossible: ({ leastPercent = 0, mostPercent = Infinity }) => leastPercent > mostPercent,
  empty: ({ leastPercent, mostPercent, leastEach }) =>
    leastPercent === undefined && mostPercent === undefined && leastEach === undefined,
  broken({ leastPercent = 0, mostPercent = 100, leastEach = ore(0) }, known) {
    const { expenses, userPayment, people = 0 } = known;
    const least = Math.max(percentOf(expenses, leastPercent), leastEach * people);
    const most = percentOf(expenses, mostPercent);
    return userPayment < least || userPayment > most ? { userPayment, least, most } : undefined;
  },
});
