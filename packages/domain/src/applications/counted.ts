import * as z from 'zod';
import { localMembersIn } from '../terms/index.ts';
import type { Known } from '../terms/index.ts';
import type { Submission } from './application.ts';

/** What is counted of who applies and of what is planned, that money may be shared by. */
export const countNames = [
  'members',
  'youngMembers',
  'localMembers',
  'people',
  'peopleHere',
  'volunteers',
  'volunteerHours',
  'activityDays',
  'events',
] as const;
export type CountName = (typeof countNames)[number];

/** Counts as they were told; what nobody told is left out. */
export type Counted = z.infer<typeof Counted>;
export const Counted = z.partialRecord(z.enum(countNames), z.number().int().min(0));

/** The counts in what is known of an application. */
export function countedIn(known: Known): Counted {
  const counts = { ...known, localMembers: localMembersIn(known) };
  const told = countNames.flatMap((name) => {
    const count = counts[name];
    return count === undefined ? [] : [[name, count] as const];
  });
  return Object.fromEntries(told);
}

/** The counts of what was sent; of what was sent before they were kept, those it still tells. */
export function countedOf({
  counted,
  core = {},
  facts = {},
}: Pick<Submission, 'counted' | 'core' | 'facts'>): Counted {
  if (counted) return counted;
  return countedIn({
    people: core['people-reached'],
    volunteers: core.volunteers,
    volunteerHours: core['volunteer-hours'],
    ...facts,
  });
}
