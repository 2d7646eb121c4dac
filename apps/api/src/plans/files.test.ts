import { sampleId } from '@plan/domain/samples';
import { beforeAll, expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { planFile } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const home = '/api/roedovre';
const plans = [1, 2, 3].map((n) => sampleId('pla', n));

/** What a file says apart from the names things have in it. */
function plain(file: any) {
  return {
    ...file,
    rollOver: file.rollOver.map(({ key: _key, ...rest }: any) => rest),
    initiatives: file.initiatives.map(({ key: _key, text, ...rest }: any) => ({
      ...rest,
      text: { ...text, links: text.links.map((link: any) => link.text) },
    })),
  };
}

onEveryStore('plans as files', (fresh) => {
  let world: World;
  let as: string;
  beforeAll(async () => {
    world = await testWorld(await fresh());
    as = await world.cookieFor('sagsbehandler');
  });
  const ask = (method: string, path: string, body?: unknown) =>
    world.request(method, `${home}/${path}`, { as, ...(body === undefined ? {} : { body }) });
  const read = (bytes: string) => ask('POST', 'plan-files', { base64: bytes });

  it('say the same as JSON and as a workbook', async () => {
    for (const plan of plans) {
      const { body: file } = await ask('GET', `plans/${plan}/file`);
      const { body: book } = await ask('GET', `plans/${plan}/workbook`);
      expect((await read(book.base64)).body).toEqual(file);
      const json = Buffer.from(JSON.stringify(file)).toString('base64');
      expect((await read(json)).body).toEqual(file);
    }
  });

  it('come back as a plan that says the same, at addresses of its own', async () => {
    for (const [index, plan] of plans.entries()) {
      const { body: file } = await ask('GET', `plans/${plan}/file`);
      const copy = sampleId('pla', 850 + index);
      const taken = await ask('PUT', `plans/${copy}/file`, file);
      expect(taken.status, JSON.stringify(taken.body)).toBe(200);
      expect((await ask('PUT', `plans/${copy}/file`, file)).body).toEqual(taken.body);
      const { body: again } = await ask('GET', `plans/${copy}/file`);
      expect(plain(again)).toEqual(plain(file));
      const { body: first } = await ask('GET', `plans/${plan}`);
      const { body: second } = await ask('GET', `plans/${copy}`);
      const slugs = [first, second].flatMap((each) => [
        each.plan.slug,
        ...each.initiatives.map(({ initiative }: any) => initiative.slug),
      ]);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it('tell all that is wrong with them at once, and where', async () => {
    const broken = { ...planFile, text: { ...planFile.text, updateEvery: 5 }, state: 'måske' };
    const json = Buffer.from(JSON.stringify(broken)).toString('base64');
    const refused = await read(json);
    expect(refused.status).toBe(422);
    expect(refused.body.refusals.map((each: any) => each.at).toSorted()).toEqual([
      'state',
      'text.updateEvery',
    ]);
    const noise = await read(Buffer.from('hverken det ene eller det andet').toString('base64'));
    // planFileMustBeReadable
    expect(noise.body.refusals[0].code).toBe('plan/file-unreadable');
  });
});
