import { sampleId } from '@plan/domain/samples';
import { extractText } from 'unpdf';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

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
      body: { association: sampleId('ass', 2), childrenUnder15: false },
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
  });
});
