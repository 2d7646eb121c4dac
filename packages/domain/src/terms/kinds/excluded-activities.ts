import { activities } from '../choices.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const excludedActivitiesTerm = termKind('excluded-activities', {
  section: 'activity',
  says: 'No money is given to the activities that the terms exclude.',
  fields: { activities: choices(activities) },
  needs: ['activities'],
  broken(term, known) {
    const excluded = term.activities.filter((each) => known.activities.includes(each));
    return excluded.length === 0 ? undefined : { excluded };
  },
});
