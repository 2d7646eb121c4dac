import * as z from 'zod';

/** A key in addresses and rows: `projekt`, `maal-gruppe`. */
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** Facts asked for in the same way every year, so that they can be added up. */
export const coreFacts = [
  'title',
  'purpose',
  'target-group',
  'people-reached',
  'volunteers',
] as const;

export type Question = z.infer<typeof Question>;
export const Question = z.object({
  key: Key,
  kind: z.enum(['line', 'text', 'number']),
  label: z.string().min(1).max(300),
  help: z.string().max(1000),
  /** The most characters the answer may have, as `lengthOf` counts. */
  limit: z.number().int().min(1).max(10_000),
  required: z.boolean(),
  core: z.enum(coreFacts).optional(),
});

/** One page of the form. Areas and budget have a shape of their own. */
export type FormStep = z.infer<typeof FormStep>;
export const FormStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('questions'),
    key: Key,
    title: z.string().min(1).max(120),
    questions: z.array(Question).min(1).max(60),
  }),
  z.object({ kind: z.literal('areas'), key: Key, title: z.string().min(1).max(120) }),
  z.object({ kind: z.literal('budget'), key: Key, title: z.string().min(1).max(120) }),
]);

export type Form = z.infer<typeof Form>;
export const Form = z.object({
  version: z.number().int().min(1),
  steps: z.array(FormStep).min(1).max(20),
});

export function stepOf(form: Form, key: string): FormStep | undefined {
  return form.steps.find((step) => step.key === key);
}
