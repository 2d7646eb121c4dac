import { spawnSync } from 'node:child_process';
import { startDynamoLocal } from '@plan/api/testing';

/** Imports a bundle, asks it for its health, and tells the milliseconds on its last line. */
const PROGRAM = `
const began = performance.now();
const { handler } = await import(BUNDLE);
const http = { method: 'GET', path: '/api/health', protocol: 'HTTP/1.1', sourceIp: '::1', userAgent: '' };
const event = { version: '2.0', routeKey: '$default', rawPath: '/api/health', rawQueryString: '',
  headers: { host: 'x' }, requestContext: { domainName: 'x', http, stage: '$default' }, isBase64Encoded: false };
const answer = await handler(event, {});
if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
console.log('\\n' + (performance.now() - began));
process.exit(0);
`;

function milliseconds(bundle: string, environment: Record<string, string>): number {
  const program = PROGRAM.replace('BUNDLE', JSON.stringify(bundle));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout.trim().split('\n').at(-1));
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Start to first answer from the database, ours and plain in turn, in fresh processes. */
export async function coldStarts(ours: string, plain: string, rounds = 15) {
  const local = await startDynamoLocal();
  try {
    await (await local.freshEngine('plan-bench')).close();
    const environment = {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
      PLAN_TABLE: 'plan-bench',
      PLAN_ORIGIN: 'https://plan.example',
      PLAN_ATTACHMENTS_BUCKET: 'plan-bench-attachments',
    };
    const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(milliseconds(ours, environment));
      times.plain.push(milliseconds(plain, environment));
    }
    return { oursMs: medianOf(times.ours), plainMs: medianOf(times.plain), rounds };
  } finally {
    local.stop();
  }
}
