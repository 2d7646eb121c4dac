import { instantOf, uuidFromDigest } from '../kernel/index.ts';
import { day } from '../kernel/index.ts';
import type { Actor, PersonId, Role } from '../kernel/index.ts';
import { roedovre } from './roedovre.ts';
import type { Anchor, SampleRound } from './world.ts';

/** A digest good enough to tell samples apart in tests; the api uses SHA-256. */
function digest(text: string): string {
  let hash = 7n;
  for (const letter of text) hash = (hash * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 128n;
  return hash.toString(16).padStart(64, '0');
}

/** A world made for a fixed day, without any platform. */
export function anchorOn(today: string): Anchor {
  return {
    today: day(today),
    personOf: (subject) => `per_${uuidFromDigest(digest(subject).slice(32).padEnd(64, '0'))}`,
    sha256: digest,
  };
}

/** Rødovre on a fixed day, with its three rounds by name. */
export function roedovreOn(today: string) {
  const anchor = anchorOn(today);
  const world = roedovre(anchor);
  const [decided, reviewing, open] = world.rounds;
  const [committee] = world.committees;
  if (!decided || !reviewing || !open || !committee) throw new Error('The sample has three rounds');
  return { anchor, world, committee, decided, reviewing, open };
}

/** Somebody of the sample, acting with the given roles in its committee and associations. */
export function actorFor(
  { anchor, world }: ReturnType<typeof roedovreOn>,
  subject: string,
  roles: readonly Role[],
): Actor {
  const person: PersonId = anchor.personOf(subject);
  const standing = world.standings.find((each) => each.person === person);
  if (!standing) throw new Error(`${subject} is nobody in the sample`);
  const { name, memberships } = standing;
  const seats = standing.seats.map(({ committee, chair }) => ({ committee, chair }));
  return { person, name, municipality: world.municipality.id, roles, memberships, seats };
}

export function opening({ round }: SampleRound) {
  return instantOf(round.window.opens, 'opening');
}

/** What a verb refused, each with the field it points at. */
export function codesOf(outcome: {
  readonly ok: boolean;
  readonly refusals?: readonly { readonly code: string; readonly at?: string }[];
}): readonly string[] {
  return (outcome.refusals ?? []).map(({ code, at }) =>
    at === undefined ? code : `${code} ${at}`,
  );
}
