import { percentOf } from '../../kernel/index.ts';
import { costCategories } from '../choices.ts';
import { costsOf, namesCost } from '../costs.ts';
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
  broken({ categories, others = [], percent: share = 100, of, most }, { requested, costs }) {
    const named = (kind: string) => namesCost({ categories, others }, kind);
    const own = costsOf(costs, named);
    const whole = { 'that-cost': own, requested, 'all-costs': costsOf(costs, () => true) }[of];
    const paid = Math.min(own, percentOf(whole, share), most ?? Infinity);
    const rest = costsOf(costs, (kind) => !named(kind));
    return requested > paid + rest ? { requested, categories, others, own, paid } : undefined;
  },
});
