import type { Change, Key, Page, Query, Row, Store } from './store.ts';

/** Puts every key of one tenant under its name, and takes the name off on the way out. */
export function openedFor(tenant: string, raw: Store): Store {
  const prefix = `${tenant}#`;
  const inside = (key: Key): Key => ({ partition: prefix + key.partition, sort: key.sort });
  const insideRow = (row: Row): Row => ({
    ...row,
    ...inside(row),
    ...(row.index ? { index: inside(row.index) } : {}),
  });
  const outside = (key: Key): Key => ({
    partition: key.partition.slice(prefix.length),
    sort: key.sort,
  });
  const outsideRow = (row: Row): Row => ({
    ...row,
    ...outside(row),
    ...(row.index ? { index: outside(row.index) } : {}),
  });
  const insideChange = (change: Change): Change => {
    if ('put' in change) return { put: insideRow(change.put), expects: change.expects };
    if ('delete' in change) return { delete: inside(change.delete), expects: change.expects };
    return { check: inside(change.check), expects: change.expects };
  };
  return {
    async get(keys) {
      const rows = await raw.get(keys.map(inside));
      return rows.map((row) => (row ? outsideRow(row) : undefined));
    },
    async list(query: Query): Promise<Page> {
      const page = await raw.list({ ...query, partition: prefix + query.partition });
      return { ...page, rows: page.rows.map(outsideRow) };
    },
    commit: (changes) => raw.commit(changes.map(insideChange)),
  };
}
