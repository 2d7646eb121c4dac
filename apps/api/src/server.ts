import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { dayOf, instant } from '@plan/domain';
import type { Instant } from '@plan/domain';
import { firstAdministrator, sampleCompanies, samplePeople } from '@plan/domain/samples';
import { createApp } from './app.ts';
import { StartError, dataFolder } from './config.ts';
import type { Settings } from './config.ts';
import type { Deps, Identity, LogEntry, Post, Scanner } from './deps.ts';
import { runInProcess, worker } from './jobs/index.ts';
import {
  clamdScanner,
  localPost,
  localVault,
  mountMailbox,
  simulatedRegister,
  simulatedScanner,
  smtpPost,
  unconnectedRegister,
} from './outside/index.ts';
import { folderFiles, publisher } from './publishing/index.ts';
import { seedSamples } from './seed/index.ts';
import { localIssuer } from './local-issuer/index.ts';
import type { LocalIssuer } from './local-issuer/index.ts';
import { oidcIdentity, redirectFor } from './sign-in/index.ts';
import { mountStatic } from './static.ts';
import { embeddedStore } from './store/index.ts';
import type { Engine } from './store/index.ts';

export type Running = {
  readonly origin: string;
  /** Does what has fallen due, as the clock would within a minute. */
  tick(): Promise<void>;
  stop(): Promise<void>;
};

export type Overrides = {
  readonly clock?: () => Instant;
  readonly lagIndexes?: boolean;
  readonly log?: (entry: LogEntry) => void;
};

function openedStore(settings: Settings, overrides: Overrides): Engine {
  const folder = dataFolder(settings);
  try {
    return embeddedStore(join(folder, 'plan.db'), { lagIndexes: overrides.lagIndexes === true });
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    throw new StartError(`The data in ${folder} cannot be opened: ${why}`);
  }
}

/** Where anybody can sign in as anybody, only this machine is let in. */
function hostFor(settings: Settings): string | undefined {
  const local = new URL(settings.origin).hostname === 'localhost';
  return local && !settings.oidc ? '127.0.0.1' : undefined;
}

function listening(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE';
      reject(new StartError(busy ? `Port ${port} is already in use` : error.message));
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve());
  });
}

/** A request that has not arrived whole by then is dropped. */
const REQUEST_MS = 30_000;

type Listener = ReturnType<typeof getRequestListener>;

type SignIn = { readonly identity: Identity } & Pick<LocalIssuer, 'handle'>;

/** The issuer of the settings, or a local one with demo people on the same address. */
function signInFor(settings: Settings): SignIn {
  const redirect = redirectFor(settings.origin);
  if (settings.oidc) {
    return { identity: oidcIdentity({ ...settings.oidc, redirect }), handle: () => false };
  }
  const people = settings.seed ? samplePeople : [firstAdministrator];
  const secret = randomBytes(24).toString('base64url');
  const issuer = localIssuer(settings.origin, redirect, people, secret);
  const { clientId, clientSecret } = issuer;
  const address = `${settings.origin}/oidc`;
  return {
    identity: oidcIdentity({ issuer: address, clientId, clientSecret, redirect }),
    handle: (request, response) => issuer.handle(request, response),
  };
}

function postFor({ mail }: Settings, engine: Engine, log: Deps['log']): Post {
  return mail ? smtpPost(() => Promise.resolve(mail), log) : localPost(engine);
}

function scannerFor({ scanner }: Settings): Scanner {
  return scanner ? clamdScanner(scanner.host, scanner.port) : simulatedScanner();
}

/** Everything on one machine and one address: portal, pages, api, sign-in and store. */
export async function startServer(
  settings: Settings,
  portal: string,
  overrides: Overrides = {},
): Promise<Running> {
  const signIn = signInFor(settings);
  let open: (listener: Listener) => void = () => undefined;
  const opened = new Promise<Listener>((resolve) => {
    open = resolve;
  });
  // Whoever comes while the store is being opened waits, and is answered when it is.
  const server = createServer((request, response) => {
    if (!signIn.handle(request, response)) void opened.then((answer) => answer(request, response));
  });
  // Shorter than the minute a round waits after its deadline before it closes.
  server.requestTimeout = REQUEST_MS;
  // The port is taken before anything is written, so that a busy one leaves no trace.
  await listening(server, settings.port, hostFor(settings));
  try {
    const engine = openedStore(settings, overrides);
    const clock = overrides.clock ?? (() => instant(Date.now()));
    const vault = localVault({
      folder: join(settings.data, 'vault'),
      origin: settings.origin,
      clock,
      secret: randomBytes(32),
    });
    const log =
      overrides.log ??
      ((entry: LogEntry) => void process.stdout.write(`${JSON.stringify(entry)}\n`));
    const deps: Deps = {
      engine,
      clock,
      randomBytes: (count) => randomBytes(count),
      config: {
        origin: settings.origin,
        identityName: settings.oidc?.issuer ?? 'local',
        firstAdministrator: settings.oidc?.firstAdministrator ?? firstAdministrator.id,
      },
      identity: signIn.identity,
      post: postFor(settings, engine, log),
      vault,
      scanner: scannerFor(settings),
      register: settings.seed
        ? simulatedRegister(sampleCompanies(dayOf(clock())))
        : unconnectedRegister,
      log,
      wake: (municipality) => jobs.wake(municipality),
      wait: async (milliseconds) => {
        await wait(milliseconds);
      },
    };
    const publicFolder = join(settings.data, 'public');
    const jobs = runInProcess(worker(deps, publisher(deps, folderFiles(publicFolder))), (error) =>
      deps.log({ level: 'error', event: 'jobs', detail: String(error) }),
    );
    if (settings.seed) await seedSamples(deps);
    await jobs.tick();
    const app = createApp(deps);
    vault.mount(app);
    // Whoever can sign in as anybody may read everybody's letters; nobody else may.
    if (!settings.oidc) mountMailbox(app, engine);
    mountStatic(app, portal, publicFolder);
    open(getRequestListener(app.fetch));
    return {
      origin: settings.origin,
      tick: jobs.tick,
      async stop() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await jobs.stop();
        await engine.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
