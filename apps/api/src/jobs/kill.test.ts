import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { embeddedStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { REVIEWING, adopt, readyToAdopt } from '../testing/adoption.ts';
import { START, testWorld } from '../testing/world.ts';

async function decisionsIn(store: Store): Promise<readonly string[]> {
  const partition = `round#${REVIEWING}`;
  const page = await store.list({ partition, from: 'decision#', to: 'decision#~' });
  return page.rows.map((row) => row.sort);
}

/** Starts a slow worker on the file and kills it when it has made some commits. */
function killedInTheMiddle(file: string, commits: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('../testing/slow-worker.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, file, String(START)]);
    let made = 0;
    child.stdout.on('data', (dots: Buffer) => {
      made += dots.length;
      if (made >= commits) child.kill('SIGKILL');
    });
    child.stderr.on('data', (text: Buffer) => reject(new Error(text.toString())));
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(made);
      else reject(new Error(`The worker ended by itself with ${code}`));
    });
  });
}

describe('kill -9 while decisions are being issued', () => {
  it.each([2, 4, 6])('after %i commits, a restart issues the rest, each once', async (commits) => {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-kill-')), 'plan.db');
    const world = await testWorld(embeddedStore(file));
    await world.jobs.tick();
    await readyToAdopt(world, REVIEWING);
    expect((await adopt(world, REVIEWING, await world.cookieFor('sagsbehandler'))).status).toBe(
      200,
    );
    const store = world.engine.open('roedovre');
    expect(await decisionsIn(store)).toHaveLength(0);

    await killedInTheMiddle(file, commits);
    const halfway = await decisionsIn(store);
    expect(halfway.length).toBeGreaterThan(0);
    expect(halfway.length).toBeLessThan(7);

    await world.jobs.tick();
    expect(await decisionsIn(store)).toHaveLength(7);
    const mails = await store.list({ partition: 'mailbox', from: 'decision-', to: 'decision-~' });
    expect(mails.rows).toHaveLength(7);
    for (const sort of await decisionsIn(store)) {
      const id = sort.replace('decision#', '');
      const history = await store.list({ partition: `history#application/${id}` });
      const issued = history.rows.filter((row) => JSON.stringify(row.data).includes('"issue"'));
      expect(issued).toHaveLength(1);
    }
    await world.engine.close();
  });
});
