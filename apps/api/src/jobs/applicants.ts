import { listedApplicant } from '@plan/domain';
import { records } from '../records.ts';
import { all, many, readTogether, saved } from '../rows/index.ts';
import type { Store } from '../store/index.ts';

/**
 * Lists applicants that were registered by a version without the list. Whoever has somebody to act
 * for it is known by those; done every night, it finds nothing the second time.
 */
export async function listApplicants(store: Store): Promise<void> {
  const { people, listed } = await readTogether(store, {
    people: all(records.standing, { partition: 'people' }),
    listed: all(records.applicant, { partition: 'applicants' }),
  });
  const known = new Set(listed.map(({ value }) => value.id));
  const acting = people.flatMap(({ value }) => value.memberships.map((each) => each.association));
  const missing = [...new Set(acting)].filter((id) => !known.has(id));
  const keys = missing.map((id) => records.association.key(id));
  for (const { value } of await many(records.association, keys).from(store)) {
    const key = records.applicant.key(value.id);
    // Stale means that somebody has just listed it.
    await store.commit([saved(records.applicant, key, undefined, listedApplicant(value))]);
  }
}
