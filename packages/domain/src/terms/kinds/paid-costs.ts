import { costCategories } from '../choices.ts';
import { costsOf, namesCost } from '../costs.ts';
import { choicesIfAny, optional, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const paidCostsTerm = termKind('paid-costs', {
  section: 'costs',
  says: 'Only costs of the kinds that the terms name are paid.',
  fields: { categories: choicesIfAny(costCategories), others: optional(texts()) },
  needs: ['requested', 'costs'],
  empty: ({ categories, others = [] }) => categories.length + others.length === 0,
  broken({ categories, others = [] }, { requested, costs }) {
    const paid = costsOf(costs, (kind) => namesCost({ categories, others }, kind));
    return requested > paid ? { requested, paid, categories, others } : undefined;
  },
});
