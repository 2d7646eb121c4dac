import type { Association } from '../associations/index.ts';
import type { AssignableRole, Committee, Standing } from '../municipality/index.ts';
import { samplePeople } from './people.ts';
import { daysFrom } from './world.ts';
import type { Anchor } from './world.ts';

/** What each sample person is in a municipality; those who are nothing there are left out. */
export function standingsOf(
  anchor: Anchor,
  committees: readonly Committee[],
  associations: readonly Association[],
  staff: Readonly<Record<string, AssignableRole>>,
): readonly Standing[] {
  const chief = Object.keys(staff).find((id) => staff[id] === 'administrator');
  return samplePeople.flatMap(({ id, name, email }): Standing[] => {
    const person = anchor.personOf(id);
    const role = staff[id];
    const standing: Standing = {
      person,
      name,
      ...(role ? { email } : {}),
      ...(role === 'caseworker' && chief ? { manager: anchor.personOf(chief) } : {}),
      assignments: role ? [{ role, from: daysFrom(anchor, -700), assignedBy: 'system' }] : [],
      seats: committees.flatMap((committee) =>
        committee.seats
          .filter((seat) => seat.person === person)
          .map(({ chair, from }) => ({ committee: committee.id, chair, from })),
      ),
      memberships: associations.flatMap((association) =>
        association.members
          .filter((member) => member.person === person)
          .map(({ rights }) => ({ association: association.id, rights })),
      ),
    };
    const known = standing.assignments.length + standing.seats.length + standing.memberships.length;
    return known > 0 ? [standing] : [];
  });
}
