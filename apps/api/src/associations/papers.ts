import { keepPaper, mayFor, receivePaper, refuseKeeper, refused, removePaper } from '@plan/domain';
import type { AssociationId, KeptPapers } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import { arrivedIn, linkToFile, uploadFor } from '../vault-files.ts';
import { vaultKey } from '../vault-key.ts';
import { applicant } from './rows.ts';

const ofAssociation = ({ association }: { association: AssociationId }) => ({
  association: applicant(association),
  papers: one(caseRecords.keptPapers, caseRecords.keptPapers.key(association)),
});

function keptBy(association: AssociationId, papers: Stored<KeptPapers> | undefined): KeptPapers {
  return papers?.value ?? { association, files: [] };
}

function savedPapers(papers: Stored<KeptPapers> | undefined, next: KeptPapers) {
  return saved(caseRecords.keptPapers, caseRecords.keptPapers.key(next.association), papers, next);
}

export const listPapers = useCase('listPapers', {
  reads: ofAssociation,
  decide({ params, actor, loaded: { association, papers } }) {
    if (!association || !mayFor(actor, params.association, 'read')) return unknown();
    const files = [...keptBy(params.association, papers).files];
    return { ok: true, value: { answer: { files } } };
  },
});

export const keepPaperCase = useCase('keepPaper', {
  reads: ofAssociation,
  async decide({ params, body, actor, loaded: { association, papers }, now, vault }) {
    if (!association) return unknown();
    const kept = keptBy(params.association, papers);
    const made = keepPaper(actor, now, kept, { id: params.file, ...body });
    if (!made.ok) return made;
    const { file } = made.value;
    const changes = [savedPapers(papers, made.value.papers)];
    const upload = await uploadFor(vault, vaultKey(params), file);
    return { ok: true, value: { answer: { file, ...upload }, changes } };
  },
});

export const receivePaperCase = useCase('receivePaper', {
  reads: ofAssociation,
  async decide({ params, actor, loaded: { association, papers }, now, newId, vault }) {
    if (!association) return unknown();
    // Nothing of the vault is looked at for somebody who may not write here.
    const stopped = refuseKeeper(actor, params.association);
    if (stopped.length > 0) return refused(stopped);
    const arrived = await arrivedIn(vault, vaultKey(params));
    const made = receivePaper(actor, keptBy(params.association, papers), params.file, arrived);
    if (!made.ok) return made;
    const { file, received } = made.value;
    const job = { job: 'scan-kept' as const, association: params.association, file: params.file };
    const changes = received
      ? [savedPapers(papers, made.value.papers), jobRow(now, newId('job'), job)]
      : [];
    return { ok: true, value: { answer: { file }, changes } };
  },
});

export const openKept = useCase('openKept', {
  reads: ofAssociation,
  async decide({ params, actor, loaded: { papers }, vault }) {
    if (!mayFor(actor, params.association, 'read')) return unknown();
    const files = papers?.value.files ?? [];
    const url = await linkToFile(vault, vaultKey(params), files, params.file);
    if (url === undefined) return unknown();
    return { ok: true, value: { answer: { url } } };
  },
});

export const removePaperCase = useCase('removePaper', {
  reads: ofAssociation,
  decide({ params, actor, loaded: { association, papers }, now, newId }) {
    if (!association) return unknown();
    const made = removePaper(actor, keptBy(params.association, papers), params.file);
    if (!made.ok) return made;
    const job = { job: 'erase-kept' as const, association: params.association, file: params.file };
    const changes = made.value.removed
      ? [savedPapers(papers, made.value.papers), jobRow(now, newId('job'), job)]
      : [];
    return { ok: true, value: { answer: {}, changes } };
  },
});
