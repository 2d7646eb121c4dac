import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { REVIEWING } from '../testing/adoption.ts';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const PATH = `/api/roedovre/rounds/${REVIEWING}/applications/${sampleId('app', 1)}`;
const NOTICES = `/api/roedovre/associations/${sampleId('ass', 1)}/notices`;
const MINUTE = 60_000;

async function letters(world: World) {
  const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
  return rows.map((row) => (row.data as any).value);
}

const write = (world: World, as: string, n: number, text: string) =>
  world.request('PUT', `${PATH}/messages/${sampleId('mes', n)}`, { as, body: { text } });

onEveryStore('messages about a case', (fresh) => {
  it('are told in one letter, to the mailbox and to members who have chosen it', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const karen = await world.cookieFor('forening-a');
    const body = { email: 'karen@privat.example', about: ['case'] };
    expect((await world.request('PUT', NOTICES, { as: karen, body })).body).toEqual(body);

    const first = await write(world, mette, 1, 'Husk regnskabet');
    expect((await write(world, mette, 1, 'Husk regnskabet')).text).toBe(first.text);
    await write(world, mette, 2, 'Og bankkontoen');
    await world.jobs.tick();
    expect(await letters(world)).toEqual([]);
    world.setClock(START + 11 * MINUTE);
    await world.jobs.tick();
    const sent = await letters(world);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map((mail) => mail.to))).toEqual(
      new Set(['karen@nabohjaelpen.example', 'karen@privat.example']),
    );
    for (const mail of sent) {
      expect(mail.text).toContain('Kommunen har skrevet til jer');
      expect(mail.text).not.toContain('regnskabet');
    }

    const shown = await world.request('GET', PATH, { as: karen });
    expect(shown.body.messages.map((each: any) => [each.from, each.text])).toEqual([
      ['municipality', 'Husk regnskabet'],
      ['municipality', 'Og bankkontoen'],
    ]);
    await write(world, karen, 3, 'De er på vej');
    world.setClock(START + 31 * MINUTE);
    await world.jobs.tick();
    const all = await letters(world);
    expect(all).toHaveLength(3);
    expect(all.find((mail) => mail.subject.startsWith('Besked i sag')).text).toContain(
      '/vurdering',
    );
  });

  it('keep an address to the one it belongs to, and forget it with the membership', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const body = { email: 'karen@privat.example', about: ['progress'] };
    await world.request('PUT', NOTICES, { as: karen, body });
    const association = `/api/roedovre/associations/${sampleId('ass', 1)}`;
    for (const who of ['forening-a', 'sagsbehandler']) {
      const shown = await world.request('GET', association, { as: await world.cookieFor(who) });
      expect(shown.text).not.toContain('privat.example');
    }
    const none = { email: 'karen@privat.example', about: [] };
    const forgotten = await world.request('PUT', NOTICES, { as: karen, body: none });
    expect(forgotten.body).toEqual({ email: '', about: [] });
    const { rows } = await world.engine
      .open('roedovre')
      .list({ partition: `association#${sampleId('ass', 1)}` });
    expect(JSON.stringify(rows)).not.toContain('privat.example');
  });
});
