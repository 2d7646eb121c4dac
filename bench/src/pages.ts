import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { day, publicViewOf, uuidFromDigest } from '@plan/domain';
import { furesoe, holdingsOf, roedovre } from '@plan/domain/samples';
import { municipalitySite } from '@plan/pages';

const ROOT = resolve(import.meta.dirname, '../..');
const PORTAL = join(ROOT, 'apps/portal/dist');

function compressed(text: string | Uint8Array): number {
  return brotliCompressSync(text).byteLength;
}

function inPortal(path: string): Uint8Array {
  return readFileSync(join(PORTAL, path));
}

/** What the first screen of the portal makes a browser fetch, compressed. */
export function portalFirstLoad(): { scripts: number; styles: number; total: number } {
  const html = Buffer.from(inPortal('index.html')).toString();
  const linked = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    (match) => match[1] ?? [],
  );
  const sumOf = (ending: string) =>
    linked
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + compressed(inPortal(path)), 0);
  const [scripts, styles] = [sumOf('.js'), sumOf('.css')];
  return { scripts, styles, total: scripts + styles };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The heaviest published page of the samples with its style sheet, compressed. */
export function heaviestPage(): { path: string; bytes: number } {
  const today = day('2026-11-22');
  const anchor = {
    today,
    personOf: (subject: string) => `per_${uuidFromDigest(sha256(subject))}` as const,
    sha256,
  };
  const styles = compressed(inPortal('assets/pages.css'));
  return [roedovre(anchor), furesoe(anchor)]
    .flatMap((world) =>
      municipalitySite(publicViewOf(holdingsOf(world, today)), 'http://localhost'),
    )
    .filter((file) => file.path.endsWith('.html'))
    .map(({ path, text }) => ({ path, bytes: compressed(text) + styles }))
    .reduce((heaviest, page) => (page.bytes > heaviest.bytes ? page : heaviest));
}
