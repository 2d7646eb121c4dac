import { ore } from '../../kernel/index.ts';
import { amount, choice, count, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const counted = {
  participant: 'people',
  volunteer: 'volunteers',
  member: 'members',
  activity: 'activityCount',
  day: 'activityDays',
  event: 'events',
} as const;

export const amountPerTerm = termKind('amount-per', {
  section: 'money',
  says: 'The amount applied for is at most a base and so much for each of those who are counted.',
  fields: {
    per: choice(['participant', 'volunteer', 'member', 'activity', 'day', 'event']),
    rate: amount(),
    base: optional(amount()),
    /** Beyond so many, each of the rest counts for `rateAfter` instead. */
    rateUntil: optional(count()),
    rateAfter: optional(amount()),
    mostUnits: optional(count()),
    least: optional(amount()),
  },
  needs: ['requested'],
  // A rate for the rest needs to know who the rest are, and the other way round.
  impossible: ({ rateUntil, rateAfter }) => (rateUntil === undefined) !== (rateAfter === undefined),
  asks: ({ per }) => [counted[per]],
  broken(term, known) {
    const { per, rate, base = ore(0), mostUnits = Infinity, least = ore(0) } = term;
    const { rateUntil = Infinity, rateAfter = ore(0) } = term;
    const units = known[counted[per]] ?? 0;
    const paid = Math.min(units, mostUnits);
    const first = Math.min(paid, rateUntil);
    const limit = Math.max(least, base + rate * first + rateAfter * (paid - first));
    return known.requested > limit
      ? { requested: known.requested, limit, per, units, rate }
      : undefined;
  },
});
