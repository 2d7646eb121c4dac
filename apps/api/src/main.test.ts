import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plan-main-'));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

type Started = { child: ChildProcess; ended: Promise<number | null>; errors: () => string };

function start(environment: Record<string, string>): Started {
  const { NODE_ENV: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    // As npm start does: tsx finds how to read JSX in the root.
    cwd: ROOT,
    env: { ...inherited, ...environment },
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, errors: () => errors };
}

async function ready(started: Started): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    started.child.stdout?.on('data', (text: Buffer) => {
      told += text.toString();
      const found = /Plan & Pulje ready: (\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
    void started.ended.then((code) => reject(new Error(`Ended with ${code}: ${started.errors()}`)));
  });
}

/** Asks again and again until the port is taken; what is asked then must be answered. */
async function answeredWhileStarting(address: string): Promise<Response> {
  for (;;) {
    try {
      return await fetch(address, { signal: AbortSignal.timeout(10_000) });
    } catch (error) {
      if (error instanceof DOMException) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Signs in as a script would: by following redirects and keeping cookies. */
async function signedIn(origin: string, hint: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = `${origin}/api/sign-in?return=/api/me&login_hint=${hint}`;
  for (let hops = 0; hops < 12; hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (answer.status === 200) return `__Host-session=${jar.get('__Host-session')}`;
    if (!location) throw new Error(`${answer.status} at ${next}: ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('Sign-in goes in circles');
}

describe('npm start', () => {
  it('serves everything on one address, keeps its data, and ends at once when told to', async () => {
    const folder = freshFolder();
    const environment = { PORT: String(await freePort()), PLAN_DATA: folder };
    const first = start(environment);
    // Somebody who comes while it is starting is answered, not left waiting.
    const early = answeredWhileStarting(`http://localhost:${environment.PORT}/api/health`);
    const origin = await ready(first);
    expect((await early).status).toBe(200);
    const cookie = await signedIn(origin, 'forening-a');
    const me = await (await fetch(`${origin}/api/me`, { headers: { cookie } })).json();
    expect(me).toMatchObject({ signedIn: true, name: 'Karen Holm', signIn: 'mitid-private' });
    expect((await fetch(`${origin}/api/health`)).status).toBe(200);
    expect((await fetch(`${origin}/api/openapi.json`)).status).toBe(200);
    expect(await (await fetch(`${origin}/app`)).text()).toContain('<div id="root">');
    const goal = await fetch(`${origin}/roedovre/maal/frivilligpolitik-2020-2`);
    expect(await goal.text()).toContain('Vi skaber synlighed og netværk på frivilligområdet');

    const association = 'ass_01890000-0000-7000-8000-0000000000aa';
    const body = {
      kind: 'group',
      name: 'Nye Venner',
      cvr: '',
      postalCode: '2610',
      email: 'a@b.dk',
      phone: '',
    };
    const made = await fetch(`${origin}/api/roedovre/associations/${association}`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(made.status).toBe(200);

    const pid = Number(readFileSync(join(folder, 'server.pid'), 'utf8'));
    expect(pid).toBe(first.child.pid);
    const asked = performance.now();
    process.kill(pid, 'SIGTERM');
    expect(await first.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(existsSync(join(folder, 'server.pid'))).toBe(false);

    const second = start(environment);
    await ready(second);
    const again = await fetch(`${origin}/api/roedovre/associations/${association}`, {
      headers: { cookie },
    });
    expect(again.status).toBe(200);
  });

  it('says in one line that the port is in use, and touches nothing', async () => {
    const port = await freePort();
    const server = createServer().listen(port);
    const folder = join(freshFolder(), 'data');
    const started = start({ PORT: String(port), PLAN_DATA: folder });
    expect(await started.ended).toBe(1);
    server.close();
    const line = started
      .errors()
      .split('\n')
      .find((each) => each.startsWith('Plan & Pulje'));
    expect(line).toBe(`Plan & Pulje cannot start: Port ${port} is already in use`);
    expect(existsSync(folder)).toBe(false);
  });

  it('says in one line that the data path is a file', async () => {
    const file = join(freshFolder(), 'taken');
    writeFileSync(file, 'mine');
    const started = start({ PORT: String(await freePort()), PLAN_DATA: file });
    expect(await started.ended).toBe(1);
    expect(started.errors()).toContain('Plan & Pulje cannot start: PLAN_DATA cannot be used');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('says that the data is of a newer program, and leaves it alone', async () => {
    const folder = freshFolder();
    const { default: Database } = await import('libsql');
    const raw = new Database(join(folder, 'plan.db'));
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    const started = start({ PORT: String(await freePort()), PLAN_DATA: folder });
    expect(await started.ended).toBe(1);
    expect(started.errors()).toContain('newer than this program knows');
  });

  it('starts empty with one first administrator, who creates a municipality', async () => {
    const environment = {
      PORT: String(await freePort()),
      PLAN_DATA: freshFolder(),
      PLAN_SEED: 'none',
    };
    const origin = await ready(start(environment));
    const cookie = await signedIn(origin, 'foerste-administrator');
    const me = await (await fetch(`${origin}/api/me`, { headers: { cookie } })).json();
    expect(me).toMatchObject({ mayCreateMunicipality: true, municipalities: [] });
    const create = () =>
      fetch(`${origin}/api/municipalities/nybylille`, {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Nyby Lille Kommune', email: 'a@b.dk', phone: '' }),
      });
    expect((await create()).status).toBe(200);
    expect((await create()).status).toBe(200);
    const after = await (await fetch(`${origin}/api/me`, { headers: { cookie } })).json();
    expect(after).toMatchObject({
      municipalities: [{ id: 'nybylille', roles: ['administrator'] }],
    });
  });
});
