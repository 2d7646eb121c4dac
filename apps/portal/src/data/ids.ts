import { uuidv7 } from '@plan/domain/kernel';
import type { Id } from '@plan/domain/kernel';

/** Tells a thing of a list from its others, also from those somebody else adds meanwhile. */
export function shortKey(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** An id made here, so that sending the same thing twice is one thing. */
export function newId<const Prefix extends string>(prefix: Prefix): Id<Prefix> {
  return `${prefix}_${uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))}`;
}
