import { costCategories } from '../choices.ts';
import { costsOf } from '../costs.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const paidCostsTerm = termKind('paid-costs', {
  section: 'costs',
  says: 'Only costs of the kinds that the terms name are paid.',
  fields: { categories: choices(costCategories) },
  needs: ['requested', 'costs'],
  broken({ categories }, { requested, costs }) {
    const paid = costsOf(costs, (category) => categories.includes(category));
    return requested > paid ? { requested, paid, categories } : undefined;
  },
});
