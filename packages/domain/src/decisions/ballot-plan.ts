import type { ApplicationId, PersonId } from '../kernel/index.ts';
import { conflictOf, disqualifiedFor } from '../reviews/index.ts';
import type { ConflictRegister, Ground } from '../reviews/index.ts';
import type { Line } from './allocation.ts';

/** A ballot that has to be taken: these lines, without these people. */
export type PlannedBallot = {
  readonly lines: readonly ApplicationId[];
  readonly leave: readonly { readonly person: PersonId; readonly ground: Ground }[];
};

/**
 * Divides a list into the ballots it takes. Lines with a disqualified member come first, those
 * with the same members out of the room together; lines nobody is disqualified for form the
 * last. Only members of the committee count: a caseworker's conflict changes no vote.
 */
export function planBallots(
  lines: readonly Line[],
  register: ConflictRegister,
  members: readonly PersonId[],
): readonly PlannedBallot[] {
  const groups = new Map<string, ApplicationId[]>();
  for (const line of lines) {
    const out = leaving(register, line.application, members);
    const key = out.toSorted().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), line.application]);
  }
  return [...groups.entries()]
    .toSorted(([one], [other]) => Number(one === '') - Number(other === ''))
    .map(([, applications]) => ({
      lines: applications,
      leave: leaving(register, applications[0], members).flatMap((person) =>
        groundsFor(register, applications, person),
      ),
    }));
}

function leaving(
  register: ConflictRegister,
  application: ApplicationId | undefined,
  members: readonly PersonId[],
): readonly PersonId[] {
  if (application === undefined) return [];
  return disqualifiedFor(register, application).filter((person) => members.includes(person));
}

function groundsFor(
  register: ConflictRegister,
  applications: readonly ApplicationId[],
  person: PersonId,
): readonly { person: PersonId; ground: Ground }[] {
  const first = applications.flatMap((each) => conflictOf(register, each, person) ?? [])[0];
  return first ? [{ person, ground: first.ground }] : [];
}
