import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';

const SENT = sampleId('app', 781);
const EMPTY = sampleId('app', 782);
const ASSOCIATION = sampleId('ass', 1);
const path = (id: string) => `/api/roedovre/rounds/${OPEN}/applications/${id}`;

onEveryStore('what is withdrawn or taken back before the deadline', (fresh) => {
  it('is told in a letter, and what was withdrawn is opened and sent again', async () => {
    const world = await testWorld(await fresh());
    const as = await world.cookieFor('forening-a');
    const post = (what: string, body?: unknown) =>
      world.request('POST', `${path(SENT)}/${what}`, { as, body });
    await world.request('PUT', path(SENT), { as, body: { association: ASSOCIATION } });
    await writeAll(world, as, SENT);
    const body = { association: ASSOCIATION, ...SAID };
    expect((await post('submission', body)).status).toBe(200);
    const withdrawn = await post('withdrawal', { reason: 'Vi har skiftet mening' });
    expect(withdrawn.body.application.state).toBe('withdrawn');
    const opened = await post('taking-back');
    expect(opened.status).toBe(200);
    expect(opened.body.application).toMatchObject({ state: 'draft' });
    expect(opened.body.application.withdrawn).toBeUndefined();
    expect((await post('submission', body)).body.application.state).toBe('submitted');

    await world.jobs.tick();
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const mails = rows
      .filter((row) => row.sort.startsWith('undone'))
      .map((row) => (row.data as any).value.text as string);
    expect(mails).toHaveLength(2);
    expect(mails.some((text) => text.includes('er trukket tilbage'))).toBe(true);
    expect(mails.some((text) => text.includes('åbne den igen inden fristen'))).toBe(true);
    expect(mails.some((text) => text.includes('er en kladde igen og er ikke sendt'))).toBe(true);
    expect(mails.join()).not.toContain('skiftet mening');
  });

  it('leads back to its first page as long as it has no name', async () => {
    const world = await testWorld(await fresh());
    const as = await world.cookieFor('forening-a');
    await world.request('PUT', path(EMPTY), { as, body: { association: ASSOCIATION } });
    const mine = async () => {
      const { body } = await world.request('GET', '/api/roedovre/my-applications', { as });
      return body.applications.find((each: any) => each.application.id === EMPTY);
    };
    expect(await mine()).toMatchObject({ beginsAt: 'aktivitet' });
    await writeAll(world, as, EMPTY);
    expect((await mine()).beginsAt).toBeUndefined();
  });
});
