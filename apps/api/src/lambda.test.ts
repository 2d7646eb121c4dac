import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { sampleId } from '@plan/domain/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { javaIsThere, startDynamoLocal } from './testing/dynamo-local.ts';
import { wholeOf } from './testing/adoption.ts';
import type { DynamoLocal } from './testing/dynamo-local.ts';
import { testWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';
import { SAID } from './testing/writing.ts';

const REVIEWING = sampleId('rou', 2);
const OPEN = sampleId('rou', 3);
const DRAFT = sampleId('app', 42);

type Handler<Event, Result> = (event: Event, context: object) => Promise<Result>;

/** The very bundles that are deployed, built by this package's `build`. */
async function bundled<Event, Result>(name: string): Promise<Handler<Event, Result>> {
  const module = (await import(new URL(`../dist/${name}/index.mjs`, import.meta.url).href)) as {
    handler: Handler<Event, Result>;
  };
  return module.handler;
}

function eventFor(
  method: string,
  path: string,
  cookie: string,
  body?: unknown,
): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    cookies: [cookie],
    headers: { 'content-type': 'application/json', host: 'plan.example' },
    requestContext: {
      accountId: '0',
      apiId: 'api',
      domainName: 'plan.example',
      domainPrefix: 'plan',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: '1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

/** What S3 is to the worker: something that takes files. */
function fileTaker(taken: Map<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      taken.set(new URL(request.url ?? '', 'http://x').pathname, Buffer.concat(parts).toString());
      response.end();
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(!javaIsThere())('the built Lambda bundles', () => {
  let local: DynamoLocal;
  let files: Server;
  let world: World;
  let api: Handler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;
  let work: Handler<object, void>;
  const published = new Map<string, string>();

  beforeAll(async () => {
    local = await startDynamoLocal();
    files = await fileTaker(published);
    const { port } = files.address() as AddressInfo;
    Object.assign(process.env, {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
      PLAN_TABLE: 'plan-lambda',
      PLAN_ORIGIN: 'https://plan.example',
      PLAN_PAGES_BUCKET: 'pages',
      PLAN_ATTACHMENTS_BUCKET: 'attachments',
    });
    world = await testWorld(await local.freshEngine('plan-lambda'), Date.now());
    api = await bundled('api');
    work = await bundled('worker');
  });
  afterAll(() => {
    local.stop();
    files.close();
  });

  async function ask(method: string, path: string, cookie: string, body?: unknown) {
    const answer = await api(eventFor(method, path, cookie, body), {});
    return { status: answer.statusCode, body: JSON.parse(answer.body ?? 'null') };
  }

  /** What the stream of the table tells the worker about the outbox. */
  async function stream(): Promise<void> {
    const outbox = await world.engine.open('roedovre').list({ partition: 'outbox' });
    const Records = outbox.rows.map((row) => ({
      eventName: 'INSERT',
      dynamodb: { Keys: { pk: { S: 'roedovre#outbox' }, sk: { S: row.sort } } },
    }));
    await work({ Records }, {});
  }

  it('answer API Gateway with cookies, headers and problems', async () => {
    const health = await api(eventFor('GET', '/api/health', ''), {});
    expect(health.statusCode).toBe(200);
    expect(health.headers?.['content-security-policy']).toContain("default-src 'none'");
    const out = await ask('GET', '/api/roedovre/people', '');
    expect(out).toMatchObject({ status: 401, body: { refusals: [{ code: 'session/missing' }] } });
  });

  it('publish on the schedule', async () => {
    await work({ 'detail-type': 'Scheduled Event', source: 'aws.events' }, {});
    const goal = published.get('/pages/roedovre/maal/frivilligpolitik-2020-2/index.html');
    expect(goal).toContain('108.000');
  });

  it('sign where a file goes, with the client of the bucket that is built apart', async () => {
    const yusuf = await world.cookieFor('forening-b');
    const page = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}/steps/bilag`;
    const file = sampleId('fil', 700);
    const body = { kind: 'accounts', name: 'regnskab.pdf', bytes: 9 };
    const { body: announced } = await ask('PUT', `${page}/files/${file}`, yusuf, body);
    const url = new URL(announced.upload.url);
    expect(url.origin).toBe('https://plan.example');
    expect(url.pathname).toBe(`/vault/arriving/roedovre/${DRAFT}/${file}`);
    expect(url.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
    await ask('DELETE', `${page}/files/${file}`, yusuf);
  });

  it('run the main job from a sent application to an issued decision', async () => {
    const yusuf = await world.cookieFor('forening-b');
    const application = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
    const sent = await ask('POST', `${application}/submission`, yusuf, {
      association: sampleId('ass', 2),
      ...SAID,
    });
    expect(sent.body.application?.state).toBe('submitted');
    await stream();
    const mail = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(mail.rows.some((row) => row.sort.startsWith(`receipt-${DRAFT}`))).toBe(true);
    const paper = [...published.keys()].find((path) => path.includes(`/roedovre/${DRAFT}/paper-`));
    expect(published.get(paper ?? '')).toMatch(/^%PDF-1\.7/);

    const mette = await world.cookieFor('sagsbehandler');
    const desk = `/api/roedovre/rounds/${REVIEWING}/allocation`;
    const list = (await ask('GET', desk, mette)).body;
    for (const line of list.allocation.lines) {
      const body = wholeOf(list, line);
      expect((await ask('PUT', `${desk}/lines/${line.application}`, mette, body)).status).toBe(200);
    }
    const members: string[] = list.committee.seats.map((seat: any) => seat.person);
    for (const [index, planned] of list.ballotPlan.entries()) {
      const out = planned.leave.map((each: any) => each.person);
      const present = members.filter((person) => !out.includes(person));
      const votes = { for: present, against: [], abstain: [] };
      const ballot = `${desk}/ballots/${sampleId('bal', 900 + index)}`;
      expect(
        (await ask('PUT', ballot, mette, { lines: planned.lines, present, votes })).status,
      ).toBe(200);
    }
    const meeting = { body: 'Social- og Sundhedsudvalget', day: '2026-12-01', item: 'punkt 4' };
    expect((await ask('POST', `${desk}/adoption`, mette, meeting)).status).toBe(200);
    await stream();
    const karen = await world.cookieFor('forening-a');
    const decided = await ask(
      'GET',
      `/api/roedovre/rounds/${REVIEWING}/applications/${sampleId('app', 1)}`,
      karen,
    );
    expect(decided.body.decision).toMatchObject({ outcome: 'full', amount: 2_500_000 });
    const goal = published.get('/pages/roedovre/maal/frivilligpolitik-2020-2/index.html');
    expect(goal).toContain('262.000');
  });
});
