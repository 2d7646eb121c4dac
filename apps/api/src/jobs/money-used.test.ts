import { sampleId } from '@plan/domain/samples';
import { callTextOf as textOf } from '@plan/domain';
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
    const karen = await world.cookieFor('forening-a');
    const begun = `/api/roedovre/rounds/${ROUND}/applications/${sampleId('app', 729)}`;
    await world.request('PUT', begun, { as: karen, body: { association: sampleId('ass', 1) } });
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
    const waiting = await world.request('GET', `/api/roedovre/rounds/${ROUND}`);
    expect(waiting.body.round.state).toBe('announced');
    world.setClock(Date.parse(world.now()) + 24 * 60 * MINUTE);
    await world.jobs.tick();
    const closed = await world.request('GET', `/api/roedovre/rounds/${ROUND}`);
    expect(closed.body.round.state).toBe('under-review');
    // Who had begun is told the morning after, when nobody opens it again.
    world.setClock(Date.parse(world.now()) + 24 * 60 * MINUTE);
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const told = rows.filter((row) => row.sort.startsWith('draft-closed'));
    expect(told.map((row) => (row.data as any).value.text)).toEqual([
      expect.stringContaining('Pengene er brugt'),
    ]);
  });

  it('is opened again by staff within a day, when money was added', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const before = await world.request('GET', `/api/roedovre/calls/${ROUND}`, { as: mette });
    const shown = await world.request('GET', '/api/roedovre/pools', { as: mette });
    const { account } = shown.body.pools.find((each: any) => each.pool.id === POOL);
    const [line] = account.lines;
    const move = (number: number, kind: string, amount: number) =>
      world.request('PUT', `/api/roedovre/pools/${POOL}/movements/${number}`, {
        as: mette,
        body: {
          kind,
          line: { legalBasis: line.legalBasis, year: line.year },
          amount,
          decision: { body: 'Kommunalbestyrelsen', day: '2026-11-20', item: '9' },
          note: '',
        },
      });
    const first = account.movements.length + 1;
    await move(first, 'cut', line.budget);
    await world.jobs.tick();
    await move(first + 1, 'raise', 1_000_000);
    const closed = await world.request('GET', `/api/roedovre/calls/${ROUND}`, { as: mette });
    expect(closed.body.round.moneyUsed).toBeDefined();
    const { dates } = before.body.round;
    const text = { ...textOf(closed.body.round), dates };
    const opened = await world.request('PUT', `/api/roedovre/calls/${ROUND}`, {
      as: mette,
      body: { pool: POOL, text },
      headers: { 'if-match': `"${closed.body.version}"` },
    });
    expect(opened.body.round).toMatchObject({ window: before.body.round.window });
    expect(opened.body.round.moneyUsed).toBeUndefined();
    world.setClock(Date.parse(world.now()) + 48 * 60 * MINUTE);
    await world.jobs.tick();
    const open = await world.request('GET', `/api/roedovre/rounds/${ROUND}`);
    expect(open.body.round.state).toBe('announced');
  });
});
