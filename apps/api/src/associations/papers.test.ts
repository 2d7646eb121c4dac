import { expect, it } from 'vitest';
import { sampleId, samplePaper } from '@plan/domain/samples';
import { embeddedStore } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

const ASSOCIATION = sampleId('ass', 1);
const PAPERS = `/api/roedovre/associations/${ASSOCIATION}/papers`;
const STATUTES = sampleId('fil', 501);
const OPEN = sampleId('rou', 3);
const PDF = new TextEncoder().encode(samplePaper);

async function enter(engine = embeddedStore(':memory:')) {
  const world = await testWorld(engine);
  await world.deps.vault.put(`roedovre/${ASSOCIATION}/${STATUTES}`, PDF);
  const karen = await world.cookieFor('forening-a');
  const paperAt = (n: number) => `${PAPERS}/${sampleId('fil', n)}`;
  async function keep(n: number, bytes: Uint8Array = PDF) {
    const told = { kind: 'yearly-report', name: 'beretning.pdf', bytes: bytes.byteLength };
    const { body } = await world.request('PUT', paperAt(n), { as: karen, body: told });
    await world.app.request(body.upload.url, { method: 'PUT', body: new Uint8Array(bytes) });
    return world.request('POST', `${paperAt(n)}/arrival`, { as: karen });
  }
  async function files(): Promise<readonly any[]> {
    return (await world.request('GET', PAPERS, { as: karen })).body.files;
  }
  async function begin(n: number) {
    const path = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', n)}`;
    const body = { association: ASSOCIATION };
    await world.request('PUT', path, { as: karen, body });
    const take = (file: number, kept: string, as = karen) =>
      world.request('PUT', `${path}/steps/bilag/files/${sampleId('fil', file)}/taken`, {
        as,
        body: { kind: 'statutes', kept },
      });
    const open = (file: number) =>
      world.request('GET', `${path}/steps/bilag/files/${sampleId('fil', file)}`, { as: karen });
    return { path, take, open };
  }
  const scan = () => world.jobs.deliver('roedovre' as never);
  return { world, karen, paperAt, keep, files, begin, scan };
}

onEveryStore('papers an association keeps', (fresh) => {
  it('are sent, scanned, opened, and gone with their bytes when they are taken off', async () => {
    const { world, karen, paperAt, keep, files, scan } = await enter(await fresh());
    expect((await keep(701)).body.file.state).toBe('received');
    expect((await world.request('GET', paperAt(701), { as: karen })).status).toBe(404);
    await scan();
    expect((await files()).map((each) => [each.kind, each.state])).toEqual([
      ['statutes', 'clean'],
      ['accounts', 'clean'],
      ['yearly-report', 'clean'],
    ]);
    const { url } = (await world.request('GET', paperAt(701), { as: karen })).body;
    const got = await world.app.request(url);
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(PDF))).toBe(true);
    expect((await world.request('DELETE', paperAt(701), { as: karen })).status).toBe(200);
    expect((await world.request('DELETE', paperAt(701), { as: karen })).status).toBe(200);
    await scan();
    expect((await world.app.request(url)).status).toBe(404);
    expect(await files()).toHaveLength(2);
  });

  it('go along as a copy, which stays when the association takes its own off', async () => {
    const { world, karen, paperAt, begin, scan } = await enter(await fresh());
    const { take, open } = await begin(701);
    const first = await take(702, STATUTES);
    expect(first.body.file).toMatchObject({ state: 'clean', dated: '2014-03-12' });
    expect((await take(702, STATUTES)).status).toBe(200);
    await world.request('DELETE', paperAt(501), { as: karen });
    await scan();
    const { url } = (await open(702)).body;
    expect((await world.app.request(url)).status).toBe(200);
    expect((await take(703, STATUTES)).status).toBe(404);
  });
});

it('what was found harmful is kept away from everybody, and from applications', async () => {
  const { world, karen, paperAt, keep, files, begin, scan } = await enter();
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
  await keep(701, Buffer.concat([PDF, Buffer.from(eicar.join(''))]));
  const { take } = await begin(701);
  const early = await take(702, sampleId('fil', 701));
  expect(early.body.refusals.map((each: any) => each.code)).toEqual(['file/not-scanned']);
  await scan();
  expect((await files()).at(-1).state).toBe('quarantined');
  expect((await take(702, sampleId('fil', 701))).status).toBe(422);
  expect((await world.request('GET', paperAt(701), { as: karen })).status).toBe(404);
});

it('the papers of another association are nobody else’s to take or read', async () => {
  const { world, begin } = await enter();
  const yusuf = await world.cookieFor('forening-b');
  const caseworker = await world.cookieFor('sagsbehandler');
  const own = `/api/roedovre/associations/${sampleId('ass', 2)}/papers/${sampleId('fil', 901)}`;
  const told = { kind: 'minutes', name: 'referat.pdf', bytes: 10 };
  expect((await world.request('PUT', own, { as: yusuf, body: told })).status).toBe(200);
  expect((await world.request('GET', PAPERS, { as: yusuf })).status).toBe(404);
  expect((await world.request('GET', PAPERS, { as: caseworker })).status).toBe(403);
  const draft = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 42)}`;
  const taken = await world.request(
    'PUT',
    `${draft}/steps/bilag/files/${sampleId('fil', 702)}/taken`,
    { as: yusuf, body: { kind: 'statutes', kept: STATUTES } },
  );
  expect(taken.status).toBe(404);
  const { take } = await begin(701);
  expect((await take(702, STATUTES, yusuf)).status).toBe(404);
});

it('two members who keep papers at once both keep theirs', async () => {
  const { world, karen, paperAt, files } = await enter();
  const told = (n: number) => ({ kind: 'minutes', name: `referat-${n}.pdf`, bytes: 10 });
  const answers = await Promise.all(
    [801, 802, 803].map((n) => world.request('PUT', paperAt(n), { as: karen, body: told(n) })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await files()).toHaveLength(5);
});
