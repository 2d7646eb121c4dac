import {
  dataMustHaveShape,
  judge,
  refuseOutOfOrder,
  refused,
  rowMustExist,
  unless,
} from '../kernel/index.ts';
import type { Actor, FileId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import type { Attachment, FileType } from './attachment.ts';
import { nameKept, typeByName } from './attachment.ts';
import { refuseWriter } from './who.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { paperKey } from './papers.ts';
import {
  fileMustBeAllowed,
  fileMustBeWhatItSays,
  fileMustHaveArrivedWhole,
  filesMustBeFew,
  fileSizeMustFit,
} from './rules.ts';
import type { ApplicationStep, StepContent } from './step.ts';

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
export type AnnouncedFile = Pick<Attachment, 'id' | 'name' | 'bytes' | 'kind' | 'paper' | 'dated'>;

/**
 * Makes room for a file among the papers of a draft. Refuses more than 50 files, more than 10 MB,
 * empty files and kinds of files that may not be attached. Announced again, only the day of the
 * paper changes.
 */
export function announceFile(
  actor: Actor,
  now: Instant,
  step: ApplicationStep,
  announced: AnnouncedFile,
): Outcome<{ step: ApplicationStep; file: Attachment }> {
  const stopped = refuseFileChange(actor, step);
  if (stopped.length > 0) return refused(stopped);
  const files = filesOf(step);
  const known = files.find(({ id }) => id === announced.id);
  if (known) {
    const file = { ...known, dated: announced.dated ?? known.dated };
    return { ok: true, value: { step: withFile(step, file), file } };
  }
  const name = nameKept(announced.name);
  const type = typeByName(name);
  const at = `${step.key}.${paperKey(announced)}`;
  const refusals = [
    ...judge(filesMustBeFew, { count: files.length + 1 }, at),
    ...judge(fileMustBeAllowed, { name, type }, at),
    ...judge(fileSizeMustFit, { name, bytes: announced.bytes }, at),
  ];
  if (refusals.length > 0 || type === undefined) return refused(refusals);
  const file: Attachment = {
    ...announced,
    name,
    type,
    state: 'expected',
    by: actor.person,
    at: now,
  };
  return { ok: true, value: { step: withFiles(step, [...files, file]), file } };
}

/** What lies in the vault: how much, and what kind of file the bytes themselves say it is. */
export type ArrivedFile = { readonly bytes: number; readonly type: FileType | undefined };

/**
 * The bytes have arrived. Refuses a file that is not as long as announced, or that is another kind
 * than its name says. A file that has already been received is left as it is.
 */
export function receiveFile(
  actor: Actor,
  step: ApplicationStep,
  id: FileId,
  arrived: ArrivedFile | undefined,
): Outcome<{ step: ApplicationStep; file: Attachment; received: boolean }> {
  const stopped = refuseFileChange(actor, step);
  if (stopped.length > 0) return refused(stopped);
  const file = filesOf(step).find((each) => each.id === id);
  if (!file) return refused(judge(rowMustExist, file));
  if (file.state !== 'expected') return { ok: true, value: { step, file, received: false } };
  return unless(refuseArrived(`${step.key}.${paperKey(file)}`, file, arrived), () => {
    const received: Attachment = { ...file, state: 'received' };
    return { step: withFile(step, received), file: received, received: true };
  });
}

function refuseArrived(
  at: string,
  file: Attachment,
  arrived: ArrivedFile | undefined,
): readonly Refusal[] {
  const { name, bytes, type } = file;
  const whole = judge(fileMustHaveArrivedWhole, { name, bytes, arrived: arrived?.bytes ?? 0 }, at);
  if (whole.length > 0) return whole;
  return judge(fileMustBeWhatItSays, { name, says: type, is: arrived?.type }, at);
}

function withFile(step: ApplicationStep, file: Attachment): ApplicationStep {
  return withFiles(
    step,
    filesOf(step).map((each) => (each.id === file.id ? file : each)),
  );
}

/**
 * What the scanner found, also after the application was sent. Undefined where the file is gone or
 * has been scanned already.
 */
export function scannedFile(
  step: ApplicationStep,
  id: FileId,
  verdict: 'clean' | 'quarantined',
): ApplicationStep | undefined {
  const file = filesOf(step).find((each) => each.id === id);
  return file?.state === 'received' ? withFile(step, { ...file, state: verdict }) : undefined;
}

/** Takes a file off a draft; one that is gone already stays gone. */
export function removeFile(
  actor: Actor,
  step: ApplicationStep,
  id: FileId,
): Outcome<{ step: ApplicationStep; removed: boolean }> {
  const files = filesOf(step);
  const left = files.filter((each) => each.id !== id);
  return unless(refuseFileChange(actor, step), () => ({
    step: withFiles(step, left),
    removed: left.length < files.length,
  }));
}
