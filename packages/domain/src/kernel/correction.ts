import * as z from 'zod';
import { PersonId } from './ids.ts';
import { judge } from './rule.ts';
import {
  correctionIsTypo,
  correctionNeedsReason,
  correctionNeedsSecondPerson,
  correctionIsOpen,
} from './rules.ts';
import { unless } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { Instant } from './moments.ts';

/**
 * A typing error put right in adopted text: what stood, what stands, why, and the two people who
 * said so. A change of meaning is not a correction; it is a new version with its own decision.
 */
export type Correction = z.infer<typeof Correction>;
export const Correction = z.object({
  number: z.number().int().min(1).max(500),
  /** The field, as a dotted path: `vision`, `goals.2.title`. */
  at: z.string().max(80),
  before: z.string().max(20_000),
  after: z.string().max(20_000),
  reason: z.string().max(600),
  proposedBy: PersonId,
  proposedAt: Instant,
  confirmedBy: PersonId.optional(),
  confirmedAt: Instant.optional(),
});

/** More words than this is a change of meaning. */
export const MOST_WORDS = 3;

/** How many words differ between two texts, counted without their order. */
export function wordsChanged(before: string, after: string): number {
  const left = new Map<string, number>();
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  for (const word of words(before)) left.set(word, (left.get(word) ?? 0) + 1);
  let added = 0;
  for (const word of words(after)) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else added += 1;
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(added, removed);
}

type Writing = { readonly by: PersonId; readonly at: Instant };

/** Proposes a correction; nothing changes until somebody else confirms it. */
export function proposeCorrection(
  corrections: readonly Correction[],
  proposed: Pick<Correction, 'at' | 'before' | 'after' | 'reason'>,
  { by, at }: Writing,
): Outcome<Correction> {
  const { before, after, reason } = proposed;
  const refusals = [
    ...judge(
      correctionIsTypo,
      { words: wordsChanged(before, after), most: MOST_WORDS, same: before === after },
      'after',
    ),
    ...judge(correctionNeedsReason, { reason }, 'reason'),
  ];
  const number = corrections.length + 1;
  return unless(refusals, () => ({ ...proposed, number, proposedBy: by, proposedAt: at }));
}

/** Confirms a correction as somebody else than the one who proposed it. */
export function confirmCorrection(
  correction: Correction,
  standing: string | undefined,
  { by, at }: Writing,
): Outcome<Correction> {
  const refusals = [
    ...judge(correctionNeedsSecondPerson, { proposedBy: correction.proposedBy, by }),
    ...judge(correctionIsOpen, {
      open: correction.confirmedBy === undefined && standing === correction.before,
    }),
  ];
  return unless(refusals, () => ({ ...correction, confirmedBy: by, confirmedAt: at }));
}
