import { scannedAnswerFile, scannedFile, scannedPaper } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import type { Deps } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import type { Change, Store } from '../store/index.ts';
import { vaultKey } from '../vault-key.ts';

type ScanJob = Extract<Job, { job: 'scan-file' | 'scan-answer' | 'scan-kept' }>;
type Verdict = 'clean' | 'quarantined';

const ATTEMPTS = 5;

/**
 * Has a file scanned, moves it to where it then belongs, and says so in the list it stands on. Done
 * again after any stop: what has been moved is judged by where it lies. Throws as long as the
 * scanner cannot say.
 */
export async function scanFile(
  deps: Pick<Deps, 'engine' | 'vault' | 'scanner'>,
  municipality: MunicipalityId,
  job: ScanJob,
): Promise<void> {
  const key = vaultKey({ municipality, ...job });
  const place = await deps.vault.placeOf(key);
  if (place === undefined) return;
  const harmful = place === 'arriving' ? await scanned(deps, key) : place === 'quarantine';
  await deps.vault.settle(key, harmful ? 'quarantine' : 'kept');
  const store = deps.engine.open(municipality);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const change = await told(store, job, harmful ? 'quarantined' : 'clean');
    if (!change || (await store.commit([change])) !== 'stale') return;
  }
  throw new Error('The list of files is changed all the time');
}

/** The list with what the scanner found; nothing where the file is gone from it. */
async function told(store: Store, job: ScanJob, verdict: Verdict): Promise<Change | undefined> {
  if (job.job === 'scan-kept') {
    const papers = await one(
      caseRecords.keptPapers,
      caseRecords.keptPapers.key(job.association),
    ).from(store);
    const next = papers && scannedPaper(papers.value, job.file, verdict);
    return next && saved(caseRecords.keptPapers, papers.key, papers, next);
  }
  if (job.job === 'scan-answer') {
    const key = caseRecords.inquiry.key(job.application, job.inquiry);
    const inquiry = await one(caseRecords.inquiry, key).from(store);
    const next = inquiry && scannedAnswerFile(inquiry.value, job.file, verdict);
    return next && saved(caseRecords.inquiry, key, inquiry, next);
  }
  const page = await one(caseRecords.step, caseRecords.step.key(job.application, job.step)).from(
    store,
  );
  const next = page && scannedFile(page.value, job.file, verdict);
  return next && saved(caseRecords.step, page.key, page, next);
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
