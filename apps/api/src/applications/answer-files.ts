import {
  announceAnswerFile,
  receiveAnswerFile,
  refuseAnswerFile,
  refused,
  removeAnswerFile,
} from '@plan/domain';
import type { ApplicationId, InquiryId, RoundId } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { arrivedIn, uploadFor } from '../vault-files.ts';
import { vaultKey } from '../vault-key.ts';
import { head } from './rows.ts';
import { asStaff } from './standing-in.ts';

type Address = {
  readonly round: RoundId;
  readonly application: ApplicationId;
  readonly inquiry: InquiryId;
};

export const answered = (address: Address) => ({
  application: head(address),
  inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(address.application, address.inquiry)),
});

export const announceAnswerFileCase = useCase('announceAnswerFile', {
  reads: answered,
  async decide({ params, body, actor, loaded, now, vault, readMore }) {
    const { application, inquiry } = loaded;
    if (!application || !inquiry) return unknown();
    const staff = await asStaff(actor, application.value, readMore);
    if (staff.stopped) return staff.stopped;
    const told = { id: params.file, ...body };
    const made = announceAnswerFile(actor, now, application.value, inquiry.value, told);
    if (!made.ok) return made;
    const { file } = made.value;
    const changes = [saved(caseRecords.inquiry, inquiry.key, inquiry, made.value.inquiry)];
    const upload = await uploadFor(vault, vaultKey(params), file);
    return { ok: true, value: { answer: { file, ...upload }, changes } };
  },
});

export const receiveAnswerFileCase = useCase('receiveAnswerFile', {
  reads: answered,
  async decide({ params, actor, loaded, now, newId, vault, readMore }) {
    const { application, inquiry } = loaded;
    if (!application || !inquiry) return unknown();
    const staff = await asStaff(actor, application.value, readMore);
    if (staff.stopped) return staff.stopped;
    // Nothing of the vault is looked at for somebody who may not write here.
    const stopped = refuseAnswerFile(actor, application.value, inquiry.value);
    if (stopped.length > 0) return refused(stopped);
    const arrived = await arrivedIn(vault, vaultKey(params));
    const { file: id } = params;
    const made = receiveAnswerFile(actor, application.value, inquiry.value, id, arrived);
    if (!made.ok) return made;
    const { file, received } = made.value;
    const job = {
      job: 'scan-answer' as const,
      application: params.application,
      inquiry: params.inquiry,
      file: id,
    };
    const changes = received
      ? [
          saved(caseRecords.inquiry, inquiry.key, inquiry, made.value.inquiry),
          jobRow(now, newId('job'), job),
        ]
      : [];
    return { ok: true, value: { answer: { file }, changes } };
  },
});

export const removeAnswerFileCase = useCase('removeAnswerFile', {
  reads: answered,
  async decide({ params, actor, loaded, now, newId, readMore }) {
    const { application, inquiry } = loaded;
    if (!application || !inquiry) return unknown();
    const staff = await asStaff(actor, application.value, readMore);
    if (staff.stopped) return staff.stopped;
    const made = removeAnswerFile(actor, application.value, inquiry.value, params.file);
    if (!made.ok) return made;
    const { application: of, file } = params;
    const changes = made.value.removed
      ? [
          saved(caseRecords.inquiry, inquiry.key, inquiry, made.value.inquiry),
          jobRow(now, newId('job'), { job: 'erase-file', application: of, file }),
        ]
      : [];
    return { ok: true, value: { answer: {}, changes } };
  },
});
