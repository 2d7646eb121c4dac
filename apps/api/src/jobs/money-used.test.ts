import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

const POOL = sampleId('poo', 3);
const ROUND = sampleId('rou', 4);
const MINUTE = 60_000;

onEveryStore('a round that runs until its money is used', (fresh) => {
  it('closes when a cut takes the last of it, then goes to review, and says why', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const shown = await world.request('GET', '/api/roedovre/pools', { as: mette });
    const listed = shown.body.pools.find((each: any) => each.pool.id === POOL);
    const [line] = listed.account.lines;
    const cut = {
      kind: 'cut',
      line: { legalBasis: line.legalBasis, year: line.year },
      amount: line.budget,
      decision: { body: 'Kommunalbestyrelsen', day: '2026-11-20', item: '9' },
      note: '',
    };
    const number = listed.account.movements.length + 1;
    const moved = await world.request('PUT', `/api/roedovre/pools/${POOL}/movements/${number}`, {
      as: mette,
      body: cut,
    });
    expect(moved.status).toBe(200);
    await world.jobs.tick();
    const call = await world.request('GET', `/api/roedovre/rounds/${ROUND}`);
    expect(call.body.round.moneyUsed).toBe(world.now());
    const karen = await world.cookieFor('forening-a');
    const draft = `/api/roedovre/rounds/${ROUND}/applications/${sampleId('app', 730)}`;
    world.setClock(Date.parse(world.now()) + MINUTE);
    const refused = await world.request('PUT', draft, {
      as: karen,
      body: { association: sampleId('ass', 1) },
    });
    expect(refused.body.refusals.map((each: any) => each.code)).toContain(
      'application/deadline-passed',
    );
    world.setClock(Date.parse(world.now()) + 2 * MINUTE);
    await world.jobs.tick();
    const closed = await world.request('GET', `/api/roedovre/rounds/${ROUND}`);
    expect(closed.body.round.state).toBe('under-review');
  });
});
