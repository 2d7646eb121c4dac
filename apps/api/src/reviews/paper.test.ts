import { sampleId } from '@plan/domain/samples';
import { extractText } from 'unpdf';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
const DRAFT = sampleId('app', 42);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;

onEveryStore('the PDF of an application', (fresh) => {
  it('is made after sending, and fetched by those who may read it', async () => {
    const world = await testWorld(await fresh());
    const yusuf = await world.cookieFor('forening-b');
    const open = (as: string) => world.request('POST', `${PATH}/paper`, { as });
    expect((await open(yusuf)).status).toBe(404);
    const sent = await world.request('POST', `${PATH}/submission`, {
      as: yusuf,
      body: { association: sampleId('ass', 2), ...SAID },
    });
    expect(sent.status).toBe(200);
    expect((await open(yusuf)).body).toEqual({});
    await world.jobs.deliver('roedovre' as never);
    const { url } = (await open(yusuf)).body;
    const got = await world.app.request(url);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    const { text } = await extractText(new Uint8Array(await got.arrayBuffer()), {
      mergePages: true,
    });
    expect(text).toContain(sent.body.application.submission.caseNumber);
    expect(text).toContain('Cykelvennerne Rødovre');
    expect((await open(await world.cookieFor('forening-a'))).status).toBe(404);
    expect((await open(await world.cookieFor('sagsbehandler'))).body.url).toMatch(/^http/);

    // Taken back, it is a draft without a PDF; sent again, it has another.
    const back = () => world.request('POST', `${PATH}/taking-back`, { as: yusuf });
    expect((await back()).body.application.state).toBe('draft');
    expect((await back()).status).toBe(200);
    expect((await open(yusuf)).status).toBe(404);
    await world.jobs.deliver('roedovre' as never);
    expect((await world.app.request(url)).status).toBe(404);
    world.setClock(START + 3_600_000);
    const later = await world.cookieFor('forening-b');
    const again = await world.request('POST', `${PATH}/submission`, {
      as: later,
      body: { association: sampleId('ass', 2), ...SAID },
    });
    expect(again.status).toBe(200);
    await world.jobs.deliver('roedovre' as never);
    expect((await open(later)).body.url).toMatch(/^http/);
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(rows.filter((row) => row.sort.startsWith(`receipt-${DRAFT}`))).toHaveLength(2);
  });
});
