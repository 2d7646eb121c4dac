import { judge, refused, rowMustExist, unless } from '../kernel/index.ts';
import type { Actor, FileId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { nameKept, typeByName } from './file.ts';
import type { FileType, StoredFile } from './file.ts';
import {
  fileMustBeAllowed,
  fileMustBeWhatItSays,
  fileMustHaveArrivedWhole,
  filesMustBeFew,
  fileSizeMustFit,
} from './rules.ts';

/** What somebody says of a file before its bytes are sent. */
export type Announced = Pick<StoredFile, 'id' | 'name' | 'bytes' | 'dated' | 'replaces'>;

/** Who sends a file and when, how many the list holds, and where refusals are told. */
export type FileSending = {
  readonly actor: Pick<Actor, 'person'>;
  readonly now: Instant;
  readonly most: number;
  readonly at: string;
};

/**
 * Makes room for a file in a list. Refuses more files than the list holds, more than 10 MB, empty
 * files, kinds of files that are not taken, and to replace what is not in the list. Announced again,
 * only the day of the paper changes.
 */
export function withAnnounced<Told extends Announced>(
  files: readonly (StoredFile & Told)[],
  told: Told,
  { actor, now, most, at }: FileSending,
): Outcome<{ files: readonly (StoredFile & Told)[]; file: StoredFile & Told }> {
  const known = files.find(({ id }) => id === told.id);
  if (known) {
    const file = { ...known, dated: told.dated ?? known.dated };
    return { ok: true, value: { files: replaced(files, file), file } };
  }
  const { replaces } = told;
  if (replaces !== undefined && !files.some(({ id }) => id === replaces)) {
    return refused(judge(rowMustExist, undefined));
  }
  const name = nameKept(told.name);
  const type = typeByName(name);
  const refusals = [
    ...judge(filesMustBeFew, { count: files.length + 1, most }, at),
    ...judge(fileMustBeAllowed, { name, type }, at),
    ...judge(fileSizeMustFit, { name, bytes: told.bytes }, at),
  ];
  if (refusals.length > 0 || type === undefined) return refused(refusals);
  const file = { ...told, name, type, state: 'expected' as const, by: actor.person, at: now };
  return { ok: true, value: { files: [...files, file], file } };
}

/** What lies in the vault: how much, and what kind of file the bytes themselves say it is. */
export type ArrivedFile = { readonly bytes: number; readonly type: FileType | undefined };

/**
 * The bytes have arrived. Refuses a file that is not as long as announced, or that is another kind
 * than its name says. A file that has already been received is left as it is.
 */
export function withReceived<File extends StoredFile>(
  files: readonly File[],
  id: FileId,
  arrived: ArrivedFile | undefined,
  placeOf: (file: File) => string,
): Outcome<{ files: readonly File[]; file: File; received: boolean }> {
  const file = files.find((each) => each.id === id);
  if (!file) return refused(judge(rowMustExist, file));
  if (file.state !== 'expected') return { ok: true, value: { files, file, received: false } };
  return unless(refuseArrived(placeOf(file), file, arrived), () => {
    const next: File = { ...file, state: 'received' };
    return { files: replaced(files, next), file: next, received: true };
  });
}

function refuseArrived(
  at: string,
  { name, bytes, type }: StoredFile,
  arrived: ArrivedFile | undefined,
): readonly Refusal[] {
  const whole = judge(fileMustHaveArrivedWhole, { name, bytes, arrived: arrived?.bytes ?? 0 }, at);
  if (whole.length > 0) return whole;
  return judge(fileMustBeWhatItSays, { name, says: type, is: arrived?.type }, at);
}

/** What the scanner found. Undefined where the file is gone or has been scanned already. */
export function withScanned<File extends StoredFile>(
  files: readonly File[],
  id: FileId,
  verdict: 'clean' | 'quarantined',
): readonly File[] | undefined {
  const file = files.find((each) => each.id === id);
  return file?.state === 'received' ? replaced(files, { ...file, state: verdict }) : undefined;
}

/** The files that have been replaced by others, however often, the newest first. */
export function earlierVersions<File extends StoredFile>(
  files: readonly File[],
  { replaces }: Pick<StoredFile, 'replaces'>,
): readonly File[] {
  const before = files.find(({ id }) => id === replaces);
  if (!before) return [];
  return [before, ...earlierVersions(withRemoved(files, before.id).files, before)];
}

/**
 * The files that stand. One that is replaced does so until the new one has arrived, and again where
 * the scanner finds the new one harmful.
 */
export function standingFiles<File extends StoredFile>(files: readonly File[]): readonly File[] {
  const replaced = new Set(
    files.flatMap(({ replaces, state }) =>
      replaces && (state === 'received' || state === 'clean') ? [replaces] : [],
    ),
  );
  return files.filter(({ id }) => !replaced.has(id));
}

/**
 * The list without a file; one that is gone already stays gone. What it replaced stands again, or is
 * replaced by what took its own place.
 */
export function withRemoved<File extends StoredFile>(
  files: readonly File[],
  id: FileId,
): { files: readonly File[]; removed: boolean } {
  const gone = files.find((each) => each.id === id);
  const left = files
    .filter((each) => each.id !== id)
    .map((each) => (each.replaces === id ? { ...each, replaces: gone?.replaces } : each));
  return { files: left, removed: gone !== undefined };
}

function replaced<File extends StoredFile>(files: readonly File[], file: File): readonly File[] {
  return files.map((each) => (each.id === file.id ? file : each));
}
