import type { ArrivedFile, FileType } from '@plan/domain';
import type { Vault } from './deps.ts';

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
