import { sampleId } from '@plan/domain/samples';
import { beforeAll, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { agreementText, collaborationText, startText, typedEvent } from '../testing/typed.ts';
import { ORIGIN, START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const home = '/api/furesoe';
const DAY_MS = 86_400_000;

onEveryStore('staff and cooperation', (fresh) => {
  let world: World;
  let as: string;
  beforeAll(async () => {
    world = await testWorld(await fresh());
    as = await world.cookieFor('nabo-sagsbehandler');
  });
  const ask = (method: string, path: string, body?: unknown, version?: number) =>
    world.request(method, `${home}/${path}`, {
      as,
      ...(body === undefined ? {} : { body }),
      ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
    });

  it('write the catalogue, each with an address of its own', async () => {
    const path = (n: number) => `cooperation/collaborations/${sampleId('col', n)}`;
    const first = await ask('PUT', path(800), collaborationText);
    const second = await ask('PUT', path(801), collaborationText);
    expect([first, second].map(({ body }) => body.collaboration.slug)).toEqual([
      'laeseven-i-indskolingen',
      'laeseven-i-indskolingen-2',
    ]);
    expect((await ask('PUT', path(800), collaborationText)).body.version).toBe(1);
    const clashed = await ask('PUT', path(800), { ...collaborationText, text: 'Andet' });
    expect(clashed.status).toBe(409);
    const refused = await ask('PUT', path(802), { ...collaborationText, settledModel: 4 });
    expect(refused.body.refusals[0].at).toBe('settledModel');
  });

  it('see which agreements are to be renewed', async () => {
    await ask('PUT', `cooperation/agreements/${sampleId('agr', 800)}`, agreementText);
    const { body } = await ask('GET', 'cooperation');
    const shown = body.agreements.find((each: any) => each.agreement.id === sampleId('agr', 800));
    expect(shown).toMatchObject({ standing: 'renew', version: 1 });
  });

  it('consider a cooperation with the questions of the guide, and start it once', async () => {
    const path = `cooperation/starts/${sampleId('sta', 800)}`;
    const saved = await ask('PUT', path, { ...startText, dueBy: '2026-11-01' });
    expect(saved.body.start.state).toBe('open');
    const { body } = await ask('GET', 'cooperation');
    expect(body.starts[0]).toMatchObject({ late: true, start: { title: startText.title } });
    expect((await ask('POST', `${path}/starting`)).status).toBe(422);
    const answers = body.guide.questions.map(({ key }: any) => ({ question: key, text: 'Ja' }));
    const ready = { ...startText, volunteerType: 'community', degree: 'low', answers };
    expect((await ask('PUT', path, ready, 1)).status).toBe(200);
    const started = await ask('POST', `${path}/starting`);
    expect(started.body.collaboration.slug).toBe('cykelvaerksted-for-unge');
    expect((await ask('POST', `${path}/starting`)).body).toEqual(started.body);
    expect((await ask('POST', `${path}/shelving`)).status).toBe(409);
  });

  it('write whom people turn to', async () => {
    const { body } = await ask('GET', 'cooperation');
    const { version, contacts } = body.contacts;
    expect(contacts).toHaveLength(4);
    const written = await ask('PUT', 'cooperation/contacts', { contacts: [contacts[0]] }, version);
    expect(written.body.contacts).toHaveLength(1);
    const late = await ask('PUT', 'cooperation/contacts', { contacts: [] }, version);
    expect(late.body.theirs.value.contacts).toHaveLength(1);
  });
});

onEveryStore('search without script', (fresh) => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld(await fresh());
  });
  const ask = (path: string) => world.app.request(`${ORIGIN}${home}/${path}`);
  const wishing = (wish: string) =>
    world.app.request(`${ORIGIN}${home}/find-kontakt`, {
      method: 'POST',
      body: new URLSearchParams({ wish }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('answers the catalogue with a page, by words and by choices', async () => {
    const { engine } = world;
    const { rows } = await engine
      .open('furesoe')
      .list({ partition: 'cooperation', from: 'collaboration#', to: 'collaboration#~' });
    const all = rows.map((row) => (row.data as any).value);
    const low = all.filter((each) => each.degree === 'low');
    const found = await (await ask('find-samarbejde?degree=low')).text();
    expect(found).toContain(`${low.length} samarbejder`);
    const [first] = all;
    const named = await (await ask(`find-samarbejde?q=${encodeURIComponent(first.title)}`)).text();
    expect(named.indexOf(`/furesoe/samarbejde/${first.slug}`)).toBeGreaterThan(0);
    const none = await (await ask('find-samarbejde?q=svævefly&language=en')).text();
    expect(none).toContain('0 cooperations');
  });

  it('answers a wish with the department to talk to, and keeps the wish out of the address', async () => {
    const answer = await wishing('Jeg vil gerne besøge en ældre');
    const text = await answer.text();
    expect(text).toContain('<h3 lang="da">Aktivitet og forebyggelse</h3>');
    expect(text).toContain('value="Jeg vil gerne besøge en ældre"');
    expect(text).not.toContain('<h3 lang="da">Fritid og foreninger</h3>');
    const odd = await wishing('<script>alert(1)</script>');
    expect(await odd.text()).not.toContain('<script>alert');
    expect((await world.app.request(`${ORIGIN}/api/ukendt/find-samarbejde`)).status).toBe(404);
  });
});

onEveryStore('sign-up', (fresh) => {
  let world: World;
  let as: string;
  const event = sampleId('eve', 800);
  const path = `${home}/events/${event}`;
  beforeAll(async () => {
    world = await testWorld(await fresh());
    as = await world.cookieFor('nabo-sagsbehandler');
    await world.request('PUT', path, { as, body: typedEvent });
  });
  const bo = { name: 'Bo Berg', email: 'bo@berg.example', people: 1, note: '' };
  const signUp = (n: number, part: object = {}) =>
    world.request('PUT', `${path}/sign-ups/${sampleId('sig', n)}`, { body: { ...bo, ...part } });
  const mails = async () => {
    await world.jobs.deliver('furesoe' as never);
    const { rows } = await world.engine.open('furesoe').list({ partition: 'mailbox' });
    return rows.map((row) => (row.data as any).value);
  };
  const plain = (method: string, tail: string, form?: Record<string, string>) =>
    world.app.request(`${ORIGIN}${home}/tilmelding/${event}${tail}`, {
      method,
      ...(form
        ? {
            body: new URLSearchParams(form).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          }
        : {}),
    });

  it('is for announced events only', async () => {
    expect((await signUp(1)).status).toBe(404);
    await world.request('POST', `${path}/announcement`, { as });
    const { body } = await world.request('GET', `${path}/places`);
    expect(body).toMatchObject({ places: { taken: 0, left: 2 }, signUp: { places: 2 } });
  });

  it('gives places while there are any, then the waiting list, and tells by mail', async () => {
    expect((await signUp(1, { people: 2 })).body.state).toBe('going');
    expect((await signUp(1, { people: 2 })).body.state).toBe('going');
    expect((await signUp(2)).body.state).toBe('waiting');
    const told = await mails();
    const subjects = ['Du er tilmeldt', 'Du står på venteliste'];
    expect(new Set(told.map((mail) => mail.subject))).toEqual(
      new Set(subjects.map((each) => `${each}: Dialogmøde om læsevenner`)),
    );
    expect(told[0].text).toContain(`${ORIGIN}/api/furesoe/tilmelding/${event}/sig_`);
  });

  it('gives a freed place to whoever waits, who is told', async () => {
    const mine = `${path}/sign-ups/${sampleId('sig', 1)}`;
    expect((await world.request('DELETE', mine)).body.state).toBe('cancelled');
    expect((await world.request('GET', mine)).body.state).toBe('cancelled');
    const next = await world.request('GET', `${path}/sign-ups/${sampleId('sig', 2)}`);
    expect(next.body.state).toBe('going');
    const told = await mails();
    expect(told.some((mail) => mail.text.startsWith('Der er blevet plads til dig'))).toBe(true);
  });

  it('shows staff who comes, and citizens only how many', async () => {
    const { body } = await world.request('GET', path, { as });
    expect(body.signUps.map((each: any) => each.person?.name)).toEqual(['Bo Berg', 'Bo Berg']);
    const open = await world.request('GET', `${path}/places`);
    expect(open.text).not.toContain('Bo');
    expect(open.body.places).toEqual({ taken: 1, left: 1, waiting: 0 });
  });

  it('works without script: a form, an answer with its own address, and signing off', async () => {
    const wrong = await plain('POST', '', { ...bo, people: '1', email: 'bo' });
    expect(wrong.status).toBe(422);
    const again = await wrong.text();
    expect(again).toContain('Skriv en e-mailadresse');
    expect(again).toContain('value="Bo Berg"');
    const sent = await plain('POST', '', { ...bo, people: '1' });
    expect(sent.status).toBe(303);
    const address = sent.headers.get('location') ?? '';
    const tail = address.slice(address.lastIndexOf('/'));
    expect(await (await plain('GET', tail)).text()).toContain('Du er tilmeldt.');
    expect((await plain('POST', tail, {})).status).toBe(303);
    expect(await (await plain('GET', tail)).text()).toContain('Du er meldt fra.');
    const english = await plain('GET', `${tail}?language=en`);
    expect(await english.text()).toContain('You are signed off.');
    expect((await plain('GET', `/${sampleId('sig', 998)}`)).status).toBe(404);
  });

  it('never promises a place twice when many come at once', async () => {
    const people = Array.from({ length: 5 }, (_, index) => signUp(20 + index));
    const answers = await Promise.all(people);
    expect(answers.map((each) => each.status)).toEqual([200, 200, 200, 200, 200]);
    const states = answers.map(({ body }) => body.state);
    expect(states.filter((each) => each === 'going')).toHaveLength(1);
    expect((await world.request('GET', `${path}/places`)).body.places.left).toBe(0);
  });

  it('is told when the event is called off, and its names are erased afterwards', async () => {
    await world.request('POST', `${path}/cancellation`, { as });
    const told = await mails();
    const off = told.filter((mail) => mail.subject === 'Aflyst: Dialogmøde om læsevenner');
    expect(off).toHaveLength(6);
    const { rows } = await world.engine
      .open('furesoe')
      .list({ partition: `event#${event}`, from: 'sign-up#', to: 'sign-up#~' });
    const last = Date.parse('2027-03-12') + 60 * DAY_MS;
    expect(new Set(rows.map((row) => row.expiresAt))).toEqual(new Set([last / 1000]));
    world.setClock(START);
  });
});
