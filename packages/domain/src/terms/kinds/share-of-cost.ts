import { percentOf } from '../../kernel/index.ts';
import { percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const shareOfCostTerm = termKind('share-of-cost', {
  section: 'money',
  says: 'The amount applied for is at most the share of the costs that the terms name.',
  fields: { percent: percent() },
  needs: ['requested', 'expenses'],
  broken(term, { requested, expenses }) {
    const most = percentOf(expenses, term.percent);
    return requested > most ? { requested, most, percent: term.percent } : undefined;
  },
});
