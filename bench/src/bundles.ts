import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

type Outputs = Record<string, { bytes: number; imports: { path: string; kind: string }[] }>;

/** Bytes of an entry and all that it imports statically: what is loaded before the first event. */
function bytesAtInit(outputs: Outputs, entry: string): number {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const output = outputs[path];
    if (seen.has(path) || !output) return;
    seen.add(path);
    for (const { path: next, kind } of output.imports) {
      if (kind === 'import-statement') visit(next);
    }
  };
  visit(Object.keys(outputs).find((path) => path.endsWith(entry)) ?? '');
  return [...seen].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
}

/** The api bundle as its own build left it. */
export function apiBytesAtInit(): number {
  const meta = readFileSync(join(ROOT, 'apps/api/dist/api.meta.json'), 'utf8');
  const { outputs } = JSON.parse(meta) as { outputs: Outputs };
  return bytesAtInit(outputs, 'api/index.mjs');
}

const PLAIN = `
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
const app = new Hono();
app.get('/api/health', async (context) => {
  const Key = { pk: { S: 'platform#health' }, sk: { S: 'health' } };
  await client.send(new GetItemCommand({ TableName: process.env.PLAN_TABLE, Key }));
  return context.json({ status: 'ok' });
});
export const handler = handle(app);
`;

/** A plain Hono and DynamoDB handler, built with the settings of ours, to measure against. */
export async function plainBytesAtInit(): Promise<{ bytes: number; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-plain-'));
  const banner =
    "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);";
  const { metafile } = await build({
    stdin: { contents: PLAIN, resolveDir: join(ROOT, 'apps/api'), loader: 'ts' },
    outdir: folder,
    entryNames: 'index',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    banner: { js: banner },
    logLevel: 'error',
  });
  return { bytes: bytesAtInit(metafile.outputs, 'index.mjs'), folder };
}
