import { costCategories } from '../choices.ts';
import { costsOf, foldedKind, namesCost } from '../costs.ts';
import { choicesIfAny, optional, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const unpaidCostsTerm = termKind('unpaid-costs', {
  section: 'costs',
  says: 'Costs of the kinds that the terms name are not paid.',
  fields: { categories: choicesIfAny(costCategories), others: optional(texts()) },
  needs: ['requested', 'costs'],
  empty: ({ categories, others = [] }) => categories.length + others.length === 0,
  broken({ categories, others = [] }, { requested, costs }) {
    const paid = costsOf(costs, (kind) => !namesCost({ categories, others }, kind));
    const met = (kind: string) =>
      costs.some(({ category }) => foldedKind(category) === foldedKind(kind));
    return requested > paid
      ? { requested, paid, categories: categories.filter(met), others: others.filter(met) }
      : undefined;
  },
});
