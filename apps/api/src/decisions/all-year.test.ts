import { callTextOf } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { wholeOf } from '../testing/adoption.ts';
import { GIVEN, POOL, ROUND, draftForYears, pathIn, pathOf, sent } from '../testing/all-year.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const PATH = `/api/roedovre/rounds/${ROUND}`;
const DESK = `${PATH}/allocation`;
const DAY = 24 * 3_600_000;

async function accountOf(world: World, as: string) {
  const { body } = await world.request('GET', '/api/roedovre/pools', { as });
  return body.pools.find((each: any) => each.pool.id === POOL);
}

const codesOf = ({ body }: { body: any }) => (body.refusals ?? []).map((each: any) => each.code);

/** The committee decides above a sum, and applications are gathered on a day of the year. */
async function splitStages(world: World, as: string, upTo: number, cutOffs: readonly object[]) {
  const { body } = await world.request('GET', `/api/roedovre/calls/${ROUND}`, { as });
  const text = callTextOf(body.round);
  const committee = { kind: 'committee', committee: text.committee };
  const stages = [
    {
      title: 'Forvaltningen',
      by: { kind: 'administration' },
      does: 'decides',
      upTo,
      majority: 'simple',
    },
    { title: 'Udvalget', by: committee, does: 'decides', majority: 'unanimous' },
  ];
  const dates = { ...text.dates, cutOffs };
  const saved = await world.request('PUT', `/api/roedovre/calls/${ROUND}`, {
    as,
    body: { pool: POOL, text: { ...text, stages, dates } },
    headers: { 'if-match': `"${body.version}"` },
  });
  expect(saved.status).toBe(200);
}

onEveryStore('a call that is open all year', (fresh) => {
  it('is decided by the administration as applications come, answer and money in one', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await sent(world, 740);
    const before = await accountOf(world, mette);
    const decide = () =>
      world.request('POST', `${pathOf(740)}/decision`, { as: mette, body: GIVEN });
    const decided = await decide();
    expect(decided.status).toBe(200);
    expect(decided.body.decision).toMatchObject({ outcome: 'full', delegated: true });
    expect((await decide()).body).toEqual(decided.body);
    const other = await world.request('POST', `${pathOf(740)}/decision`, {
      as: mette,
      body: { ...GIVEN, amount: 100_000, reason: 'Der er ikke penge nok til alt.' },
    });
    expect(codesOf(other)).toContain('state/out-of-order');
    const after = await accountOf(world, mette);
    expect(after.account.lines[0].granted - before.account.lines[0].granted).toBe(300_000);
    expect(after.asked - before.asked).toBe(300_000);
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(rows.filter(({ sort }) => sort.startsWith('decision-'))).toHaveLength(1);
    const mine = await world.request('GET', '/api/roedovre/my-applications', {
      as: await world.cookieFor('forening-a'),
    });
    const own = mine.body.applications.find(
      (each: any) => each.application.id === sampleId('app', 740),
    );
    expect(own.decision.amount).toBe(300_000);
    expect(own.application.state).toBe('decided');
  });

  it('never gives more than there is, whoever decides at once', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await sent(world, 741);
    await sent(world, 742, { as: 'forening-b', association: 2 });
    const { account } = await accountOf(world, mette);
    const [line] = account.lines;
    const cut = await world.request(
      'PUT',
      `/api/roedovre/pools/${POOL}/movements/${account.movements.length + 1}`,
      {
        as: mette,
        body: {
          kind: 'cut',
          line: { legalBasis: line.legalBasis, year: line.year },
          amount: line.budget - 500_000,
          decision: { body: 'Kommunalbestyrelsen', day: '2026-11-20', item: '9' },
          note: '',
        },
      },
    );
    expect(cut.status).toBe(200);
    const decide = (n: number) =>
      world.request('POST', `${pathOf(n)}/decision`, { as: mette, body: GIVEN });
    const both = await Promise.all([decide(741), decide(742)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 422,
    ]);
    expect(both.flatMap(codesOf)).toEqual(['pool/not-enough-left']);
    const end = await accountOf(world, mette);
    expect(end.account.lines[0].granted).toBe(300_000);
  });

  it('is given for several years, and what later years are promised stands on the account', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const round = sampleId('rou', 746);
    const { call, firstYear } = await draftForYears(world, mette, round);
    const announce = () => world.request('POST', `${call}/announcement`, { as: mette });
    expect((await announce()).body.refusals ?? []).toEqual([]);
    // Taken back, it can be announced again.
    const back = await world.request('POST', `${call}/retraction`, { as: mette });
    expect(back.status).toBe(200);
    const announced = await announce();
    expect(announced.body.refusals ?? []).toEqual([]);
    expect(announced.status).toBe(200);
    await sent(world, 747, { round }, { yearsAsked: 3 });
    const decide = (more: object) =>
      world.request('POST', `${pathIn(round, 747)}/decision`, {
        as: mette,
        body: { ...GIVEN, ...more },
      });
    expect(codesOf(await decide({ years: 4 }))).toEqual(['decision/more-years']);
    const reason = 'Vi giver tilsagn for to år ad gangen.';
    const decided = await decide({ years: 2, reason });
    expect(decided.body.decision).toMatchObject({
      outcome: 'partial',
      amount: 300_000,
      years: { asked: 3, given: 2, first: firstYear },
    });
    const { account } = await accountOf(world, mette);
    expect(account.promised).toEqual([{ year: firstYear + 1, amount: 300_000 }]);
    expect(account.lines[0].granted).toBe(300_000);
  });

  it('is decided to its end when nothing waits at the deadline', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    await sent(world, 743);
    await world.request('POST', `${pathOf(743)}/decision`, { as: mette, body: GIVEN });
    const { body } = await world.request('GET', PATH);
    const { day } = body.round.window.closesBefore;
    world.setClock(Date.parse(`${day}T12:00:00Z`) + DAY);
    await world.jobs.tick();
    const closed = await world.request('GET', PATH);
    expect(closed.body.round.state).toBe('decided');
  });

  it('is gathered on lists for the committee, one after another, while it goes on', async () => {
    const world = await testWorld(await fresh());
    const mette = await world.cookieFor('sagsbehandler');
    const days = [3, 6].map((month) => ({ kind: 'day', month, date: 1, shift: 0 }));
    await splitStages(world, mette, 100_000, days);
    await sent(world, 744);
    const alone = await world.request('POST', `${pathOf(744)}/decision`, {
      as: mette,
      body: GIVEN,
    });
    expect(codesOf(alone)).toEqual(['decision/not-delegated']);
    const gather = () => world.request('POST', `${PATH}/gathering`, { as: mette });
    expect((await gather()).body).toEqual({ applications: 1 });
    await world.jobs.tick();
    expect(codesOf(await gather())).toEqual(['decision/list-open']);
    const listed = await world.request('GET', `${PATH}/applications`, { as: mette });
    expect(listed.body).toMatchObject({ listOpen: true, round: { state: 'announced' } });
    const cancel = await world.request('POST', `/api/roedovre/calls/${ROUND}/cancellation`, {
      as: mette,
      body: { reason: 'Aflyst' },
    });
    expect(codesOf(cancel)).toEqual(['state/out-of-order']);

    // What comes meanwhile waits for the next list.
    await sent(world, 745, { as: 'forening-b', association: 2 });
    const adopted = await adoptList(world, mette);
    expect(adopted.status).toBe(200);
    await world.jobs.tick();
    const round = (await world.request('GET', PATH)).body.round;
    expect(round.state).toBe('announced');
    const again = await world.request('GET', DESK, { as: mette });
    expect(again.status).toBe(404);
    const past = await world.request('GET', `${PATH}/gathered-lists/2026-11-22`, { as: mette });
    expect(past.body.allocation).toMatchObject({ state: 'adopted', gathered: '2026-11-22' });
    const first = await world.request('GET', pathOf(744), { as: mette });
    expect(first.body.decision).toMatchObject({ outcome: 'full' });
    expect(first.body.decision.delegated).toBeUndefined();

    // On its day the clock gathers the next, and comes back on the day after that.
    world.setClock(Date.parse('2027-03-01T23:30:00Z'));
    await world.jobs.tick();
    const later = await world.cookieFor('sagsbehandler');
    const next = await world.request('GET', DESK, { as: later });
    expect(next.body.allocation.gathered).toBe('2027-03-01');
    expect(next.body.allocation.lines.map((each: any) => each.application)).toEqual([
      sampleId('app', 745),
    ]);
    expect((await adoptList(world, later)).status).toBe(200);
    await world.jobs.tick();
    expect((await world.request('GET', DESK, { as: later })).status).toBe(404);
    await sent(world, 748);
    world.setClock(Date.parse('2027-06-01T23:30:00Z'));
    await world.jobs.tick();
    const last = await world.request('GET', DESK, { as: await world.cookieFor('sagsbehandler') });
    expect(last.body.allocation.gathered).toBe('2027-06-01');
  });
});

/** Gives all, lets everybody vote for it, and adopts. */
async function adoptList(world: World, as: string) {
  const { body: desk } = await world.request('GET', DESK, { as });
  for (const line of desk.allocation.lines) {
    await world.request('PUT', `${DESK}/lines/${line.application}`, {
      as,
      body: wholeOf(desk, line),
    });
  }
  const members = desk.committee.seats.map((seat: any) => seat.person);
  for (const [index, planned] of desk.ballotPlan.entries()) {
    const out = planned.leave.map((each: any) => each.person);
    const present = members.filter((person: string) => !out.includes(person));
    const ballot = `${DESK}/ballots/${sampleId('bal', 900 + index)}`;
    const votes = { for: present, against: [], abstain: [] };
    await world.request('PUT', ballot, { as, body: { lines: planned.lines, present, votes } });
  }
  const meeting = { body: 'Social- og Sundhedsudvalget', day: '2026-12-01', item: 'punkt 4' };
  return world.request('POST', `${DESK}/adoption`, { as, body: meeting });
}
