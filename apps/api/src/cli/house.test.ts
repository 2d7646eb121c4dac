import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedStore } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { exportHouse, importHouse, publishAll, sumOf } from './house.ts';

/** A folder with the sample in its store. */
async function house(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-house-'));
  const world = await testWorld(embeddedStore(join(folder, 'plan.db')));
  await world.engine.close();
  return folder;
}

onEveryStore('moving house', (fresh) => {
  it('takes every row along, and proves it', async () => {
    const from = embeddedStore(join(await house(), 'plan.db'));
    const to = await fresh();
    const batch = [];
    for await (const row of from.everything()) batch.push(row);
    for (let start = 0; start < batch.length; start += 100) {
      await to.restore(batch.slice(start, start + 100));
    }
    const [before, after] = [await sumOf(from.everything()), await sumOf(to.everything())];
    expect(before.count).toBeGreaterThan(150);
    expect(after).toEqual(before);
    // The index came along: what an association sent is found by it.
    const sent = { partition: 'association#ass_01890000-0000-7000-8000-000000000001', index: true };
    expect((await to.open('roedovre').list(sent)).rows).toHaveLength(2);
  });
});

describe('the plan command', () => {
  it('exports, imports and says that both are equal', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-export-')), 'house.ndjson');
    const told = await exportHouse({ PLAN_DATA: await house() }, file);
    const rows = readFileSync(file, 'utf8').trim().split('\n').length;
    expect(told).toBe(`${rows} rows in ${file}`);
    const empty = mkdtempSync(join(tmpdir(), 'plan-empty-'));
    expect(await importHouse({ PLAN_DATA: empty }, file)).toContain(`${rows} rows, equal to`);
    await expect(importHouse({ PLAN_DATA: empty }, file)).rejects.toThrow('not empty');
    await expect(exportHouse({ PLAN_DATA: empty }, file)).rejects.toThrow('EEXIST');
  });

  it('publishes the same bytes twice', async () => {
    const data = await house();
    const published = () =>
      Object.fromEntries(
        readdirSync(join(data, 'public'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path, readFileSync(path, 'utf8')]),
      );
    expect(await publishAll({ PLAN_DATA: data })).toContain('3 municipalities');
    const first = published();
    expect(Object.keys(first).length).toBeGreaterThan(90);
    await publishAll({ PLAN_DATA: data });
    expect(published()).toEqual(first);
  });
});
