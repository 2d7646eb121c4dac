import { percentOf } from '../../kernel/index.ts';
import { optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const shareOfCitizensTerm = termKind('share-of-citizens', {
  section: 'money',
  says: 'Of the costs, only the share of people from the municipality can be applied for.',
  fields: { leastPercent: optional(percent()) },
  needs: ['requested', 'expenses', 'usersHere'],
  broken({ leastPercent = 0 }, { requested, expenses, usersHere }) {
    const most = percentOf(expenses, usersHere);
    return usersHere < leastPercent || requested > most
      ? { requested, most, usersHere, leastPercent }
      : undefined;
  },
});
