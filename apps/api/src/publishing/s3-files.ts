import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Files } from '../deps.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Published files in a bucket behind CloudFront. */
export function s3Files(bucket: string): Files {
  const client = new S3Client({});
  return {
    async put(path, content): Promise<void> {
      const ContentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const CacheControl = 'public, max-age=60';
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: path,
          Body: content,
          ContentType,
          CacheControl,
        }),
      );
    },
  };
}
