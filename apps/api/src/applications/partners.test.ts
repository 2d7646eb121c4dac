import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';

const APPLICATION = sampleId('app', 740);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${APPLICATION}`;
const PARTNER = `${PATH}/partners/${sampleId('par', 1)}`;
const LEAD = sampleId('ass', 1);
const OTHER = sampleId('ass', 2);
const typed = { name: 'Cykelvennerne', cvr: '', email: 'bestyrelse@cykel.example', part: 'Kører' };
const DAY = 86_400_000;

async function begun(world: World, karen: string): Promise<void> {
  await world.request('PUT', PATH, { as: karen, body: { association: LEAD } });
  const named = await world.request('PUT', PARTNER, { as: karen, body: typed });
  expect(named.status).toBe(200);
}

const mineOf = async (world: World, as: string) => {
  const { body } = await world.request('GET', '/api/roedovre/my-applications', { as });
  return body.applications.filter((each: any) => each.application.id === APPLICATION);
};

onEveryStore('applying together', (fresh) => {
  it('tells everybody who has said yes when the round is cancelled, once each', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const yusuf = await world.cookieFor('forening-b');
    await begun(world, karen);
    const yes = { as: yusuf, body: { association: OTHER } };
    expect((await world.request('POST', `${PARTNER}/acceptance`, yes)).status).toBe(200);
    const cancelled = await world.request('POST', `/api/roedovre/calls/${OPEN}/cancellation`, {
      as: await world.cookieFor('sagsbehandler'),
      body: { reason: 'Byrådet har sparet pengene.' },
    });
    expect(cancelled.status).toBe(200);
    await world.jobs.tick();
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const told = rows
      .filter(({ sort }) => sort.startsWith(`cancelled-${APPLICATION}`))
      .map((row) => String((row.data as any).value.to));
    expect(told.toSorted()).toEqual(['karen@nabohjaelpen.example', 'yusuf@cykelvennerne.example']);
  });

  it('asks by a letter, and shows the application to the partner from the yes on', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const yusuf = await world.cookieFor('forening-b');
    await begun(world, karen);
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    const letters = rows.map((row) => (row.data as any).value);
    expect(letters.map((mail) => mail.to)).toEqual([typed.email]);
    expect(letters[0].text).toContain(`/ansoegninger/${APPLICATION}/partner/`);

    expect((await world.request('GET', PATH, { as: yusuf })).status).toBe(404);
    expect(await mineOf(world, yusuf)).toEqual([]);
    const link = await world.request('GET', PARTNER, { as: yusuf });
    expect(link.body).toMatchObject({ applicant: 'Nabohjælpen Sydhjørnet', joined: false });
    const no = () => world.request('POST', `${PARTNER}/refusal`, { as: yusuf });
    expect([(await no()).status, (await no()).status]).toEqual([200, 200]);
    const noted = await world.request('GET', PATH, { as: karen });
    expect(noted.body.application.partners[0]).toMatchObject({ email: '' });
    expect(noted.body.application.partners[0].declinedAt).toBeDefined();
    const yes = { as: yusuf, body: { association: OTHER } };
    expect((await world.request('POST', `${PARTNER}/acceptance`, yes)).status).toBe(200);
    expect((await world.request('POST', `${PARTNER}/acceptance`, yes)).status).toBe(200);
    expect(await mineOf(world, yusuf)).toMatchObject([{ asPartner: true }]);
    const read = await world.request('GET', PATH, { as: yusuf });
    expect(read.status).toBe(200);
    expect(read.text).not.toContain(typed.email);
    // Who is asked and has not said yes is the applicant's affair; the link would let anybody join.
    const waiting = sampleId('par', 2);
    const asked = { ...typed, name: 'Q', email: 'q@q.example' };
    await world.request('PUT', `${PATH}/partners/${waiting}`, { as: karen, body: asked });
    for (const answer of [
      await world.request('GET', PATH, { as: yusuf }),
      await world.request('GET', '/api/roedovre/my-applications', { as: yusuf }),
    ]) {
      expect(answer.text).not.toContain(waiting);
      expect(answer.text).not.toContain('q@q.example');
    }
    // The partner reads; the applicant writes and sends.
    const written = await world.request('PUT', `${PATH}/steps/aktivitet`, {
      as: yusuf,
      body: { content: { kind: 'questions', answers: {} } },
      headers: { 'if-match': '"1"' },
    });
    expect(written.status).toBe(404);

    // Named again, a partner stays as they are.
    const again = await world.request('PUT', PARTNER, { as: karen, body: { ...typed, part: 'X' } });
    expect(again.body.application.partners[0].joined).toBeDefined();
    const history = await world.engine
      .open('roedovre')
      .list({ partition: `history#application/${APPLICATION}` });
    expect(JSON.stringify(history.rows)).not.toContain(sampleId('par', 1));

    const left = await world.request('DELETE', PARTNER, { as: yusuf });
    expect(left.status).toBe(200);
    expect(left.text).not.toContain(waiting);
    expect(await mineOf(world, yusuf)).toEqual([]);
    expect((await world.request('GET', PATH, { as: yusuf })).status).toBe(404);
  });

  it('disqualifies a member of the committee who belongs to the partner', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const yusuf = await world.cookieFor('forening-b');
    await begun(world, karen);
    await world.request('POST', `${PARTNER}/acceptance`, {
      as: yusuf,
      body: { association: OTHER },
    });
    await writeAll(world, karen, APPLICATION);
    const seat = `/api/roedovre/committees/${sampleId('com', 1)}/seats/${world.person('forening-b')}`;
    const given = await world.request('PUT', seat, {
      as: await world.cookieFor('administrator'),
      body: { from: '2026-11-01', chair: false },
    });
    expect(given.status).toBe(200);
    const sent = await world.request('POST', `${PATH}/submission`, {
      as: karen,
      body: { association: LEAD, ...SAID },
    });
    expect(sent.body.application.partners).toHaveLength(1);
    world.setClock(START + 25 * DAY);
    await world.jobs.tick();
    const mette = await world.cookieFor('sagsbehandler');
    const list = await world.request('GET', `/api/roedovre/rounds/${OPEN}/applications`, {
      as: mette,
    });
    const listed = list.body.applications.find((each: any) => each.application.id === APPLICATION);
    expect(listed.conflicts).toEqual([world.person('forening-b')]);
    const own = await world.request('GET', `/api/roedovre/rounds/${OPEN}/applications`, {
      as: await world.cookieFor('forening-b'),
    });
    expect(own.text).not.toContain(APPLICATION);
  });
});
