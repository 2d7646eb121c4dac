import { costCategories } from '../choices.ts';
import { costsOf } from '../costs.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const unpaidCostsTerm = termKind('unpaid-costs', {
  section: 'costs',
  says: 'Costs of the kinds that the terms name are not paid.',
  fields: { categories: choices(costCategories) },
  needs: ['requested', 'costs'],
  broken({ categories }, { requested, costs }) {
    const paid = costsOf(costs, (category) => !categories.includes(category));
    const met = categories.filter((each) => costs.some(({ category }) => category === each));
    return requested > paid ? { requested, paid, categories: met } : undefined;
  },
});
