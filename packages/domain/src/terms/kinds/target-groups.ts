import { targetGroups } from '../choices.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const targetGroupsTerm = termKind('target-groups', {
  section: 'activity',
  says: 'The activity is for at least one of the groups of people that the terms name.',
  fields: { groups: choices(targetGroups) },
  needs: ['targetGroups'],
  broken: (term, known) =>
    term.groups.some((group) => known.targetGroups.includes(group))
      ? undefined
      : { groups: term.groups },
});
