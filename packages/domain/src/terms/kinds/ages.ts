import { count, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const OLDEST = 150;

export const agesTerm = termKind('ages', {
  section: 'activity',
  says: 'The people it is for are of the age that the terms name.',
  fields: { from: optional(count()), to: optional(count()) },
  needs: ['ageFrom', 'ageTo'],
  impossible: ({ from = 0, to = Infinity }) => from > to,
  broken({ from = 0, to = OLDEST }, { ageFrom, ageTo }) {
    return ageFrom < from || ageTo > to ? { from, to } : undefined;
  },
});
