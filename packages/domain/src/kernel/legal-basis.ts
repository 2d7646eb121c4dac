import * as z from 'zod';
import { Day } from './moments.ts';

/**
 * The laws money may rest on. `SEL` serviceloven, `BL` barnets lov, `AEL` ældreloven, `FOL`
 * folkeoplysningsloven. Since 1 July 2025 what used to be §18 alone may rest on three laws.
 */
export const legalBases = ['SEL_18', 'SEL_79', 'BL_17', 'AEL_6', 'AEL_7', 'FOL', 'OTHER'] as const;
export type LegalBasis = (typeof legalBases)[number];
export const LegalBasis = z.enum(legalBases);

/** Where and when a body decided something: `Social- og Sundhedsudvalget`, day, item or case. */
export type DecisionReference = z.infer<typeof DecisionReference>;
export const DecisionReference = z.object({
  body: z.string().min(1).max(200),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((text) => Day.safeParse(text).success),
  item: z.string().max(80),
});
