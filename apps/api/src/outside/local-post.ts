import type { Engine } from '../store/index.ts';
import type { Letter, Post } from '../deps.ts';
import { records } from '../records.ts';
import { saved } from '../rows/index.ts';

/** A mailbox on this machine. A letter sent twice lies there once. */
export function localPost(engine: Engine): Post {
  return {
    async send({ id, municipality, to, subject, text, at }: Letter): Promise<void> {
      const key = records.mail.key(id);
      const change = saved(records.mail, key, undefined, { to, subject, text, at });
      // Stale means that the same letter is already there.
      await engine.open(municipality).commit([change]);
    },
  };
}
