import * as z from 'zod';
import { Day, FileId, Instant, PersonId } from '../kernel/index.ts';

/** What may be attached: papers and pictures that are read, never programs. */
export const fileTypes = ['pdf', 'png', 'jpeg', 'docx', 'xlsx'] as const;
export type FileType = (typeof fileTypes)[number];

export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/**
 * `expected`: announced, not arrived whole. `received`: waits for the scanner. `clean` can be
 * opened. `quarantined`: the scanner found something; nobody opens it.
 */
export const fileStates = ['expected', 'received', 'clean', 'quarantined'] as const;

/** A file somebody has sent; the bytes lie in the vault under the same id. */
export type StoredFile = z.infer<typeof StoredFile>;
export const StoredFile = z.object({
  id: FileId,
  /** At most 120 characters, each of at most two code units. */
  name: z.string().min(1).max(240),
  type: z.enum(fileTypes),
  bytes: z.number().int().min(1).max(MOST_FILE_BYTES),
  /** The day the paper is from, where somebody has said it. */
  dated: Day.optional(),
  state: z.enum(fileStates),
  /** The file it takes the place of, as soon as it has arrived and unless it is harmful. */
  replaces: FileId.optional(),
  by: PersonId,
  at: Instant,
});

const ENDINGS: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  docx: 'docx',
  xlsx: 'xlsx',
};

/** The kind of file its name says it is; undefined for what may not be attached. */
export function typeByName(name: string): FileType | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

const MOST_NAME = 120;

/**
 * A file name as it is kept and shown: without folders, control characters and marks that turn the
 * reading direction, so that `bilag\u202Efdp.exe` cannot look like a PDF. At most 120 characters;
 * the ending stays.
 */
export function nameKept(typed: string): string {
  const base = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/\p{C}/gu, '')
    .replace(/[:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).replace(/^[\s.]+/, '');
  const cut = Array.from(stem).slice(0, MOST_NAME - ending.length);
  return (cut.join('').trim() || '-') + ending;
}
