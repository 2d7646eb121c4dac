import { ore, percentOf } from '../../kernel/index.ts';
import { amount, flag, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const userPaymentTerm = termKind('user-payment', {
  section: 'money',
  says: 'Those who take part pay between the least and the most share of the costs, or of what is applied for.',
  fields: {
    leastPercent: optional(percent()),
    mostPercent: optional(percent()),
    ofRequested: optional(flag()),
    leastEach: optional(amount()),
  },
  needs: ['expenses', 'userPayment'],
  asks: ({ leastEach, ofRequested }) => [
    ...(leastEach === undefined ? [] : (['people'] as const)),
    ...(ofRequested ? (['requested'] as const) : []),
  ],
  impossible: ({ leastPercent = 0, mostPercent = Infinity }) => leastPercent > mostPercent,
  empty: ({ leastPercent, mostPercent, leastEach }) =>
    leastPercent === undefined && mostPercent === undefined && leastEach === undefined,
  broken({ leastPercent = 0, mostPercent, leastEach = ore(0), ofRequested }, known) {
    const { expenses, userPayment, people = 0, requested = ore(0) } = known;
    const whole = ofRequested ? requested : expenses;
    const ofAll = leastEach * people;
    const least = Math.max(percentOf(whole, leastPercent), ofAll);
    // Nobody pays more than all costs, whatever the share is one of.
    const most = mostPercent === undefined ? expenses : percentOf(whole, mostPercent);
    const paid = { userPayment, leastEach, people };
    if (userPayment > most) return { ...paid, limit: 'most', total: most } as const;
    if (userPayment >= least) return undefined;
    return { ...paid, limit: ofAll === least ? 'each' : 'least', total: least } as const;
  },
});
