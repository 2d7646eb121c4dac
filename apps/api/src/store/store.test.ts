import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { embeddedStore } from './index.ts';
import type { Engine, Row, Store } from './index.ts';

function row(sort: string, version = 1, extra: Partial<Row> = {}): Row {
  return { partition: 'p', sort, version, kind: 'thing', schema: 1, data: { sort }, ...extra };
}

function put(sort: string, version = 1, extra: Partial<Row> = {}) {
  const expects = version === 1 ? ('absent' as const) : version - 1;
  return { put: row(sort, version, extra), expects };
}

onEveryStore('a store', (fresh) => {
  let engine: Engine;
  let store: Store;
  beforeEach(async () => {
    engine = await fresh();
    store = engine.open('roedovre');
  });

  it('gives back what was put, in the order of the keys', async () => {
    const text = { text: 'æøå 👩‍👩‍👧 å\u030a "__proto__"', list: [1, { deep: null }] };
    await store.commit([put('a', 1, { data: text, expiresAt: 4_000_000_000 })]);
    const [missing, found] = await store.get([
      { partition: 'p', sort: 'b' },
      { partition: 'p', sort: 'a' },
    ]);
    expect(missing).toBeUndefined();
    expect(found).toEqual(row('a', 1, { data: text, expiresAt: 4_000_000_000 }));
    const [alone] = await store.get([{ partition: 'p', sort: 'a' }]);
    expect(alone).toEqual(found);
  });

  it('commits only on the version that was read', async () => {
    expect(await store.commit([put('a')])).toBe('committed');
    expect(await store.commit([put('a')])).toBe('stale');
    expect(await store.commit([put('a', 2)])).toBe('committed');
    expect(await store.commit([put('a', 2)])).toBe('stale');
    expect(await store.commit([{ delete: { partition: 'p', sort: 'a' }, expects: 1 }])).toBe(
      'stale',
    );
    expect(await store.commit([{ delete: { partition: 'p', sort: 'a' }, expects: 2 }])).toBe(
      'committed',
    );
    expect(await store.commit([put('a')])).toBe('committed');
  });

  it('does all of a commit or nothing', async () => {
    await store.commit([put('a')]);
    const check = { check: { partition: 'p', sort: 'a' }, expects: 7 };
    expect(await store.commit([put('b'), check])).toBe('stale');
    expect(await store.get([{ partition: 'p', sort: 'b' }])).toEqual([undefined]);
    const absent = { check: { partition: 'p', sort: 'x' }, expects: 'absent' as const };
    expect(await store.commit([put('b'), absent])).toBe('committed');
    expect(await store.commit([{ check: { partition: 'p', sort: 'a' }, expects: 1 }])).toBe(
      'committed',
    );
  });

  it('lists a range of a partition in order, in pages, either way', async () => {
    await store.commit(['c', 'a', 'e', 'b', 'd'].map((sort) => put(sort)));
    await store.commit([{ put: { ...row('a'), partition: 'other' }, expects: 'absent' }]);
    const sorts = (rows: readonly Row[]) => rows.map((each) => each.sort).join('');
    expect(sorts((await store.list({ partition: 'p' })).rows)).toBe('abcde');
    expect(sorts((await store.list({ partition: 'p', from: 'b', to: 'd' })).rows)).toBe('bcd');
    expect(sorts((await store.list({ partition: 'p', newestFirst: true })).rows)).toBe('edcba');
    const first = await store.list({ partition: 'p', limit: 2 });
    expect(sorts(first.rows)).toBe('ab');
    const rest = await store.list({ partition: 'p', limit: 10, cursor: first.cursor ?? '' });
    expect(sorts(rest.rows)).toBe('cde');
    expect(rest.cursor).toBeUndefined();
  });

  it('lists by index, and follows a row that leaves it', async () => {
    const index = { partition: 'association#1', sort: '2026' };
    await store.commit([put('a', 1, { index }), put('b')]);
    const listed = await store.list({ partition: 'association#1', index: true });
    expect(listed.rows.map((each) => each.sort)).toEqual(['a']);
    expect(listed.rows[0]?.index).toEqual(index);
    await store.commit([put('a', 2)]);
    expect((await store.list({ partition: 'association#1', index: true })).rows).toEqual([]);
  });

  it('keeps municipalities apart, whatever they call their rows', async () => {
    const neighbour = engine.open('furesoe');
    await store.commit([put('a', 1, { index: { partition: 'i', sort: '1' } })]);
    expect(await neighbour.get([{ partition: 'p', sort: 'a' }])).toEqual([undefined]);
    expect((await neighbour.list({ partition: 'p' })).rows).toEqual([]);
    expect((await neighbour.list({ partition: 'i', index: true })).rows).toEqual([]);
    expect(await neighbour.commit([put('a')])).toBe('committed');
    expect(await store.commit([put('a', 2)])).toBe('committed');
  });

  it('lets exactly one of fifty racing writers win each version', async () => {
    await store.commit([put('counter', 1, { data: 0 })]);
    const add = async (): Promise<void> => {
      for (;;) {
        const [now] = await store.get([{ partition: 'p', sort: 'counter' }]);
        if (!now) throw new Error('The counter is there');
        const next = { ...now, version: now.version + 1, data: Number(now.data) + 1 };
        if ((await store.commit([{ put: next, expects: now.version }])) === 'committed') return;
      }
    };
    await Promise.all(Array.from({ length: 50 }, add));
    const [end] = await store.get([{ partition: 'p', sort: 'counter' }]);
    expect(end?.data).toBe(50);
  });

  it('refuses what no store could take', async () => {
    const many = Array.from({ length: 101 }, (_, index) => put(`row-${index}`));
    await expect(store.commit(many)).rejects.toThrow('101 changes');
    await expect(store.commit([put('a'), put('a')])).rejects.toThrow('Two changes');
    await expect(store.commit([put('a', 1, { data: 'x'.repeat(400_001) })])).rejects.toThrow(
      'too large',
    );
    await expect(store.commit([])).rejects.toThrow('at least one');
    expect(await store.commit(many.slice(0, 100))).toBe('committed');
  });
});

describe('the embedded store', () => {
  it('serves indexes one commit late when asked to', async () => {
    const store = embeddedStore(':memory:', { lagIndexes: true }).open('roedovre');
    const index = { partition: 'i', sort: '1' };
    await store.commit([put('a', 1, { index })]);
    expect((await store.list({ partition: 'i', index: true })).rows).toEqual([]);
    await store.commit([put('b')]);
    expect((await store.list({ partition: 'i', index: true })).rows).toHaveLength(1);
  });

  it('removes what has expired, and nothing else', async () => {
    const engine = embeddedStore(':memory:');
    const store = engine.open('platform');
    await store.commit([
      put('old', 1, { expiresAt: 100 }),
      put('new', 1, { expiresAt: 300 }),
      put('kept'),
    ]);
    await engine.purge(200);
    const left = await store.list({ partition: 'p' });
    expect(left.rows.map((each) => each.sort)).toEqual(['kept', 'new']);
  });

  it('keeps everything in one file, and refuses a file of a newer program', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.db');
    const first = embeddedStore(file);
    await first.open('roedovre').commit([put('a')]);
    await first.close();
    const second = embeddedStore(file);
    expect(await second.open('roedovre').get([{ partition: 'p', sort: 'a' }])).toHaveLength(1);
    await second.close();
    const { default: Database } = await import('libsql');
    const raw = new Database(file);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    expect(() => embeddedStore(file)).toThrow('newer than this program');
  });
});
