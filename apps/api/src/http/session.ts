import { actorFrom, uuidFromDigest } from '@plan/domain';
import type { Actor, Day, MunicipalityId, PersonId, Standing } from '@plan/domain';
import { PersonId as PersonIdShape } from '@plan/domain';
import { records } from '../records.ts';
import type { Session } from '../records.ts';
import { one, sha256 } from '../rows/index.ts';
import type { Read, Stored } from '../rows/index.ts';
import type * as z from 'zod';

export const COOKIE = '__Host-session';
const ABSOLUTE_MS = 8 * 60 * 60_000;
const IDLE_MS = 30 * 60_000;
/** A session is written again at most this often, so that reading costs no commit. */
const REFRESH_MS = 5 * 60_000;

export type SessionRow = z.infer<typeof Session>;

/**
 * The cookie carries the token and the person, so that the session and the rights of the person
 * can be read in one step. The person is believed only when the session says the same.
 */
export type Ticket = { readonly hash: string; readonly person: PersonId };

export function ticketFrom(cookie: string | undefined): Ticket | undefined {
  const [token, person] = (cookie ?? '').split('.');
  const parsed = PersonIdShape.safeParse(person);
  if (token === undefined || token.length < 32 || !parsed.success) return undefined;
  return { hash: sha256(token), person: parsed.data };
}

export function sessionRead(ticket: Ticket | undefined): Read<Stored<SessionRow> | undefined> {
  if (!ticket) return { from: async () => undefined };
  return one(records.session, records.session.key(ticket.hash));
}

export function standingRead(ticket: Ticket | undefined): Read<Stored<Standing> | undefined> {
  if (!ticket) return { from: async () => undefined };
  return one(records.standing, records.standing.key(ticket.person));
}

export function stands(session: SessionRow | undefined, ticket: Ticket, now: number): boolean {
  return (
    session !== undefined &&
    session.person === ticket.person &&
    now < session.createdAt + ABSOLUTE_MS &&
    now < session.seenAt + IDLE_MS
  );
}

export function needsRefresh(session: SessionRow, now: number): boolean {
  return now - session.seenAt > REFRESH_MS;
}

export function expiryOf(session: SessionRow): number {
  return Math.ceil((session.createdAt + ABSOLUTE_MS) / 1000);
}

/** Who acts: what the municipality knows of them, or somebody with a name and no rights. */
export function actorOf(
  municipality: MunicipalityId,
  session: SessionRow,
  standing: Standing | undefined,
  today: Day,
): Actor {
  const { person, name, signIn } = session;
  if (standing) return { ...actorFrom(municipality, standing, today), signIn };
  return { person, name, municipality, roles: [], memberships: [], seats: [], signIn };
}

/** A pseudonym for a subject of the identity provider; the subject itself is kept nowhere. */
export function personOf(identityName: string, subject: string): PersonId {
  return `per_${uuidFromDigest(sha256(`${identityName}|${subject}`))}`;
}
