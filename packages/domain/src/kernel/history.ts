import type { Facts } from './outcome.ts';
import type { Instant } from './moments.ts';
import type { PersonId } from './ids.ts';

/**
 * What a verb says it did. It holds ids, amounts and states, never anything a person wrote, so
 * that erasing personal text later cannot break the chain it becomes part of.
 */
export type Deed = {
  /** The chain it belongs to, for example `application/app_…`. */
  readonly chain: string;
  readonly verb: string;
  readonly facts: Facts;
};

/** A deed as it is kept, linked to the one before. Version 1 of the published shape. */
export type HistoryEntry = Deed & {
  readonly shape: 1;
  readonly number: number;
  readonly at: Instant;
  readonly by: PersonId | 'system';
  /** SHA-256 over the new states, hexadecimal. */
  readonly digest: string;
  /** `hash` of the entry before, or empty for the first. */
  readonly previous: string;
  readonly hash: string;
};
