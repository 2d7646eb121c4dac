import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';

const ROUND = sampleId('rou', 21);
const SENT = sampleId('app', 61);
const round = `/api/furesoe/rounds/${ROUND}`;
const path = `${round}/applications/${SENT}`;
const DAY = 24 * 3_600_000;

onEveryStore('a call that is sealed until its deadline', (fresh) => {
  it('tells those who handle it that something came, and opens at the deadline', async () => {
    const world = await testWorld(await fresh());
    const pia = await world.cookieFor('nabo-sagsbehandler');
    const list = await world.request('GET', `${round}/applications`, { as: pia });
    expect(list.body.applications).toEqual([]);
    expect(list.body.sealed).toEqual([
      {
        id: SENT,
        state: 'submitted',
        caseNumber: expect.stringMatching(/^A-/),
        applicant: expect.any(String),
        receivedAt: expect.any(String),
      },
    ]);
    expect(JSON.stringify(list.body)).not.toContain('Ud på søen');
    for (const [method, address] of [
      ['GET', path],
      ['POST', `${path}/paper`],
    ] as const) {
      const kept = await world.request(method, address, { as: pia });
      expect(kept.status).toBe(403);
      expect(kept.body.refusals.map((each: any) => each.code)).toEqual(['review/sealed']);
    }
    const asked = await world.request('PUT', `${path}/inquiries/${sampleId('inq', 990)}`, {
      as: pia,
      body: { step: 'omraader', label: '', text: '', answerBy: '2026-12-01' },
    });
    expect(asked.body.refusals.map((each: any) => each.code)).toEqual(['review/sealed']);
    const own = await world.cookieFor('nabo-forening');
    for (const as of [pia, own]) {
      const written = await world.request('PUT', `${path}/messages/${sampleId('mes', 990)}`, {
        as,
        body: { text: 'Vi søger om 11.000 kr.' },
      });
      expect(written.body.refusals.map((each: any) => each.code)).toEqual(['review/sealed']);
    }
    const read = await world.request('GET', path, { as: own });
    expect(read.body.application.submission.title).toBe('Ud på søen');

    const { closesBefore } = list.body.round.window;
    const deadline = Date.parse(`${closesBefore.day}T${closesBefore.time}:00+01:00`);
    expect(deadline).toBeGreaterThan(START + 29 * DAY);
    world.setClock(deadline - 1);
    const still = await world.cookieFor('nabo-sagsbehandler');
    expect((await world.request('GET', path, { as: still })).status).toBe(403);
    // At the deadline itself, before the clock has moved the round on.
    world.setClock(deadline);
    const opened = await world.request('GET', path, { as: still });
    expect(opened.body.application.submission.title).toBe('Ud på søen');
    const after = await world.request('GET', `${round}/applications`, { as: still });
    expect(after.body).toMatchObject({ sealed: [], applications: [{ application: { id: SENT } }] });
  });
});
