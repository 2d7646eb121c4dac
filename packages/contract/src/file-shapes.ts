import * as z from 'zod';

/** What is said of a file before its bytes are sent, beside what it is. */
export const announcing = {
  name: z.string().min(1).max(1000),
  bytes: z.number().int().min(0),
};

/** Where to PUT the bytes within ten minutes; left out for what has arrived. */
export const upload = z
  .object({ url: z.string(), headers: z.record(z.string(), z.string()) })
  .optional();
