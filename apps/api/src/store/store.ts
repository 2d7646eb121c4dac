/** Where a row lies. Partitions and sort keys are plain ASCII; both sort as bytes. */
export type Key = { readonly partition: string; readonly sort: string };

/** One row. `version` is 1 on the first write and grows by one with each. */
export type Row = Key & {
  readonly version: number;
  readonly kind: string;
  /** Version of the shape of `data`, so that old rows can be lifted. */
  readonly schema: number;
  readonly data: unknown;
  /** A second address to be listed under. It may lag; no rule may decide by it. */
  readonly index?: Key;
  /** Seconds since 1970 after which the row may disappear by itself. */
  readonly expiresAt?: number;
};

/** The version that was read, or that there must be no row. */
export type Expected = number | 'absent';

/** One part of a commit. The only condition there is: the row is as it was read. */
export type Change =
  | { readonly put: Row; readonly expects: Expected }
  | { readonly delete: Key; readonly expects: number }
  | { readonly check: Key; readonly expects: Expected };

/** Rows of one partition (or one index partition) in the order of their sort keys. */
export type Query = {
  readonly partition: string;
  readonly index?: boolean;
  /** First sort key to include. */
  readonly from?: string;
  /** Last sort key to include. */
  readonly to?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly newestFirst?: boolean;
};

export type Page = { readonly rows: readonly Row[]; readonly cursor?: string };

/**
 * Freshness and nothing else. A store is opened for one municipality (or the platform) and
 * cannot name another.
 */
export interface Store {
  /** The rows in the order of the keys, undefined where there is none. Always fresh. */
  get(keys: readonly Key[]): Promise<readonly (Row | undefined)[]>;
  /** A page of rows, fresh unless `index` is set. */
  list(query: Query): Promise<Page>;
  /** All of it or nothing. `stale`: a row was not as expected; read again and decide again. */
  commit(changes: readonly Change[]): Promise<'committed' | 'stale'>;
}

/** A store of all tenants, before it is opened for one. */
export interface Engine {
  open(tenant: string): Store;
  /** Every row of every tenant, with full partitions. For moving house only, never for a request. */
  everything(): AsyncIterable<Row>;
  /** Puts rows back as they were, versions and all; throws where one is already there. */
  restore(rows: readonly Row[]): Promise<void>;
  /** Removes rows whose time is up (seconds since 1970), where the store does not do so itself. */
  purge(now: number): Promise<void>;
  close(): Promise<void>;
}

/** Restores through a raw store: absent rows only, all of a batch or nothing. */
export async function restoredInto(raw: Store, rows: readonly Row[]): Promise<void> {
  const changes = rows.map((row) => ({ put: row, expects: 'absent' as const }));
  if ((await raw.commit(changes)) === 'stale') throw new Error('A row is already there');
}

/** What both adapters refuse, so that the small one never accepts what the large one cannot. */
export const LIMITS = { changes: 100, rowBytes: 400_000 } as const;

export function keyOf(change: Change): Key {
  if ('put' in change) return { partition: change.put.partition, sort: change.put.sort };
  return 'delete' in change ? change.delete : change.check;
}

/** Throws on a commit no store could take; only a bug makes one. */
export function checkLimits(changes: readonly Change[]): void {
  if (changes.length === 0) throw new Error('A commit needs at least one change');
  if (changes.length > LIMITS.changes) throw new Error(`${changes.length} changes in one commit`);
  const seen = new Set(changes.map((change) => JSON.stringify(keyOf(change))));
  if (seen.size < changes.length) throw new Error('Two changes of one row in one commit');
  for (const change of changes) {
    if ('put' in change && JSON.stringify(change.put.data).length > LIMITS.rowBytes) {
      throw new Error(`A row of kind ${change.put.kind} is too large`);
    }
  }
}
