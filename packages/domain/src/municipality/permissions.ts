import type { Actor, CommitteeId, Day, MunicipalityId, Role } from '../kernel/index.ts';
import type { Committee, Seat, Standing } from './municipality.ts';

type Term = { readonly from: Day; readonly until?: Day | undefined };

/** Whether a role or seat holds on a day; both its first and its last day count. */
export function holdsOn(term: Term, today: Day): boolean {
  return term.from <= today && (term.until === undefined || today <= term.until);
}

/** People who have a role in the municipality on a day. */
export function staffOn(people: readonly Standing[], today: Day): readonly Standing[] {
  return people.filter((each) => each.assignments.some((role) => holdsOn(role, today)));
}

/** What a person is today, from all they have been and will be. */
export function actorFrom(municipality: MunicipalityId, standing: Standing, today: Day): Actor {
  const seats = standing.seats.filter((seat) => holdsOn(seat, today));
  const roles = new Set<Role>(
    standing.assignments.filter((each) => holdsOn(each, today)).map((each) => each.role),
  );
  if (standing.memberships.length > 0) roles.add('applicant');
  if (seats.length > 0) roles.add('committee-member');
  if (seats.some((seat) => seat.chair)) roles.add('committee-chair');
  return {
    person: standing.person,
    name: standing.name,
    municipality,
    roles: [...roles],
    memberships: standing.memberships,
    seats: seats.map(({ committee, chair }) => ({ committee, chair })),
  };
}

export function membersOn(committee: Committee, today: Day): readonly Seat[] {
  return committee.seats.filter((seat) => holdsOn(seat, today));
}

export function chairs(actor: Actor, committee: CommitteeId): boolean {
  return actor.seats.some((seat) => seat.committee === committee && seat.chair);
}
