import { rule } from '../kernel/index.ts';
import { MOST_FILE_BYTES } from './file.ts';
import type { FileType, StoredFile } from './file.ts';

const KEPT_FILES = {
  kind: 'ours',
  reference: 'Papers are kept outside the database and opened only after a scan',
} as const;

export const filesMustBeFew = rule({
  code: 'file/too-many',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'An application has at most 50 files; an association keeps at most 30.',
  broken: ({ count, most }: { count: number; most: number }) =>
    count > most ? { most } : undefined,
});

export const fileMustBeAllowed = rule({
  code: 'file/type',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'PDF, PNG, JPEG, DOCX and XLSX can be attached.',
  broken: ({ name, type }: { name: string; type: FileType | undefined }) =>
    type === undefined ? { name } : undefined,
});

export const fileSizeMustFit = rule({
  code: 'file/size',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'A file is not empty and takes at most 10 MB.',
  broken: ({ name, bytes }: { name: string; bytes: number }) =>
    bytes < 1 || bytes > MOST_FILE_BYTES ? { name, bytes, most: MOST_FILE_BYTES } : undefined,
});

export const fileMustHaveArrivedWhole = rule({
  code: 'file/cut-off',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'As many bytes arrive as were announced.',
  broken: ({ name, bytes, arrived }: { name: string; bytes: number; arrived: number }) =>
    bytes === arrived ? undefined : { name },
});

export const fileMustBeWhatItSays = rule({
  code: 'file/not-what-it-says',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'The bytes of a file are of the kind its name says.',
  broken: ({ name, says, is }: { name: string; says: FileType; is: FileType | undefined }) =>
    says === is ? undefined : { name, says },
});

export const fileMustHaveArrived = rule({
  code: 'file/not-arrived',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'Every file of the list has arrived when the application is sent.',
  broken: ({ name, state }: Pick<StoredFile, 'name' | 'state'>) =>
    state === 'expected' ? { name } : undefined,
});

export const fileMustBeClean = rule({
  code: 'file/quarantined',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'A file in which something harmful was found is not sent.',
  broken: ({ name, state }: Pick<StoredFile, 'name' | 'state'>) =>
    state === 'quarantined' ? { name } : undefined,
});

export const fileMustBeScanned = rule({
  code: 'file/not-scanned',
  kind: 'against-a-rule',
  source: KEPT_FILES,
  says: 'A paper is taken into an application when it has been scanned.',
  broken: ({ name, state }: Pick<StoredFile, 'name' | 'state'>) =>
    state === 'received' ? { name } : undefined,
});
