import { scannedFile } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import type { Deps } from '../deps.ts';
import { records } from '../records.ts';
import type { Job } from '../records.ts';
import { one, saved } from '../rows/index.ts';
import { vaultKey } from '../vault-key.ts';

type JobOf<Name extends Job['job']> = Extract<Job, { job: Name }>;

const ATTEMPTS = 5;

/**
 * Has a file scanned, moves it to where it then belongs, and says so on the page of papers. Done
 * again after any stop: what has been moved is judged by where it lies. Throws as long as the
 * scanner cannot say.
 */
export async function scanFile(
  deps: Pick<Deps, 'engine' | 'vault' | 'scanner'>,
  municipality: MunicipalityId,
  job: JobOf<'scan-file'>,
): Promise<void> {
  const { application, step, file } = job;
  const key = vaultKey({ municipality, application, file });
  const place = await deps.vault.placeOf(key);
  if (place === undefined) return;
  const harmful = place === 'arriving' ? await scanned(deps, key) : place === 'quarantine';
  await deps.vault.settle(key, harmful ? 'quarantine' : 'kept');
  const store = deps.engine.open(municipality);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const page = await one(records.step, records.step.key(application, step)).from(store);
    const next = page && scannedFile(page.value, file, harmful ? 'quarantined' : 'clean');
    if (!page || !next) return;
    if ((await store.commit([saved(records.step, page.key, page, next)])) !== 'stale') return;
  }
  throw new Error('The page of papers is changed all the time');
}

async function scanned(
  { scanner, vault }: Pick<Deps, 'vault' | 'scanner'>,
  key: string,
): Promise<boolean> {
  const verdict = await scanner.scan(key, async () => {
    const bytes = await vault.read(key);
    if (!bytes) throw new Error('The file is gone');
    return bytes;
  });
  return verdict === 'harmful';
}
