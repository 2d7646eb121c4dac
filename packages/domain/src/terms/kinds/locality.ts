import { localities } from '../choices.ts';
import { choice, choices, count, optional, percent, text } from '../fields.ts';
import type { Known } from '../circumstances.ts';
import { termKind } from '../term-kind.ts';

const here = {
  seat: 'seatHere',
  activity: 'activityHere',
  members: 'membersHere',
  users: 'usersHere',
  people: 'peopleHere',
} as const;
/** What is known of the municipality from before is not known of another place. */
const there = {
  seat: 'seatThere',
  activity: 'activityThere',
  members: 'membersThere',
  users: 'usersThere',
  people: 'peopleThere',
} as const;

type Data = {
  readonly ways: readonly (typeof localities)[number][];
  readonly leastPercent?: number | undefined;
  readonly leastPeople?: number | undefined;
  readonly place?: string | undefined;
};

const factsIn = ({ place = '' }: Pick<Data, 'place'>) => (place === '' ? here : there);

/** A number of people says by itself that users are from here; without it, one in a hundred does. */
function metIn(data: Data, facts: Known) {
  const { leastPercent, leastPeople } = data;
  const { seat, activity, members, users, people } = factsIn(data);
  const share = leastPercent ?? (leastPeople === undefined ? 1 : 0);
  return {
    seat: facts[seat] === true,
    activity: facts[activity] === true,
    members: (facts[members] ?? 0) >= (leastPercent ?? 1),
    users: (facts[users] ?? 0) >= share && (facts[people] ?? 0) >= (leastPeople ?? 0),
  };
}

/** What tells whether those who take part are from here. */
function askedOfUsers(data: Data) {
  const { users, people } = factsIn(data);
  const { leastPercent, leastPeople } = data;
  return [
    ...(leastPercent !== undefined || leastPeople === undefined ? [users] : []),
    ...(leastPeople === undefined ? [] : [people]),
  ];
}

export const localityTerm = termKind('locality', {
  section: 'applicant',
  says: 'The applicant belongs to the municipality, or the place the terms name, in one or all of the ways they name.',
  fields: {
    ways: choices(localities),
    need: choice(['one', 'all']),
    leastPercent: optional(percent()),
    leastPeople: optional(count()),
    place: optional(text()),
  },
  needs: [],
  asks: (data) =>
    data.ways.flatMap((way) => (way === 'users' ? askedOfUsers(data) : [factsIn(data)[way]])),
  settled: (data, facts) => {
    const met = metIn(data, facts);
    const asked = askedOfUsers(data).every((name) => facts[name] !== undefined);
    return data.need === 'one' && data.ways.some((way) => met[way] && (way !== 'users' || asked));
  },
  broken(data, facts) {
    const { ways, need, leastPercent = 0, leastPeople = 0, place = '' } = data;
    const met = metIn(data, facts);
    const lacking = ways.filter((way) => !met[way]);
    const kept = need === 'all' ? lacking.length === 0 : lacking.length < ways.length;
    return kept ? undefined : { ways: lacking, need, leastPercent, leastPeople, place };
  },
});
