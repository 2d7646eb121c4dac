import { judge, tidied, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, LegalBasis, Outcome } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Pool } from '../pools/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { lineOf } from './allocation.ts';
import type { Allocation } from './allocation.ts';
import { deedOn, refuseLineChange } from './lifecycle.ts';
import { withLine } from './propose.ts';
import { placedUnderLawOfPool, placementNeedsReason } from './rules.ts';

/**
 * Places an application under one of the laws of its pool; what it is given is then taken from the
 * money under that law. Refuses a law the pool does not rest on, a missing reason, a line already
 * voted on, an adopted list, and whoever is disqualified.
 */
export function placeUnderLaw(
  actor: Actor,
  now: Instant,
  register: ConflictRegister,
  pool: Pick<Pool, 'legalBases'>,
  allocation: Allocation,
  application: Application,
  asked: { readonly legalBasis: LegalBasis; readonly reason: string },
): Outcome<{ allocation: Allocation; application: Application; deed: Deed }> {
  const { id } = application;
  const line = lineOf(allocation, id);
  if (!line) throw new Error('The use case has looked the line up');
  const { legalBasis } = asked;
  const reason = tidied(asked.reason);
  const stopped = [
    ...refuseDisqualified(actor, register, application),
    ...refuseLineChange(allocation, id, 'place'),
  ];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(placedUnderLawOfPool, { legalBasis, legalBases: pool.legalBases }, 'legalBasis'),
          ...judge(placementNeedsReason, { reason }, 'reason'),
        ];
  return unless(refusals, () => ({
    allocation: withLine(allocation, { ...line, legalBasis }),
    application: { ...application, placed: { legalBasis, reason, by: actor.person, at: now } },
    deed: deedOn(allocation, 'place', {
      application: id,
      from: line.legalBasis ?? '',
      to: legalBasis,
    }),
  }));
}
