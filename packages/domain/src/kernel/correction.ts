import * as z from 'zod';
import { PersonId } from './ids.ts';
import { judge } from './rule.ts';
import {
  correctionFitsField,
  correctionIsOfAdopted,
  correctionIsOpen,
  correctionIsTypo,
  correctionNeedsReason,
  correctionNeedsSecondPerson,
} from './correction-rules.ts';
import { unless } from './outcome.ts';
import type { Deed } from './history.ts';
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

export type Writing = { readonly by: PersonId; readonly at: Instant };

type Corrected = { readonly corrections: readonly Correction[] };

/** How the adopted texts of one kind of thing are found and put right. */
export type Correctable<Thing> = {
  /** The texts that can be corrected, by the path they are corrected under. */
  readonly texts: (thing: Thing) => ReadonlyMap<string, string>;
  readonly withText: (thing: Thing, at: string, text: string) => Thing;
  /** Whether the text is adopted, so that it can no longer simply be written anew. */
  readonly locked: (thing: Thing) => boolean;
  readonly fits: (thing: Thing) => boolean;
  readonly chain: (thing: Thing) => string;
};

type Done<Thing> = { readonly thing: Thing; readonly deed: Deed };

/**
 * Proposes to put a typing error right in adopted text; nothing changes until somebody else
 * confirms it. Refuses drafts, more than {@link MOST_WORDS} words, a missing reason, and a text
 * that is not there or would not fit its field.
 */
export function proposeCorrection<Thing extends Corrected>(
  way: Correctable<Thing>,
  thing: Thing,
  { at, after, reason }: Pick<Correction, 'at' | 'after' | 'reason'>,
  writing: Writing,
): Outcome<Done<Thing>> {
  const before = way.texts(thing).get(at);
  const words = wordsChanged(before ?? '', after);
  const fits = before !== undefined && way.fits(way.withText(thing, at, after));
  const refusals = [
    ...judge(correctionIsOfAdopted, { locked: way.locked(thing) }),
    ...judge(correctionIsTypo, { words, most: MOST_WORDS, same: before === after }, 'after'),
    ...judge(correctionFitsField, { fits }, 'after'),
    ...judge(correctionNeedsReason, { reason }, 'reason'),
  ];
  return unless(refusals, () => {
    const number = thing.corrections.length + 1;
    const correction: Correction = {
      number,
      at,
      before: before ?? '',
      after,
      reason,
      proposedBy: writing.by,
      proposedAt: writing.at,
    };
    return {
      thing: { ...thing, corrections: [...thing.corrections, correction] },
      deed: { chain: way.chain(thing), verb: 'propose-correction', facts: { at, number } },
    };
  });
}

/**
 * Confirms a correction as somebody else than the one who proposed it, which puts the text right
 * and keeps both as they were. Refuses when the text has changed since.
 */
export function confirmCorrection<Thing extends Corrected>(
  way: Correctable<Thing>,
  thing: Thing,
  correction: Correction,
  { by, at: confirmedAt }: Writing,
): Outcome<Done<Thing>> {
  const { at, number, before, after, proposedBy } = correction;
  const open = correction.confirmedBy === undefined && way.texts(thing).get(at) === before;
  const refusals = [
    ...judge(correctionNeedsSecondPerson, { proposedBy, by }),
    ...judge(correctionIsOpen, { open }),
  ];
  return unless(refusals, () => ({
    thing: {
      ...way.withText(thing, at, after),
      corrections: thing.corrections.map((each) =>
        each.number === number ? { ...each, confirmedBy: by, confirmedAt } : each,
      ),
    },
    deed: { chain: way.chain(thing), verb: 'confirm-correction', facts: { at, number } },
  }));
}

type Texts = readonly (readonly [at: string, text: string])[];

/** Names under which an object keeps words of people; other strings are ids and choices. */
const WORDED: readonly string[] = ['title', 'text', 'name'];

function textsUnder(value: unknown, at: string): Texts {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value))
    return value.flatMap((each, index) => textsUnder(each, `${at}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => WORDED.includes(name))
    .flatMap(([name, part]) => textsUnder(part, `${at}.${name}`));
}

/** All words of people in some fields of a thing, by their dotted paths: `sections.0.title`. */
export function textsIn<Thing extends object>(
  thing: Thing,
  fields: readonly Extract<keyof Thing, string>[],
): ReadonlyMap<string, string> {
  return new Map(fields.flatMap((name) => [...textsUnder(thing[name], name)]));
}

function replaced(value: unknown, path: readonly string[], text: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === first ? replaced(each, rest, text) : each,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === first ? [name, replaced(part, rest, text)] : [name, part],
    ),
  );
}

/** The thing with the text at a path of {@link textsIn} replaced. */
export function withTextAt<Thing extends object>(thing: Thing, at: string, text: string): Thing {
  // Only a string is replaced by a string, so the shape stays.
  return replaced(thing, at.split('.'), text) as Thing;
}
