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

  it('open one field, and take what was missing as files', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const karen = await world.cookieFor('forening-a');
    const label = 'Hvor mange deltager?';
    const body = { step: 'aktivitet', label, text: 'Er de 60?', answerBy: '2026-12-01' };
    const asked = await world.request('PUT', at(1), { as: mette, body: { ...body, opens: true } });
    expect(asked.body.inquiry.opens).toBe('deltagere');
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');
    const fileAt = (n: number) => `${at(1)}/files/${sampleId('fil', n)}`;
    const attach = async (n: number, replaces?: string) => {
      const told = { name: 'vedtægter.pdf', bytes: bytes.byteLength };
      const announced = await world.request('PUT', fileAt(n), {
        as: karen,
        body: replaces ? { ...told, replaces } : told,
      });
      const { url, headers } = announced.body.upload;
      await world.app.request(url, { method: 'PUT', body: bytes, headers });
      const arrived = await world.request('POST', `${fileAt(n)}/arrival`, { as: karen });
      expect(arrived.body.file.state).toBe('received');
    };
    const shown = async (as: string) => (await world.request('GET', PATH, { as })).body;
    await attach(901);
    await attach(902, sampleId('fil', 901));
    expect((await shown(mette)).inquiries[0].files).toBe(undefined);
    expect((await shown(karen)).inquiries[0].files).toHaveLength(2);
    expect((await world.request('GET', fileAt(902), { as: mette })).status).toBe(404);
    const answer = (corrected: string) =>
      world.request('POST', `${at(1)}/answer`, { as: karen, body: { text: '', corrected } });
    expect((await answer('mange')).body.refusals.map((each: any) => each.at)).toEqual([
      'corrected',
    ]);
    expect((await answer('40')).status).toBe(200);
    await world.jobs.deliver('roedovre' as never);
    const [inquiry] = (await shown(mette)).inquiries;
    expect(inquiry.answer.corrected).toEqual({ answer: '40', shown: '40' });
    expect(inquiry.files).toMatchObject([{ id: sampleId('fil', 902), state: 'clean' }]);
    const key = (n: number) => `roedovre/${sampleId('app', 1)}/${sampleId('fil', n)}`;
    // What was replaced on the way is nobody’s.
    expect(await world.deps.vault.placeOf(key(901))).toBe(undefined);
    const { url } = (await world.request('GET', fileAt(902), { as: mette })).body;
    const got = await world.app.request(url);
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    const late = await world.request('DELETE', fileAt(902), { as: karen });
    expect(late.body.refusals[0].code).toBe('application/inquiry-answered');
  });

  it('are taken back until they are answered, and no letter tells of them', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const karen = await world.cookieFor('forening-a');
    const body = { step: 'aktivitet', label: '', text: 'Hvorfor?', answerBy: '2026-12-01' };
    await world.request('PUT', at(1), { as: mette, body });
    await world.request('PUT', at(2), { as: mette, body: { ...body, text: 'Hvem er de?' } });
    const file = `${at(1)}/files/${sampleId('fil', 901)}`;
    const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');
    const told = { name: 'vedtægter.pdf', bytes: bytes.byteLength };
    const { upload } = (await world.request('PUT', file, { as: karen, body: told })).body;
    await world.app.request(upload.url, { method: 'PUT', body: bytes, headers: upload.headers });
    await world.request('POST', `${file}/arrival`, { as: karen });
    const key = `roedovre/${sampleId('app', 1)}/${sampleId('fil', 901)}`;
    expect(await world.deps.vault.placeOf(key)).not.toBe(undefined);

    const takeBack = (n: number, reason: string, as = mette) =>
      world.request('POST', `${at(n)}/taking-back`, { as, body: { reason } });
    expect((await takeBack(1, '', karen)).status).toBe(403);
    const back = await takeBack(1, 'Vi fandt svaret.');
    expect(back.body.inquiry.takenBack).toMatchObject({ reason: 'Vi fandt svaret.' });
    expect((await takeBack(1, 'En anden grund')).body).toEqual(back.body);
    await world.jobs.deliver('roedovre' as never);
    expect(await world.deps.vault.placeOf(key)).toBe(undefined);
    const shown = (await world.request('GET', PATH, { as: karen })).body;
    expect(shown.inquiries[0].takenBack).toMatchObject({ erased: 1 });
    expect(shown.application.unanswered).toEqual([
      { inquiry: sampleId('inq', 2), answerBy: '2026-12-01' },
    ]);
    const answer = (n: number) =>
      world.request('POST', `${at(n)}/answer`, { as: karen, body: { text: 'Derfor' } });
    const gone = await answer(1);
    expect(gone.status).toBe(409);
    expect(gone.body.refusals[0].code).toBe('application/inquiry-taken-back');

    world.setClock(START + 11 * 60_000);
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const letters = rows
      .map((row) => (row.data as any).value)
      .filter(({ subject }) => subject.startsWith('Spørgsmål'));
    expect(letters).toHaveLength(1);
    expect(letters[0].text).toContain('et spørgsmål');
    expect((await answer(2)).status).toBe(200);
    const late = await takeBack(2, '');
    expect(late.status).toBe(409);
    expect(late.body.refusals[0].code).toBe('application/inquiry-answered-before');
    await world.request('PUT', at(3), { as: mette, body });
    const atOnce = await Promise.all([answer(3), takeBack(3, '')]);
    expect(new Set(atOnce.map(({ status }) => status))).toEqual(new Set([200, 409]));
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
