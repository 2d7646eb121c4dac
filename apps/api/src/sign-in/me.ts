import { dayOf } from '@plan/domain';
import type { Association, Day, MunicipalityId, Standing } from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import { COOKIE, actorOf, sessionRead, stands, ticketFrom } from '../http/index.ts';
import type { SessionRow } from '../http/index.ts';
import { records } from '../records.ts';
import { all, many, one, readTogether } from '../rows/index.ts';

export async function liveSession(deps: Deps, context: Context): Promise<SessionRow | undefined> {
  const ticket = ticketFrom(getCookie(context, COOKIE));
  const session = await sessionRead(ticket).from(deps.engine.open('platform'));
  const live = ticket && stands(session?.value, ticket, Date.parse(deps.clock()));
  return live ? session?.value : undefined;
}

/** Who is signed in, and what they are in each municipality. */
export async function showMe(deps: Deps, context: Context): Promise<AnswerOf<'showMe'>> {
  const session = await liveSession(deps, context);
  if (!session) return { signedIn: false, mayCreateMunicipality: false, municipalities: [] };
  const platform = deps.engine.open('platform');
  const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
    platform,
  );
  const today = dayOf(deps.clock());
  const known = await Promise.all(
    listed.map(async ({ value: { id, name } }) => {
      const store = deps.engine.open(id);
      const found = await readTogether(store, {
        standing: one(records.standing, records.standing.key(session.person)),
        settings: one(records.municipality, records.municipality.key()),
      });
      const standing = found.standing?.value;
      const sample = found.settings?.value.sample ?? false;
      const memberOf = standing?.memberships.map((each) => each.association) ?? [];
      const keys = memberOf.map((association) => records.association.key(association));
      const associations = await many(records.association, keys).from(store);
      return { id, name, sample, standing, associations: associations.map((each) => each.value) };
    }),
  );
  return {
    signedIn: true,
    name: session.name,
    person: session.person,
    mayCreateMunicipality: session.mayCreateMunicipality,
    ...(session.signIn ? { signIn: session.signIn } : {}),
    municipalities: known.map((place) => placeOf(place, session, today)),
  };
}

type KnownPlace = {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly sample: boolean;
  readonly standing: Standing | undefined;
  readonly associations: readonly Association[];
};

function placeOf(
  { id, name, sample, standing, associations }: KnownPlace,
  session: SessionRow,
  today: Day,
): AnswerOf<'showMe'>['municipalities'][number] {
  const actor = actorOf(id, session, standing, today);
  const nameOf = (association: Association['id']) =>
    associations.find((each) => each.id === association)?.name ?? '';
  return {
    id,
    name,
    sample,
    roles: [...actor.roles],
    associations: actor.memberships.map(({ association, rights }) => ({
      id: association,
      name: nameOf(association),
      rights: [...rights],
    })),
    committees: actor.seats.map((seat) => seat.committee),
  };
}
