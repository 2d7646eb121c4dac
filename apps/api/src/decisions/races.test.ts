import { ore, leftOn } from '@plan/domain';
import type { PoolAccount } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import type { Engine, Store } from '../store/index.ts';
import { REVIEWING, adopt, readyToAdopt } from '../testing/adoption.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
const POOL = sampleId('poo', 1);

async function accountOf(engine: Engine): Promise<PoolAccount> {
  const found = await one(caseRecords.poolAccount, caseRecords.poolAccount.key(POOL)).from(
    engine.open('roedovre'),
  );
  if (!found) throw new Error('The pool has an account');
  return found.value;
}

/** Copies the round under review to a second round of the same pool. */
async function secondRound(store: Store): Promise<string> {
  const copy = sampleId('rou', 55);
  const page = await store.list({ partition: `round#${REVIEWING}` });
  const text = JSON.stringify(page.rows).replaceAll(REVIEWING, copy);
  for (const row of JSON.parse(text) as typeof page.rows) {
    const { index: _, ...plain } = row;
    await store.commit([{ put: { ...plain, version: 1 }, expects: 'absent' }]);
  }
  const round = await one(caseRecords.round, caseRecords.round.key(REVIEWING)).from(store);
  if (!round) throw new Error('The round is there');
  await store.commit([
    saved(caseRecords.round, caseRecords.round.key(copy), undefined, { ...round.value, id: copy }),
  ]);
  return copy;
}

onEveryStore('two at once', (fresh) => {
  it('adopt one round exactly once', async () => {
    const world = await testWorld(await fresh());
    await readyToAdopt(world, REVIEWING);
    const before = leftOn(await accountOf(world.engine));
    const [mette, birgit] = [
      await world.cookieFor('sagsbehandler'),
      await world.cookieFor('formand'),
    ];
    const answers = await Promise.all([
      adopt(world, REVIEWING, mette),
      adopt(world, REVIEWING, birgit),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    // Both are told the same list; it was adopted, and paid for, once.
    expect(answers[0]?.body.allocation.adopted).toEqual(answers[1]?.body.allocation.adopted);
    const total = answers[0]?.body.allocation.adopted.total;
    expect(leftOn(await accountOf(world.engine))).toBe(before - total);
    const outbox = await world.engine.open('roedovre').list({ partition: 'outbox' });
    const issuing = outbox.rows.filter((row) =>
      JSON.stringify(row.data).includes('issue-decisions'),
    );
    expect(issuing).toHaveLength(1);
  });

  it('never take the account of a pool below zero with two rounds', async () => {
    const world = await testWorld(await fresh());
    const store = world.engine.open('roedovre');
    const other = await secondRound(store);
    await readyToAdopt(world, REVIEWING);
    await readyToAdopt(world, other);
    // Enough for one of the lists, not for both.
    const key = caseRecords.poolAccount.key(POOL);
    const account = await one(caseRecords.poolAccount, key).from(store);
    const [line] = account?.value.lines ?? [];
    if (!account || !line) throw new Error('The pool has an account');
    const tight = { ...line, budget: ore(line.granted + 20_000_000) };
    await store.commit([
      saved(caseRecords.poolAccount, key, account, { ...account.value, lines: [tight] }),
    ]);
    const mette = await world.cookieFor('sagsbehandler');
    const answers = await Promise.all([adopt(world, REVIEWING, mette), adopt(world, other, mette)]);
    expect(answers.map((answer) => answer.status).toSorted((one, two) => one - two)).toEqual([
      200, 422,
    ]);
    const refused = answers.find((answer) => answer.status === 422);
    expect(refused?.body.refusals.map((each: any) => each.code)).toEqual(['pool/not-enough-left']);
    expect(leftOn(await accountOf(world.engine))).toBeGreaterThanOrEqual(0);
  });

  it('send one draft once, with a hundred tries', async () => {
    const world = await testWorld(await fresh());
    const yusuf = await world.cookieFor('forening-b');
    const draft = sampleId('app', 42);
    const path = `/api/roedovre/rounds/${OPEN}/applications/${draft}/submission`;
    const body = { association: sampleId('ass', 2), ...SAID };
    const tries = Array.from({ length: 100 }, () =>
      world.request('POST', path, { as: yusuf, body }),
    );
    const answers = await Promise.all(tries);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const store = world.engine.open('roedovre');
    const history = await store.list({ partition: `history#application/${draft}` });
    expect(history.rows).toHaveLength(2);
    const outbox = await store.list({ partition: 'outbox' });
    expect(outbox.rows.filter((row) => JSON.stringify(row.data).includes('receipt'))).toHaveLength(
      1,
    );
  });

  it('let no score in beside a conflict that is being registered', async () => {
    const world = await testWorld(await fresh());
    const [mette, fatima] = [
      await world.cookieFor('sagsbehandler'),
      await world.cookieFor('medlem-b'),
    ];
    const path = `/api/roedovre/rounds/${REVIEWING}/applications/${sampleId('app', 1)}`;
    const scores = [1, 2, 3].map((n) => ({
      criterion: sampleId('cri', 20 + n),
      score: 2,
      reason: '',
    }));
    const conflict = `${path}/conflicts/${world.person('medlem-b')}`;
    const [scored, registered] = await Promise.all([
      world.request('PUT', `${path}/my-review`, { as: fatima, body: { scores } }),
      world.request('PUT', conflict, {
        as: mette,
        body: { ground: 2, note: 'Søster til kassereren' },
      }),
    ]);
    expect(registered?.status).toBe(200);
    expect([200, 403]).toContain(scored?.status);
    // Whatever came first: from now on nothing gets through.
    const after = await world.request('PUT', `${path}/my-review`, { as: fatima, body: { scores } });
    expect(after.status).toBe(403);
  });
});

describe('issuing', () => {
  it('goes on where a crash stopped it, and issues every decision once', async () => {
    const world = await testWorld();
    await readyToAdopt(world, REVIEWING);
    const mette = await world.cookieFor('sagsbehandler');
    expect((await adopt(world, REVIEWING, mette)).status).toBe(200);
    const store = world.engine.open('roedovre');
    const count = async () => {
      const page = await store.list({
        partition: `round#${REVIEWING}`,
        from: 'decision#',
        to: 'decision#~',
      });
      return page.rows.length;
    };
    // A store that breaks after the third issued decision stands for the crash.
    let issuedSoFar = 0;
    const breaking: Engine = {
      ...world.engine,
      open: (tenant) => {
        const opened = world.engine.open(tenant);
        return {
          ...opened,
          commit: (changes) => {
            if (JSON.stringify(changes).includes('decision#')) issuedSoFar += 1;
            if (issuedSoFar > 3) throw new Error('The wire broke');
            return opened.commit(changes);
          },
        };
      },
    };
    const { worker } = await import('../jobs/index.ts');
    const crashing = worker({ ...world.deps, engine: breaking }, async () => undefined);
    await crashing.tick();
    const halfway = await count();
    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(7);
    await world.jobs.tick();
    expect(await count()).toBe(7);
    await world.jobs.tick();
    expect(await count()).toBe(7);
    const mails = await store.list({ partition: 'mailbox', from: 'decision-', to: 'decision-~' });
    expect(mails.rows).toHaveLength(7);
    for (const row of mails.rows) {
      const id = row.sort.replace('decision-', '');
      const history = await store.list({ partition: `history#application/${id}` });
      const issued = history.rows.filter((entry) => JSON.stringify(entry.data).includes('"issue"'));
      expect(issued).toHaveLength(1);
    }
  });
});
