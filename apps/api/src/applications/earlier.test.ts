import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

const OPEN = sampleId('rou', 3);

onEveryStore('earlier answers', (fresh) => {
  it('are those of the same association, newest first, and never of the draft itself', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const path = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 700)}`;
    const body = { association: sampleId('ass', 1) };
    expect((await world.request('PUT', path, { as: karen, body })).status).toBe(200);
    const own = await world.request('GET', `${path}/earlier`, { as: karen });
    const { answers } = own.body;
    const title = answers.find((each: any) => each.question === 'titel');
    expect(title).toMatchObject({
      step: 'aktivitet',
      answer: 'Søndagskaffe i gården',
      round: '2. runde 2026',
    });
    expect(own.body.budget).toMatchObject({
      step: 'budget',
      round: '2. runde 2026',
      lines: expect.arrayContaining([expect.objectContaining({ side: 'expense' })]),
    });

    const sent = `/api/roedovre/rounds/${sampleId('rou', 2)}/applications/${sampleId('app', 1)}`;
    const inquiry = `${sent}/inquiries/${sampleId('inq', 1)}`;
    const mette = await world.cookieFor('sagsbehandler');
    const asking = { text: 'Hedder det stadig det?', answerBy: '2026-12-01', opens: true };
    const asked = await world.request('PUT', inquiry, {
      as: mette,
      body: { step: 'aktivitet', label: 'Hvad kalder I aktiviteten?', ...asking },
    });
    expect(asked.body.inquiry.opens).toBe('titel');
    const anew = { text: '', corrected: 'Søndagskaffe i salen' };
    await world.request('POST', `${inquiry}/answer`, { as: karen, body: anew });
    const after = (await world.request('GET', `${path}/earlier`, { as: karen })).body.answers;
    expect(after.find((each: any) => each.question === 'titel')).toMatchObject({
      answer: 'Søndagskaffe i salen',
      round: '2. runde 2026',
      correctedOn: '2026-11-22',
    });
    const yusuf = await world.cookieFor('forening-b');
    expect((await world.request('GET', `${path}/earlier`, { as: yusuf })).status).toBe(404);
    const group = await world.cookieFor('gruppe');
    const first = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 701)}`;
    await world.request('PUT', first, { as: group, body: { association: sampleId('ass', 3) } });
    const none = await world.request('GET', `${first}/earlier`, { as: group });
    const texts = none.body.answers.map((each: any) => each.shown);
    expect(texts).not.toContain('Søndagskaffe i gården');
    expect(texts).not.toContain('Rickshawture for plejehjemmene');
    expect(none.body.budget).not.toEqual(own.body.budget);
  });
});
