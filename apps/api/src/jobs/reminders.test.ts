import { sampleId } from '@plan/domain/samples';
import { beforeAll, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { planText, typedInitiative } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const home = '/api/roedovre';

onEveryStore('reminders', (fresh) => {
  let world: World;
  const plan = sampleId('pla', 810);
  const initiative = sampleId('ini', 810);
  const mailsTo = async (address: string) => {
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    return rows
      .map((row) => (row.data as any).value)
      .filter((mail) => mail.to === address && mail.subject.startsWith('Påmindelse'));
  };
  const atSeven = async (day: string) => {
    world.setClock(Date.parse(`${day}T07:30:00.000Z`));
    await world.jobs.tick();
  };
  beforeAll(async () => {
    world = await testWorld(await fresh());
    const as = await world.cookieFor('sagsbehandler');
    const path = `${home}/plans/${plan}`;
    await world.request('PUT', path, { as, body: { text: { ...planText, updateEvery: 6 } } });
    const work = { ...typedInitiative.work, owner: world.person('sagsbehandler') };
    const text = { ...typedInitiative.text, schedule: '' };
    const body = { ...typedInitiative, text, work };
    await world.request('PUT', `${path}/initiatives/${initiative}`, { as, body });
    const decision = { body: 'Kommunalbestyrelsen', day: '2026-11-20', item: '' };
    expect((await world.request('POST', `${path}/adoption`, { as, body: decision })).status).toBe(
      200,
    );
    // What the sample is late with already is told first.
    await world.jobs.tick();
    await atSeven('2026-11-23');
    await atSeven('2026-11-24');
  });

  it('ask the owner fourteen days before a promised status, once, with everything in one letter', async () => {
    const before = await mailsTo('mette@roedovre.example');
    await atSeven('2027-05-06');
    const asked = await mailsTo('mette@roedovre.example');
    const own = asked.filter((mail) => mail.text.includes('»Gåture om søndagen«'));
    expect(own).toHaveLength(1);
    expect(own[0].text).toContain('senest 20. maj 2027');
    expect(own[0].text).toContain(`/app/roedovre/planer/${plan}/indsatser/${initiative}`);
    expect(before.some((mail) => mail.text.includes('Gåture om søndagen'))).toBe(false);
    await atSeven('2027-05-07');
    expect(await mailsTo('mette@roedovre.example')).toHaveLength(asked.length);
  });

  it('tell the manager when it has not helped', async () => {
    await atSeven('2027-05-21');
    const late = await mailsTo('mette@roedovre.example');
    expect(late.some((mail) => mail.text.includes('Den mangler endnu.'))).toBe(true);
    await atSeven('2027-06-20');
    const told = await mailsTo('henrik@roedovre.example');
    expect(told.some((mail) => mail.text.includes('stadig en status på »Gåture om'))).toBe(true);
  });

  it('show staff which initiatives are silent, and since when', async () => {
    const as = await world.cookieFor('sagsbehandler');
    const { body } = await world.request('GET', `${home}/plans`, { as });
    const listed = body.plans.find((each: any) => each.plan.id === plan);
    expect(listed.silent).toEqual([
      { id: initiative, title: 'Gåture om søndagen', promised: '2027-05-20' },
    ]);
  });

  it('go where the administrator says, to a manager who is somebody else', async () => {
    const as = await world.cookieFor('administrator');
    const person = world.person('sagsbehandler');
    const path = `${home}/people/${person}/details`;
    const own = await world.request('PUT', path, { as, body: { email: 'x', manager: person } });
    expect(own.body.refusals.map((each: any) => each.at)).toEqual(['email', 'manager']);
    const body = { email: 'ny@roedovre.example', manager: world.person('administrator') };
    expect((await world.request('PUT', path, { as, body })).body).toMatchObject(body);
  });
});
