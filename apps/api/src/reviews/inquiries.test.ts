import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';

const PATH = `/api/roedovre/rounds/${sampleId('rou', 2)}/applications/${sampleId('app', 1)}`;
const at = (n: number) => `${PATH}/inquiries/${sampleId('inq', n)}`;

onEveryStore('questions to an applicant', (fresh) => {
  it('are asked per field, told in one letter, answered beside what was sent', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const karen = await world.cookieFor('forening-a');
    const ask = (n: number, text: string) =>
      world.request('PUT', at(n), {
        as: mette,
        body: { step: 'aktivitet', label: 'Hvor mange deltager?', text, answerBy: '2026-12-01' },
      });
    const letters = async (start: string) => {
      const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
      return rows
        .map((row) => (row.data as any).value)
        .filter((mail) => mail.subject.startsWith(start));
    };
    expect((await ask(1, 'Er de 60 hver gang?')).status).toBe(200);
    expect((await ask(1, 'Er de 60 hver gang?')).status).toBe(200);
    const both = await Promise.all([ask(2, 'Hvem er de?'), ask(3, 'Hvor bor de?')]);
    expect(both.map((each) => each.status)).toEqual([200, 200]);
    expect(await letters('Spørgsmål')).toEqual([]);
    world.setClock(START + 11 * 60_000);
    await world.jobs.tick();
    const told = await letters('Spørgsmål');
    expect(told.map((mail) => mail.to)).toEqual(['karen@nabohjaelpen.example']);
    expect(told[0].text).toContain('3 spørgsmål');
    // What is asked is read behind sign-in.
    expect(told[0].text).not.toContain('Er de 60');

    const before = (await world.request('GET', PATH, { as: karen })).body;
    expect(before.inquiries).toHaveLength(3);
    const answer = (text: string) =>
      world.request('POST', `${at(1)}/answer`, { as: karen, body: { text } });
    expect((await answer('Ja, næsten.')).body.inquiry.answer.text).toBe('Ja, næsten.');
    expect((await answer('Ja, næsten.')).status).toBe(200);
    const after = (await world.request('GET', PATH, { as: mette })).body;
    expect(after.steps).toEqual(before.steps);
    expect(after.inquiries[0].answer).toMatchObject({ text: 'Ja, næsten.', name: 'Karen Holm' });
    world.setClock(START + 22 * 60_000);
    await world.jobs.tick();
    expect((await letters('Svar i sag')).map((mail) => mail.to)).toEqual([
      'mette@roedovre.example',
    ]);
    expect(await letters('Spørgsmål')).toHaveLength(1);
  });

  it('are nobody’s who is disqualified or of another association', async () => {
    const world = await testWorld(await fresh());
    const body = { step: 'aktivitet', label: '', text: 'Hvorfor?', answerBy: '2026-12-01' };
    const mette = await world.cookieFor('sagsbehandler');
    await world.request('PUT', at(1), { as: mette, body });
    const yusuf = await world.cookieFor('forening-b');
    const answered = await world.request('POST', `${at(1)}/answer`, {
      as: yusuf,
      body: { text: 'Derfor' },
    });
    expect(answered.status).toBe(404);
    const conflict = `${PATH}/conflicts/${world.person('sagsbehandler')}`;
    const note = { ground: 5, note: 'Kender formanden' };
    expect((await world.request('PUT', conflict, { as: mette, body: note })).status).toBe(200);
    const out = await world.request('PUT', at(2), { as: mette, body });
    expect(out.status).toBe(403);
    expect(out.body.refusals[0].code).toBe('review/disqualified');
  });
});
