import { ore, percentOf } from '../../kernel/index.ts';
import { amount, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const shareOfCostTerm = termKind('share-of-cost', {
  section: 'money',
  says: 'The amount applied for is at most the share of the costs that the terms name.',
  fields: {
    percent: percent(),
    /** Costs up to this many øre are paid whole; the share is of the rest. */
    wholeUpTo: optional(amount()),
  },
  needs: ['requested', 'expenses'],
  broken(term, { requested, expenses }) {
    const whole = Math.min(expenses, term.wholeUpTo ?? 0);
    const most = ore(whole + percentOf(ore(expenses - whole), term.percent));
    return requested > most
      ? { requested, most, percent: term.percent, whole: term.wholeUpTo ?? ore(0) }
      : undefined;
  },
});
