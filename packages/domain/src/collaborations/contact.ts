import * as z from 'zod';

/** Whom a volunteer turns to about something. A department, never a person's private address. */
export type ContactPoint = z.infer<typeof ContactPoint>;
export const ContactPoint = z.object({
  department: z.string().min(1).max(120),
  centre: z.string().max(120),
  /** What people ask about, in their words: `besøgsven`, `lån af lokaler`. */
  topics: z.array(z.string().min(1).max(120)).max(60),
  email: z.string().max(200),
  phone: z.string().max(20),
});

export type ContactList = z.infer<typeof ContactList>;
export const ContactList = z.object({ contacts: z.array(ContactPoint).max(100) });
