import type { Round, RoundId, Term } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';

const ASSOCIATION = sampleId('ass', 1);
const DECIDED = sampleId('rou', 1);
const GRANT = sampleId('app', 21);
const always = { note: '', force: 'required', exception: '' } as const;
const onlyOne: Term = { ...always, kind: 'application-count', key: 'antal', most: 1 };
const codes = ({ body }: { body: any }) => (body.refusals ?? []).map((each: any) => each.code);

/** Writes a round anew, as another call would have it. */
async function rewrite(world: World, id: RoundId, part: (round: Round) => Partial<Round>) {
  const store = world.engine.open('roedovre');
  const key = caseRecords.round.key(id);
  const stored = await one(caseRecords.round, key).from(store);
  if (!stored) throw new Error('The round is there');
  const next = { ...stored.value, ...part(stored.value) };
  await store.commit([saved(caseRecords.round, key, stored, next)]);
}

/** A grant of a year ago, whose report is owed since April. */
const ayearAgo = (world: World) =>
  rewrite(world, DECIDED, ({ grant }) => ({ grant: { ...grant, firstYear: 2025 } }));

async function written(world: World, n: number) {
  const karen = await world.cookieFor('forening-a');
  const path = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', n)}`;
  await world.request('PUT', path, { as: karen, body: { association: ASSOCIATION } });
  await writeAll(world, karen, sampleId('app', n));
  const body = { association: ASSOCIATION, ...SAID };
  return () => world.request('POST', `${path}/submission`, { as: karen, body });
}

onEveryStore('applications an applicant may send in a round', (fresh) => {
  it('are counted, also when two are sent at once; one that is withdrawn leaves its place', async () => {
    const world = await testWorld(await fresh());
    await rewrite(world, OPEN, ({ terms }) => ({ terms: [...terms, onlyOne] }));
    const [first, other] = [await written(world, 771), await written(world, 772)];
    const answers = await Promise.all([first(), other()]);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '422']);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused && codes(refused)).toEqual(['term/application-count']);

    const sent = answers.find(({ status }) => status === 200)?.body.application.id;
    const karen = await world.cookieFor('forening-a');
    const path = `/api/roedovre/rounds/${OPEN}/applications/${sent}/withdrawal`;
    expect((await world.request('POST', path, { as: karen })).status).toBe(200);
    const again = await (sent === sampleId('app', 771) ? other : first)();
    expect(again.status).toBe(200);
  });
});

describe('sending', () => {
  it('costs one read step where the terms ask for nothing from before', async () => {
    const world = await testWorld();
    await rewrite(world, OPEN, ({ terms }) => ({
      terms: terms.filter(({ kind }) => kind !== 'missing-report'),
    }));
    const send = await written(world, 771);
    world.engine.take();
    expect((await send()).status).toBe(200);
    expect(world.engine.take()).toMatchObject({ readSteps: 1, commits: 1 });
  });
});

describe('a report that is owed', () => {
  it('stops the applicant until it has come, or a decision lets it wait', async () => {
    const world = await testWorld();
    await ayearAgo(world);
    const mette = await world.cookieFor('sagsbehandler');
    const path = `/api/roedovre/rounds/${DECIDED}/applications/${GRANT}/reports/rapport`;
    const decision = { body: 'Forvaltningen', day: '2026-11-20', item: '' };
    const excused = { reason: 'Kassereren er syg', until: '2026-12-31', decision };
    const note = (body: object, version?: number, as = mette) =>
      world.request('PUT', path, {
        as,
        body,
        ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
      });
    expect((await note({ chased: '2026-11-20' })).status).toBe(200);
    const send = await written(world, 771);
    const owed = await send();
    expect([owed.status, codes(owed)]).toEqual([422, ['term/missing-report']]);

    expect((await note({ excused }, 1)).body).toMatchObject({
      version: 2,
      reports: { reports: [{ term: 'rapport', excused: { reason: 'Kassereren er syg' } }] },
    });
    expect((await send()).status).toBe(200);

    // Another caseworker who has not seen it is shown what stands.
    const blind = await note({ received: '2026-11-20' });
    expect([blind.status, blind.body.theirs.version]).toEqual([409, 2]);
    expect((await note({ received: '2026-11-20' }, 2)).body.version).toBe(3);
    const own = `/api/roedovre/rounds/${DECIDED}/applications/${GRANT}`;
    const karen = await world.cookieFor('forening-a');
    const shown = await world.request('GET', own, { as: karen });
    expect(shown.body.reports.reports).toEqual([{ term: 'rapport', received: '2026-11-20' }]);
    const history = await world.request(
      'GET',
      `/api/roedovre/associations/${ASSOCIATION}/history`,
      {
        as: karen,
      },
    );
    expect(history.body.reports[0].note).toEqual({ term: 'rapport', received: '2026-11-20' });
  });
});

describe('what is known from before', () => {
  const path = `/api/roedovre/rounds/${OPEN}/track-record/${ASSOCIATION}`;

  it('is told to the applicant and the administration, where the terms ask for it', async () => {
    const world = await testWorld();
    await ayearAgo(world);
    const karen = await world.cookieFor('forening-a');
    const { body } = await world.request('GET', path, { as: karen });
    // Its day is over, and nobody has written down whether it came.
    expect(body.trackRecord).toMatchObject({ appliedBefore: true, exempted: false });
    expect(body.trackRecord).not.toHaveProperty('missingReports');
    // Staff are told where they write for it, and where nothing of it is kept from them.
    const mette = await world.cookieFor('sagsbehandler');
    expect((await world.request('GET', path, { as: mette })).status).toBe(404);
    const entry = {
      why: 'oral',
      received: { day: '2026-11-21', time: '10:00' },
      statements: [{ who: 'Karen', as: 'chair', what: 'Det hele', signed: false }],
    };
    const entered = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 790)}/entry`;
    const begun = await world.request('PUT', entered, {
      as: mette,
      body: { association: ASSOCIATION, entry },
    });
    expect(begun.status).toBe(200);
    expect((await world.request('GET', path, { as: mette })).body).toEqual(body);
    const yusuf = await world.cookieFor('forening-b');
    expect((await world.request('GET', path, { as: yusuf })).status).toBe(404);
    await rewrite(world, OPEN, () => ({ terms: [] }));
    expect((await world.request('GET', path, { as: karen })).body).toEqual({ trackRecord: {} });
  });
});
