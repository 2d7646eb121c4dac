import * as z from 'zod';
import { WallTime } from '../kernel/index.ts';
import { Entry, Inquiry, Statement } from './application.ts';

/** An entry as staff type it, with when it came by the clock on the wall. */
export type EntryText = z.infer<typeof EntryText>;
export const EntryText = Entry.pick({ why: true }).extend({
  received: WallTime,
  statements: z
    .array(Statement.extend({ who: z.string().max(20_000), what: z.string().max(20_000) }))
    .max(20),
});

/** A partner as somebody types it. */
export const NamedPartner = z.object({
  name: z.string().max(2000),
  cvr: z.string().max(40),
  email: z.string().max(400),
  part: z.string().max(20_000),
  /** An amount in kr. as it is typed; nothing where the money is not split. */
  share: z.string().max(2_000).optional(),
});

/** A question to the applicant as a caseworker types it. */
export const AskedInquiry = Inquiry.pick({ step: true, label: true, answerBy: true }).extend({
  text: z.string().max(20_000),
  /** Whether the answer of the form may be written anew. */
  opens: z.boolean().optional(),
});

/** What is answered, as it is typed. */
export type TypedAnswer = z.infer<typeof TypedAnswer>;
export const TypedAnswer = z.object({
  text: z.string().max(20_000),
  /** The answer of the form as it should be; left out where it stands. */
  corrected: z.string().max(20_000).optional(),
});
