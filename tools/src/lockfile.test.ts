import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Locked = {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
};

const lock = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as Locked;

/** Whether a package finds another by walking up its folders, as Node.js does. */
function isLocked(from: string, name: string): boolean {
  const parts = from.split('/node_modules/');
  const folders = parts.map((_, count) => parts.slice(0, count + 1).join('/node_modules/'));
  return ['', ...folders].some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock.packages,
  );
}

describe('the lockfile', () => {
  it('names every platform package, so that npm ci works on every machine', () => {
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
    );
    expect(missing).toEqual([]);
  });

  it('records no download addresses of one machine', () => {
    const resolved = Object.values(lock.packages).flatMap((each) => each.resolved ?? []);
    const elsewhere = resolved.filter(
      (address) => /^https?:/.test(address) && !address.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});
