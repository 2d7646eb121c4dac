import { optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const activityPlaceTerm = termKind('activity-place', {
  section: 'activity',
  says: 'The activity takes place in the municipality, or reaches as many of its citizens.',
  fields: { leastCitizensPercent: optional(percent()) },
  needs: ['activityHere'],
  asks: ({ leastCitizensPercent }) => (leastCitizensPercent === undefined ? [] : ['usersHere']),
  settled: (_, { activityHere }) => activityHere === true,
  broken({ leastCitizensPercent }, { activityHere, usersHere = 0 }) {
    const reaches = leastCitizensPercent !== undefined && usersHere >= leastCitizensPercent;
    return activityHere || reaches
      ? undefined
      : { leastCitizensPercent: leastCitizensPercent ?? 0 };
  },
});
