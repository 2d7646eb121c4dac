import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { START, testWorld } from '../testing/world.ts';
import { SAID, writeAll } from '../testing/writing.ts';

const ROUND = sampleId('rou', 4);
const APPLICATION = sampleId('app', 790);
const ASSOCIATION = sampleId('ass', 1);
const DAY = 24 * 3_600_000;
const desk = `/api/roedovre/rounds/${ROUND}/allocation`;
const path = `/api/roedovre/rounds/${ROUND}/applications/${APPLICATION}`;

const wanted = { rooms: 'Et lokale hver tirsdag kl. 19-21', print: '50 plakater' };
const budget = { kind: 'budget', lines: [], requested: '', inKind: wanted };
const less = { kind: 'rooms', extent: 'less', what: 'Et lokale hver anden tirsdag' };
const print = { kind: 'print', extent: 'as-asked', what: '' };
const reason = 'Andre har lokalet de andre tirsdage.';

onEveryStore('an application for support in kind alone', (fresh) => {
  it('is sent without a budget, recommended, given in part, adopted and answered', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    await world.request('PUT', path, { as: karen, body: { association: ASSOCIATION } });
    await writeAll(world, karen, APPLICATION, { round: ROUND, budget });
    const sent = await world.request('POST', `${path}/submission`, {
      as: karen,
      body: { association: ASSOCIATION, ...SAID },
    });
    expect(sent.body.application.submission).toMatchObject({
      requested: 0,
      inKind: [
        { kind: 'rooms', what: wanted.rooms },
        { kind: 'print', what: wanted.print },
      ],
    });
    await world.jobs.tick();
    const letters = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(JSON.stringify(letters.rows)).toContain('I har søgt om lokaler og tryk.');
    world.setClock(START + 301 * DAY);
    await world.jobs.tick();
    const mette = await world.cookieFor('sagsbehandler');
    const advice = { amount: 0, inKind: ['print'], reason: '' };
    const recommend = (body: object) =>
      world.request('PUT', `${path}/recommendation`, { as: mette, body });
    expect((await recommend(advice)).body.refusals.map((each: any) => each.code)).toEqual([
      'review/recommendation-reason',
    ]);
    expect((await recommend({ ...advice, reason })).status).toBe(200);
    const list = await world.request('GET', desk, { as: mette });
    expect(list.body.allocation.lines).toMatchObject([{ requested: 0, inKind: 'undecided' }]);
    expect(list.body.applications[0].recommended).toEqual({ amount: 0, inKind: ['print'] });

    const propose = (inKind: object[], why = reason) =>
      world.request('PUT', `${desk}/lines/${APPLICATION}`, {
        as: mette,
        body: { amount: 0, inKind, reasonCodes: [], reason: why },
      });
    const bare = await propose([print], '');
    expect(bare.body.refusals.map((each: any) => each.code)).toEqual(['decision/reason-missing']);
    expect((await propose([print])).status).toBe(200);
    // The same words with more given are another line.
    expect((await propose([less, print])).status).toBe(200);
    const members = list.body.committee.seats.map((seat: any) => seat.person);
    const votes = { for: members, against: [], abstain: [] };
    await world.request('PUT', `${desk}/ballots/${sampleId('bal', 790)}`, {
      as: mette,
      body: { lines: [APPLICATION], present: members, votes },
    });
    const before = await world.request('GET', '/api/roedovre/pools', { as: mette });
    const meeting = { body: 'Social- og Sundhedsudvalget', day: '2027-10-01', item: '9' };
    const adopted = await world.request('POST', `${desk}/adoption`, { as: mette, body: meeting });
    expect(adopted.body.allocation.adopted.total).toBe(0);
    const after = await world.request('GET', '/api/roedovre/pools', { as: mette });
    const money = (answer: any) =>
      answer.body.pools.map((each: any) => each.account.lines.map((line: any) => line.granted));
    expect(money(after)).toEqual(money(before));

    await world.jobs.tick();
    const again = await world.cookieFor('forening-a');
    const answered = await world.request('GET', path, { as: again });
    expect(answered.body.decision).toMatchObject({
      outcome: 'partial',
      requested: 0,
      amount: 0,
      reason,
      inKind: { given: [less, { ...print, what: wanted.print }] },
    });
  });
});
