import { hasRole, hasSeatIn, judge } from '../kernel/index.ts';
import type { Actor, CommitteeId, Instant, Refusal } from '../kernel/index.ts';
import { belongsTo, standsIn } from '../applications/index.ts';
import type { Application, Owned } from '../applications/index.ts';
import { chairs } from '../municipality/index.ts';
import { isSealed } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { conflictOf } from './conflict.ts';
import type { ConflictRegister, Ground } from './conflict.ts';
import { disqualifiedTakesNoPart, sealedUntilDeadlineUnread } from './rules.ts';

type Handled = Pick<Application, 'id' | 'association' | 'partners'>;

/**
 * The ground on which somebody takes no part in an application: what is registered, or that
 * they belong to one of those who apply themselves (§ 3 stk. 1 nr. 3), registered or not.
 */
export function groundOf(
  actor: Actor,
  register: ConflictRegister,
  application: Handled,
): Ground | undefined {
  const registered = conflictOf(register, application.id, actor.person)?.ground;
  return registered ?? (belongsTo(actor, application) ? 3 : undefined);
}

/** Stops whoever is disqualified for an application, with the ground. */
export function refuseDisqualified(
  actor: Actor,
  register: ConflictRegister,
  application: Handled,
): readonly Refusal[] {
  return judge(disqualifiedTakesNoPart, { ground: groundOf(actor, register, application) });
}

/** Stops whoever is disqualified for any of several applications. */
export function refuseDisqualifiedForAny(
  actor: Actor,
  register: ConflictRegister,
  applications: readonly Handled[],
): readonly Refusal[] {
  const ground = applications.flatMap((each) => groundOf(actor, register, each) ?? [])[0];
  return judge(disqualifiedTakesNoPart, { ground });
}

/**
 * Stops whoever handles a sealed call from reading an application before its deadline. What staff
 * have entered for somebody, they have seen on paper.
 */
export function refuseSealed(
  actor: Actor,
  now: Instant,
  round: Pick<Round, 'sealedUntilDeadline' | 'window'>,
  application: Owned,
): readonly Refusal[] {
  const sealed = isSealed(round, now) && !standsIn(actor, application);
  return judge(sealedUntilDeadlineUnread, { sealed, window: round.window });
}

/** Stops whoever handles a round from reading an application: disqualified, or the call is sealed. */
export function refuseReading(
  actor: Actor,
  now: Instant,
  round: Pick<Round, 'sealedUntilDeadline' | 'window'>,
  register: ConflictRegister,
  application: Handled & Owned,
): readonly Refusal[] {
  const disqualified = refuseDisqualified(actor, register, application);
  return disqualified.length > 0 ? disqualified : refuseSealed(actor, now, round, application);
}

/** Who proposes, records and adopts: the administration, and the chair of that very committee. */
export function decidesRound(actor: Actor, committee: CommitteeId): boolean {
  return hasRole(actor, 'caseworker') || chairs(actor, committee);
}

/** Who handles a round: the administration, and the committee that the round names. */
export function handlesRound(actor: Actor, committee: CommitteeId): boolean {
  return hasRole(actor, 'caseworker') || hasSeatIn(actor, committee);
}
