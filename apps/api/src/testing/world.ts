import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, instant } from '@plan/domain';
import type { Instant, MunicipalityId } from '@plan/domain';
import { sampleCompanies, samplePeople } from '@plan/domain/samples';
import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import type { Deps, LogEntry } from '../deps.ts';
import { COOKIE, expiryOf, personOf } from '../http/index.ts';
import { worker } from '../jobs/index.ts';
import { localPost, localVault, simulatedRegister, simulatedScanner } from '../outside/index.ts';
import { records } from '../records.ts';
import { saved, sha256 } from '../rows/index.ts';
import { seedSamples } from '../seed/index.ts';
import { countingStore, embeddedStore } from '../store/index.ts';
import type { Engine } from '../store/index.ts';

export const ORIGIN = 'http://localhost:4100';
/** Mid-morning on an ordinary day, so that the sample has an open round. */
export const START = Date.parse('2026-11-22T09:00:00.000Z');

export type Answer = { readonly status: number; readonly body: any; readonly text: string };

/** A program with the sample municipalities, a clock that is set by hand and no network. */
export async function testWorld(engine: Engine = embeddedStore(':memory:'), startAt = START) {
  let now = startAt;
  let draws = 0;
  const counting = countingStore(engine);
  const log: LogEntry[] = [];
  const woken = new Set<MunicipalityId>();
  const vault = localVault({
    // Made when something is first put there.
    folder: join(tmpdir(), `plan-vault-${process.pid}-${randomUUID()}`),
    origin: ORIGIN,
    clock: () => instant(now),
    secret: createHash('sha256').update('tests').digest(),
  });
  const scanner = simulatedScanner();
  const register = simulatedRegister(sampleCompanies(dayOf(instant(startAt))));
  const deps: Deps = {
    engine: counting,
    clock: () => instant(now),
    // Different at every draw and the same in every run.
    randomBytes: (count) => {
      draws += 1;
      return createHash('sha512').update(String(draws)).digest().subarray(0, count);
    },
    config: { origin: ORIGIN, identityName: 'local', firstAdministrator: 'foerste-administrator' },
    identity: {
      authorizationUrl: () => Promise.reject(new Error('Tests sign in by hand')),
      claimsFor: () => Promise.reject(new Error('Tests sign in by hand')),
    },
    post: localPost(counting),
    vault,
    scanner,
    register,
    log: (entry) => log.push(entry),
    wake: (municipality) => woken.add(municipality),
    wait: async () => undefined,
  };
  const jobs = worker(deps, async () => undefined);
  await seedSamples(deps, false);
  const app: Hono = createApp(deps);
  vault.mount(app);

  /** Signs a person in; the cookie is what a browser would send. */
  async function cookieFor(subject: string): Promise<string> {
    const person = personOf('local', subject);
    const name = samplePeople.find((each) => each.id === subject)?.name ?? subject;
    const token = createHash('sha256').update(`${subject} ${draws}`).digest('base64url');
    draws += 1;
    const session = {
      person,
      name,
      createdAt: now,
      seenAt: now,
      mayCreateMunicipality: subject === 'foerste-administrator',
      signIn: 'mitid-private' as const,
    };
    const key = records.session.key(sha256(token));
    await counting
      .open('platform')
      .commit([saved(records.session, key, undefined, session, { expiresAt: expiryOf(session) })]);
    return `${COOKIE}=${token}.${person}`;
  }

  async function request(
    method: string,
    path: string,
    options: { as?: string; body?: unknown; raw?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const body =
      options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const response = await app.request(`${ORIGIN}${path}`, {
      method,
      headers: {
        ...(options.as === undefined ? {} : { cookie: options.as }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, text, body: json ? JSON.parse(text) : undefined };
  }

  return {
    app,
    deps,
    engine: counting,
    log,
    woken,
    scanner,
    register,
    jobs,
    request,
    cookieFor,
    person: (subject: string) => personOf('local', subject),
    now: (): Instant => instant(now),
    setClock: (milliseconds: number) => {
      now = milliseconds;
    },
  };
}

export type World = Awaited<ReturnType<typeof testWorld>>;
