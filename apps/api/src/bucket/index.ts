import { S3Client } from '@aws-sdk/client-s3';
import type { Scanner, Vault } from '../deps.ts';
import { guardDutyScanner } from './guard-duty.ts';
import { s3Vault } from './s3-vault.ts';

export { guardDutyScanner, s3Vault };

/** The bucket for attachments, and the scanner that tags what arrives in it. */
export function bucketOf(bucket: string, origin: string): { vault: Vault; scanner: Scanner } {
  // A link is sent by a browser, which adds no checksum of its own.
  const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  return { vault: s3Vault(client, bucket, origin), scanner: guardDutyScanner(client, bucket) };
}
