import type { ArrivedFile, FileId, FileType, StoredFile } from '@plan/domain';
import type { Upload, Vault } from './deps.ts';

export const MEDIA_TYPES: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What kind of file the bytes say it is; the library knows far more kinds than we take. */
const KINDS: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  docx: 'docx',
  xlsx: 'xlsx',
};

/** What lies under a key of the vault, by its own bytes. */
export async function arrivedIn(vault: Vault, key: string): Promise<ArrivedFile | undefined> {
  const bytes = await vault.read(key);
  if (!bytes) return undefined;
  // Loaded when somebody attaches something, not at every cold start.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  return { bytes: bytes.byteLength, type: found && KINDS[found.ext] };
}

/** Where the bytes of a file are to be sent; nothing for what has arrived. */
export async function uploadFor(
  vault: Vault,
  key: string,
  { state, bytes }: StoredFile,
): Promise<{ readonly upload?: Upload }> {
  return state === 'expected' ? { upload: await vault.uploadTo(key, bytes) } : {};
}

/** A link to one file of a list; nothing as long as it has not been scanned, or was found harmful. */
export async function linkToFile(
  vault: Vault,
  key: string,
  files: readonly StoredFile[],
  wanted: FileId,
): Promise<string | undefined> {
  const file = files.find(({ id, state }) => id === wanted && state === 'clean');
  return file && vault.linkTo(key, file.name, MEDIA_TYPES[file.type]);
}
