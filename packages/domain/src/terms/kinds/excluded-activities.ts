import { activities } from '../choices.ts';
import { choicesIfAny, optional, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const excludedActivitiesTerm = termKind('excluded-activities', {
  section: 'activity',
  says: 'No money is given to the activities that the terms exclude.',
  fields: { activities: choicesIfAny(activities), others: optional(texts()) },
  needs: ['activities'],
  empty: ({ activities: listed, others = [] }) => listed.length + others.length === 0,
  broken({ activities: listed, others = [] }, known) {
    const excluded = [...listed, ...others].filter((each) => known.activities.includes(each));
    return excluded.length === 0 ? undefined : { excluded };
  },
});
