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

/**
 * Somebody of the committee has the name of somebody in the board of an applicant. A hint that is
 * looked at by a person, never a conflict by itself.
 */
export type Namesake = z.infer<typeof Namesake>;
export const Namesake = z.object({ application: ApplicationId, person: PersonId });

/** All conflicts of a round on one row, so that every vote and score can be checked against it. */
export type ConflictRegister = z.infer<typeof ConflictRegister>;
export const ConflictRegister = z.object({
  round: RoundId,
  conflicts: z.array(Conflict).max(20_000),
  namesakes: z.array(Namesake).max(20_000).optional(),
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

/** Whose name stands in the board of an applicant, as long as no conflict of theirs is registered. */
export function namesakesOf(
  register: ConflictRegister,
  application: ApplicationIdType,
): readonly PersonIdType[] {
  return (register.namesakes ?? [])
    .filter((each) => each.application === application)
    .map(({ person }) => person)
    .filter((person) => !conflictOf(register, application, person));
}

export function disqualifiedFor(
  register: ConflictRegister,
  application: ApplicationIdType,
): readonly PersonIdType[] {
  return register.conflicts
    .filter((each) => each.application === application)
    .map((each) => each.person);
}
