import { ore, sumOf } from '../../kernel/index.ts';
import { amount, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const balancedBudgetTerm = termKind('balanced-budget', {
  section: 'money',
  says: 'Income and costs of the budget are as large as each other.',
  fields: { surplusUpTo: optional(amount()) },
  needs: ['requested', 'expenses', 'ownFunding', 'otherFunding', 'userPayment'],
  broken({ surplusUpTo = ore(0) }, known) {
    const { requested, expenses, ownFunding, otherFunding, userPayment } = known;
    const income = sumOf([requested, ownFunding, otherFunding, userPayment]);
    return income < expenses || income > expenses + surplusUpTo ? { income, expenses } : undefined;
  },
});
