import { dayOf } from '@plan/domain';
import type { Municipality, MunicipalityId } from '@plan/domain';
import type { BodyOf } from '@plan/contract';
import type { Deps } from '../deps.ts';
import type { SessionRow } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { records } from '../records.ts';
import { one, recorded, saved } from '../rows/index.ts';

/**
 * Makes a municipality with its first administrator. The tenant is written before the list that
 * names it, so that what is listed is whole; asking again finishes what a crash left undone.
 */
export async function createMunicipality(
  deps: Deps,
  session: SessionRow,
  id: MunicipalityId,
  typed: BodyOf<'createMunicipality'>,
): Promise<Municipality> {
  const store = deps.engine.open(id);
  const now = deps.clock();
  const occasion = { now, by: session.person };
  const key = records.municipality.key();
  const found = await one(records.municipality, key).from(store);
  const contact = { email: typed.email, phone: typed.phone };
  const municipality = found?.value ?? {
    id,
    name: typed.name,
    contact,
    sample: false,
    departments: [],
  };
  if (!found) {
    const standing = {
      person: session.person,
      name: session.name,
      assignments: [
        { role: 'administrator' as const, from: dayOf(now), assignedBy: 'system' as const },
      ],
      seats: [],
      memberships: [],
    };
    const chain = `municipality/${id}`;
    const committed = await store.commit([
      ...recorded(occasion, records.municipality, key, undefined, municipality, {
        chain,
        verb: 'create',
        facts: {},
      }),
      ...recorded(
        occasion,
        records.standing,
        records.standing.key(session.person),
        undefined,
        standing,
        {
          chain: `person/${session.person}`,
          verb: 'assign-role',
          facts: { role: 'administrator' },
        },
      ),
      publishRow(now, 'create'),
    ]);
    if (committed === 'stale') return createMunicipality(deps, session, id, typed);
  }
  await listMunicipality(deps, municipality);
  deps.wake(id);
  return municipality;
}

/** Puts a municipality on the list that the worker, the clock and the front page walk. */
export async function listMunicipality(deps: Deps, municipality: Municipality): Promise<void> {
  const platform = deps.engine.open('platform');
  const key = records.municipalityListed.key(municipality.id);
  const listed = await one(records.municipalityListed, key).from(platform);
  if (listed) return;
  const { id, name } = municipality;
  await platform.commit([saved(records.municipalityListed, key, undefined, { id, name })]);
}
