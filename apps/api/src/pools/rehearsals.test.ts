import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { callText } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { OPEN } from '../testing/writing.ts';

const ROUND = sampleId('rou', 870);
const POOL = sampleId('poo', 870);
const call = `/api/roedovre/calls/${ROUND}/rehearsal`;
const round = `/api/roedovre/rounds/${ROUND}`;
const desk = `${round}/allocation`;
const body = { source: OPEN, pool: POOL, count: 9 };

const codes = (answer: { body: any }) => answer.body.refusals.map((each: any) => each.code);

async function rehearsed(world: World, typed: object = body) {
  const mette = await world.cookieFor('sagsbehandler');
  const made = await world.request('PUT', call, { as: mette, body: typed });
  await world.jobs.tick();
  return { mette, made };
}

/** Everything that is kept, without the history and what waits to be done. */
async function kept(world: World): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { partition, sort } of world.engine.everything()) {
    if (!/#(history#|outbox|due)/.test(partition)) rows.push(`${partition} ${sort}`);
  }
  return rows.toSorted();
}

onEveryStore('a rehearsal of a call', (fresh) => {
  it('goes from made-up applications to decisions, and nobody gets a letter', async () => {
    const world = await testWorld(await fresh());
    const { mette, made } = await rehearsed(world);
    expect([made.status, made.body.round.rehearsal]).toEqual([200, true]);
    const list = await world.request('GET', `${round}/applications`, { as: mette });
    expect(list.body.round.state).toBe('under-review');
    expect(list.body.applications).toHaveLength(9);
    const [first] = list.body.applications;
    expect(first.association).toMatch(/^Prøveforeningen /);

    const shown = await world.request('GET', desk, { as: mette });
    const { lines } = shown.body.allocation;
    for (const { application, requested } of lines) {
      const line = { amount: requested, reasonCodes: [], reason: '' };
      const inKind = shown.body.applications
        .find((each: any) => each.application.id === application)
        ?.application.submission.inKind?.map(({ kind }: any) => ({
          kind,
          extent: 'as-asked',
          what: '',
        }));
      const told = await world.request('PUT', `${desk}/lines/${application}`, {
        as: mette,
        body: inKind ? { ...line, inKind } : line,
      });
      expect(told.status).toBe(200);
    }
    const members = shown.body.committee.seats.map((seat: any) => seat.person);
    const ballot = await world.request('PUT', `${desk}/ballots/${sampleId('bal', 870)}`, {
      as: mette,
      body: {
        lines: lines.map((each: any) => each.application),
        present: members,
        votes: { for: members, against: [], abstain: [] },
      },
    });
    expect(ballot.status).toBe(200);
    const real = async () => {
      const { body } = await world.request('GET', '/api/roedovre/pools', { as: mette });
      return body.pools.filter(({ pool }: any) => pool.id !== POOL);
    };
    const before = await real();
    const meeting = { body: 'Udvalget', day: '2026-12-17', item: '1' };
    const adopted = await world.request('POST', `${desk}/adoption`, { as: mette, body: meeting });
    expect(adopted.status).toBe(200);
    await world.jobs.tick();
    const [{ application }] = list.body.applications;
    const decided = await world.request('GET', `${round}/applications/${application.id}`, {
      as: mette,
    });
    expect(decided.body.decision.outcome).toBe('full');
    // Money of the pool itself is untouched, and nothing was sent.
    expect(await real()).toEqual(before);
    const mailbox = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(mailbox.rows).toEqual([]);
  });

  it('is thrown away with all that was in it', async () => {
    const world = await testWorld(await fresh());
    await world.jobs.tick();
    const before = await kept(world);
    const { mette } = await rehearsed(world);
    const list = await world.request('GET', `${round}/applications`, { as: mette });
    const [{ application }] = list.body.applications;
    const paper = `${round}/applications/${application.id}/paper`;
    expect((await world.request('POST', paper, { as: mette })).body.url).toBeTruthy();
    const gone = await world.request('DELETE', `/api/roedovre/pools/${POOL}`, { as: mette });
    expect(gone.status).toBe(200);
    await world.jobs.tick();
    const sessions = (rows: readonly string[]) => rows.filter((row) => !row.includes('session'));
    expect(sessions(await kept(world))).toEqual(sessions(before));
    const key = `roedovre/${application.id}/paper-${Date.parse(application.submission.receivedAt)}`;
    expect(await world.deps.vault.placeOf(key)).toBeUndefined();
  });
});

describe('a rehearsal', () => {
  it('is seen by the committee that tries it out, and by nobody who applies', async () => {
    const world = await testWorld();
    await rehearsed(world);
    const member = await world.cookieFor('medlem-a');
    const seen = await world.request('GET', '/api/roedovre/rounds', { as: member });
    expect(seen.body.rounds.map((each: any) => each.id)).toContain(ROUND);
    expect(seen.body.pools.map((each: any) => each.id)).toContain(POOL);
    expect((await world.request('GET', round, { as: member })).status).toBe(200);
    // A draft is for those who write it.
    const draft = sampleId('rou', 871);
    const mette = await world.cookieFor('sagsbehandler');
    const text = { pool: POOL, text: callText };
    const path = `/api/roedovre/calls/${draft}`;
    expect((await world.request('PUT', path, { as: mette, body: text })).status).toBe(200);
    const unseen = await world.request('GET', `/api/roedovre/rounds/${draft}`, { as: member });
    expect(unseen.status).toBe(404);
    const karen = await world.cookieFor('forening-a');
    const told = await world.request('GET', '/api/roedovre/rounds', { as: karen });
    expect(told.text).not.toContain(ROUND);
    expect(told.text).not.toContain(POOL);
    expect((await world.request('GET', round, { as: karen })).status).toBe(404);
    const start = await world.request('PUT', `${round}/applications/${sampleId('app', 870)}`, {
      as: karen,
      body: { association: sampleId('ass', 1) },
    });
    expect(start.status).not.toBe(200);
  });

  it('can be looked into: papers are real files, and asked for again nothing is made twice', async () => {
    const world = await testWorld();
    const { mette } = await rehearsed(world);
    const again = await world.request('PUT', call, { as: mette, body });
    expect(again.status).toBe(200);
    await world.jobs.tick();
    const list = await world.request('GET', `${round}/applications`, { as: mette });
    expect(list.body.applications).toHaveLength(9);
    const pages = await Promise.all(
      list.body.applications.map(async ({ application: { id } }: any) => {
        const shown = await world.request('GET', `${round}/applications/${id}`, { as: mette });
        const page = shown.body.steps.find((each: any) => each.content.kind === 'papers');
        return { id, key: page.key, files: page.content.files };
      }),
    );
    const { id, key, files } = pages.find((each) => each.files.length > 0);
    const [file] = files;
    const opened = await world.request(
      'GET',
      `${round}/applications/${id}/steps/${key}/files/${file.id}`,
      { as: mette },
    );
    const bytes = await world.app.request(opened.body.url);
    expect((await bytes.arrayBuffer()).byteLength).toBe(file.bytes);
  });

  it('refuses a number nobody can read, a call without criteria, and to throw away a real pool', async () => {
    const world = await testWorld();
    const { mette, made } = await rehearsed(world, { ...body, count: 41 });
    expect(codes(made)).toEqual(['call/rehearsal-count']);
    const real = await world.request('DELETE', `/api/roedovre/pools/${sampleId('poo', 1)}`, {
      as: mette,
    });
    expect([real.status, codes(real)]).toEqual([409, ['pool/not-a-rehearsal']]);
    const taken = { ...body, pool: sampleId('poo', 1) };
    expect((await world.request('PUT', call, { as: mette, body: taken })).status).toBe(404);
  });
});
