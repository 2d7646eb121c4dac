import { joinAssociation } from '@plan/domain';
import type { Actor, AssociationId, Standing } from '@plan/domain';
import { records } from '../records.ts';
import { one, recorded } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

export const applicant = (id: AssociationId) =>
  one(records.association, records.association.key(id));

type Membership = Standing['memberships'][number];

/** The standing of a person who joins, or whose rights change. */
export function joined(
  occasion: Occasion,
  standing: Stored<Standing> | undefined,
  { person, name }: Pick<Actor, 'person' | 'name'>,
  membership: Membership,
  verb: 'join' | 'change-right' = 'join',
): readonly Change[] {
  const known = standing?.value ?? { person, name, assignments: [], seats: [], memberships: [] };
  return recorded(
    occasion,
    records.standing,
    records.standing.key(person),
    standing,
    joinAssociation(known, membership),
    { chain: `person/${person}`, verb, facts: { association: membership.association } },
  );
}
