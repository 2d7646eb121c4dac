import { costCategories } from '../choices.ts';
import { capOf, costsOf, namesCost } from '../costs.ts';
import { amount, choice, choicesIfAny, optional, percent, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const costCapTerm = termKind('cost-cap', {
  section: 'costs',
  says: 'Of costs of one kind, only a share or an amount is paid.',
  fields: {
    categories: choicesIfAny(costCategories),
    others: optional(texts()),
    percent: optional(percent()),
    of: choice(['that-cost', 'requested', 'all-costs']),
    most: optional(amount()),
  },
  needs: ['requested', 'costs'],
  empty: ({ categories, others = [], ...data }) =>
    categories.length + others.length === 0 ||
    (data.percent === undefined && data.most === undefined),
  broken(cap, { requested, costs }) {
    const { categories, others = [] } = cap;
    const own = costsOf(costs, (kind) => namesCost(cap, kind));
    const paid = capOf(cap, { costs, requested });
    const rest = costsOf(costs, (kind) => !namesCost(cap, kind));
    return requested > paid + rest ? { requested, categories, others, own, paid } : undefined;
  },
});
