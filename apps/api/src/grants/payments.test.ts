import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const ROUND = sampleId('rou', 1);
const codes = (answer: { body: any }) => answer.body.refusals.map((each: any) => each.code);

/** A grant of the sample that was issued, and how it is paid. */
async function granted(world: World) {
  const mette = await world.cookieFor('sagsbehandler');
  const list = await world.request('GET', `/api/roedovre/rounds/${ROUND}/applications`, {
    as: mette,
  });
  const shown = await Promise.all(
    list.body.applications.map(({ application }: any) =>
      world.request('GET', `/api/roedovre/rounds/${ROUND}/applications/${application.id}`, {
        as: mette,
      }),
    ),
  );
  const { decision } = shown.find(({ body }) => body.decision?.amount > 200).body;
  const path = `/api/roedovre/rounds/${ROUND}/applications/${decision.application}`;
  const pay = (number: number, amount: number, as = mette) =>
    world.request('PUT', `${path}/payments/${number}`, {
      as,
      body: { amount, on: '2026-11-20', reference: 'Bilag 4711' },
    });
  const account = async () => {
    const { body } = await world.request('GET', '/api/roedovre/pools', { as: mette });
    return body.pools.find((each: any) => each.pool.id === sampleId('poo', 1)).account;
  };
  return { mette, decision, path, pay, account };
}

onEveryStore('a grant that is paid', (fresh) => {
  it('is counted with its pool in the same commit, once for each voucher', async () => {
    const world = await testWorld(await fresh());
    const { mette, decision, path, pay, account } = await granted(world);
    const half = Math.floor(decision.amount / 2);
    expect((await pay(1, half)).status).toBe(200);
    world.engine.take();
    expect((await pay(1, half)).status).toBe(200);
    expect(world.engine.take()).toMatchObject({ commits: 0 });
    const other = await pay(1, half + 1);
    expect([other.status, codes(other)]).toEqual([409, ['row/changed-meanwhile']]);
    expect((await account()).paid).toBe(half);
    expect(codes(await pay(2, decision.amount))).toEqual(['grant/paid-above-grant']);
    await pay(2, decision.amount - half);
    expect((await account()).paid).toBe(decision.amount);
    expect((await world.request('DELETE', `${path}/payments/1`, { as: mette })).status).toBe(200);
    expect((await account()).paid).toBe(decision.amount - half);
    const again = await world.request('DELETE', `${path}/payments/1`, { as: mette });
    expect([again.status, codes(again)]).toEqual([409, ['grant/payment-unknown']]);
  });

  it('never goes above the grant, also when two pay at once', async () => {
    const world = await testWorld(await fresh());
    const { decision, pay, account } = await granted(world);
    const answers = await Promise.all([pay(1, decision.amount), pay(1, decision.amount - 1)]);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
    expect((await account()).paid).toBeLessThanOrEqual(decision.amount);
  });
});

describe('what was paid', () => {
  it('is told to the applicant, and by nobody but the administration', async () => {
    const world = await testWorld();
    const { path, pay, mette } = await granted(world);
    await pay(1, 100);
    const member = await world.cookieFor('medlem-b');
    expect((await pay(2, 1, member)).status).toBe(403);
    const shown = await world.request('GET', path, { as: mette });
    expect(shown.body.payments.payments).toMatchObject([{ amount: 100, reference: 'Bilag 4711' }]);
    const karen = await world.cookieFor('forening-a');
    const own = await world.request('GET', path, { as: karen });
    expect(own.body.payments.payments).toHaveLength(1);
    expect((await pay(2, 1, karen)).status).toBe(403);
    const yusuf = await world.cookieFor('forening-b');
    expect((await world.request('GET', path, { as: yusuf })).status).toBe(404);
  });
});
