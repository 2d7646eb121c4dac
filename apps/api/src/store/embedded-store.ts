import Database from 'libsql';
import { checkLimits, keyOf, restoredInto } from './store.ts';
import type { Change, Engine, Key, Query, Row, Store } from './store.ts';
import { openedFor } from './tenant.ts';

type Options = {
  /** Serves index reads one commit late, as a DynamoDB index may. For tests. */
  readonly lagIndexes?: boolean;
};

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS rows (
    partition TEXT NOT NULL, sort TEXT NOT NULL,
    version INTEGER NOT NULL, kind TEXT NOT NULL, shape INTEGER NOT NULL, data TEXT NOT NULL,
    index_partition TEXT, index_sort TEXT, expires INTEGER,
    PRIMARY KEY (partition, sort)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS by_index ON rows (index_partition, index_sort)
    WHERE index_partition IS NOT NULL;
  CREATE INDEX IF NOT EXISTS by_expiry ON rows (expires) WHERE expires IS NOT NULL;`;

/** Bump when a newer program writes what an older one must not open. */
const DATA_VERSION = 1;

type Sql = {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
};

type Stored = {
  partition: string;
  sort: string;
  version: number;
  kind: string;
  shape: number;
  data: string;
  index_partition: string | null;
  index_sort: string | null;
  expires: number | null;
};

function rowFrom(stored: Stored): Row {
  const { partition, sort, version, kind, shape, data } = stored;
  const index =
    stored.index_partition !== null && stored.index_sort !== null
      ? { index: { partition: stored.index_partition, sort: stored.index_sort } }
      : {};
  const expiry = stored.expires === null ? {} : { expiresAt: stored.expires };
  return {
    partition,
    sort,
    version,
    kind,
    schema: shape,
    data: JSON.parse(data) as unknown,
    ...index,
    ...expiry,
  };
}

class NewerDataError extends Error {}

function opened(file: string): Database.Database {
  const db = new Database(file, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const [{ user_version: found } = { user_version: 0 }] = db.pragma('user_version') as {
    user_version: number;
  }[];
  if (found > DATA_VERSION) {
    db.close();
    throw new NewerDataError(`data version ${found} is newer than this program knows`);
  }
  db.exec(`${SCHEMA} PRAGMA user_version = ${DATA_VERSION};`);
  return db;
}

/** One SQLite file with all tenants: WAL, fsync on commit, safe across processes. */
export function embeddedStore(file: string, options: Options = {}): Engine {
  const db = opened(file);
  // libsql types a statement as a union that cannot take a spread of values.
  const prepare = (text: string) => db.prepare(text) as unknown as Sql;
  const one = prepare('SELECT * FROM rows WHERE partition = ? AND sort = ?');
  const versionOf = prepare('SELECT version FROM rows WHERE partition = ? AND sort = ?');
  const remove = prepare('DELETE FROM rows WHERE partition = ? AND sort = ?');
  const replace = prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const lagging = options.lagIndexes === true ? laggingIndex() : undefined;

  function asExpected(change: Change): boolean {
    const key = keyOf(change);
    const found = versionOf.get(key.partition, key.sort) as { version: number } | undefined;
    return (found?.version ?? 'absent') === change.expects;
  }

  function write(row: Row): void {
    replace.run(
      row.partition,
      row.sort,
      row.version,
      row.kind,
      row.schema,
      JSON.stringify(row.data),
      row.index?.partition ?? null,
      row.index?.sort ?? null,
      row.expiresAt ?? null,
    );
  }

  function apply(changes: readonly Change[]): 'committed' | 'stale' {
    if (!changes.every(asExpected)) return 'stale';
    for (const change of changes) {
      if ('put' in change) write(change.put);
      if ('delete' in change) remove.run(change.delete.partition, change.delete.sort);
    }
    return 'committed';
  }

  const raw: Store = {
    async get(keys) {
      return keys.map((key) => {
        const found = one.get(key.partition, key.sort) as Stored | undefined;
        return found ? rowFrom(found) : undefined;
      });
    },
    async list(query) {
      const rows =
        query.index === true && lagging
          ? lagging.rows(query)
          : (prepare(selectFor(query)).all(...valuesFor(query)) as Stored[]).map(rowFrom);
      return pageOf(query, rows);
    },
    async commit(changes) {
      checkLimits(changes);
      // libsql's own wrapper: BEGIN IMMEDIATE, rolls back on throw.
      const result = db.transaction(() => apply(changes)).immediate();
      if (result === 'committed') lagging?.after(changes);
      return result;
    },
  };

  return {
    open: (tenant) => openedFor(tenant, raw),
    async *everything() {
      const rows = prepare('SELECT * FROM rows ORDER BY partition, sort').all() as Stored[];
      yield* rows.map(rowFrom);
    },
    restore: (rows) => restoredInto(raw, rows),
    async purge(now) {
      prepare('DELETE FROM rows WHERE expires < ?').run(now);
    },
    close: async () => {
      db.close();
    },
  };
}

function columns(query: Query): { partition: string; sort: string } {
  return query.index === true
    ? { partition: 'index_partition', sort: 'index_sort' }
    : { partition: 'partition', sort: 'sort' };
}

function selectFor(query: Query): string {
  const { partition, sort } = columns(query);
  const beyond = query.newestFirst === true ? '<' : '>';
  const conditions = [
    `${partition} = ?`,
    ...(query.from === undefined ? [] : [`${sort} >= ?`]),
    ...(query.to === undefined ? [] : [`${sort} <= ?`]),
    ...(query.cursor === undefined ? [] : [`${sort} ${beyond} ?`]),
  ];
  const order = query.newestFirst === true ? 'DESC' : 'ASC';
  const limit = query.limit === undefined ? '' : ` LIMIT ${query.limit + 1}`;
  return `SELECT * FROM rows WHERE ${conditions.join(' AND ')} ORDER BY ${sort} ${order}${limit}`;
}

function valuesFor(query: Query): unknown[] {
  return [query.partition, query.from, query.to, query.cursor && sortIn(query.cursor)].filter(
    (value) => value !== undefined,
  );
}

function sortIn(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}

function pageOf(query: Query, rows: readonly Row[]): { rows: readonly Row[]; cursor?: string } {
  if (query.limit === undefined || rows.length <= query.limit) return { rows };
  const kept = rows.slice(0, query.limit);
  const last = kept.at(-1);
  const sort = query.index === true ? last?.index?.sort : last?.sort;
  return { rows: kept, cursor: Buffer.from(sort ?? '').toString('base64url') };
}

/** The index as it stood before the newest commit. */
function laggingIndex() {
  const seen = new Map<string, Row>();
  let newest: readonly Change[] = [];
  const name = (key: Key) => `${key.partition} ${key.sort}`;
  return {
    after(changes: readonly Change[]) {
      for (const change of newest) {
        if ('put' in change) seen.set(name(change.put), change.put);
        if ('delete' in change) seen.delete(name(change.delete));
      }
      newest = changes;
    },
    rows(query: Query): readonly Row[] {
      const sortOf = (row: Row) => row.index?.sort ?? '';
      const found = [...seen.values()]
        .filter((row) => row.index?.partition === query.partition)
        .filter((row) => query.from === undefined || sortOf(row) >= query.from)
        .filter((row) => query.to === undefined || sortOf(row) <= query.to)
        .toSorted((one, other) => (sortOf(one) < sortOf(other) ? -1 : 1));
      return query.newestFirst === true ? found.toReversed() : found;
    },
  };
}
