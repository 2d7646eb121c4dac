import { kroner, shareOut } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { one, saved } from '../rows/index.ts';
import { REVIEWING } from '../testing/adoption.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const DESK = `/api/roedovre/rounds/${REVIEWING}/allocation`;
const asked = { by: 'people', lines: 'all', step: 'hundred' } as const;
const reason = 'Pengene er delt efter, hvor mange der er med.';

function readDesk(world: World, cookie: string) {
  return world.request('GET', DESK, { as: cookie });
}

/** What the portal shows before the shares are put. */
function seenOn({ body: desk }: { body: any }) {
  const sent = desk.applications.map(({ application }: any) => application);
  const { shares } = shareOut(desk.round, desk.account, desk.allocation, sent, asked);
  return shares.map(({ application, amount }) => ({ application, amount }));
}

/** Leaves the pool of the list with too little for all of it. */
async function withLittleMoney(world: World, pool: any) {
  const store = world.engine.open('roedovre');
  const key = caseRecords.poolAccount.key(pool);
  const account = await one(caseRecords.poolAccount, key).from(store);
  if (!account) throw new Error('The pool has an account');
  const [line, ...rest] = account.value.lines;
  if (!line) throw new Error('The account has money');
  const poor = rest.map((each) => ({ ...each, budget: kroner(0), granted: kroner(0) }));
  const lines = [{ ...line, budget: kroner(60_000), granted: kroner(0) }, ...poor];
  const next = { ...account.value, lines };
  expect(await store.commit([saved(caseRecords.poolAccount, key, account, next)])).toBe(
    'committed',
  );
}

async function share(world: World, cookie: string, changed: object) {
  const body = { ...asked, reasonCodes: ['money-does-not-reach'], reason, ...changed };
  return world.request('POST', `${DESK}/shares`, { as: cookie, body });
}

onEveryStore('the rest of a pool', (fresh) => {
  it('is put on the list as it was seen, and a repeat writes nothing', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const { body: desk } = await readDesk(world, mette);
    await withLittleMoney(world, desk.round.pool);
    const seen = seenOn(await readDesk(world, mette));
    const sum = seen.reduce((all: number, each: any) => all + each.amount, 0);
    expect(sum).toBeGreaterThan(5_000_000);
    expect(sum).toBeLessThanOrEqual(6_000_000);
    expect(seen.length).toBeGreaterThan(3);
    expect((await share(world, mette, { seen })).status).toBe(200);
    const { body: after } = await readDesk(world, mette);
    for (const { application, amount } of seen) {
      const line = after.allocation.lines.find((each: any) => each.application === application);
      expect(line.amount).toBe(amount);
      const kept = after.reasons.find((each: any) => each.application === application);
      expect(kept.text).toBe(amount < line.requested ? reason : '');
    }
    expect((await share(world, mette, { seen })).status).toBe(200);
    expect((await readDesk(world, mette)).body.reasons).toEqual(after.reasons);
  });

  it('is refused where the list has changed, all at once, and by whoever is disqualified', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const { body: desk } = await readDesk(world, mette);
    await withLittleMoney(world, desk.round.pool);
    const before = await readDesk(world, mette);
    const seen = seenOn(before);
    const [first] = seen;
    const moved = await share(world, mette, { seen: seen.slice(1) });
    expect([moved.status, moved.body.refusals[0].code]).toEqual([409, 'decision/share-moved']);
    const bare = await share(world, mette, { seen, reason: '' });
    expect(bare.body.refusals.map((each: any) => each.code)).toEqual(['decision/reason-missing']);
    const strange = [{ ...first, application: sampleId('app', 999) }];
    expect((await share(world, mette, { seen: strange })).status).toBe(404);
    const birgit = await world.cookieFor('formand');
    const conflict = `/api/roedovre/rounds/${REVIEWING}/applications/${first?.application}/conflicts/${world.person('formand')}`;
    const told = { ground: 2, note: 'Gift med kassereren' };
    expect((await world.request('PUT', conflict, { as: mette, body: told })).status).toBe(200);
    expect((await share(world, birgit, { seen: seen.slice(1) })).body.refusals[0].code).toBe(
      'review/disqualified',
    );
    expect((await readDesk(world, mette)).body.reasons).toEqual(before.body.reasons);
  });

  it('is nothing that the chair of another committee knows of', async () => {
    const world = await testWorld(await fresh());
    const store = world.engine.open('roedovre');
    const key = records.standing.key(world.person('formand'));
    const standing = await one(records.standing, key).from(store);
    if (!standing) throw new Error('The chair is known');
    const seats = standing.value.seats.map((seat) => ({ ...seat, committee: sampleId('com', 9) }));
    const elsewhere = { ...standing.value, seats };
    await store.commit([saved(records.standing, key, standing, elsewhere)]);
    const mette = await world.cookieFor('sagsbehandler');
    const birgit = await world.cookieFor('formand');
    const seen = seenOn(await readDesk(world, mette));
    expect((await share(world, birgit, { seen })).status).toBe(404);
  });
});
