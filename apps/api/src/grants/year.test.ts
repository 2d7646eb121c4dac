import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { GIVEN, ROUND, pathOf, sent } from '../testing/all-year.ts';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const DECIDED = sampleId('rou', 1);
const DAY = 24 * 3_600_000;

async function yearOf(world: World, subject = 'sagsbehandler') {
  const as = await world.cookieFor(subject);
  const { body } = await world.request('GET', '/api/roedovre/year', { as });
  const countsOf = (round: string) => body.calls.find((each: any) => each.round === round)?.counts;
  return { body, countsOf };
}

/** Grants of the decided round of the sample, as a caseworker reads them. */
async function grantsOf(world: World, as: string) {
  const path = `/api/roedovre/rounds/${DECIDED}/applications`;
  const { body } = await world.request('GET', path, { as });
  const shown = await Promise.all(
    body.applications.map(({ application }: any) =>
      world.request('GET', `${path}/${application.id}`, { as }),
    ),
  );
  return shown.filter(({ body: { decision } }) => decision?.amount > 0).map((each) => each.body);
}

onEveryStore('the year', (fresh) => {
  it('counts payments, reports and their approval of each call', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const [grant, ...others] = await grantsOf(world, mette);
    const before = (await yearOf(world)).countsOf(DECIDED);
    expect(before.payment).toMatchObject({ of: others.length + 1, done: 0 });
    expect(before.report).toMatchObject({ done: 0, late: 0 });
    expect(before.report.of).toBeGreaterThan(0);
    const path = `/api/roedovre/rounds/${DECIDED}/applications/${grant.decision.application}`;
    await world.request('PUT', `${path}/payments/1`, {
      as: mette,
      body: { amount: grant.decision.amount, on: '2026-11-20', reference: 'Bilag 1' },
    });
    const { body } = await world.request('GET', `/api/roedovre/rounds/${DECIDED}`, { as: mette });
    const { key: term } = body.round.terms.find(({ kind }: any) => kind === 'report');
    const noted = { received: '2026-11-20', approved: '2026-11-21' };
    await world.request('PUT', `${path}/reports/${term}`, { as: mette, body: noted });
    const after = (await yearOf(world)).countsOf(DECIDED);
    expect([after.payment.done, after.report.done, after.control.done]).toEqual([1, 1, 1]);
  });

  it('tells which answers are owed, the first first, and which are late', async () => {
    const world = await testWorld(await fresh());
    await sent(world, 740);
    world.setClock(START + DAY);
    await sent(world, 741, { as: 'forening-b', association: 2 });
    const { body, countsOf } = await yearOf(world);
    const ours = body.owed.filter((each: any) => each.round === ROUND);
    expect(ours.map(({ application }: any) => application)).toEqual([
      sampleId('app', 740),
      sampleId('app', 741),
    ]);
    expect(countsOf(ROUND).notification).toMatchObject({ late: 0, by: ours[0].answerBy });
    world.setClock(Date.parse(`${ours[0].answerBy}T09:00:00Z`) + DAY);
    expect((await yearOf(world)).countsOf(ROUND).notification.late).toBe(1);
    await world.request('POST', `${pathOf(740)}/decision`, {
      as: await world.cookieFor('sagsbehandler'),
      body: GIVEN,
    });
    const left = await yearOf(world);
    expect(left.body.owed.map(({ application }: any) => application)).toEqual([
      sampleId('app', 741),
    ]);
    expect(left.countsOf(ROUND)).toMatchObject({
      notification: { late: 0 },
      payment: { of: 1, done: 0 },
    });
  });
});

describe('the year', () => {
  it('costs two read steps, and queries for each call that is followed', async () => {
    const world = await testWorld();
    const as = await world.cookieFor('sagsbehandler');
    world.engine.take();
    const { body } = await world.request('GET', '/api/roedovre/year', { as });
    const cost = world.engine.take();
    expect(cost).toMatchObject({ readSteps: 2, commits: 0 });
    expect(cost.reads).toBeLessThanOrEqual(6 + 5 * body.calls.length);
  });

  it('tells nothing of what somebody is disqualified for', async () => {
    const world = await testWorld();
    await sent(world, 740);
    const before = await yearOf(world);
    const mette = await world.cookieFor('sagsbehandler');
    const conflict = `${pathOf(740)}/conflicts/${world.person('sagsbehandler')}`;
    const told = { ground: 2, note: 'Gift med kassereren' };
    const made = await world.request('PUT', conflict, { as: mette, body: told });
    expect(made.status).toBe(200);
    const after = await yearOf(world);
    const counted = before.countsOf(ROUND).notification.of;
    expect(after.countsOf(ROUND).notification.of).toBe(counted - 1);
    expect(JSON.stringify(after.body.owed)).not.toContain(sampleId('app', 740));
  });

  it('tells nothing of a call that is sealed', async () => {
    const world = await testWorld();
    const as = await world.cookieFor('nabo-sagsbehandler');
    const sealed = sampleId('rou', 21);
    const told = async () => {
      const { body } = await world.request('GET', '/api/furesoe/year', { as });
      return body.calls.map(({ round }: any) => round);
    };
    expect(await told()).not.toContain(sealed);
    const { body } = await world.request('GET', `/api/furesoe/rounds/${sealed}`, { as });
    world.setClock(Date.parse(`${body.round.window.closesBefore.day}T23:00:00Z`));
    const again = await world.cookieFor('nabo-sagsbehandler');
    const opened = await world.request('GET', '/api/furesoe/year', { as: again });
    expect(opened.body.calls.map(({ round }: any) => round)).toContain(sealed);
  });
});
