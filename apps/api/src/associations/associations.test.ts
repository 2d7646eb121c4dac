import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { associationText } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { Answer } from '../testing/world.ts';
import type { Engine } from '../store/index.ts';
import { SAID } from '../testing/writing.ts';

const PATH = `/api/roedovre/associations/${sampleId('ass', 1)}`;
const link = (n: number) => `${PATH}/invitations/${sampleId('inv', n)}`;

function codes(answer: Answer): readonly string[] {
  return answer.body.refusals.map((each: any) => each.code);
}

async function enter(engine: Engine) {
  const world = await testWorld(engine);
  const karen = await world.cookieFor('forening-a');
  const lis = await world.cookieFor('gruppe');
  const mette = await world.cookieFor('sagsbehandler');
  const show = (as = karen) => world.request('GET', PATH, { as });
  const invite = (n: number, right: string, as = karen, reason = '') =>
    world.request('PUT', link(n), {
      as,
      body: { email: 'lis@gaavennerne.example', right, reason },
    });
  const accept = (n: number, as = lis) => world.request('POST', `${link(n)}/acceptance`, { as });
  const letters = async () => {
    await world.jobs.deliver('roedovre' as never);
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    return rows.map((row) => (row.data as { value: { to: string; text: string } }).value);
  };
  const member = (person: string) => `${PATH}/members/${world.person(person)}`;
  return { world, karen, lis, mette, show, invite, accept, letters, member };
}

onEveryStore('an association', (fresh) => {
  it('hands over: invited by letter, joined, given the right to bind, the old chair leaves', async () => {
    const { world, karen, lis, show, invite, accept, letters, member } = await enter(await fresh());
    expect((await show(lis)).status).toBe(404);
    expect((await invite(700, 'write')).status).toBe(200);
    expect((await invite(700, 'write')).status).toBe(200);
    const sent = (await letters()).filter((each) => each.to === 'lis@gaavennerne.example');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain(
      `/app/roedovre/foreninger/${sampleId('ass', 1)}/invitation/${sampleId('inv', 700)}`,
    );
    const told = await world.request('GET', link(700), { as: lis });
    expect(told.body).toEqual({
      association: 'Nabohjælpen Sydhjørnet',
      right: 'write',
      until: '2026-12-06T09:00:00.000Z',
    });
    expect((await accept(700)).status).toBe(200);
    // The answer was lost; asking again is no harm.
    expect((await accept(700)).status).toBe(200);
    expect((await world.request('GET', link(700), { as: lis })).status).toBe(404);
    const seenByLis = (await show(lis)).body;
    expect(seenByLis.association.members).toHaveLength(2);
    expect(seenByLis.invitations).toEqual([]);

    const leaves = () => world.request('DELETE', member('forening-a'), { as: karen });
    expect(codes(await leaves())).toEqual(['association/nobody-binds']);
    const given = await world.request('PUT', member('gruppe'), {
      as: karen,
      body: { right: 'bind' },
    });
    expect(given.status).toBe(200);
    expect((await leaves()).status).toBe(200);
    expect((await show()).status).toBe(404);
    const { body } = await show(lis);
    expect(body.association.members.map((each: any) => each.name)).toEqual(['Lis Bang']);
    const me = await world.request('GET', '/api/me', { as: lis });
    const here = me.body.municipalities.find((each: any) => each.id === 'roedovre');
    expect(here.associations.map((each: any) => [each.name, each.rights[0]])).toEqual([
      ['Gåvennerne i Islev', 'bind'],
      ['Nabohjælpen Sydhjørnet', 'bind'],
    ]);
  });

  it('shows the ids of invitations only to those who may bind it', async () => {
    const { karen, lis, mette, show, invite, accept } = await enter(await fresh());
    await invite(700, 'read');
    await accept(700);
    await invite(701, 'read');
    const ids = async (as: string) => (await show(as)).body.invitations.map((each: any) => each.id);
    expect(await ids(karen)).toEqual([sampleId('inv', 1), sampleId('inv', 701)]);
    expect(await ids(lis)).toEqual([]);
    expect(await ids(mette)).toEqual([]);
    expect((await show(mette)).text).not.toContain(sampleId('inv', 701));
  });

  it('is opened by staff with a reason when everybody has left', async () => {
    const { mette, invite, accept, letters, world } = await enter(await fresh());
    expect(codes(await invite(700, 'bind', mette))).toEqual(['association/invite-reason-missing']);
    expect((await invite(700, 'bind', mette, 'Hele bestyrelsen er gået')).status).toBe(200);
    const letter = (await letters()).find((each) => each.to.startsWith('lis@'));
    expect(letter?.text).toContain('Hele bestyrelsen er gået');
    expect(letter?.text).toContain('Kommunen beder dig');
    expect((await accept(700)).status).toBe(200);
    const { rows } = await world.engine
      .open('roedovre')
      .list({ partition: `history#association/${sampleId('ass', 1)}` });
    const entries = rows.map((row) => row.data as any);
    expect(entries.map((each) => each.verb)).toEqual(['seed', 'invite-by-staff', 'join']);
    // What a person wrote is told in the letter, never kept in the chain.
    expect(entries[1].facts).toEqual({ right: 'bind' });
    expect(JSON.stringify(entries)).not.toContain('lis@');
  });

  it('takes an invitation back, and the link leads nowhere', async () => {
    const { world, karen, lis, invite, accept, letters } = await enter(await fresh());
    await invite(700, 'bind');
    const taken = () => world.request('DELETE', link(700), { as: karen });
    expect((await taken()).status).toBe(200);
    expect((await taken()).status).toBe(200);
    expect((await world.request('GET', link(700), { as: lis })).status).toBe(404);
    expect((await accept(700)).status).toBe(404);
    expect((await letters()).filter((each) => each.to.startsWith('lis@'))).toEqual([]);
  });

  it('is written by two at once without losing a word of either', async () => {
    const { world, karen, show } = await enter(await fresh());
    const { version } = (await show()).body;
    const write = (body: unknown, seen: number) =>
      world.request('PUT', `${PATH}/details`, {
        as: karen,
        body,
        headers: { 'if-match': `"${seen}"` },
      });
    const first = await write({ ...associationText, phone: '11 11 11 11' }, version);
    expect(first.body.version).toBe(version + 1);
    const second = await write({ ...associationText, phone: '22 22 22 22' }, version);
    expect(second.status).toBe(409);
    expect(second.body.theirs.value.phone).toBe('11 11 11 11');
    expect(second.text).not.toContain(sampleId('inv', 1));
    const wrong = await write(
      { ...associationText, name: '', postalCode: '26', email: 'x' },
      version + 1,
    );
    expect(codes(wrong)).toEqual([
      'association/name-length',
      'association/postal-code',
      'email/unreadable',
    ]);
  });
});

onEveryStore('the company register', (fresh) => {
  it('is asked when an application is sent', async () => {
    const { world, letters } = await enter(await fresh());
    const yusuf = await world.cookieFor('forening-b');
    const path = `/api/roedovre/associations/${sampleId('ass', 2)}`;
    const application = `/api/roedovre/rounds/${sampleId('rou', 3)}/applications/${sampleId('app', 42)}`;
    const sent = await world.request('POST', `${application}/submission`, {
      as: yusuf,
      body: { association: sampleId('ass', 2), ...SAID },
    });
    expect(sent.status).toBe(200);
    await letters();
    const { findings } = (await world.request('GET', path, { as: yusuf })).body;
    expect(findings).toEqual(['renewal-passed', 'board-differs']);
  });

  it('is asked when an association is written anew', async () => {
    const { world, karen, show, letters } = await enter(await fresh());
    expect((await show()).body.association.register).toBeUndefined();
    const put = await world.request('PUT', `${PATH}/details`, {
      as: karen,
      body: { ...associationText, cvr: '01146688' },
      headers: { 'if-match': `"${(await show()).body.version}"` },
    });
    expect(put.status).toBe(200);
    await letters();
    expect((await show()).body.findings).toEqual([
      'renewal-passed',
      'name-differs',
      'board-differs',
    ]);
  });

  it('is asked by hand; what it cannot say changes nothing', async () => {
    const { world, karen, mette, show } = await enter(await fresh());
    const ask = (as: string) => world.request('POST', `${PATH}/register`, { as });
    expect((await ask(karen)).body).toEqual({ result: 'found', findings: [] });
    const noted = (await show()).body.association.register;
    world.setClock(Date.parse('2026-11-23T09:00:00.000Z'));
    const again = await world.cookieFor('sagsbehandler');
    world.register.down = true;
    expect((await ask(again)).body).toEqual({ result: 'unavailable', findings: [] });
    expect((await show(again)).body.association.register).toEqual(noted);
    expect(mette).not.toBe(again);
  });

  it('says who holds a number, without the names of people', async () => {
    const { world, lis } = await enter(await fresh());
    const look = (cvr: string) =>
      world.request('GET', `/api/roedovre/register/${cvr}`, { as: lis });
    const found = await look('01660020');
    expect(found.body.entry.name).toBe('Besøgsvennerne Islev');
    expect(found.text).not.toContain('Hanne Buch');
    expect((await look('99999999')).body).toEqual({ result: 'unknown' });
    expect((await look('1')).status).toBe(404);
    world.register.down = true;
    expect((await look('01660020')).body).toEqual({ result: 'unavailable' });
  });
});
