import {
  fileMustBeClean,
  fileMustBeScanned,
  fileMustHaveArrived,
  filesMustBeFew,
  withAnnounced,
  withReceived,
  withRemoved,
  withScanned,
} from '../files/index.ts';
import type { ArrivedFile } from '../files/index.ts';
import type { KeptPaper } from '../associations/index.ts';
import {
  dataMustHaveShape,
  judge,
  refuseOutOfOrder,
  refused,
  rowMustExist,
  unless,
} from '../kernel/index.ts';
import type { Actor, FileId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { MOST_FILES } from './attachment.ts';
import type { Attachment } from './attachment.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { paperKey } from './papers.ts';
import type { ApplicationStep, StepContent } from './step.ts';
import { refuseWriter } from './who.ts';

type Files = Extract<StepContent, { kind: 'papers' }>;

function filesOf(step: ApplicationStep): readonly Attachment[] {
  return step.content.kind === 'papers' ? step.content.files : [];
}

function withFiles(step: ApplicationStep, files: readonly Attachment[]): ApplicationStep {
  const content: Files = { kind: 'papers', files: [...files] };
  return { ...step, content };
}

/** What stops somebody from attaching or taking off. */
export function refuseFileChange(actor: Actor, step: ApplicationStep): readonly Refusal[] {
  const stopped = refuseWriter(actor, step);
  if (stopped.length > 0) return stopped;
  const problems = step.content.kind === 'papers' ? [] : [`step: ${step.content.kind}`];
  return [
    ...refuseOutOfOrder(applicationLifecycle, step.sealed ? 'submitted' : 'draft', 'edit'),
    ...judge(dataMustHaveShape, { problems }),
  ];
}

/** What somebody says of a file before its bytes are sent. */
export type AnnouncedFile = Pick<
  Attachment,
  'id' | 'name' | 'bytes' | 'kind' | 'paper' | 'dated' | 'replaces'
>;

/** Makes room for a file among the papers of a draft; refuses what `withAnnounced` refuses. */
export function announceFile(
  actor: Actor,
  now: Instant,
  step: ApplicationStep,
  told: AnnouncedFile,
): Outcome<{ step: ApplicationStep; file: Attachment }> {
  const stopped = refuseFileChange(actor, step);
  if (stopped.length > 0) return refused(stopped);
  const at = `${step.key}.${paperKey(told)}`;
  const made = withAnnounced(filesOf(step), told, { actor, now, most: MOST_FILES, at });
  if (!made.ok) return made;
  const { files, file } = made.value;
  return { ok: true, value: { step: withFiles(step, files), file } };
}

/** The bytes of a file have arrived; refuses what `withReceived` refuses. */
export function receiveFile(
  actor: Actor,
  step: ApplicationStep,
  id: FileId,
  arrived: ArrivedFile | undefined,
): Outcome<{ step: ApplicationStep; file: Attachment; received: boolean }> {
  const stopped = refuseFileChange(actor, step);
  if (stopped.length > 0) return refused(stopped);
  const placeOf = (file: Attachment) => `${step.key}.${paperKey(file)}`;
  const made = withReceived(filesOf(step), id, arrived, placeOf);
  if (!made.ok) return made;
  const { files, ...value } = made.value;
  return { ok: true, value: { ...value, step: withFiles(step, files) } };
}

/** Which of the association’s kept papers goes along, and which paper of the form it answers. */
export type TakenPaper = Pick<Attachment, 'id' | 'kind' | 'paper'>;

/**
 * Puts a copy of a paper that the association keeps among the papers of a draft. Refuses a paper
 * that has not been scanned, and more than 50 files. Taken again, nothing changes.
 */
export function takePaper(
  actor: Actor,
  now: Instant,
  step: ApplicationStep,
  kept: KeptPaper | undefined,
  taken: TakenPaper,
): Outcome<{ step: ApplicationStep; file: Attachment; taken: boolean }> {
  const stopped = refuseFileChange(actor, step);
  if (stopped.length > 0) return refused(stopped);
  const files = filesOf(step);
  const known = files.find(({ id }) => id === taken.id);
  if (known) return { ok: true, value: { step, file: known, taken: false } };
  if (!kept) return refused(judge(rowMustExist, kept));
  const at = `${step.key}.${paperKey(taken)}`;
  const refusals = [
    ...judge(filesMustBeFew, { count: files.length + 1, most: MOST_FILES }, at),
    ...judge(fileMustHaveArrived, kept, at),
    ...judge(fileMustBeClean, kept, at),
    ...judge(fileMustBeScanned, kept, at),
  ];
  return unless(refusals, () => {
    const { replaces: _replaces, ...paper } = kept;
    const file: Attachment = { ...paper, ...taken, by: actor.person, at: now };
    return { step: withFiles(step, [...files, file]), file, taken: true };
  });
}

/** What the scanner found, also after the application was sent; as `withScanned`. */
export function scannedFile(
  step: ApplicationStep,
  id: FileId,
  verdict: 'clean' | 'quarantined',
): ApplicationStep | undefined {
  const files = withScanned(filesOf(step), id, verdict);
  return files && withFiles(step, files);
}

/** Takes a file off a draft; one that is gone already stays gone. */
export function removeFile(
  actor: Actor,
  step: ApplicationStep,
  id: FileId,
): Outcome<{ step: ApplicationStep; removed: boolean }> {
  return unless(refuseFileChange(actor, step), () => {
    const { files, removed } = withRemoved(filesOf(step), id);
    return { step: withFiles(step, files), removed };
  });
}
