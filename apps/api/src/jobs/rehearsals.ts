import { madeUpApplication, sendingOf } from '@plan/domain';
import type {
  Application,
  ApplicationId,
  ApplicationStep,
  MunicipalityId,
  RoundId,
} from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import type { Vault } from '../deps.ts';
import { pdfOf } from '../papers/index.ts';
import { all, beginning, one, readTogether, recorded, saved, unchanged } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Row, Store } from '../store/index.ts';
import { LIMITS } from '../store/index.ts';
import { paperKey, vaultKey } from '../vault-key.ts';
import { closeRound } from './close-round.ts';
import { jobRow } from './outbox.ts';

/** The paper that stands for every attachment of a rehearsal. */
const madeUpPaper: Parameters<typeof pdfOf>[0] = {
  title: 'Prøvebilag',
  blocks: [
    {
      kind: 'text',
      text: 'Bilaget er fundet på til en prøve af indkaldelsen. Ingen forening har sendt det.',
    },
  ],
};

type Where = {
  readonly vault: Vault;
  readonly municipality: MunicipalityId;
  readonly store: Store;
};

async function makeUp(
  { vault, municipality, store }: Where,
  occasion: Occasion,
  round: RoundId,
  application: ApplicationId,
  number: number,
  paper: Uint8Array,
): Promise<void> {
  const loaded = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(round)),
    made: one(caseRecords.application, caseRecords.application.key(round, application)),
  });
  if (loaded.round?.value.state !== 'announced' || loaded.made) return;
  const stage = { municipality, round: loaded.round.value, application };
  const made = madeUpApplication({ ...stage, paperBytes: paper.length }, number);
  // The first one was made before the rehearsal was; another may find no way through the terms.
  if (!made.ok) return;
  const { steps, deed } = made.value;
  const keys = steps
    .flatMap(filesOf)
    .map(({ id: file }) => vaultKey({ municipality, application, file }));
  for (const each of keys) await vault.put(each, paper);
  const key = caseRecords.application.key(round, application);
  const job = { job: 'write-paper' as const, round, application };
  const committed = await store.commit([
    // Thrown away or cancelled meanwhile, nothing is left behind.
    unchanged(loaded.round.key, loaded.round),
    ...recorded(occasion, caseRecords.application, key, undefined, made.value.application, deed),
    ...steps.map((step) =>
      saved(caseRecords.step, caseRecords.step.key(application, step.key), undefined, step),
    ),
    jobRow(occasion.now, `paper#${application}`, job),
  ]);
  if (committed !== 'stale') return;
  for (const each of keys) await vault.erase(each);
  throw new Error('The rehearsal moved meanwhile');
}

function filesOf({ content }: ApplicationStep) {
  return content.kind === 'papers' ? content.files : [];
}

/** Makes up the applications of a rehearsal one by one, and closes its round. */
export async function rehearse(
  where: Where,
  occasion: Occasion,
  { round, applications }: Extract<Job, { job: 'rehearse' }>,
): Promise<void> {
  const paper = await pdfOf(madeUpPaper, new Date(occasion.now));
  for (const [index, application] of applications.entries()) {
    await makeUp(where, occasion, round, application, index + 1, paper);
  }
  await closeRound(where.store, occasion, round);
}

async function eraseRows(store: Store, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += LIMITS.changes) {
    const some = rows.slice(from, from + LIMITS.changes);
    const committed = await store.commit(
      some.map(({ partition, sort, version }) => ({
        delete: { partition, sort },
        expects: version,
      })),
    );
    if (committed === 'stale') throw new Error('The rehearsal moved meanwhile');
  }
}

async function erasePartition(store: Store, partition: string): Promise<void> {
  for (;;) {
    const { rows } = await store.list({ partition });
    if (rows.length === 0) return;
    await eraseRows(store, rows);
  }
}

async function eraseFiles(
  { vault, municipality, store }: Where,
  { value: { id: application, submission } }: Stored<Application>,
): Promise<void> {
  const partition = `application#${application}`;
  const steps = await all(caseRecords.step, { partition, ...beginning('step#') }).from(store);
  const asked = await all(caseRecords.inquiry, { partition, ...beginning('inquiry#') }).from(store);
  const files = [
    ...steps.flatMap(({ value }) => filesOf(value)),
    ...asked.flatMap(({ value }) => value.files ?? []),
  ];
  for (const { id: file } of files) {
    await vault.erase(vaultKey({ municipality, application, file }));
  }
  if (!submission) return;
  await vault.erase(paperKey({ municipality, application, receivedAt: sendingOf(submission) }));
}

/** Erases what lies in a round that was thrown away, the files first: after a stop, it goes on. */
export async function eraseRehearsal(
  where: Where,
  { round }: Extract<Job, { job: 'erase-rehearsal' }>,
): Promise<void> {
  const { store } = where;
  if (await one(caseRecords.round, caseRecords.round.key(round)).from(store)) return;
  const partition = `round#${round}`;
  const range = { partition, ...beginning('application#') };
  for (const application of await all(caseRecords.application, range).from(store)) {
    await eraseFiles(where, application);
    await erasePartition(store, `application#${application.value.id}`);
  }
  await erasePartition(store, partition);
}
