import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const earlierGrantsTerm = termKind('earlier-grants', {
  section: 'applicant',
  says: 'With the years applied for, the applicant is granted money in at most so many years in a row as the terms name; where they name none, never before.',
  fields: { mostYears: count() },
  needs: [],
  asks: ({ mostYears }): readonly ('grantedBefore' | 'grantedYears' | 'yearsAsked')[] =>
    mostYears === 0 ? ['grantedBefore'] : ['grantedYears'],
  broken({ mostYears }, { grantedYears = 0, grantedBefore = false, yearsAsked = 1 }) {
    const asked = Math.max(1, yearsAsked);
    const tooOften = mostYears === 0 ? grantedBefore : grantedYears + asked > mostYears;
    return tooOften ? { grantedYears, mostYears, asked } : undefined;
  },
});
