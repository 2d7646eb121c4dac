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

  it('forget an address with the choice, and with the membership', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const body = { email: 'karen@privat.example', about: ['progress'] };
    await world.request('PUT', NOTICES, { as: karen, body });
    const none = { email: 'karen@privat.example', about: [] };
    const forgotten = await world.request('PUT', NOTICES, { as: karen, body: none });
    expect(forgotten.body).toEqual({ email: '', about: [] });
    const kept = async (association: string) => {
      const partition = `association#${association}`;
      const { rows } = await world.engine.open('roedovre').list({ partition });
      return JSON.stringify(rows);
    };
    expect(await kept(sampleId('ass', 1))).not.toContain('privat.example');

    // Somebody who leaves takes the address along; another has to be able to bind it.
    const group = sampleId('ass', 3);
    const lis = await world.cookieFor('gruppe');
    const path = `/api/roedovre/associations/${group}`;
    const invitation = `${path}/invitations/${sampleId('inv', 800)}`;
    await world.request('PUT', invitation, {
      as: lis,
      body: { email: 'k@h.example', right: 'bind', reason: '' },
    });
    await world.request('POST', `${invitation}/acceptance`, { as: karen });
    const again = await world.cookieFor('forening-a');
    const chosen = await world.request('PUT', `${path}/notices`, { as: again, body });
    expect(chosen.status).toBe(200);
    expect(await kept(group)).toContain('privat.example');
    const left = await world.request('DELETE', `${path}/members/${world.person('forening-a')}`, {
      as: again,
    });
    expect(left.status).toBe(200);
    expect(await kept(group)).not.toContain('privat.example');
  });
});
