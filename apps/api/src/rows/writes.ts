import { createHash } from 'node:crypto';
import { canonical } from '@plan/domain';
import type { Deed, HistoryEntry, Instant, PersonId } from '@plan/domain';
import type { Change, Key } from '../store/index.ts';
import type { AnyRecord, ChainHead, Stored } from './record.ts';

/** Who and when, for the history. */
export type Occasion = { readonly now: Instant; readonly by: PersonId | 'system' };

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

type Extras = { readonly index?: Key; readonly expiresAt?: number };

function putting(
  kind: { readonly kind: string; readonly schema: number },
  key: Key,
  before: Stored<unknown> | undefined,
  data: unknown,
  extras: Extras = {},
): Change {
  const version = (before?.version ?? 0) + 1;
  return {
    put: { ...key, version, kind: kind.kind, schema: kind.schema, data, ...extras },
    expects: before?.version ?? 'absent',
  };
}

/** Writes a row that has no history of its own: drafts, notes, sessions, jobs. */
export function saved<Value>(
  kind: AnyRecord<Value>,
  key: Key,
  before: Stored<Value> | undefined,
  value: Value,
  extras?: Extras,
): Change {
  const chain = before?.chain ? { chain: before.chain } : {};
  return putting(kind, key, before, { value: kind.check(value), ...chain }, extras);
}

/** Writes a row and the entry that tells of it, linked to the entry before. */
export function recorded<Value>(
  occasion: Occasion,
  kind: AnyRecord<Value>,
  key: Key,
  before: Stored<Value> | undefined,
  value: Value,
  deed: Deed,
  extras?: Extras,
): readonly Change[] {
  const entry = entryOf(occasion, before?.chain, deed, value);
  const chain: ChainHead = { number: entry.number, hash: entry.hash };
  const data = { value: kind.check(value), chain };
  return [putting(kind, key, before, data, extras), historyRow(entry)];
}

function entryOf(
  { now, by }: Occasion,
  head: ChainHead | undefined,
  deed: Deed,
  value: unknown,
): HistoryEntry {
  const unsealed = {
    shape: 1 as const,
    ...deed,
    number: (head?.number ?? 0) + 1,
    at: now,
    by,
    digest: sha256(canonical(value)),
    previous: head?.hash ?? '',
  };
  return { ...unsealed, hash: sha256(canonical(unsealed)) };
}

function historyRow(entry: HistoryEntry): Change {
  const sort = String(entry.number).padStart(6, '0');
  const key = { partition: `history#${entry.chain}`, sort };
  return putting({ kind: 'history', schema: 1 }, key, undefined, entry);
}

export function removed(stored: Stored<unknown>): Change {
  return { delete: stored.key, expects: stored.version };
}

/** Commits only if the row is still as it was read. */
export function unchanged(key: Key, stored: Stored<unknown> | undefined): Change {
  return { check: key, expects: stored?.version ?? 'absent' };
}

/** Whether a chain of entries is whole: every link in place, every hash its own. */
export function chainIsWhole(entries: readonly HistoryEntry[]): boolean {
  return entries.every((entry, index) => {
    const { hash, ...unsealed } = entry;
    const linked = entry.previous === (entries[index - 1]?.hash ?? '');
    return linked && entry.number === index + 1 && hash === sha256(canonical(unsealed));
  });
}
