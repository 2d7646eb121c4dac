import * as z from 'zod';
import { StoredFile } from '../files/index.ts';
import { attachmentKinds } from '../terms/index.ts';

export const MOST_FILES = 50;

/** A file of an application. */
export type Attachment = z.infer<typeof Attachment>;
export const Attachment = StoredFile.extend({
  kind: z.enum(attachmentKinds),
  /** The paper of the form it answers, where the form itself asks for it. */
  paper: z.string().max(40).optional(),
});
