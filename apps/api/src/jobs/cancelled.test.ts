import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';

const SENT = sampleId('app', 771);
const ASSOCIATION = sampleId('ass', 1);

onEveryStore('a round that is cancelled', (fresh) => {
  it('is told to those who have begun and those who have sent, once, and not to those who withdrew', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const path = (id: string) => `/api/roedovre/rounds/${OPEN}/applications/${id}`;
    const withdrawn = sampleId('app', 772);
    for (const id of [SENT, withdrawn]) {
      await world.request('PUT', path(id), { as: karen, body: { association: ASSOCIATION } });
    }
    await writeAll(world, karen, SENT);
    const body = { association: ASSOCIATION, ...SAID };
    const sent = await world.request('POST', `${path(SENT)}/submission`, { as: karen, body });
    expect(sent.status).toBe(200);
    await world.request('POST', `${path(withdrawn)}/withdrawal`, { as: karen });
    const mette = await world.cookieFor('sagsbehandler');
    const cancelling = {
      as: mette,
      body: { reason: 'Byrådet har sparet pengene.' },
    };
    const address = `/api/roedovre/calls/${OPEN}/cancellation`;
    expect((await world.request('POST', address, cancelling)).status).toBe(200);
    await world.jobs.tick();
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const mails = rows
      .filter((row) => row.sort.startsWith('cancelled'))
      .map((row) => (row.data as any).value);
    expect(mails.map(({ to }) => String(to)).toSorted()).toEqual([
      'karen@nabohjaelpen.example',
      'yusuf@cykelvennerne.example',
    ]);
    const { caseNumber } = sent.body.application.submission;
    const toKaren = mails.find(({ to }) => to.startsWith('karen'));
    const toYusuf = mails.find(({ to }) => to.startsWith('yusuf'));
    expect(toKaren.text).toContain('Byrådet har sparet pengene.');
    expect(toKaren.text).toContain(`${caseNumber} bliver ikke behandlet`);
    expect(toYusuf.text).toContain('I har en kladde. Den kan ikke sendes.');
  });
});
