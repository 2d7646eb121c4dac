import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../rows/index.ts';
import { embeddedStore } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { planText, typedInitiative, typedStatus } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const plans = '/api/roedovre/plans';
const PLAN = sampleId('pla', 1);
const NEW = sampleId('pla', 800);
const FIXTURE = join(import.meta.dirname, '../documents/fixtures/markdown-table-plan.md');
const decision = { body: 'Kommunalbestyrelsen', day: '2026-12-01', item: '7' };

onEveryStore('staff and plans', (fresh) => {
  let world: World;
  let as: string;
  beforeAll(async () => {
    world = await testWorld(await fresh());
    as = (await world.cookieFor('sagsbehandler')) ?? '';
  });
  const put = (path: string, body: unknown, version?: number) =>
    world.request('PUT', `${plans}/${path}`, {
      as,
      body,
      ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
    });
  const post = (path: string, body: unknown) =>
    world.request('POST', `${plans}/${path}`, { as, body });

  it('list plans with the initiatives nobody owns', async () => {
    const { body } = await world.request('GET', plans, { as });
    expect(body.plans.map((each: any) => each.initiatives).toSorted()).toEqual([7, 8, 9]);
    const owned = body.plans.find((each: any) => each.plan.id === PLAN);
    expect(owned.ownerless).toHaveLength(3);
    expect(owned.reportedUntil).toBe('2021-12-31');
  });

  it('write a plan, and put it in force when every initiative has an owner', async () => {
    const drafted = await put(NEW, { text: planText });
    expect(drafted.body.plan).toMatchObject({ state: 'draft', slug: 'ny-plan' });
    const initiative = sampleId('ini', 800);
    const saved = await put(`${NEW}/initiatives/${initiative}`, typedInitiative);
    expect(saved.body.initiative).toMatchObject({
      slug: 'gaature-om-soendagen',
      schedule: { text: 'Forår 2027 og frem', start: '2027-03-01', openEnded: true },
    });
    const refused = await post(`${NEW}/adoption`, decision);
    expect(refused.status).toBe(422);
    expect(refused.body.refusals[0]).toMatchObject({
      code: 'plan/owners-missing',
      da: 'Vælg en ansvarlig for: Gåture om søndagen.',
    });
    const work = { ...typedInitiative.work, owner: world.person('sagsbehandler') };
    await put(`${NEW}/initiatives/${initiative}`, { ...typedInitiative, work }, 1);
    const adopted = await post(`${NEW}/adoption`, decision);
    expect(adopted.body.plan).toMatchObject({ state: 'in-force', adopted: decision });
    const text = { ...typedInitiative.text, title: 'Noget andet' };
    const locked = await put(
      `${NEW}/initiatives/${initiative}`,
      { ...typedInitiative, work, text },
      2,
    );
    expect(locked.status).toBe(409);
    expect(locked.body.refusals[0].code).toBe('plan/adopted-text-locked');
  });

  it('never write over what somebody else wrote meanwhile', async () => {
    const id = sampleId('pla', 802);
    await put(id, { text: planText });
    expect((await put(id, { text: { ...planText, introduction: 'Min' } }, 1)).status).toBe(200);
    const clashed = await put(id, { text: { ...planText, introduction: 'Din' } }, 1);
    expect(clashed.status).toBe(409);
    expect(clashed.body.theirs).toMatchObject({ version: 2, value: { introduction: 'Min' } });
  });

  it('give two things with one title two addresses', async () => {
    const [one, two] = [sampleId('pla', 803), sampleId('pla', 804)];
    const first = await put(one, { text: { ...planText, title: 'Samme titel' } });
    const second = await put(two, { text: { ...planText, title: 'Samme titel' } });
    expect([first.body.plan.slug, second.body.plan.slug]).toEqual(['samme-titel', 'samme-titel-2']);
  });

  it('recognise a document, review it, and keep it as a plan', async () => {
    const base64 = readFileSync(FIXTURE).toString('base64');
    const found = await world.request('POST', '/api/roedovre/recognition', {
      as,
      body: { base64 },
    });
    const { recognised } = found.body;
    expect(recognised.initiatives).toHaveLength(8);
    const initiatives = recognised.initiatives.map((each: any, index: number) => ({
      id: sampleId('ini', 820 + index),
      text: {
        ...typedInitiative.text,
        title: each.title,
        schedule: each.schedule.text,
        actors: each.actors,
      },
    }));
    const id = sampleId('pla', 805);
    const text = { ...planText, title: recognised.plan.title };
    const kept = await put(`${id}/import`, { text, initiatives });
    expect(kept.status).toBe(200);
    const again = await put(`${id}/import`, { text, initiatives });
    expect(again.body).toEqual(kept.body);
    const shown = await world.request('GET', `${plans}/${id}`, { as });
    expect(shown.body.initiatives.map((each: any) => each.initiative.title)).toEqual(
      recognised.initiatives.map((each: any) => each.title),
    );
    const broken = initiatives.map((each: any) => ({ ...each, text: { ...each.text, title: '' } }));
    const refused = await put(`${sampleId('pla', 806)}/import`, { text, initiatives: broken });
    expect(refused.body.refusals).toHaveLength(8);
    expect(refused.body.refusals[2].at).toBe('initiatives.2.title');
  });

  it('freeze a report that later words do not reach, and adopt it once', async () => {
    const initiative = sampleId('ini', 1);
    const status = `${PLAN}/initiatives/${initiative}/status`;
    const written = await put(status, typedStatus);
    expect(written.body.entry.events[0].when.start).toBe('2022-05-26');
    const report = `${PLAN}/reports/${sampleId('rep', 800)}`;
    const { period } = typedStatus;
    const asked = { title: 'Status 2022', introduction: 'Året der gik', period };
    const frozen = (await put(report, asked)).body.report;
    expect(frozen.hash).toBe(sha256(canonical(frozen.content)));
    expect(frozen.content.lines.filter((line: any) => line.entry)).toHaveLength(1);
    expect(frozen.content.lines[0].before).toEqual(['done', 'changed', 'replaced']);
    await put(status, { ...typedStatus, states: ['done'] }, 1);
    const again = (await put(report, { ...asked, title: 'En bedre status' })).body.report;
    expect(again).toEqual(frozen);
    expect((await post(`${report}/adoption`, decision)).body.report.adopted).toEqual(decision);
    const other = await post(`${report}/adoption`, { ...decision, item: '8' });
    expect(other.body.refusals[0].code).toBe('report/frozen');
  });

  it('are told when a status of the period stands already', async () => {
    const status = `${PLAN}/initiatives/${sampleId('ini', 2)}/status`;
    expect((await put(status, typedStatus)).status).toBe(200);
    const unseen = await put(status, { ...typedStatus, narrative: [] });
    expect(unseen.status).toBe(409);
    expect(unseen.body.theirs.value.narrative).toHaveLength(1);
  });

  it('end a plan only with an outcome for every initiative', async () => {
    const refused = await post(`${PLAN}/ending`, { lines: [] });
    expect(refused.body.refusals[0].facts.titles).toHaveLength(7);
    const lines = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
      initiative: sampleId('ini', n),
      outcome: 'finished',
      note: '',
    }));
    expect((await post(`${PLAN}/ending`, { lines })).body.plan.state).toBe('ended');
  });
});

describe('a plan that is adopted while somebody writes', () => {
  it('keeps the text that was adopted', async () => {
    const engine = embeddedStore(':memory:');
    let between: (() => Promise<unknown>) | undefined;
    const world = await testWorld({
      ...engine,
      open(tenant) {
        const store = engine.open(tenant);
        return {
          ...store,
          async commit(changes) {
            const writes = changes.some((each) => 'put' in each && each.put.kind === 'initiative');
            const first = writes ? between : undefined;
            if (first) between = undefined;
            await first?.();
            return store.commit(changes);
          },
        };
      },
    });
    const as = (await world.cookieFor('sagsbehandler')) ?? '';
    const ask = (method: 'PUT' | 'POST', path: string, body: unknown, version?: number) =>
      world.request(method, `${plans}/${path}`, {
        as,
        body,
        ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
      });
    const initiative = `${NEW}/initiatives/${sampleId('ini', 800)}`;
    const work = { ...typedInitiative.work, owner: world.person('sagsbehandler') };
    await ask('PUT', NEW, { text: planText });
    await ask('PUT', initiative, { ...typedInitiative, work });
    between = () => ask('POST', `${NEW}/adoption`, decision);
    const text = { ...typedInitiative.text, title: 'Skrevet for sent' };
    const late = await ask('PUT', initiative, { ...typedInitiative, work, text }, 1);
    expect(late.body.refusals[0].code).toBe('plan/adopted-text-locked');
    const shown = await world.request('GET', `${plans}/${NEW}`, { as });
    expect(shown.body.plan.state).toBe('in-force');
    expect(shown.body.initiatives[0].initiative.title).toBe('Gåture om søndagen');
  });
});

it('does not bring an initiative back that somebody has taken out', async () => {
  const world = await testWorld();
  const as = (await world.cookieFor('sagsbehandler')) ?? '';
  const path = `/api/roedovre/plans/${sampleId('pla', 870)}`;
  const initiative = `${path}/initiatives/${sampleId('ini', 870)}`;
  await world.request('PUT', path, { as, body: { text: planText } });
  await world.request('PUT', initiative, { as, body: typedInitiative });
  expect((await world.request('DELETE', initiative, { as })).status).toBe(200);
  const headers = { 'if-match': '"1"' };
  const late = await world.request('PUT', initiative, { as, body: typedInitiative, headers });
  expect(late.status).toBe(404);
  const { body } = await world.request('GET', path, { as });
  expect(body.initiatives).toEqual([]);
});

it('says so when a document cannot be read', async () => {
  const world = await testWorld();
  const as = (await world.cookieFor('sagsbehandler')) ?? '';
  const base64 = Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]).toString('base64');
  const answer = await world.request('POST', '/api/roedovre/recognition', { as, body: { base64 } });
  expect(answer.status).toBe(422);
  expect(answer.body.refusals[0].code).toBe('plan/document-unreadable');
});

describe('a document that is too large', () => {
  it('is refused before it is read', async () => {
    const world = await testWorld();
    const as = (await world.cookieFor('sagsbehandler')) ?? '';
    const base64 = 'A'.repeat(4_200_000);
    const answer = await world.request('POST', '/api/roedovre/recognition', {
      as,
      body: { base64 },
    });
    expect(answer.status).toBe(413);
  });
});
