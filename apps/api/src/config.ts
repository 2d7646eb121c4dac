import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the environment says about a run on one machine. */
export type Settings = {
  readonly port: number;
  readonly data: string;
  readonly origin: string;
  readonly seed: boolean;
  /** A clamd that looks through what people attach; without one the scan is simulated. */
  readonly scanner?: { readonly host: string; readonly port: number };
  /** The mail server that letters are handed to; without one they lie in the mailbox. */
  readonly mail?: { readonly server: string; readonly from: string };
  /** A real issuer; without one the local issuer lets demo people in. */
  readonly oidc?: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly firstAdministrator: string;
  };
};

/** A sentence for the person at the terminal; nothing has been touched. */
export class StartError extends Error {}

export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment['PORT'] ?? '4100');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT must be a number from 1 to 65535, not ${environment['PORT']}`);
  }
  const origin = environment['PLAN_ORIGIN'] ?? `http://localhost:${port}`;
  if (!/^https?:\/\/[^/]+$/.test(origin)) {
    throw new StartError(`PLAN_ORIGIN must be an address without a path, not ${origin}`);
  }
  const oidc = oidcFrom(environment);
  const scanner = scannerFrom(environment);
  if (oidc && !scanner) {
    throw new StartError('PLAN_OIDC_ISSUER is set, but not PLAN_SCANNER (clamd://host:3310)');
  }
  const mail = mailFrom(environment);
  if (oidc && !mail) {
    throw new StartError('PLAN_OIDC_ISSUER is set, but not PLAN_SMTP (smtps://name:password@host)');
  }
  return {
    ...(mail ? { mail } : {}),
    ...(oidc ? { oidc } : {}),
    ...(scanner ? { scanner } : {}),
    port,
    origin,
    data: resolve(environment['PLAN_DATA'] ?? '.data'),
    seed: environment['PLAN_SEED'] !== 'none',
  };
}

function scannerFrom(environment: Readonly<Record<string, string | undefined>>) {
  const address = environment['PLAN_SCANNER'];
  if (address === undefined) return undefined;
  const [, host, port] = /^clamd:\/\/([^:/]+):(\d+)$/.exec(address) ?? [];
  if (host === undefined) {
    throw new StartError(`PLAN_SCANNER must be like clamd://host:3310, not ${address}`);
  }
  return { host, port: Number(port) };
}

function mailFrom(environment: Readonly<Record<string, string | undefined>>) {
  const server = environment['PLAN_SMTP'];
  if (server === undefined) return undefined;
  if (!/^smtps?:\/\/\S+$/.test(server)) {
    throw new StartError('PLAN_SMTP must be like smtps://name:password@host:465');
  }
  const from = environment['PLAN_MAIL_FROM'] ?? '';
  if (!/@[^@\s>]+>?$/.test(from)) {
    throw new StartError(
      'PLAN_SMTP is set, but PLAN_MAIL_FROM does not say whom letters come from',
    );
  }
  return { server, from };
}

function oidcFrom(environment: Readonly<Record<string, string | undefined>>): Settings['oidc'] {
  const issuer = environment['PLAN_OIDC_ISSUER'];
  if (issuer === undefined) return undefined;
  const needed = (name: string): string => {
    const value = environment[name];
    if (value === undefined) throw new StartError(`PLAN_OIDC_ISSUER is set, but not ${name}`);
    return value;
  };
  return {
    issuer,
    clientId: needed('PLAN_OIDC_CLIENT'),
    clientSecret: needed('PLAN_OIDC_CLIENT_SECRET'),
    firstAdministrator: needed('PLAN_FIRST_ADMINISTRATOR'),
  };
}

/** Makes the data folder, or says in one line why it cannot. */
export function dataFolder(settings: Settings): string {
  try {
    mkdirSync(settings.data, { recursive: true });
    mkdirSync(join(settings.data, 'public'), { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    throw new StartError(`PLAN_DATA cannot be used as a folder: ${why}`);
  }
  return settings.data;
}
