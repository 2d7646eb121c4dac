import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

const path = `/api/roedovre/rounds/${sampleId('rou', 1)}/applications/${sampleId('app', 21)}`;
const asked = { amount: 40_000, reason: 'Turen blev aflyst.', until: '2027-03-01' };

onEveryStore('a sum that is asked back', (fresh) => {
  it('is told to the applicant, comes back to the pool once, and is counted', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const put = (to: string, body: object) =>
      world.request('PUT', `${path}/${to}`, { as: mette, body });
    const shown = await world.request('GET', path, { as: mette });
    const law = shown.body.decision.legalBases[0];
    const paid = { amount: 50_000, on: '2026-11-20', reference: 'Bilag 1' };
    const number = shown.body.payments?.next ?? 1;
    expect((await put(`payments/${number}`, paid)).status).toBe(200);
    const first = await put('repayment', asked);
    expect(first.body.payments.repayment).toMatchObject(asked);
    expect((await put('repayment', asked)).body).toEqual(first.body);
    expect((await put('repayment', { ...asked, amount: 9_000_000 })).status).toBe(422);

    const returnedIn = async () => {
      const { body } = await world.request('GET', '/api/roedovre/pools', { as: mette });
      const pool = body.pools.find((each: any) => each.pool.id === shown.body.application.pool);
      return pool.account.lines.reduce((sum: number, line: any) => sum + line.returned, 0);
    };
    const before = await returnedIn();
    const back = { on: '2026-11-21', legalBasis: law };
    const takeIn = () =>
      world.request('POST', `${path}/repayment/return`, { as: mette, body: back });
    expect((await takeIn()).body.payments.repayment.returned.on).toBe('2026-11-21');
    expect((await takeIn()).status).toBe(200);
    expect(await returnedIn()).toBe(before + 40_000);
    expect((await world.request('DELETE', `${path}/repayment`, { as: mette })).status).toBe(409);
    const year = await world.request('GET', '/api/roedovre/year', { as: mette });
    const call = year.body.calls.find((each: any) => each.round === sampleId('rou', 1));
    expect(call.counts.repayment).toEqual({ of: 1, done: 1, late: 0 });
  });

  it('is let be again', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const paid = { amount: 50_000, on: '2026-11-20', reference: 'Bilag 1' };
    await world.request('PUT', `${path}/payments/1`, { as: mette, body: paid });
    await world.request('PUT', `${path}/repayment`, { as: mette, body: asked });
    const dropped = await world.request('DELETE', `${path}/repayment`, { as: mette });
    expect(dropped.body.payments).not.toHaveProperty('repayment');
    const again = await world.request('DELETE', `${path}/repayment`, { as: mette });
    expect(again.body).toEqual(dropped.body);
  });
});
