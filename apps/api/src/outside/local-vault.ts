import { createHmac, timingSafeEqual } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Instant } from '@plan/domain';
import type { Hono } from 'hono';
import type { Vault, VaultPlace } from '../deps.ts';
import { downloadAs } from './disposition.ts';

const UPLOAD_MS = 10 * 60_000;
const LINK_MS = 60_000;
const PLACES: readonly VaultPlace[] = ['arriving', 'kept', 'quarantine'];
/** Ids joined by `/`: nothing that could lead out of the folder. */
const KEY = /^[a-z0-9_-]+(?:\/[a-z0-9_-]+)+$/;

type Settings = {
  readonly folder: string;
  readonly origin: string;
  readonly clock: () => Instant;
  /** Links die with it, so that a new one at each start is enough. */
  readonly secret: Uint8Array;
};

/** A link says in the open what it is good for; the signature keeps it from being changed. */
function signedLinks({ origin, clock, secret }: Settings) {
  const signature = (path: string, query: URLSearchParams) =>
    createHmac('sha256', secret).update(`${path}?${query.toString()}`).digest('base64url');
  return {
    make(path: string, told: Readonly<Record<string, string>>, lives: number): string {
      const query = new URLSearchParams({ ...told, until: String(Date.parse(clock()) + lives) });
      query.sort();
      const signed = signature(path, query);
      query.set('signature', signed);
      return `${origin}${path}?${query.toString()}`;
    },
    /** What a link says, if it is ours and still good. */
    read(url: URL): URLSearchParams | undefined {
      const query = new URLSearchParams(url.search);
      const given = Buffer.from(query.get('signature') ?? '');
      query.delete('signature');
      query.sort();
      const right = Buffer.from(signature(url.pathname, query));
      const ours = given.length === right.length && timingSafeEqual(given, right);
      return ours && Number(query.get('until')) > Date.parse(clock()) ? query : undefined;
    },
  };
}

/** Files in a folder on this machine, sent and fetched by signed links like those of a bucket. */
export function localVault(settings: Settings): Vault & { mount(app: Hono): void } {
  const { folder } = settings;
  const links = signedLinks(settings);
  const pathOf = (place: VaultPlace, key: string): string => {
    if (!KEY.test(key)) throw new Error('Not a key of the vault');
    return join(folder, place, key);
  };

  async function placeOf(key: string): Promise<VaultPlace | undefined> {
    for (const place of PLACES) {
      const there = await access(pathOf(place, key)).then(
        () => true,
        () => false,
      );
      if (there) return place;
    }
    return undefined;
  }

  /** Written beside and moved into place, so that nobody reads half a file. */
  async function write(place: VaultPlace, key: string, bytes: Uint8Array): Promise<void> {
    const path = pathOf(place, key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
  }

  async function read(key: string): Promise<Uint8Array | undefined> {
    const place = await placeOf(key);
    return place && (await readFile(pathOf(place, key)));
  }

  return {
    placeOf,
    read,
    put: (key, bytes) => write('kept', key, bytes),
    uploadTo: async (key, bytes) => ({
      url: links.make(`/vault/arriving/${key}`, { bytes: String(bytes) }, UPLOAD_MS),
      headers: { 'content-type': 'application/octet-stream' },
    }),
    async settle(key, place) {
      if ((await placeOf(key)) !== 'arriving') return;
      const target = pathOf(place, key);
      await mkdir(dirname(target), { recursive: true });
      await rename(pathOf('arriving', key), target);
    },
    async copy(from, to) {
      const bytes = await readFile(pathOf('kept', from)).catch(missing);
      if (!bytes) return false;
      await write('kept', to, bytes);
      return true;
    },
    linkTo: async (key, name, type) => links.make(`/vault/kept/${key}`, { name, type }, LINK_MS),
    async erase(key) {
      await Promise.all(PLACES.map((place) => rm(pathOf(place, key), { force: true })));
    },
    mount(app) {
      app.put('/vault/arriving/*', async ({ req, body }) => {
        const url = new URL(req.url);
        const told = links.read(url);
        if (!told) return body(null, 403);
        const bytes = Number(told.get('bytes'));
        if (Number(req.header('content-length') ?? bytes) !== bytes) return body(null, 400);
        const sent = await exactly(req.raw, bytes);
        if (!sent) return body(null, 400);
        await write('arriving', url.pathname.slice('/vault/arriving/'.length), sent);
        return body(null, 200);
      });
      app.get('/vault/kept/*', async ({ req, body }) => {
        const url = new URL(req.url);
        const told = links.read(url);
        if (!told) return body(null, 403);
        const key = url.pathname.slice('/vault/kept/'.length);
        const kept = await readFile(pathOf('kept', key)).catch(missing);
        if (!kept) return body(null, 404);
        return body(new Uint8Array(kept), 200, {
          'content-type': told.get('type') ?? 'application/octet-stream',
          'content-disposition': downloadAs(told.get('name') ?? 'bilag'),
          'cache-control': 'private, no-store',
        });
      });
    },
  };
}

function missing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

/** The body if it is exactly so long; reading stops at the first byte too many. */
async function exactly(request: Request, bytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let count = 0;
  for await (const part of request.body ?? []) {
    count += part.byteLength;
    if (count > bytes) return undefined;
    parts.push(part);
  }
  return count === bytes ? Buffer.concat(parts) : undefined;
}
