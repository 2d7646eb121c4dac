import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instant } from '@plan/domain';
import type { Deps, Identity, LogEntry, Post, Scanner, Vault } from './deps.ts';
import { localPost, smtpPost, unconnectedRegister } from './outside/index.ts';
import { oidcIdentity, redirectFor } from './sign-in/index.ts';
import { dynamoStore } from './store/index.ts';
import type { Engine } from './store/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}`);
  return value;
}

/** Reads a secret by its reference when it is first needed; it is never in the environment. */
async function secretOf(reference: string): Promise<string> {
  const { GetSecretValueCommand, SecretsManagerClient } =
    await import('@aws-sdk/client-secrets-manager');
  const client = new SecretsManagerClient({});
  const answer = await client.send(new GetSecretValueCommand({ SecretId: reference }));
  return answer.SecretString ?? '';
}

/** The municipality's own issuer, by configuration. */
function configuredIdentity(environment: Environment, origin: string): Identity {
  let identity: Promise<Identity> | undefined;
  const ready = (): Promise<Identity> => {
    identity ??= secretOf(needed(environment, 'PLAN_OIDC_SECRET')).then((secret) =>
      oidcIdentity({
        issuer: needed(environment, 'PLAN_OIDC_ISSUER'),
        clientId: needed(environment, 'PLAN_OIDC_CLIENT'),
        clientSecret: secret,
        redirect: redirectFor(origin),
      }),
    );
    return identity;
  };
  return {
    authorizationUrl: async (start, hint) => (await ready()).authorizationUrl(start, hint),
    claimsFor: async (callback, start) => (await ready()).claimsFor(callback, start),
  };
}

/** The bucket for attachments, reached when somebody attaches or opens something. */
function attachments(environment: Environment, origin: string): Pick<Deps, 'vault' | 'scanner'> {
  const bucket = needed(environment, 'PLAN_ATTACHMENTS_BUCKET');
  let ready: Promise<{ vault: Vault; scanner: Scanner }> | undefined;
  const load = () => {
    ready ??= import('./bucket/index.ts').then((room) => room.bucketOf(bucket, origin));
    return ready;
  };
  return {
    vault: {
      uploadTo: async (key, bytes) => (await load()).vault.uploadTo(key, bytes),
      put: async (key, bytes) => (await load()).vault.put(key, bytes),
      placeOf: async (key) => (await load()).vault.placeOf(key),
      read: async (key) => (await load()).vault.read(key),
      settle: async (key, place) => (await load()).vault.settle(key, place),
      copy: async (from, to) => (await load()).vault.copy(from, to),
      linkTo: async (key, name, type) => (await load()).vault.linkTo(key, name, type),
      erase: async (key) => (await load()).vault.erase(key),
    },
    scanner: { scan: async (key, read) => (await load()).scanner.scan(key, read) },
  };
}

function log(entry: LogEntry): void {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}

/** The mail server of the installation; without one, letters lie in the mailbox rows. */
function postFor(environment: Environment, engine: Engine): Post {
  const reference = environment['PLAN_SMTP_SECRET'];
  if (reference === undefined) return localPost(engine);
  let server: Promise<string> | undefined;
  return smtpPost(async () => {
    server ??= secretOf(reference).catch((error: unknown) => {
      // Asked again for the next letter.
      server = undefined;
      throw error;
    });
    return { server: await server, from: needed(environment, 'PLAN_MAIL_FROM') };
  }, log);
}

/** What the program takes from AWS. The stream of the table wakes the worker, so nothing here does. */
export function awsDeps(environment: Environment): Deps {
  const origin = needed(environment, 'PLAN_ORIGIN');
  const engine = dynamoStore(new DynamoDBClient({}), needed(environment, 'PLAN_TABLE'));
  return {
    engine,
    clock: () => instant(Date.now()),
    randomBytes: (count) => randomBytes(count),
    config: {
      origin,
      identityName: environment['PLAN_IDENTITY_NAME'] ?? 'oidc',
      firstAdministrator: environment['PLAN_FIRST_ADMINISTRATOR'] ?? '',
    },
    identity: configuredIdentity(environment, origin),
    post: postFor(environment, engine),
    ...attachments(environment, origin),
    register: unconnectedRegister,
    log,
    wake: () => undefined,
    wait: async (milliseconds) => {
      await wait(milliseconds);
    },
  };
}
