import { optional, percent, text } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const here = { activity: 'activityHere', users: 'usersHere' } as const;
const there = { activity: 'activityThere', users: 'usersThere' } as const;

const factsIn = ({ place = '' }: { readonly place?: string | undefined }) =>
  place === '' ? here : there;

export const activityPlaceTerm = termKind('activity-place', {
  section: 'activity',
  says: 'The activity takes place in the municipality, or the place the terms name, or reaches as many of its citizens.',
  fields: { leastCitizensPercent: optional(percent()), place: optional(text()) },
  needs: [],
  asks: (data) => {
    const { activity, users } = factsIn(data);
    return data.leastCitizensPercent === undefined ? [activity] : [activity, users];
  },
  settled: (data, known) => known[factsIn(data).activity] === true,
  broken(data, known) {
    const { leastCitizensPercent, place = '' } = data;
    const { activity, users } = factsIn(data);
    const reaches =
      leastCitizensPercent !== undefined && (known[users] ?? 0) >= leastCitizensPercent;
    return known[activity] === true || reaches
      ? undefined
      : { leastCitizensPercent: leastCitizensPercent ?? 0, place };
  },
});
