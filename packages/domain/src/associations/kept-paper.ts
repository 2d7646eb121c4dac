import * as z from 'zod';
import { StoredFile } from '../files/index.ts';
import { AssociationId } from '../kernel/index.ts';

/** What holds for the association rather than for one application. */
export const keptPaperKinds = [
  'statutes',
  'accounts',
  'yearly-report',
  'budget',
  'minutes',
  'board-list',
  'lease',
  'cvr-extract',
  'parent-organisation-statement',
  'other',
] as const;

export const MOST_PAPERS = 30;

/** A paper the association keeps; nobody else reads it before it goes along with an application. */
export type KeptPaper = z.infer<typeof KeptPaper>;
export const KeptPaper = StoredFile.extend({ kind: z.enum(keptPaperKinds) });

/** The papers an association keeps, so that they are sent once and taken into each application. */
export type KeptPapers = z.infer<typeof KeptPapers>;
export const KeptPapers = z.object({
  association: AssociationId,
  files: z.array(KeptPaper).max(MOST_PAPERS),
});
