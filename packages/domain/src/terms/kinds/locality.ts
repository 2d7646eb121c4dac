import { localities } from '../choices.ts';
import { choice, choices, count, optional, percent } from '../fields.ts';
import type { Known } from '../circumstances.ts';
import { termKind } from '../term-kind.ts';

const known = {
  seat: 'seatHere',
  activity: 'activityHere',
  members: 'membersHere',
} as const;

type Data = {
  readonly ways: readonly (typeof localities)[number][];
  readonly leastPercent?: number | undefined;
  readonly leastPeople?: number | undefined;
};

/** A number of people says by itself that users are from here; without it, one in a hundred does. */
function metIn({ leastPercent, leastPeople }: Data, facts: Known) {
  const { seatHere, activityHere, membersHere = 0, usersHere = 0, peopleHere = 0 } = facts;
  const share = leastPercent ?? (leastPeople === undefined ? 1 : 0);
  return {
    seat: seatHere === true,
    activity: activityHere === true,
    members: membersHere >= (leastPercent ?? 1),
    users: usersHere >= share && peopleHere >= (leastPeople ?? 0),
  };
}

/** What tells whether those who take part are from here. */
function askedOfUsers({ leastPercent, leastPeople }: Data) {
  return [
    ...(leastPercent !== undefined || leastPeople === undefined ? (['usersHere'] as const) : []),
    ...(leastPeople === undefined ? [] : (['peopleHere'] as const)),
  ];
}

export const localityTerm = termKind('locality', {
  section: 'applicant',
  says: 'The applicant belongs to the municipality in one or all of the ways the terms name.',
  fields: {
    ways: choices(localities),
    need: choice(['one', 'all']),
    leastPercent: optional(percent()),
    leastPeople: optional(count()),
  },
  needs: [],
  asks: (data) => data.ways.flatMap((way) => (way === 'users' ? askedOfUsers(data) : [known[way]])),
  settled: (data, facts) => {
    const met = metIn(data, facts);
    const asked = askedOfUsers(data).every((name) => facts[name] !== undefined);
    return data.need === 'one' && data.ways.some((way) => met[way] && (way !== 'users' || asked));
  },
  broken(data, facts) {
    const { ways, need, leastPercent = 0, leastPeople = 0 } = data;
    const met = metIn(data, facts);
    const lacking = ways.filter((way) => !met[way]);
    const kept = need === 'all' ? lacking.length === 0 : lacking.length < ways.length;
    return kept ? undefined : { ways: lacking, need, leastPercent, leastPeople };
  },
});
