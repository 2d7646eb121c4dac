import { percentOf } from '../../kernel/index.ts';
import { costCategories } from '../choices.ts';
import { costsOf } from '../costs.ts';
import { amount, choice, choices, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const costCapTerm = termKind('cost-cap', {
  section: 'costs',
  says: 'Of costs of one kind, only a share or an amount is paid.',
  fields: {
    categories: choices(costCategories),
    percent: optional(percent()),
    of: choice(['that-cost', 'requested', 'all-costs']),
    most: optional(amount()),
  },
  needs: ['requested', 'costs'],
  empty: (data) => data.percent === undefined && data.most === undefined,
  broken({ categories, percent: share = 100, of, most }, { requested, costs }) {
    const own = costsOf(costs, (each) => categories.includes(each));
    const whole = { 'that-cost': own, requested, 'all-costs': costsOf(costs, () => true) }[of];
    const paid = Math.min(own, percentOf(whole, share), most ?? Infinity);
    const rest = costsOf(costs, (each) => !categories.includes(each));
    return requested > paid + rest ? { requested, categories, own, paid } : undefined;
  },
});
