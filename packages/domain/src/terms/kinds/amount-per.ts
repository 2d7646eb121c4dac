import { ore } from '../../kernel/index.ts';
import type { Ore } from '../../kernel/index.ts';
import { localMembersIn } from '../circumstances.ts';
import type { CircumstanceName, Circumstances, Known } from '../circumstances.ts';
import { amount, choice, count, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const counted = {
  participant: ['people'],
  volunteer: ['volunteers'],
  member: ['members'],
  'member-here': ['members', 'membersHere'],
  'young-member': ['youngMembers'],
  activity: ['activityCount'],
  day: ['activityDays'],
  event: ['events'],
} as const satisfies Record<string, readonly CircumstanceName[]>;

type Per = keyof typeof counted;

function unitsOf(per: Per, known: Known): number {
  if (per === 'member-here') return localMembersIn(known) ?? 0;
  return known[counted[per][0]] ?? 0;
}

/**
 * What activities cost, each up to the rate; what they share is put to those with room for it. An
 * activity that costs less than the rate does not pay for another that costs more.
 */
function costsWithin(rate: Ore, { each, shared }: Circumstances['activityCosts']): number {
  const own = each.map((cost) => Math.min(cost, rate)).reduce((sum, cost) => sum + cost, 0);
  return own + Math.min(shared, rate * each.length - own);
}

export const amountPerTerm = termKind('amount-per', {
  section: 'money',
  says: 'The amount applied for is at most a base and so much for each of those who are counted.',
  fields: {
    per: choice([
      'participant',
      'volunteer',
      'member',
      'member-here',
      'young-member',
      'activity',
      'day',
      'event',
    ]),
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
  empty: ({ rate }) => rate === 0,
  impossible: ({ rateUntil, rateAfter }) => (rateUntil === undefined) !== (rateAfter === undefined),
  asks: ({ per }): readonly ((typeof counted)[Per][number] | 'activityCosts')[] => counted[per],
  broken(term, known) {
    const { per, rate, base = ore(0), mostUnits = Infinity, least = ore(0) } = term;
    const { rateUntil = Infinity, rateAfter = ore(0) } = term;
    const units = unitsOf(per, known);
    const paid = Math.min(units, mostUnits);
    const first = Math.min(paid, rateUntil);
    const byUnits = base + rate * first + rateAfter * (paid - first);
    const { activityCosts } = known;
    // One rate for every activity: only then it is known what each may cost.
    const even = term.rateAfter === undefined && term.mostUnits === undefined;
    const byCosts =
      per === 'activity' && even && activityCosts && activityCosts.each.length > 0
        ? base + costsWithin(rate, activityCosts)
        : Infinity;
    const limit = Math.max(least, Math.min(byUnits, byCosts));
    return known.requested > limit
      ? { requested: known.requested, limit, per, units, rate }
      : undefined;
  },
});
