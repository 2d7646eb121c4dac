import { targetGroups } from '../choices.ts';
import { choicesIfAny, optional, texts } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const targetGroupsTerm = termKind('target-groups', {
  section: 'activity',
  says: 'The activity is for at least one of the groups of people that the terms name.',
  fields: { groups: choicesIfAny(targetGroups), others: optional(texts()) },
  needs: ['targetGroups'],
  empty: ({ groups, others = [] }) => groups.length + others.length === 0,
  broken({ groups, others = [] }, known) {
    const named = [...groups, ...others];
    return named.some((group) => known.targetGroups.includes(group))
      ? undefined
      : { groups: named };
  },
});
