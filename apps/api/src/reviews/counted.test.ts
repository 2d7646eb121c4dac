import { expect, it } from 'vitest';
import { sampleId } from '@plan/domain/samples';
import { embeddedStore } from '../store/index.ts';
import { testWorld } from '../testing/world.ts';

it('Staff read what a round has counted; what was given is added up when it is decided', async () => {
  const world = await testWorld(embeddedStore(':memory:'));
  const mette = await world.cookieFor('sagsbehandler');
  const coreOf = async (n: number) => {
    const path = `/api/roedovre/rounds/${sampleId('rou', n)}/applications`;
    return (await world.request('GET', path, { as: mette })).body.core;
  };
  const decided = await coreOf(1);
  expect(decided.asked.sums['people-reached']).toBeGreaterThan(0);
  expect(decided.granted.applications).toBeGreaterThan(0);
  const reviewing = await coreOf(2);
  expect(reviewing.asked.applications).toBeGreaterThan(0);
  expect(reviewing.granted).toBeUndefined();
});
