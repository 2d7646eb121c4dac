import * as z from 'zod';
import { ApplicationId, Instant, PersonId, RoundId } from '../kernel/index.ts';
import type {
  PersonId as PersonIdType,
  ApplicationId as ApplicationIdType,
} from '../kernel/index.ts';

/** The five grounds of forvaltningsloven § 3 stk. 1, by their number there. */
export const grounds = [1, 2, 3, 4, 5] as const;
export type Ground = (typeof grounds)[number];
export const Ground = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);

/** One person who takes no part in one application, and why. The note lies in its own row. */
export type Conflict = z.infer<typeof Conflict>;
export const Conflict = z.object({
  application: ApplicationId,
  person: PersonId,
  ground: Ground,
  /** `system` where the applicant's own list of members says so. */
  registeredBy: z.union([PersonId, z.literal('system')]),
  at: Instant,
});

/** All conflicts of a round on one row, so that every vote and score can be checked against it. */
export type ConflictRegister = z.infer<typeof ConflictRegister>;
export const ConflictRegister = z.object({
  round: RoundId,
  conflicts: z.array(Conflict).max(20_000),
});

export function conflictOf(
  register: ConflictRegister,
  application: ApplicationIdType,
  person: PersonIdType,
): Conflict | undefined {
  return register.conflicts.find(
    (each) => each.application === application && each.person === person,
  );
}

export function disqualifiedFor(
  register: ConflictRegister,
  application: ApplicationIdType,
): readonly PersonIdType[] {
  return register.conflicts
    .filter((each) => each.application === application)
    .map((each) => each.person);
}
