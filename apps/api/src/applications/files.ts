import {
  announceFile,
  mayFor,
  receiveFile,
  refuseFileChange,
  refused,
  removeFile,
  takePaper,
} from '@plan/domain';
import type { ApplicationId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { arrivedIn, uploadFor } from '../vault-files.ts';
import { vaultKey } from '../vault-key.ts';
import { asStaff } from './standing-in.ts';

const page = ({ application, step }: { application: ApplicationId; step: string }) => ({
  step: one(caseRecords.step, caseRecords.step.key(application, step)),
});

export const announceFileCase = useCase('announceFile', {
  reads: page,
  async decide({ params, body, actor, loaded: { step }, now, vault, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const staff = await asStaff(actor, step.value, readMore);
    if (staff.stopped) return staff.stopped;
    const made = announceFile(actor, now, step.value, { id: params.file, ...body });
    if (!made.ok) return made;
    const { file } = made.value;
    const changes = [saved(caseRecords.step, step.key, step, made.value.step)];
    const upload = await uploadFor(vault, vaultKey(params), file);
    return { ok: true, value: { answer: { file, ...upload }, changes } };
  },
});

export const receiveFileCase = useCase('receiveFile', {
  reads: page,
  async decide({ params, actor, loaded: { step }, now, newId, vault, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const staff = await asStaff(actor, step.value, readMore);
    if (staff.stopped) return staff.stopped;
    const { application, file: id } = params;
    // Nothing of the vault is looked at for somebody who may not write here.
    const stopped = refuseFileChange(actor, step.value);
    if (stopped.length > 0) return refused(stopped);
    const arrived = await arrivedIn(vault, vaultKey(params));
    const made = receiveFile(actor, step.value, id, arrived);
    if (!made.ok) return made;
    const { file, received } = made.value;
    const changes = received
      ? [
          saved(caseRecords.step, step.key, step, made.value.step),
          jobRow(now, newId('job'), { job: 'scan-file', application, step: params.step, file: id }),
        ]
      : [];
    return { ok: true, value: { answer: { file }, changes } };
  },
});

/**
 * Takes a paper of the association along. The bytes are copied before the page says so: a copy
 * without a page is taken again under the same name, a page without a copy could not be opened.
 */
export const takePaperCase = useCase('takePaper', {
  reads: page,
  async decide({ params, body, actor, loaded: { step }, now, vault, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const { municipality, file: id } = params;
    const { association } = step.value;
    // Staff who write for somebody do not read what it keeps.
    if (!mayFor(actor, association, 'write')) return unknown();
    const { papers } = await readMore({
      papers: one(caseRecords.keptPapers, caseRecords.keptPapers.key(association)),
    });
    const { kept, ...asked } = body;
    const paper = papers?.value.files.find((each) => each.id === kept);
    const made = takePaper(actor, now, step.value, paper, { ...asked, id });
    if (!made.ok) return made;
    const { file, taken } = made.value;
    if (!taken) return { ok: true, value: { answer: { file } } };
    const source = vaultKey({ municipality, association, file: kept });
    if (!(await vault.copy(source, vaultKey(params)))) return unknown();
    const changes = [saved(caseRecords.step, step.key, step, made.value.step)];
    return { ok: true, value: { answer: { file }, changes } };
  },
});

export const removeFileCase = useCase('removeFile', {
  reads: page,
  async decide({ params, actor, loaded: { step }, now, newId, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const staff = await asStaff(actor, step.value, readMore);
    if (staff.stopped) return staff.stopped;
    const made = removeFile(actor, step.value, params.file);
    if (!made.ok) return made;
    const { application, file } = params;
    const changes = made.value.removed
      ? [
          saved(caseRecords.step, step.key, step, made.value.step),
          jobRow(now, newId('job'), { job: 'erase-file', application, file }),
        ]
      : [];
    return { ok: true, value: { answer: {}, changes } };
  },
});
