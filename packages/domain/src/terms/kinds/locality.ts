import { localities } from '../choices.ts';
import { choice, choices, count, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

const known = {
  seat: 'seatHere',
  activity: 'activityHere',
  members: 'membersHere',
  users: 'usersHere',
} as const;

export const localityTerm = termKind('locality', {
  section: 'applicant',
  says: 'The applicant belongs to the municipality in at least one of the ways the terms name.',
  fields: {
    ways: choices(localities),
    need: choice(['one', 'all']),
    leastPercent: optional(percent()),
    leastPeople: optional(count()),
  },
  needs: [],
  asks: ({ ways, leastPeople }) => [
    ...ways.map((way) => known[way]),
    ...(leastPeople === undefined ? [] : (['peopleHere'] as const)),
  ],
  broken({ ways, need, leastPercent = 1, leastPeople }, facts) {
    const { seatHere, activityHere, membersHere = 0, usersHere = 0, peopleHere = 0 } = facts;
    const met = {
      seat: seatHere === true,
      activity: activityHere === true,
      members: membersHere >= leastPercent,
      users: usersHere >= leastPercent && peopleHere >= (leastPeople ?? 0),
    };
    const kept = need === 'all' ? ways.every((way) => met[way]) : ways.some((way) => met[way]);
    return kept ? undefined : { ways, need, leastPercent };
  },
});
