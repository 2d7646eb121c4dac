import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { callText, moneySetAside, poolText } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const pool = sampleId('poo', 800);
const round = sampleId('rou', 800);
const POOL = `/api/roedovre/pools/${pool}`;
const CALL = `/api/roedovre/calls/${round}`;
const at = (version: number) => ({ 'if-match': `"${version}"` });
const codes = (answer: { body: any }) => answer.body.refusals.map((each: any) => each.code);

async function staff(world: World) {
  const as = await world.cookieFor('sagsbehandler');
  return {
    put: (path: string, body: unknown, headers = {}) =>
      world.request('PUT', path, { as, body, headers }),
    post: (path: string, body?: unknown) => world.request('POST', path, { as, body }),
    get: (path: string) => world.request('GET', path, { as }),
    remove: (path: string) => world.request('DELETE', path, { as }),
  };
}

/** A pool with money and a draft of a call. */
async function drafted(world: World) {
  const asked = await staff(world);
  expect((await asked.put(POOL, { text: poolText, rehearsal: false })).status).toBe(200);
  expect((await asked.put(`${POOL}/movements/1`, moneySetAside)).status).toBe(200);
  expect((await asked.put(CALL, { pool, text: callText })).status).toBe(200);
  return asked;
}

describe('a pool', () => {
  it('is set up, given money and listed; nobody can set it aside twice by repeating', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const again = await asked.put(`${POOL}/movements/1`, moneySetAside);
    expect(again.body.account.movements).toHaveLength(1);
    const other = await asked.put(`${POOL}/movements/1`, { ...moneySetAside, amount: 5 });
    expect([other.status, codes(other)]).toEqual([409, ['row/changed-meanwhile']]);
    const { body } = await asked.get('/api/roedovre/pools');
    const listed = body.pools.find((each: any) => each.pool.id === pool);
    expect(listed.account.lines[0]).toMatchObject({ budget: moneySetAside.amount, granted: 0 });
    expect(listed.pool.slug).toBe('foreningspuljen');
  });

  it('tells everything that is missing, and an edit of an old version shows what stands', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const empty = { ...poolText, title: '', legalBases: [] };
    const refused = await asked.put(POOL, { text: empty, rehearsal: false }, at(1));
    expect(codes(refused)).toContain('pool/title-missing');
    const text = { ...poolText, description: 'Til foreninger.' };
    expect((await asked.put(POOL, { text, rehearsal: false }, at(1))).status).toBe(200);
    const late = await asked.put(POOL, { text: poolText, rehearsal: false }, at(1));
    expect(late.status).toBe(409);
    expect(late.body.theirs.value.description).toBe('Til foreninger.');
  });

  it('never shares its address with another', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const second = await asked.put(`/api/roedovre/pools/${sampleId('poo', 801)}`, {
      text: poolText,
      rehearsal: false,
    });
    expect(second.body.pool.slug).toBe('foreningspuljen-2');
  });
});

describe('a call', () => {
  it('is a secret of staff until it is announced, and takes applications then', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const karen = await world.cookieFor('forening-a');
    const shown = () => world.request('GET', `/api/roedovre/rounds/${round}`, { as: karen });
    const start = () =>
      world.request('PUT', `/api/roedovre/rounds/${round}/applications/${sampleId('app', 800)}`, {
        as: karen,
        body: { association: sampleId('ass', 1) },
      });
    expect((await shown()).status).toBe(404);
    expect((await start()).status).toBe(404);
    const list = await world.request('GET', '/api/roedovre/rounds');
    expect(list.text).not.toContain(round);
    expect((await asked.post(`${CALL}/announcement`)).status).toBe(200);
    expect((await shown()).status).toBe(200);
    expect((await start()).status).toBe(200);
    const back = await asked.post(`${CALL}/retraction`);
    expect([back.status, codes(back)]).toEqual([409, ['call/somebody-has-begun']]);
  });

  it('is announced only when nothing is missing, and taken back while nobody has begun', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const text = { ...callText, introduction: '', criteria: [] };
    expect((await asked.put(CALL, { pool, text }, at(1))).status).toBe(200);
    const refused = await asked.post(`${CALL}/announcement`);
    expect(codes(refused)).toEqual(['call/introduction-missing', 'call/criteria-missing']);
    await asked.put(CALL, { pool, text: callText }, at(2));
    expect((await asked.post(`${CALL}/announcement`)).body.round.state).toBe('announced');
    const twice = await asked.post(`${CALL}/announcement`);
    expect([twice.status, twice.body.version]).toEqual([200, 4]);
    expect((await asked.post(`${CALL}/retraction`)).body.round.state).toBe('draft');
    expect((await asked.remove(CALL)).status).toBe(200);
    expect((await asked.get(CALL)).status).toBe(404);
  });

  it('comes in from the file of another municipality, whole or not at all', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const { body: file } = await asked.get(`${CALL}/file`);
    const load = (given: unknown) =>
      asked.put(`/api/roedovre/calls/${sampleId('rou', 801)}/file`, {
        pool,
        committee: callText.committee,
        file: given,
      });
    const newer = { ...file, call: { ...file.call, lottery: true } };
    const refused = await load(newer);
    expect([refused.status, codes(refused)]).toEqual([422, ['data/wrong-shape']]);
    expect(refused.body.refusals[0].at).toBe('file.call.lottery');
    const loaded = await load(file);
    expect([loaded.status, loaded.body.round.terms]).toEqual([200, callText.terms]);
  });

  it('closes when its deadline has been put off, not before', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const day = (lastDay: string) => ({
      ...callText,
      dates: {
        kind: 'fixed',
        opens: { day: '2026-11-20', time: '00:00' },
        lastDay,
        closesAt: '23:59',
      },
    });
    await asked.put(CALL, { pool, text: day('2026-11-30') }, at(1));
    await asked.post(`${CALL}/announcement`);
    await asked.put(CALL, { pool, text: day('2026-12-10') }, at(3));
    const state = async () => (await (await staff(world)).get(CALL)).body.round.state;
    world.setClock(Date.parse('2026-12-01T08:00:00.000Z'));
    await world.jobs.tick();
    expect(await state()).toBe('announced');
    world.setClock(Date.parse('2026-12-10T23:02:00.000Z'));
    await world.jobs.tick();
    expect(await state()).toBe('under-review');
  });

  it('is cancelled with a reason, and nothing more can be sent', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    await asked.post(`${CALL}/announcement`);
    expect(codes(await asked.post(`${CALL}/cancellation`, { reason: '' }))).toEqual([
      'call/cancel-reason-missing',
    ]);
    const done = await asked.post(`${CALL}/cancellation`, { reason: 'Byrådet har sparet' });
    expect(done.body.round.cancelled.reason).toBe('Byrådet har sparet');
    const karen = await world.cookieFor('forening-a');
    const start = await world.request(
      'PUT',
      `/api/roedovre/rounds/${round}/applications/${sampleId('app', 800)}`,
      { as: karen, body: { association: sampleId('ass', 1) } },
    );
    expect(codes(start)).toEqual(['application/round-cancelled']);
  });

  it('is copied to the year after, and goes to a neighbour as a file', async () => {
    const world = await testWorld();
    const asked = await drafted(world);
    const copy = sampleId('rou', 801);
    const copied = await asked.put(`/api/roedovre/calls/${copy}/copy`, {
      pool,
      source: round,
      years: 1,
    });
    expect(copied.body.round.toConfirm).toContain('dates');
    expect(codes(await asked.post(`/api/roedovre/calls/${copy}/announcement`))).toEqual([
      // The pool is for the year before, too.
      'call/year-outside-pool',
      'call/copied-parts-unseen',
    ]);
    const file = (await asked.get(`${CALL}/file`)).body;
    const as = await world.cookieFor('nabo-sagsbehandler');
    const there = sampleId('rou', 802);
    const taken = await world.request('PUT', `/api/furesoe/calls/${there}/file`, {
      as,
      body: { pool: sampleId('poo', 21), committee: sampleId('com', 21), file },
    });
    expect([taken.status, taken.body.round?.committee]).toEqual([200, sampleId('com', 21)]);
    expect(taken.body.round.terms).toEqual(callText.terms);
    expect(taken.body.round.state).toBe('draft');
  });

  it('made to try things out is never told to anybody outside', async () => {
    const world = await testWorld();
    const asked = await staff(world);
    await asked.put(POOL, { text: poolText, rehearsal: true });
    await asked.put(`${POOL}/movements/1`, moneySetAside);
    await asked.put(CALL, { pool, text: callText });
    expect((await asked.post(`${CALL}/announcement`)).body.round.rehearsal).toBe(true);
    const list = await world.request('GET', '/api/roedovre/rounds');
    expect(list.text).not.toContain(round);
    expect(list.text).not.toContain(pool);
  });
});

onEveryStore('a call', (fresh) => {
  it('is never taken back behind somebody who begins to apply at the same time', async () => {
    const world = await testWorld(await fresh());
    const asked = await drafted(world);
    const karen = await world.cookieFor('forening-a');
    for (let turn = 0; turn < 8; turn += 1) {
      const id = sampleId('rou', 810 + turn);
      const call = `/api/roedovre/calls/${id}`;
      await asked.put(call, { pool, text: { ...callText, title: `Runde ${turn}` } });
      await asked.post(`${call}/announcement`);
      const [back, start] = await Promise.all([
        asked.post(`${call}/retraction`),
        world.request(
          'PUT',
          `/api/roedovre/rounds/${id}/applications/${sampleId('app', 810 + turn)}`,
          {
            as: karen,
            body: { association: sampleId('ass', 1) },
          },
        ),
      ]);
      const both = back.status === 200 && start.status === 200;
      expect(both).toBe(false);
      expect([back.status, start.status].includes(200)).toBe(true);
    }
  });
});
