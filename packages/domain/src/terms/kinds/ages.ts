import { count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const OLDEST = 150;

export const agesTerm = termKind('ages', {
  section: 'activity',
  says: 'All, or some, of the people it is for, or whoever applies, are of the age that the terms name.',
  fields: {
    from: optional(count()),
    to: optional(count()),
    everybody: flag(),
    applicant: optional(flag()),
  },
  needs: [],
  asks: ({ applicant }): readonly ('applicantAge' | 'ageFrom' | 'ageTo')[] =>
    applicant ? ['applicantAge'] : ['ageFrom', 'ageTo'],
  impossible: ({ from = 0, to = Infinity }) => from > to,
  empty: ({ from, to }) => from === undefined && to === undefined,
  broken({ from = 0, to = OLDEST, everybody, applicant }, known) {
    const { applicantAge = 0, ageFrom = 0, ageTo = 0 } = known;
    const [youngest, oldest] = applicant ? [applicantAge, applicantAge] : [ageFrom, ageTo];
    const outside = everybody ? youngest < from || oldest > to : oldest < from || youngest > to;
    if (!outside) return undefined;
    const ends = to === OLDEST ? 'from' : from === 0 ? 'to' : 'both';
    const who = applicant ? 'applicant' : everybody ? 'everybody' : 'some';
    return { from, to, ends, who } as const;
  },
});
