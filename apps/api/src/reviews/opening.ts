import { sendingOf, unsentFilesHidden } from '@plan/domain';
import type { StoredFile } from '@plan/domain';
import type { Vault } from '../deps.ts';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one } from '../rows/index.ts';
import { MEDIA_TYPES, linkToFile } from '../vault-files.ts';
import { paperKey, vaultKey } from '../vault-key.ts';
import { handlingReads, readableBy } from './reading.ts';

/** A link to one of some files; a file that is not among them is told as unknown. */
async function linkAmong(
  vault: Vault,
  address: Parameters<typeof vaultKey>[0],
  files: readonly StoredFile[],
) {
  const url = await linkToFile(vault, vaultKey(address), files, address.file);
  return url === undefined ? unknown() : { ok: true as const, value: { answer: { url } } };
}

export const openFile = useCase('openFile', {
  reads: ({ step, ...address }) => ({
    ...handlingReads(address),
    step: one(caseRecords.step, caseRecords.step.key(address.application, step)),
  }),
  async decide({ params, actor, loaded, vault, now }) {
    const { stopped } = readableBy(actor, now, loaded);
    if (stopped) return stopped;
    const content = loaded.step?.value.content;
    return linkAmong(vault, params, content?.kind === 'papers' ? content.files : []);
  },
});

export const openAnswerFile = useCase('openAnswerFile', {
  reads: ({ inquiry, ...address }) => ({
    ...handlingReads(address),
    inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(address.application, inquiry)),
  }),
  async decide({ params, actor, loaded, vault, now }) {
    const readable = readableBy(actor, now, loaded);
    if (readable.stopped) return readable.stopped;
    if (!loaded.inquiry) return unknown();
    const { files = [] } = unsentFilesHidden(actor, readable.application, loaded.inquiry.value);
    return linkAmong(vault, params, files);
  },
});

export const openPaper = useCase('openPaper', {
  reads: handlingReads,
  async decide({ params, actor, loaded, vault, now, newId }) {
    const readable = readableBy(actor, now, loaded);
    if (readable.stopped) return readable.stopped;
    const { submission } = readable.application;
    if (!submission) return unknown();
    const key = paperKey({ ...params, receivedAt: sendingOf(submission) });
    if ((await vault.placeOf(key)) === undefined) {
      const { round: roundId, application: id } = params;
      const job = { job: 'write-paper' as const, round: roundId, application: id };
      return { ok: true, value: { answer: {}, changes: [jobRow(now, newId('job'), job)] } };
    }
    const name = `Ansøgning ${submission.caseNumber}.pdf`;
    const url = await vault.linkTo(key, name, MEDIA_TYPES.pdf);
    return { ok: true, value: { answer: { url } } };
  },
});
