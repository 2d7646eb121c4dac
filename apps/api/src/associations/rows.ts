import { joinAssociation, listedApplicant } from '@plan/domain';
import type { Actor, Association, AssociationId, ListedApplicant, Standing } from '@plan/domain';
import { records } from '../records.ts';
import { one, recorded, saved } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

export const applicant = (id: AssociationId) =>
  one(records.association, records.association.key(id));

export const listed = (id: AssociationId) => one(records.applicant, records.applicant.key(id));

/** The applicant among those that staff can find. */
export function listedRow(
  before: Stored<ListedApplicant> | undefined,
  association: Association,
): Change {
  const key = records.applicant.key(association.id);
  return saved(records.applicant, key, before, listedApplicant(association));
}

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
