import { expect, it } from 'vitest';
import { testWorld } from '../testing/index.ts';

it('asks for the pages again each night, once', async () => {
  const world = await testWorld();
  await world.jobs.tick();
  await world.jobs.tick();
  const store = world.engine.open('roedovre');
  const due = async () =>
    (await store.list({ partition: 'due' })).rows
      .map((row) => row.sort)
      .filter((name) => name.includes('publish'));
  expect(await due()).toEqual([expect.stringMatching(/^2026-11-22T23:05/)]);
});
