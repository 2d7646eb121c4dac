import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';

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
    const back = { on: '2026-11-21', legalBasis: law, amount: 40_000, waited: 40_000 };
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

  it('is told in a letter with why and by when; so is another sum, and that it is let be', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const paid = { amount: 50_000, on: '2026-11-20', reference: 'Bilag 1' };
    await world.request('PUT', `${path}/payments/1`, { as: mette, body: paid });
    const askFor = (body: object) =>
      world.request('PUT', `${path}/repayment`, { as: mette, body: { ...asked, ...body } });
    const letters = async () => {
      await world.jobs.deliver('roedovre' as never);
      const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
      return rows
        .map((row) => (row.data as any).value)
        .filter(({ subject }) => subject.startsWith('Penge, der skal betales tilbage'));
    };
    const texts = async () => (await letters()).map(({ text }) => text);
    await askFor({});
    await askFor({});
    const [first, ...more] = await letters();
    expect(more).toEqual([]);
    const { body } = await world.request('GET', path, { as: mette });
    const { association, submission } = body.application;
    const home = await world.request('GET', `/api/roedovre/associations/${association}`, {
      as: mette,
    });
    expect(first.to).toBe(home.body.association.email);
    expect(first.subject).toContain(submission.caseNumber);
    expect(first.text).toContain('betale 400 kr. tilbage senest 1. marts 2027.');
    // Why is read behind sign-in.
    expect(first.text).not.toContain('Turen blev aflyst.');
    const pools = (await world.request('GET', '/api/roedovre/pools', { as: mette })).body.pools;
    const { pool } = pools.find((each: any) => each.pool.id === body.application.pool);
    expect(first.text).toContain(`Skriv til ${pool.contact.email}`);
    expect(first.text).not.toContain('i stedet for');

    // Only what stands is told: two changes before the letter went are one letter.
    world.setClock(START + 60_000);
    await askFor({ amount: 30_000 });
    world.setClock(START + 120_000);
    await askFor({ amount: 20_000 });
    const [, second, ...others] = await texts();
    expect(others).toEqual([]);
    expect(second).toContain('betale 200 kr. tilbage');
    expect(second).toContain('i stedet for det beløb, vi har bedt om før');
    world.setClock(START + 180_000);
    await world.request('DELETE', `${path}/repayment`, { as: mette });
    await world.request('DELETE', `${path}/repayment`, { as: mette });
    const told = await texts();
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toContain('I skal ikke betale 200 kr. tilbage alligevel.');
    // Let be before the letter went: nobody is asked for what need not be paid.
    world.setClock(START + 240_000);
    await askFor({});
    world.setClock(START + 300_000);
    await world.request('DELETE', `${path}/repayment`, { as: mette });
    const after = await texts();
    expect(after.filter((text) => text.includes('betale 400 kr. tilbage senest'))).toHaveLength(1);
    // Asked for again before that went: only what is asked for is told.
    world.setClock(START + 360_000);
    await askFor({});
    world.setClock(START + 420_000);
    await world.request('DELETE', `${path}/repayment`, { as: mette });
    world.setClock(START + 480_000);
    await askFor({ amount: 10_000 });
    const last = await texts();
    expect(last.slice(after.length)).toHaveLength(1);
    expect(last.filter((text) => text.includes('betale 100 kr. tilbage'))).toHaveLength(1);
  });

  it('comes in parts, each once, and another may be asked for', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const shown = (await world.request('GET', path, { as: mette })).body;
    const [legalBasis] = shown.decision.legalBases;
    const paid = { amount: 50_000, on: '2026-11-20', reference: 'Bilag 1' };
    await world.request('PUT', `${path}/payments/1`, { as: mette, body: paid });
    const askFor = (amount: number) =>
      world.request('PUT', `${path}/repayment`, { as: mette, body: { ...asked, amount } });
    const came = (amount: number, waited: number) =>
      world.request('POST', `${path}/repayment/return`, {
        as: mette,
        body: { on: '2026-11-21', legalBasis, amount, waited },
      });
    const returned = async () => {
      const { body } = await world.request('GET', '/api/roedovre/pools', { as: mette });
      const pool = body.pools.find((each: any) => each.pool.id === shown.application.pool);
      return pool.account.lines.reduce((sum: number, line: any) => sum + line.returned, 0);
    };
    const before = await returned();
    await askFor(40_000);
    const part = await came(10_000, 40_000);
    expect(part.body.payments.repayment.amount).toBe(30_000);
    expect((await came(10_000, 40_000)).body).toEqual(part.body);
    // Somebody who saw more than is left has not seen what came.
    expect((await came(20_000, 40_000)).status).toBe(409);
    expect((await came(10_000, 30_000)).body.payments.repayment.amount).toBe(20_000);
    const atOnce = await Promise.all([came(20_000, 20_000), came(20_000, 20_000)]);
    expect(atOnce.map(({ status }) => status)).toEqual([200, 200]);
    expect(await returned()).toBe(before + 40_000);
    expect((await askFor(10_001)).status).toBe(422);
    expect((await askFor(10_000)).body.payments).toMatchObject({
      repayment: { amount: 10_000 },
      settled: [{ amount: 10_000 }, { amount: 10_000 }, { amount: 20_000 }],
    });
  });
});
