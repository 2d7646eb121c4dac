import { emailCanBeWrittenTo, judge, tidied, unless } from '../kernel/index.ts';
import type {
  Actor,
  AssociationId,
  CommitteeId,
  Day,
  Deed,
  Outcome,
  PersonId,
} from '../kernel/index.ts';
import type { AssignableRole, Committee, Standing } from './municipality.ts';
import { holdsOn } from './permissions.ts';
import {
  administratorStays,
  committeeHasName,
  managerIsSomebodyElse,
  oneChair,
  termRunsForward,
} from './rules.ts';

type Changed = { readonly standing: Standing; readonly deed: Deed };

function deedOn(standing: Standing, verb: string, facts: Deed['facts']): Deed {
  return { chain: `person/${standing.person}`, verb, facts };
}

/**
 * Gives a person a role from a day on. Refuses a last day before the first, and administrators
 * who would let their own role end or begin later.
 */
export function assignRole(
  actor: Actor,
  today: Day,
  standing: Standing,
  given: { role: AssignableRole; from: Day; until?: Day | undefined },
): Outcome<Changed> {
  const ends = given.from > today || given.until !== undefined;
  const self = ends && actor.person === standing.person;
  const refusals = [
    ...judge(termRunsForward, given, 'until'),
    ...judge(administratorStays, { role: given.role, self }),
  ];
  return unless(refusals, () => {
    const kept = standing.assignments.filter(
      (each) => each.role !== given.role || (each.until !== undefined && each.until < given.from),
    );
    return {
      standing: {
        ...standing,
        assignments: [...kept, { ...given, assignedBy: actor.person }],
      },
      deed: deedOn(standing, 'assign-role', { role: given.role, from: given.from }),
    };
  });
}

/** Takes a role away at once. Refuses an administrator who would remove themselves. */
export function endRole(actor: Actor, standing: Standing, role: AssignableRole): Outcome<Changed> {
  const self = actor.person === standing.person;
  return unless(judge(administratorStays, { role, self }), () => ({
    standing: {
      ...standing,
      assignments: standing.assignments.filter((each) => each.role !== role),
    },
    deed: deedOn(standing, 'end-role', { role }),
  }));
}

/**
 * Writes where letters to a person go, and who is told when reminders have not helped. Refuses an
 * address that cannot be written to, and a manager who is the person or not on the staff.
 */
export function describePerson(
  { email: _email, manager: _manager, ...standing }: Standing,
  { email, manager }: { email: string; manager?: PersonId | undefined },
  staff: ReadonlySet<PersonId>,
): Outcome<Changed> {
  const self = manager === standing.person;
  const refusals = [
    ...(email === '' ? [] : judge(emailCanBeWrittenTo, { email }, 'email')),
    ...(manager === undefined
      ? []
      : judge(managerIsSomebodyElse, { self, known: staff.has(manager) }, 'manager')),
  ];
  return unless(refusals, () => ({
    standing: {
      ...standing,
      ...(email === '' ? {} : { email }),
      ...(manager === undefined ? {} : { manager }),
    },
    deed: deedOn(standing, 'describe-person', {}),
  }));
}

/** Writes a committee or council: its name, and how many must be there for a vote to count. */
export function putCommittee(
  id: CommitteeId,
  before: Committee | undefined,
  told: Pick<Committee, 'name' | 'quorum'>,
): Outcome<{ readonly committee: Committee; readonly deed: Deed }> {
  const name = tidied(told.name);
  return unless(judge(committeeHasName, { name }, 'name'), () => ({
    committee: { id, seats: before?.seats ?? [], name, quorum: told.quorum },
    deed: { chain: `committee/${id}`, verb: 'put-committee', facts: {} },
  }));
}

/** Gives a person a seat in a committee. Refuses a second chair in the same days. */
export function takeSeat(
  committee: Committee,
  standing: Standing,
  given: { chair: boolean; from: Day; until?: Day | undefined },
): Outcome<Changed & { committee: Committee }> {
  const others = committee.seats.filter((seat) => seat.person !== standing.person);
  const chairThen = others.find(
    (seat) =>
      given.chair &&
      seat.chair &&
      (holdsOn(seat, given.from) ||
        (seat.from >= given.from && seat.from <= (given.until ?? seat.from))),
  );
  const refusals = [
    ...judge(termRunsForward, given, 'until'),
    ...judge(oneChair, { chair: chairThen?.name }, 'chair'),
  ];
  return unless(refusals, () => ({
    committee: {
      ...committee,
      seats: [...others, { person: standing.person, name: standing.name, ...given }],
    },
    standing: {
      ...standing,
      seats: [...seatsElsewhere(standing, committee.id), { committee: committee.id, ...given }],
    },
    deed: deedOn(standing, 'take-seat', { committee: committee.id, from: given.from }),
  }));
}

/** Takes a seat away at once. */
export function leaveSeat(
  committee: Committee,
  standing: Standing,
): Changed & { committee: Committee } {
  return {
    committee: {
      ...committee,
      seats: committee.seats.filter((seat) => seat.person !== standing.person),
    },
    standing: { ...standing, seats: seatsElsewhere(standing, committee.id) },
    deed: deedOn(standing, 'leave-seat', { committee: committee.id }),
  };
}

function seatsElsewhere(standing: Standing, committee: CommitteeId): Standing['seats'] {
  return standing.seats.filter((seat) => seat.committee !== committee);
}

type Membership = Standing['memberships'][number];

/** Lets somebody act for an association, or changes with which rights. */
export function joinAssociation(standing: Standing, membership: Membership): Standing {
  const others = leaveAssociation(standing, membership.association).memberships;
  return { ...standing, memberships: [...others, membership] };
}

/** Ends that somebody acts for an association. */
export function leaveAssociation(standing: Standing, association: AssociationId): Standing {
  return {
    ...standing,
    memberships: standing.memberships.filter((each) => each.association !== association),
  };
}
