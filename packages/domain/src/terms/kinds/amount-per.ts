import { ore } from '../../kernel/index.ts';
import { amount, choice, count, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const counted = {
  participant: 'people',
  volunteer: 'volunteers',
  member: 'members',
  activity: 'activityCount',
} as const;

export const amountPerTerm = termKind('amount-per', {
  section: 'money',
  says: 'The amount applied for is at most a base and so much for each of those who are counted.',
  fields: {
    per: choice(['participant', 'volunteer', 'member', 'activity']),
    rate: amount(),
    base: optional(amount()),
    mostUnits: optional(count()),
    least: optional(amount()),
  },
  needs: ['requested'],
  asks: ({ per }) => [counted[per]],
  broken({ per, rate, base = ore(0), mostUnits = Infinity, least = ore(0) }, known) {
    const units = known[counted[per]] ?? 0;
    const limit = Math.max(least, base + rate * Math.min(units, mostUnits));
    return known.requested > limit
      ? { requested: known.requested, limit, per, units, rate }
      : undefined;
  },
});
