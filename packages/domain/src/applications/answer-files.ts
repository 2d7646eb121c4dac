import { withAnnounced, withReceived, withRemoved, withScanned } from '../files/index.ts';
import type { Announced, ArrivedFile, StoredFile } from '../files/index.ts';
import { judge, refuseOutOfOrder, refused, unless } from '../kernel/index.ts';
import type { Actor, FileId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { MOST_ANSWER_FILES } from './application.ts';
import type { Application, Inquiry } from './application.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { inquiryAnsweredOnce, inquiryStands } from './rules.ts';
import { actsIn, refuseAnswerer } from './who.ts';

function withFiles(inquiry: Inquiry, files: readonly StoredFile[]): Inquiry {
  return { ...inquiry, files: [...files] };
}

/** What stops somebody from putting files to an answer, or taking them off: as answering does. */
export function refuseAnswerFile(
  actor: Actor,
  application: Application,
  inquiry: Inquiry,
): readonly Refusal[] {
  const stopped = refuseAnswerer(actor, application);
  if (stopped.length > 0) return stopped;
  return [
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'answer'),
    ...judge(inquiryAnsweredOnce, inquiry),
    ...judge(inquiryStands, inquiry),
  ];
}

/** A question as somebody reads it: what is put to an answer is the applicant’s own until it is given. */
export function unsentFilesHidden(
  actor: Actor,
  application: Application,
  inquiry: Inquiry,
): Inquiry {
  if (inquiry.answer || actsIn(actor, application, 'read')) return inquiry;
  const { files: _unsent, takenBack, ...asked } = inquiry;
  if (!takenBack) return asked;
  const { erased: _erased, ...told } = takenBack;
  return { ...asked, takenBack: told };
}

/** Makes room for a file to be sent with an answer, of ten; refuses what `withAnnounced` refuses. */
export function announceAnswerFile(
  actor: Actor,
  now: Instant,
  application: Application,
  inquiry: Inquiry,
  told: Announced,
): Outcome<{ inquiry: Inquiry; file: StoredFile }> {
  const stopped = refuseAnswerFile(actor, application, inquiry);
  if (stopped.length > 0) return refused(stopped);
  const sending = { actor, now, most: MOST_ANSWER_FILES, at: 'files' };
  const made = withAnnounced(inquiry.files ?? [], told, sending);
  if (!made.ok) return made;
  const { files, file } = made.value;
  return { ok: true, value: { inquiry: withFiles(inquiry, files), file } };
}

/** The bytes of a file have arrived; refuses what `withReceived` refuses. */
export function receiveAnswerFile(
  actor: Actor,
  application: Application,
  inquiry: Inquiry,
  id: FileId,
  arrived: ArrivedFile | undefined,
): Outcome<{ inquiry: Inquiry; file: StoredFile; received: boolean }> {
  const stopped = refuseAnswerFile(actor, application, inquiry);
  if (stopped.length > 0) return refused(stopped);
  const made = withReceived(inquiry.files ?? [], id, arrived, () => 'files');
  if (!made.ok) return made;
  const { files, ...value } = made.value;
  return { ok: true, value: { ...value, inquiry: withFiles(inquiry, files) } };
}

/** What the scanner found, also after it was answered; as `withScanned`. */
export function scannedAnswerFile(
  inquiry: Inquiry,
  id: FileId,
  verdict: 'clean' | 'quarantined',
): Inquiry | undefined {
  const files = withScanned(inquiry.files ?? [], id, verdict);
  return files && withFiles(inquiry, files);
}

/** Takes a file off an answer that is not given yet; one that is gone already stays gone. */
export function removeAnswerFile(
  actor: Actor,
  application: Application,
  inquiry: Inquiry,
  id: FileId,
): Outcome<{ inquiry: Inquiry; removed: boolean }> {
  return unless(refuseAnswerFile(actor, application, inquiry), () => {
    const { files, removed } = withRemoved(inquiry.files ?? [], id);
    return { inquiry: withFiles(inquiry, files), removed };
  });
}
