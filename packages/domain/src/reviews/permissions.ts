import { hasRole, hasSeatIn, judge } from '../kernel/index.ts';
import type { Actor, ApplicationId, CommitteeId, Refusal } from '../kernel/index.ts';
import { conflictOf } from './conflict.ts';
import type { ConflictRegister } from './conflict.ts';
import { disqualifiedTakesNoPart } from './rules.ts';

/** Stops whoever is disqualified for an application, with the ground. */
export function refuseDisqualified(
  actor: Actor,
  register: ConflictRegister,
  application: ApplicationId,
): readonly Refusal[] {
  const ground = conflictOf(register, application, actor.person)?.ground;
  return judge(disqualifiedTakesNoPart, { ground });
}

/** Who handles a round: the administration, and the committee that the round names. */
export function handlesRound(actor: Actor, committee: CommitteeId): boolean {
  return hasRole(actor, 'caseworker') || hasSeatIn(actor, committee);
}
