import { count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const OLDEST = 150;

export const agesTerm = termKind('ages', {
  section: 'activity',
  says: 'All, or some, of the people it is for are of the age that the terms name.',
  fields: { from: optional(count()), to: optional(count()), everybody: flag() },
  needs: ['ageFrom', 'ageTo'],
  impossible: ({ from = 0, to = Infinity }) => from > to,
  empty: ({ from, to }) => from === undefined && to === undefined,
  broken({ from = 0, to = OLDEST, everybody }, { ageFrom, ageTo }) {
    const outside = everybody ? ageFrom < from || ageTo > to : ageTo < from || ageFrom > to;
    return outside ? { from, to } : undefined;
  },
});
