import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { Hono } from 'hono';
import { instant } from '@plan/domain';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vault } from '../deps.ts';
import { clamdScanner, localVault } from '../outside/index.ts';
import { guardDutyScanner, s3Vault } from './index.ts';

const BUCKET = 'attachments';
const KEY = 'roedovre/app_1/fil_1';
const BYTES = new TextEncoder().encode('vedtægter');
const folder = mkdtempSync(join(tmpdir(), 'plan-vaults-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Reached = { vault: Vault; fetch: (url: string, init?: RequestInit) => Promise<Response> };

/** What every vault does, whoever keeps the bytes. */
function keepsFiles(name: string, reach: () => Reached): void {
  describe(`a vault (${name})`, () => {
    const send = async (key: string, bytes = BYTES) => {
      const { vault, fetch } = reach();
      const { url, headers } = await vault.uploadTo(key, bytes.byteLength);
      return fetch(url, { method: 'PUT', body: bytes, headers: { ...headers } });
    };

    it('takes what is sent by its link, and hands it out under its name when it is kept', async () => {
      const { vault, fetch } = reach();
      expect(await vault.placeOf(KEY)).toBeUndefined();
      expect(await vault.read(KEY)).toBeUndefined();
      expect((await send(KEY)).status).toBe(200);
      expect(await vault.placeOf(KEY)).toBe('arriving');
      expect(Buffer.from((await vault.read(KEY)) ?? []).toString()).toBe('vedtægter');
      await vault.settle(KEY, 'kept');
      await vault.settle(KEY, 'quarantine');
      expect(await vault.placeOf(KEY)).toBe('kept');
      const got = await fetch(await vault.linkTo(KEY, 'Å "1".pdf', 'application/pdf'));
      expect(await got.text()).toBe('vedtægter');
      expect(got.headers.get('content-type')).toBe('application/pdf');
      expect(got.headers.get('content-disposition')).toBe(
        `attachment; filename="A_ _1_.pdf"; filename*=UTF-8''%C3%85%20%221%22.pdf`,
      );
    });

    it('hands nothing out of quarantine', async () => {
      const { vault, fetch } = reach();
      const key = 'roedovre/app_1/fil_2';
      await send(key);
      await vault.settle(key, 'quarantine');
      const got = await fetch(await vault.linkTo(key, 'a.pdf', 'application/pdf'));
      expect(got.status).toBe(404);
      expect(await vault.placeOf(key)).toBe('quarantine');
    });

    it('copies what is kept, whole and once more, and nothing else', async () => {
      const { vault } = reach();
      const [from, to] = ['roedovre/ass_1/fil_4', 'roedovre/app_1/fil_5'] as const;
      expect(await vault.copy(from, to)).toBe(false);
      await send(from);
      expect(await vault.copy(from, to)).toBe(false);
      await vault.settle(from, 'kept');
      expect(await vault.copy(from, to)).toBe(true);
      expect(await vault.copy(from, to)).toBe(true);
      await vault.erase(from);
      expect(await vault.placeOf(to)).toBe('kept');
      expect(Buffer.from((await vault.read(to)) ?? []).toString()).toBe('vedtægter');
    });

    it('keeps what we made, and forgets what is erased', async () => {
      const { vault } = reach();
      const key = 'roedovre/app_1/fil_3';
      await vault.put(key, BYTES);
      expect(await vault.placeOf(key)).toBe('kept');
      await vault.erase(key);
      await vault.erase(key);
      expect(await vault.placeOf(key)).toBeUndefined();
    });
  });
}

const app = new Hono();
const local = localVault({
  folder: join(folder, 'local'),
  origin: 'http://localhost:4100',
  clock: () => instant(Date.now()),
  secret: new Uint8Array(32),
});
local.mount(app);
keepsFiles('folder', () => ({ vault: local, fetch: async (url, init) => app.request(url, init) }));

it('reaches nothing outside its folder', async () => {
  for (const key of ['../plan.db', 'a/../../b', '/etc/passwd', 'a/b.part', 'a']) {
    await expect(local.put(key, BYTES)).rejects.toThrow('Not a key of the vault');
  }
});

describe('a bucket', () => {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  let client: S3Client;
  let address = '';
  beforeAll(async () => {
    const { port } = await server.run();
    address = `http://127.0.0.1:${port}`;
    client = new S3Client({
      endpoint: address,
      forcePathStyle: true,
      region: 'eu-north-1',
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      requestChecksumCalculation: 'WHEN_REQUIRED',
    });
  });
  afterAll(() => server.close());

  // What CloudFront does: the same path in the bucket.
  keepsFiles('bucket', () => ({
    vault: s3Vault(client, BUCKET, 'https://plan.example'),
    fetch: (url, init) => {
      const { origin, pathname, search } = new URL(url);
      expect(origin).toBe('https://plan.example');
      return fetch(`${address}/${BUCKET}${pathname}${search}`, init);
    },
  }));

  it('signs length, type and host of an upload, and nothing for long', async () => {
    const { url } = await s3Vault(client, BUCKET, 'https://plan.example').uploadTo(KEY, 9);
    const query = new URL(url).searchParams;
    expect(query.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
    expect(query.get('X-Amz-Expires')).toBe('600');
    expect([...query.keys()].join()).not.toMatch(/checksum/i);
  });

  it('is scanned by its tags: no tag yet is no answer', async () => {
    const scanner = guardDutyScanner(client, BUCKET);
    const vault = s3Vault(client, BUCKET, 'https://plan.example');
    const key = 'roedovre/app_1/fil_4';
    const { url } = await vault.uploadTo(key, BYTES.byteLength);
    const { pathname, search } = new URL(url);
    await fetch(`${address}/${BUCKET}${pathname}${search}`, { method: 'PUT', body: BYTES });
    const read = async () => BYTES;
    await expect(scanner.scan(key, read)).rejects.toThrow('not said yet');
    const tagged = async (Value: string) => {
      const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value }];
      const at = { Bucket: BUCKET, Key: `vault/arriving/${key}` };
      await client.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } }));
      return scanner.scan(key, read);
    };
    expect(await tagged('NO_THREATS_FOUND')).toBe('clean');
    expect(await tagged('THREATS_FOUND')).toBe('harmful');
    expect(await tagged('UNSUPPORTED')).toBe('harmful');
  });
});

/** A clamd that reads a whole stream and answers as told. */
async function clamd(answer: (bytes: Buffer) => string) {
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('data', (part) => {
      got = Buffer.concat([got, part]);
      const stream = wholeStream(got);
      if (stream) socket.end(answer(stream));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** The chunks of `zINSTREAM` joined, once the zero at their end is there. */
function wholeStream(got: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (!got.subarray(0, command.length).equals(Buffer.from(command))) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('clamd', () => {
  const big = Buffer.alloc(200_000, 'a');
  const asked = async (answer: string) => {
    let seen = 0;
    const { server, port } = await clamd((bytes) => {
      seen = bytes.length;
      return answer;
    });
    try {
      const verdict = await clamdScanner('127.0.0.1', port).scan(KEY, async () => big);
      expect(seen).toBe(200_000);
      return verdict;
    } finally {
      server.close();
    }
  };

  it('is sent every byte, and taken at its word', async () => {
    expect(await asked('stream: OK\0')).toBe('clean');
    expect(await asked('stream: Win.Test.EICAR_HDB-1 FOUND\0')).toBe('harmful');
  });

  it('is asked again where it cannot say', async () => {
    await expect(asked('INSTREAM size limit exceeded. ERROR\0')).rejects.toThrow('could not say');
    await expect(clamdScanner('127.0.0.1', 1).scan(KEY, async () => big)).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});
