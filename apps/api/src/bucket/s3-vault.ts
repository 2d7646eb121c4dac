import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { CopyObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Vault, VaultPlace } from '../deps.ts';
import { downloadAs } from '../outside/index.ts';

const UPLOAD_SECONDS = 600;
const LINK_SECONDS = 60;
const PLACES: readonly VaultPlace[] = ['arriving', 'kept', 'quarantine'];
const OCTETS = 'application/octet-stream';

/** Where a file lies in the bucket; the same path leads there through our own address. */
export function vaultPath(place: VaultPlace, key: string): string {
  return `vault/${place}/${key}`;
}

/**
 * Files in a bucket nobody reads but through what is signed. The links lead through our own
 * address (CloudFront hands `/vault/*` on to the bucket), so that pages need no other host; the
 * signature is made for the bucket’s. Length and type of an upload are part of it.
 */
export function s3Vault(client: S3Client, bucket: string, origin: string): Vault {
  const through = (signed: string): string => {
    const { pathname, search } = new URL(signed);
    return `${origin}${pathname.slice(pathname.indexOf('/vault/'))}${search}`;
  };

  async function placeOf(key: string): Promise<VaultPlace | undefined> {
    for (const place of PLACES) {
      try {
        await client.send(new HeadObjectCommand({ Bucket: bucket, Key: vaultPath(place, key) }));
        return place;
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
      }
    }
    return undefined;
  }

  async function read(key: string): Promise<Uint8Array | undefined> {
    const place = await placeOf(key);
    if (!place) return undefined;
    const answer = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: vaultPath(place, key) }),
    );
    return answer.Body?.transformToByteArray();
  }

  async function copied(
    from: string,
    to: string,
    how: Pick<CopyObjectCommandInput, 'TaggingDirective'> = {},
  ): Promise<void> {
    const CopySource = `${bucket}/${from}`;
    await client.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource, ...how }));
  }

  async function erase(key: string, places: readonly VaultPlace[]): Promise<void> {
    const Objects = places.map((place) => ({ Key: vaultPath(place, key) }));
    await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
  }

  return {
    placeOf,
    read,
    async put(key, bytes) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: vaultPath('kept', key), Body: bytes }),
      );
    },
    async uploadTo(key, bytes) {
      const signed = await getSignedUrl(
        client,
        new PutObjectCommand({
          Bucket: bucket,
          Key: vaultPath('arriving', key),
          ContentLength: bytes,
          ContentType: OCTETS,
        }),
        {
          expiresIn: UPLOAD_SECONDS,
          signableHeaders: new Set(['host', 'content-length', 'content-type']),
        },
      );
      return { url: through(signed), headers: { 'content-type': OCTETS } };
    },
    async settle(key, place) {
      if ((await placeOf(key)) !== 'arriving') return;
      await copied(vaultPath('arriving', key), vaultPath(place, key));
      await erase(key, ['arriving']);
    },
    async copy(from, to) {
      if ((await placeOf(from)) !== 'kept') return false;
      try {
        // What the scanner said is about the upload; to copy it, too, would take a right of its own.
        await copied(vaultPath('kept', from), vaultPath('kept', to), {
          TaggingDirective: 'REPLACE',
        });
        return true;
      } catch (error) {
        if (error instanceof NoSuchKey) return false;
        throw error;
      }
    },
    async linkTo(key, name, contentType) {
      const signed = await getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket: bucket,
          Key: vaultPath('kept', key),
          ResponseContentDisposition: downloadAs(name),
          ResponseContentType: contentType,
        }),
        { expiresIn: LINK_SECONDS },
      );
      return through(signed);
    },
    erase: (key) => erase(key, PLACES),
  };
}
