import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { javaIsThere } from '@plan/api/testing';
import { apiBytesAtInit, plainBytesAtInit } from './bundles.ts';
import { coldStarts } from './cold-start.ts';
import { operationCosts } from './operations.ts';
import { heaviestPage, portalFirstLoad } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RESULTS = join(ROOT, 'bench/results');

function keep(name: string, result: object): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

const plain = await plainBytesAtInit();
const bundles = { apiBytes: apiBytesAtInit(), plainBytes: plain.bytes };
const portal = portalFirstLoad();
const page = heaviestPage();
const operations = await operationCosts();
const starts = javaIsThere()
  ? await coldStarts(join(ROOT, 'apps/api/dist/api/index.mjs'), join(plain.folder, 'index.mjs'))
  : undefined;
keep('bundles', bundles);
keep('portal', portal);
keep('pages', page);
keep('operations', operations);
if (starts) keep('cold-start', starts);

/** Left there by `.ci/run`. */
const durations = join(RESULTS, 'durations.json');
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
console.table({
  'api at init': { ours: kilobytes(bundles.apiBytes), plain: kilobytes(bundles.plainBytes) },
  'start to first database answer': starts
    ? { ours: `${starts.oursMs.toFixed(0)} ms`, plain: `${starts.plainMs.toFixed(0)} ms` }
    : { ours: 'needs Java 17' },
  'portal first load (br)': { ours: kilobytes(portal.total) },
  'heaviest published page (br)': { ours: kilobytes(page.bytes) },
});
console.table(operations);
if (existsSync(durations)) console.table(JSON.parse(readFileSync(durations, 'utf8')));
