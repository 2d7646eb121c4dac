import { describe, expect, it } from 'vitest';
import { sampleId, samplePaper } from '@plan/domain/samples';
import { zipSync, strToU8 } from 'fflate';
import { embeddedStore } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { ORIGIN, START, testWorld } from '../testing/world.ts';
import type { Answer, World } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
const REVIEWING = sampleId('rou', 2);
/** The draft of `forening-b`, with one file already among its papers. */
const DRAFT = sampleId('app', 42);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
const ASSOCIATION = sampleId('ass', 2);
const PDF = new TextEncoder().encode(samplePaper);
/** Spelled in two, as in the scanner. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

const fileAt = (n: number) => `${PATH}/steps/bilag/files/${sampleId('fil', n)}`;

async function enter(engine = embeddedStore(':memory:')) {
  const world = await testWorld(engine);
  const yusuf = await world.cookieFor('forening-b');
  const announce = (n: number, name = 'regnskab.pdf', bytes = PDF.byteLength): Promise<Answer> =>
    world.request('PUT', fileAt(n), { as: yusuf, body: { kind: 'accounts', name, bytes } });
  const arrived = (n: number): Promise<Answer> =>
    world.request('POST', `${fileAt(n)}/arrival`, { as: yusuf });
  const put = (url: string, bytes: Uint8Array) =>
    world.app.request(url, { method: 'PUT', body: new Uint8Array(bytes) });
  async function attach(n: number, name: string, bytes: Uint8Array): Promise<Answer> {
    const { body } = await announce(n, name, bytes.byteLength);
    expect((await put(body.upload.url, bytes)).status).toBe(200);
    return arrived(n);
  }
  async function files(): Promise<readonly any[]> {
    const { body } = await world.request('GET', PATH, { as: yusuf });
    return body.steps.find((each: any) => each.key === 'bilag').content.files;
  }
  const stateOf = async (n: number) =>
    (await files()).find((each) => each.id === sampleId('fil', n))?.state;
  const scan = () => world.jobs.deliver('roedovre' as never);
  const openAs = (as: string, n: number) => world.request('GET', fileAt(n), { as });
  return { world, yusuf, announce, arrived, put, attach, files, stateOf, scan, openAs };
}

function codes(answer: Answer): readonly string[] {
  return answer.body.refusals.map((each: any) => each.code);
}

onEveryStore('attachments', (fresh) => {
  it('are announced, sent, scanned and opened again, byte for byte', async () => {
    const { world, yusuf, attach, announce, stateOf, scan, openAs } = await enter(await fresh());
    expect((await attach(701, 'Regnskab 2025 æøå.pdf', PDF)).body.file.state).toBe('received');
    expect((await openAs(yusuf, 701)).status).toBe(404);
    await scan();
    expect(await stateOf(701)).toBe('clean');
    expect((await announce(701)).body.upload).toBeUndefined();
    const { url } = (await openAs(yusuf, 701)).body;
    expect(url).not.toMatch(/Yusuf|forening/);
    const got = await world.app.request(url);
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(PDF))).toBe(true);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(got.headers.get('content-disposition')).toBe(
      `attachment; filename="Regnskab 2025 __a_.pdf"; filename*=UTF-8''Regnskab%202025%20%C3%A6%C3%B8%C3%A5.pdf`,
    );
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('that were replaced are kept on the draft, and erased when it is sent', async () => {
    const { world, yusuf, attach, announce, put, arrived, files, scan } = await enter(
      await fresh(),
    );
    await attach(701, 'regnskab.pdf', PDF);
    await scan();
    const body = { kind: 'accounts', name: 'regnskab 2.pdf', bytes: PDF.byteLength };
    const replacing = { ...body, replaces: sampleId('fil', 701) };
    const told = await world.request('PUT', fileAt(702), { as: yusuf, body: replacing });
    await put(told.body.upload.url, PDF);
    await arrived(702);
    await scan();
    expect(await files()).toHaveLength(3);
    expect((await announce(703)).status).toBe(200);
    await world.request('DELETE', fileAt(703), { as: yusuf });
    await scan();
    const key = `roedovre/${DRAFT}/${sampleId('fil', 701)}`;
    expect(await world.deps.vault.placeOf(key)).toBe('kept');
    const sent = await world.request('POST', `${PATH}/submission`, {
      as: yusuf,
      body: { association: ASSOCIATION, ...SAID },
    });
    expect(sent.status).toBe(200);
    await scan();
    expect((await files()).map(({ name }) => name)).not.toContain('regnskab.pdf');
    expect((await files()).map(({ name }) => name)).toContain('regnskab 2.pdf');
    expect(await world.deps.vault.placeOf(key)).toBeUndefined();
  });

  it('are fifty at most, also when three people attach at once', async () => {
    const { announce, files } = await enter(await fresh());
    for (let n = 701; n < 749; n += 1) expect((await announce(n)).status).toBe(200);
    expect(await files()).toHaveLength(49);
    const last = await Promise.all([announce(801), announce(802), announce(803)]);
    expect(last.map((each) => String(each.status)).toSorted()).toEqual(['200', '422', '422']);
    const refused = last.filter((each) => each.status === 422);
    for (const each of refused) expect(codes(each)).toEqual(['file/too-many']);
    expect(await files()).toHaveLength(50);
  });
});

describe('what people attach is taken for what it is', () => {
  const zip = (names: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
  const types = (main: string) =>
    `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/${main}"/></Types>`;
  const DOCX = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const DOCM = 'vnd.ms-word.document.macroEnabled.main+xml';
  const word = (main: string) =>
    zip({ '[Content_Types].xml': types(main), 'word/document.xml': '<w:document/>' });
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

  it.each([
    ['a PDF', 'a.pdf', PDF],
    ['a picture from a phone', 'IMG_0001.PNG', png],
    ['a Word document', 'a.docx', word(DOCX)],
  ])('%s is received', async (_, name, bytes) => {
    const { attach } = await enter();
    expect((await attach(701, name, bytes)).status).toBe(200);
  });

  it.each([
    ['a program called PDF', 'faktura.pdf', Buffer.from('MZ\u0090\u0000\u0003 This program')],
    ['a page with script called PDF', 'a.pdf', Buffer.from('<html><script>alert(1)</script>')],
    ['a script called picture', 'a.jpg', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    [
      'a drawing with script called PNG',
      'a.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['macros called DOCX', 'a.docx', word(DOCM)],
    ['any archive called DOCX', 'a.docx', zip({ 'a.exe': 'MZ' })],
    ['a spreadsheet that is a PDF', 'a.xlsx', PDF],
    ['half an archive', 'a.docx', word(DOCX).slice(0, 30)],
  ])('%s is refused, and stays unopened', async (_, name, bytes) => {
    const { attach, stateOf, scan, yusuf, openAs } = await enter();
    const answer = await attach(701, name, bytes);
    expect(answer.status).toBe(422);
    expect(codes(answer)).toEqual(['file/not-what-it-says']);
    expect(answer.body.refusals[0]).toMatchObject({ at: 'bilag.accounts', da: expect.any(String) });
    await scan();
    expect(await stateOf(701)).toBe('expected');
    expect((await openAs(yusuf, 701)).status).toBe(404);
  });

  it('is kept away where the scanner finds something, and cannot be sent', async () => {
    const { world, yusuf, attach, stateOf, scan, openAs } = await enter();
    const bad = Buffer.concat([PDF, Buffer.from(EICAR)]);
    expect((await attach(701, 'a.pdf', bad)).status).toBe(200);
    await scan();
    expect(await stateOf(701)).toBe('quarantined');
    expect((await openAs(yusuf, 701)).status).toBe(404);
    const body = { association: ASSOCIATION, ...SAID };
    const sent = await world.request('POST', `${PATH}/submission`, { as: yusuf, body });
    expect(codes(sent)).toEqual(['file/quarantined']);
    await world.request('DELETE', fileAt(701), { as: yusuf });
    await scan();
    expect((await world.request('POST', `${PATH}/submission`, { as: yusuf, body })).status).toBe(
      200,
    );
  });

  it('waits while the scanner is down, also when the application is sent meanwhile', async () => {
    const { world, yusuf, attach, stateOf, scan } = await enter();
    world.scanner.down = true;
    await attach(701, 'a.pdf', PDF);
    await scan();
    expect(await stateOf(701)).toBe('received');
    const body = { association: ASSOCIATION, ...SAID };
    expect((await world.request('POST', `${PATH}/submission`, { as: yusuf, body })).status).toBe(
      200,
    );
    expect(JSON.stringify(world.log)).toContain('job-scan-file');
    expect(JSON.stringify(world.log)).not.toContain('a.pdf');
    world.scanner.down = false;
    await scan();
    expect(await stateOf(701)).toBe('clean');
    const late = await world.request('DELETE', fileAt(701), { as: yusuf });
    expect(late.status).toBe(409);
  });

  it('is scanned once more after a stop between moving it and saying so', async () => {
    const { world, attach, stateOf, scan } = await enter();
    await attach(701, 'a.pdf', PDF);
    await world.deps.vault.settle(`roedovre/${DRAFT}/${sampleId('fil', 701)}`, 'quarantine');
    await scan();
    expect(await stateOf(701)).toBe('quarantined');
  });
});

describe('the way to the vault', () => {
  it('takes exactly what was announced, while the link is good', async () => {
    const { world, announce, put, arrived } = await enter();
    const { url } = (await announce(701)).body.upload;
    expect((await put(url, PDF.slice(1))).status).toBe(400);
    expect((await put(url, Buffer.concat([PDF, PDF]))).status).toBe(400);
    expect(codes(await arrived(701))).toEqual(['file/cut-off']);
    expect((await put(url.replace('bytes=', 'bytes=9'), PDF)).status).toBe(403);
    expect((await put(url.replace(sampleId('fil', 701), sampleId('fil', 9)), PDF)).status).toBe(
      403,
    );
    expect((await put(url.replace('/arriving/', '/arriving/../kept/'), PDF)).status).not.toBe(200);
    world.setClock(START + 11 * 60_000);
    expect((await put(url, PDF)).status).toBe(403);
  });

  it('hands out for a minute, and only what was asked for', async () => {
    const { world, yusuf, attach, scan, openAs } = await enter();
    await attach(701, 'a.pdf', PDF);
    await scan();
    const { url } = (await openAs(yusuf, 701)).body;
    expect(new URL(url).origin).toBe(ORIGIN);
    const html = url.replace('application%2Fpdf', 'text%2Fhtml');
    expect((await world.app.request(html)).status).toBe(403);
    world.setClock(START + 61_000);
    expect((await world.app.request(url)).status).toBe(403);
  });

  it('does not hand out what has been taken off again', async () => {
    const { world, yusuf, attach, scan, openAs } = await enter();
    await attach(701, 'a.pdf', PDF);
    await scan();
    const { url } = (await openAs(yusuf, 701)).body;
    await world.request('DELETE', fileAt(701), { as: yusuf });
    await scan();
    expect((await world.app.request(url)).status).toBe(404);
  });
});

describe('whoever reads an application reads its papers', () => {
  const reading = (n: number) =>
    `/api/roedovre/rounds/${REVIEWING}/applications/${sampleId('app', n)}/steps/bilag/files/${sampleId('fil', n)}`;
  async function as(world: World, subject: string, n: number): Promise<number> {
    return (await world.request('GET', reading(n), { as: await world.cookieFor(subject) })).status;
  }

  it('but not who is disqualified, nor another association', async () => {
    const { world } = await enter();
    expect(await as(world, 'sagsbehandler', 4)).toBe(200);
    expect(await as(world, 'medlem-b', 4)).toBe(200);
    expect(await as(world, 'medlem-a', 4)).toBe(403);
    expect(await as(world, 'forening-b', 1)).toBe(404);
  });
});
