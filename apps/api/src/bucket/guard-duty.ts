import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Scanner } from '../deps.ts';
import { vaultPath } from './s3-vault.ts';

/**
 * GuardDuty tags what arrives in the bucket. What it could not scan, such as a file with a
 * password, is not handed out either.
 */
export function guardDutyScanner(client: S3Client, bucket: string): Scanner {
  return {
    async scan(key) {
      const answer = await client.send(
        new GetObjectTaggingCommand({ Bucket: bucket, Key: vaultPath('arriving', key) }),
      );
      const status = answer.TagSet?.find(({ Key }) => Key === 'GuardDutyMalwareScanStatus')?.Value;
      if (status === undefined) throw new Error('The scanner has not said yet');
      return status === 'NO_THREATS_FOUND' ? 'clean' : 'harmful';
    },
  };
}
