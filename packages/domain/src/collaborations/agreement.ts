import * as z from 'zod';
import { AgreementId, Day, InitiativeId, Ore, PersonId, addDays } from '../kernel/index.ts';
import type { Day as DayType } from '../kernel/index.ts';

export const agreementKinds = ['cooperation', 'partnership'] as const;

/** What staff write about an agreement. Money in øre a year. */
export type AgreementText = z.infer<typeof AgreementText>;
export const AgreementText = z.object({
  parties: z.array(z.string().min(1).max(200)).max(20),
  kind: z.enum(agreementKinds),
  purpose: z.string().max(2000),
  text: z.string().max(4000),
  /** How often the parties meet, as written. */
  meetingRhythm: z.string().max(200),
  boardSeat: z.boolean(),
  money: z.object({ given: z.boolean(), yearly: Ore.optional() }),
  from: Day.optional(),
  until: Day.optional(),
  /** A new one is made each year. */
  yearly: z.boolean(),
  initiatives: z.array(InitiativeId).max(40),
  /** Who looks after it here, and is reminded before it runs out. */
  responsible: PersonId.optional(),
  /** Days before `until` that the reminder is sent. */
  remindDays: z.number().int().min(0).max(365),
});

/** An agreement between the municipality and somebody else. */
export type Agreement = z.infer<typeof Agreement>;
export const Agreement = AgreementText.extend({ id: AgreementId });

export const agreementStandings = ['coming', 'running', 'renew', 'ended'] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

/** The day from which an agreement is to be renewed; none where it has no end. */
export function renewFrom({
  until,
  remindDays,
}: Pick<AgreementText, 'until' | 'remindDays'>): DayType | undefined {
  return until === undefined ? undefined : addDays(until, -remindDays);
}

/** Where an agreement stands on a day. Its last day is `until`. */
export function standingOf(agreement: AgreementText, today: DayType): AgreementStanding {
  const { from, until } = agreement;
  if (from !== undefined && today < from) return 'coming';
  if (until !== undefined && until < today) return 'ended';
  const renew = renewFrom(agreement);
  return renew !== undefined && renew <= today ? 'renew' : 'running';
}
