import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { one, saved } from '../rows/index.ts';
import { REVIEWING, adopt, readyToAdopt } from '../testing/adoption.ts';
import { START, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const DESK = `/api/roedovre/rounds/${REVIEWING}/allocation`;
const LANGBORDET = sampleId('app', 4);
const DAY = 24 * 3_600_000;

function codesOf(answer: { body: any }): string[] {
  return answer.body.refusals.map((each: any) => each.code);
}

/** Gives somebody of the sample a seat or a membership they do not have there. */
async function changeStanding(
  world: World,
  subject: string,
  change: (standing: any) => object,
): Promise<void> {
  const store = world.engine.open('roedovre');
  const key = records.standing.key(world.person(subject));
  const standing = await one(records.standing, key).from(store);
  if (!standing) throw new Error(`${subject} is known`);
  const next = { ...standing.value, ...change(standing.value) };
  expect(await store.commit([saved(records.standing, key, standing, next)])).toBe('committed');
}

describe('a disqualified chair', () => {
  it('decides nothing about the hidden line, and learns nothing from being refused', async () => {
    const world = await testWorld();
    await readyToAdopt(world, REVIEWING);
    const birgit = await world.cookieFor('formand');
    const mette = await world.cookieFor('sagsbehandler');
    const conflict = `/api/roedovre/rounds/${REVIEWING}/applications/${LANGBORDET}/conflicts/${world.person('formand')}`;
    const told = { ground: 2, note: 'Gift med kassereren' };
    expect((await world.request('PUT', conflict, { as: mette, body: told })).status).toBe(200);

    expect(codesOf(await adopt(world, REVIEWING, birgit))).toEqual([
      'decision/adopter-disqualified',
    ]);
    const ballots = (await world.request('GET', DESK, { as: mette })).body.allocation.ballots;
    const over = ballots.find((ballot: any) => ballot.lines.includes(LANGBORDET));
    const path = `${DESK}/ballots/${over.id}`;
    const back = await world.request('DELETE', path, { as: birgit });
    expect(codesOf(back)).toEqual(['review/disqualified']);
    const { lines, present, votes } = over;
    const peek = await world.request('PUT', path, {
      as: birgit,
      body: { lines: [sampleId('app', 1)], present, votes },
    });
    expect(codesOf(peek)).toEqual(['review/disqualified']);
    const again = await world.request('PUT', path, { as: birgit, body: { lines, present, votes } });
    expect(codesOf(again)).toEqual(['review/disqualified']);
  });

  it('cannot read the hidden grant off the account after adoption', async () => {
    const world = await testWorld();
    await readyToAdopt(world, REVIEWING);
    const ole = await world.cookieFor('medlem-a');
    const before = (await world.request('GET', DESK, { as: ole })).body.account;
    expect((await adopt(world, REVIEWING, await world.cookieFor('sagsbehandler'))).status).toBe(
      200,
    );
    const after = await world.request('GET', DESK, { as: ole });
    expect(after.body.account).toEqual(before);
    expect(after.body.allocation.adopted).toBeUndefined();
    const round = await world.request('GET', `/api/roedovre/rounds/${REVIEWING}`);
    expect(round.body.round.state).toBe('under-review');
  });
});

describe('a chair of another committee', () => {
  it('reads here as the member they are, and decides nothing', async () => {
    const world = await testWorld();
    await readyToAdopt(world, REVIEWING);
    await changeStanding(world, 'medlem-b', ({ seats }) => ({
      seats: [...seats, { committee: sampleId('com', 77), chair: true, from: '2025-01-01' }],
    }));
    const fatima = await world.cookieFor('medlem-b');
    expect((await world.request('GET', DESK, { as: fatima })).status).toBe(200);
    expect(codesOf(await adopt(world, REVIEWING, fatima))).toEqual(['role/not-permitted']);
  });
});

describe('somebody who belongs to the applicant', () => {
  it('is kept out before anybody registers it, and registered when the round closes', async () => {
    const world = await testWorld();
    const association = sampleId('ass', 1);
    await changeStanding(world, 'medlem-b', () => ({
      memberships: [{ association, rights: ['read'] }],
    }));
    const fatima = await world.cookieFor('medlem-b');
    const own = sampleId('app', 1);
    const list = await world.request('GET', DESK, { as: fatima });
    expect(list.body.withheld).toBe(1);
    expect(list.body.allocation.lines.map((line: any) => line.application)).not.toContain(own);
    const scores = [1, 2, 3].map((n) => ({
      criterion: sampleId('cri', 20 + n),
      score: 3,
      reason: 'x',
    }));
    const review = `/api/roedovre/rounds/${REVIEWING}/applications/${own}/my-review`;
    const scored = await world.request('PUT', review, { as: fatima, body: { scores } });
    expect(codesOf(scored)).toEqual(['review/disqualified']);

    // The same person on the member list of a new applicant, in the round that is still open.
    const store = world.engine.open('roedovre');
    const key = records.association.key(sampleId('ass', 2));
    const applicant = await one(records.association, key).from(store);
    if (!applicant) throw new Error('The association is there');
    const member = {
      person: world.person('medlem-c'),
      name: 'Jens Kvist',
      rights: ['read' as const],
    };
    const members = [...applicant.value.members, member];
    await store.commit([
      saved(records.association, key, applicant, { ...applicant.value, members }),
    ]);
    const open = sampleId('rou', 3);
    const draft = sampleId('app', 42);
    const sent = await world.request(
      'POST',
      `/api/roedovre/rounds/${open}/applications/${draft}/submission`,
      {
        as: await world.cookieFor('forening-b'),
        body: { association: sampleId('ass', 2), ...SAID },
      },
    );
    expect(sent.status).toBe(200);
    world.setClock(START + 25 * DAY);
    await world.jobs.tick();
    const register = await one(caseRecords.conflicts, caseRecords.conflicts.key(open)).from(store);
    expect(register?.value.conflicts).toMatchObject([
      { application: draft, person: world.person('medlem-c'), ground: 3, registeredBy: 'system' },
    ]);
  });
});
