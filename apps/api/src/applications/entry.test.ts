import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import type { Engine } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';

const DAY = 24 * 3_600_000;
const APPLICANT = sampleId('ass', 700);
const APPLICATION = sampleId('app', 720);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${APPLICATION}`;

const ellen = {
  kind: 'association',
  name: 'Ellens Strikkeklub',
  cvr: '29189641',
  postalCode: '2610',
  email: '',
  phone: '12 34 56 78',
};
const entry = {
  why: 'exempt',
  received: { day: '2026-11-20', time: '14:30' },
  statements: [
    { who: 'Ellen Mogensen', as: 'chair', what: 'Fortalte det hele ved skranken', signed: true },
  ],
};

async function entered(world: World, mette: string): Promise<void> {
  const registered = await world.request('PUT', `/api/roedovre/applicants/${APPLICANT}`, {
    as: mette,
    body: ellen,
  });
  expect(registered.status).toBe(200);
  const body = { association: APPLICANT, entry };
  const begun = await world.request('PUT', `${PATH}/entry`, { as: mette, body });
  expect(begun.status).toBe(200);
  await writeAll(world, mette, APPLICATION);
}

function send(world: World, mette: string, said: object = {}) {
  const body = { association: APPLICANT, ...SAID, ...said };
  return world.request('POST', `${PATH}/submission`, { as: mette, body });
}

/** Lets somebody act for the applicant, by an invitation of the municipality. */
async function memberOf(world: World, mette: string, subject: string): Promise<void> {
  const path = `/api/roedovre/associations/${APPLICANT}/invitations/${sampleId('inv', 700)}`;
  const invited = await world.request('PUT', path, {
    as: mette,
    body: { email: 'b@example.dk', right: 'bind', reason: 'Kan nu selv' },
  });
  expect(invited.status).toBe(200);
  const as = await world.cookieFor(subject);
  expect((await world.request('POST', `${path}/acceptance`, { as })).status).toBe(200);
}

async function linesOf(world: World, mette: string): Promise<string[]> {
  const desk = `/api/roedovre/rounds/${OPEN}/allocation`;
  const { body } = await world.request('GET', desk, { as: mette });
  return body.allocation.lines.map((line: any) => line.application);
}

/** A store where something happens just before the next commit that writes a kind of row. */
function interrupted(inner: Engine, kind: string) {
  let next: (() => Promise<void>) | undefined;
  const engine: Engine = {
    ...inner,
    open(tenant) {
      const store = inner.open(tenant);
      return {
        ...store,
        async commit(changes) {
          const run = next;
          if (run && changes.some((change) => 'put' in change && change.put.kind === kind)) {
            next = undefined;
            await run();
          }
          return store.commit(changes);
        },
      };
    },
  };
  return { engine, between: (run: () => Promise<void>) => (next = run) };
}

onEveryStore('what staff enter for somebody', (fresh) => {
  it('is found, written, sent as received, and told by nobody but who must', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await entered(world, mette);
    const found = await world.request('POST', '/api/roedovre/applicant-search', {
      as: mette,
      body: { text: 'strikke ellens' },
    });
    expect(found.body.applicants).toMatchObject([{ id: APPLICANT, name: ellen.name }]);
    const rounds = `/api/roedovre/rounds/${OPEN}/applications`;
    const list = await world.request('GET', rounds, { as: mette });
    expect(list.body.entering.map((each: any) => each.id)).toEqual([APPLICATION]);
    const member = await world.request('GET', rounds, { as: await world.cookieFor('medlem-b') });
    expect(member.body.entering).toEqual([]);
    expect(member.text).not.toContain('Ellen');

    const sent = await send(world, mette);
    expect(sent.body.application.submission).toMatchObject({
      receivedAt: '2026-11-20T13:30:00.000Z',
      signers: [{ name: 'Ellen Mogensen', role: 'chair' }],
    });
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    // She has no e-mail address; her receipt goes on paper.
    expect(JSON.stringify(rows)).not.toContain('Kvittering');
    const paper = await world.request('POST', `${PATH}/paper`, { as: mette });
    expect(paper.body.url).toBeDefined();
  });

  it('is held mettest the deadline by when it came, and gets a line on an open list', async () => {
    const world = await testWorld(await fresh());
    world.setClock(START + 25 * DAY);
    await world.jobs.tick();
    const mette = await world.cookieFor('sagsbehandler');
    expect(await linesOf(world, mette)).not.toContain(APPLICATION);
    await entered(world, mette);
    await memberOf(world, mette, 'medlem-b');
    const sent = await send(world, mette);
    expect(sent.body.application.state).toBe('under-review');
    expect(await linesOf(world, mette)).toContain(APPLICATION);
    expect((await send(world, mette)).text).toBe(sent.text);
    const list = await world.request('GET', `/api/roedovre/rounds/${OPEN}/applications`, {
      as: mette,
    });
    const listed = list.body.applications.find((each: any) => each.application.id === APPLICATION);
    expect(listed.conflicts).toEqual([world.person('medlem-b')]);
    const other = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 721)}/entry`;
    const refused = await world.request('PUT', other, {
      as: mette,
      body: {
        association: APPLICANT,
        entry: { ...entry, received: { day: '2026-12-15', time: '10:00' } },
      },
    });
    expect(refused.body.refusals.map((each: any) => each.code)).toEqual([
      'application/deadline-passed',
    ]);
  });

  it('keeps a claimed exception beside what was sent, also on paper', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await entered(world, mette);
    const budget = {
      kind: 'budget',
      lines: [{ side: 'expense', text: 'Mad', amount: '20.000', category: 'catering' }],
      requested: '20.000',
    };
    const saved = await world.request('PUT', `${PATH}/steps/budget`, {
      as: mette,
      body: { content: budget },
      headers: { 'if-match': '"2"' },
    });
    expect(saved.status).toBe(200);
    const refused = await send(world, mette);
    expect(refused.body.refusals.map((each: any) => each.code)).toEqual(['term/share-of-cost']);
    const exceptions = [{ term: 'andel', reason: 'Ingen andre giver' }];
    const sent = await send(world, mette, { exceptions });
    expect(sent.body.application.submission.exceptions).toEqual(exceptions);
  });

  it('is written by staff alone, who are impartial', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await entered(world, mette);
    await memberOf(world, mette, 'forening-a');
    const karen = await world.cookieFor('forening-a');
    // A member reads along, and does not write what counts from when staff had it.
    expect((await world.request('GET', PATH, { as: karen })).status).toBe(200);
    const written = await world.request('PUT', `${PATH}/steps/aktivitet`, {
      as: karen,
      body: { content: { kind: 'questions', answers: {} } },
      headers: { 'if-match': '"2"' },
    });
    expect(written.body.refusals[0].code).toBe('application/write-right');
    expect((await send(world, karen)).body.refusals[0].code).toBe('application/bind-right');

    await memberOf(world, mette, 'sagsbehandler').catch(() => undefined);
    const own = await world.cookieFor('sagsbehandler');
    const again = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 722)}/entry`;
    const body = { association: APPLICANT, entry };
    const refused = await world.request('PUT', again, { as: own, body });
    expect(refused.body.refusals[0].code).toBe('review/disqualified');
    const list = await world.request('GET', `/api/roedovre/rounds/${OPEN}/applications`, {
      as: own,
    });
    expect(list.body.entering).toEqual([]);
  });

  it('is edited by what was seen, and begun again is answered with what stands', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await entered(world, mette);
    const more = [...entry.statements, { who: 'Ib', what: 'Ringede', signed: false }];
    const edit = (seen: unknown) =>
      world.request('POST', `${PATH}/entry/statements`, {
        as: mette,
        body: { entry: { ...entry, statements: more }, seen },
      });
    expect((await edit(entry.statements)).body.application.entered.statements).toHaveLength(2);
    expect((await edit(entry.statements)).body.refusals[0].code).toBe('row/changed-meanwhile');
    const body = { association: APPLICANT, entry };
    const begun = await world.request('PUT', `${PATH}/entry`, { as: mette, body });
    expect(begun.body.application.entered.statements).toHaveLength(2);
  });

  it('sent again it has a receipt and a PDF of its own', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await entered(world, mette);
    const first = await send(world, mette);
    await world.jobs.tick();
    expect((await world.request('POST', `${PATH}/taking-back`, { as: mette })).status).toBe(200);
    world.setClock(START + 60_000);
    const second = await send(world, await world.cookieFor('sagsbehandler'));
    const [one, two] = [first, second].map((sent) => sent.body.application.submission);
    expect(two.receivedAt).toBe(one.receivedAt);
    expect(two.sentAt).not.toBe(one.sentAt);
    await world.jobs.tick();
    const paper = await world.request('POST', `${PATH}/paper`, {
      as: await world.cookieFor('sagsbehandler'),
    });
    expect(paper.body.url).toBeDefined();
  });

  it('is on the list when it is sent while the round closes', async () => {
    const { engine, between } = interrupted(await fresh(), 'round');
    const world = await testWorld(engine);
    await entered(world, await world.cookieFor('sagsbehandler'));
    world.setClock(START + 25 * DAY);
    const mette = await world.cookieFor('sagsbehandler');
    // The close has read the applications and is about to write the round.
    let sent = 0;
    between(async () => {
      sent = (await send(world, mette)).status;
    });
    await world.jobs.tick();
    expect(sent).toBe(200);
    await world.jobs.tick();
    expect(await linesOf(world, mette)).toContain(APPLICATION);
    const shown = await world.request('GET', PATH, { as: mette });
    expect(shown.body.application.state).toBe('under-review');
  });
});
