/**
 * The program as journeys meet it: the real server with the sample, on a clock that a journey
 * can move, and with indexes that answer one commit late.
 */
import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../apps/api/src/server.ts';
import { instant } from '../../packages/domain/src/index.ts';

const port = Number(process.env['PORT'] ?? '4180');
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Mid-morning on an ordinary day, so that the sample has an open round. */
const START = Date.parse('2026-11-22T09:00:00.000Z');
const began = Date.now();
let moved = 0;

const running = await startServer(
  {
    port,
    origin: `http://localhost:${port}`,
    data: mkdtempSync(join(tmpdir(), 'plan-e2e-')),
    // Without the sample there is one person, who makes the first municipality.
    seed: process.env['PLAN_SEED'] !== 'none',
  },
  join(root, 'apps/portal/dist'),
  {
    clock: () => instant(START + moved + (Date.now() - began)),
    lagIndexes: true,
    log: (entry) => {
      if (entry.level === 'error') process.stdout.write(`${JSON.stringify(entry)}\n`);
    },
  },
);

/** `POST /forward?days=25` moves the clock and does what has fallen due. */
createServer((request, response) => {
  const days = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('days'));
  moved += days * 24 * 3_600_000;
  void running.tick().then(() => response.end('moved'));
}).listen(port + 1);
