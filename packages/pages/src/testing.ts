import { createHash } from 'node:crypto';
import { day, uuidFromDigest } from '@plan/domain';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What samples are computed from in tests of pages. */
export const anchor = {
  today: day('2026-11-22'),
  personOf: (subject: string) => `per_${uuidFromDigest(sha256(subject))}` as const,
  sha256,
};
