import { describe, expect, it } from 'vitest';
import { sampleId } from '@plan/domain/samples';
import { START, testWorld } from '../testing/world.ts';
import { OPEN, SAID, writeAll } from '../testing/writing.ts';
import { onEveryStore } from '../testing/engines.ts';

const ASSOCIATION = sampleId('ass', 1);
const DAY = 24 * 3_600_000;

onEveryStore('from draft to decision', (fresh) => {
  it('runs the whole job on one application', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    const application = sampleId('app', 777);
    const path = `/api/roedovre/rounds/${OPEN}/applications/${application}`;
    const started = await world.request('PUT', path, {
      as: karen,
      body: { association: ASSOCIATION },
    });
    expect(started.status).toBe(200);
    await writeAll(world, karen, application);

    world.engine.take();
    const sent = await world.request('POST', `${path}/submission`, {
      as: karen,
      body: { association: ASSOCIATION, ...SAID },
    });
    expect(sent.body.application.state).toBe('submitted');
    // The terms ask what the applicant owes from before: where its applications lie, and they.
    expect(world.engine.take()).toMatchObject({ readSteps: 3, commits: 1 });

    // The clock closes the round a minute after its deadline.
    world.setClock(START + 25 * DAY);
    await world.jobs.tick();
    const mette = await world.cookieFor('sagsbehandler');
    const list = await world.request('GET', `/api/roedovre/rounds/${OPEN}/allocation`, {
      as: mette,
    });
    expect(list.body.allocation.lines.map((line: any) => line.application)).toEqual([application]);

    const line = await world.request(
      'PUT',
      `/api/roedovre/rounds/${OPEN}/allocation/lines/${application}`,
      {
        as: mette,
        body: {
          amount: 1_500_000,
          reasonCodes: ['money-does-not-reach'],
          reason: 'Puljen rækker ikke til det hele i år.',
        },
      },
    );
    expect(line.status).toBe(200);
    const members = list.body.committee.seats.map((seat: any) => seat.person);
    const ballot = await world.request(
      'PUT',
      `/api/roedovre/rounds/${OPEN}/allocation/ballots/${sampleId('bal', 5)}`,
      {
        as: mette,
        body: {
          lines: [application],
          present: members,
          votes: { for: members, against: [], abstain: [] },
        },
      },
    );
    expect(ballot.status).toBe(200);
    const adopted = await world.request(
      'POST',
      `/api/roedovre/rounds/${OPEN}/allocation/adoption`,
      {
        as: mette,
        body: { body: 'Social- og Sundhedsudvalget', day: '2026-12-17', item: 'punkt 9' },
      },
    );
    expect(adopted.status).toBe(200);

    // Nobody learns early: the applicant sees the decision when it is issued, not before.
    const karenAgain = await world.cookieFor('forening-a');
    const before = await world.request('GET', path, { as: karenAgain });
    expect(before.body.decision).toBeUndefined();
    await world.jobs.tick();
    const after = await world.request('GET', path, { as: karenAgain });
    expect(after.body.application.state).toBe('decided');
    expect(after.body.decision).toMatchObject({ outcome: 'partial', amount: 1_500_000 });

    const mailbox = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(mailbox.rows.map((row) => row.sort).toSorted()).toEqual([
      `decision-${application}`,
      expect.stringContaining(`receipt-${application}`),
    ]);
  });
});

describe('history', () => {
  it('is one unbroken chain per application', async () => {
    const { chainIsWhole } = await import('../rows/index.ts');
    const world = await testWorld();
    const karen = await world.cookieFor('forening-a');
    const application = sampleId('app', 777);
    const path = `/api/roedovre/rounds/${OPEN}/applications/${application}`;
    await world.request('PUT', path, { as: karen, body: { association: ASSOCIATION } });
    await writeAll(world, karen, application);
    await world.request('POST', `${path}/submission`, {
      as: karen,
      body: { association: ASSOCIATION, ...SAID },
    });
    await world.request('POST', `${path}/withdrawal`, { as: karen });
    const page = await world.engine
      .open('roedovre')
      .list({ partition: `history#application/${application}` });
    const entries = page.rows.map((row) => row.data as any);
    expect(entries.map((entry) => entry.verb)).toEqual(['start', 'submit', 'withdraw']);
    expect(chainIsWhole(entries)).toBe(true);
    const forged = entries.map((entry, index) =>
      index === 1 ? { ...entry, facts: { requested: 1 } } : entry,
    );
    expect(chainIsWhole(forged)).toBe(false);
    expect(chainIsWhole(entries.toSpliced(1, 1))).toBe(false);
    // Nothing a person wrote is in the chain.
    expect(JSON.stringify(entries)).not.toContain('Fællesspisning');
  });
});
