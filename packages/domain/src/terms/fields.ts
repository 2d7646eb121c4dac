import * as z from 'zod';
import { Day, Ore } from '../kernel/index.ts';

/** Criteria of which at least some must be met. `least` as large as the list means all of them. */
export type CriteriaGroup = z.infer<typeof CriteriaGroup>;
export const CriteriaGroup = z.object({
  least: z.number().int().min(1).max(40),
  criteria: z
    .array(
      z.object({
        key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
        text: z.string().min(1).max(300),
      }),
    )
    .min(1)
    .max(40),
});

/** How a field of a term is written: what kind of input, what it may be, whether it may be empty. */
export type Field<Schema extends z.ZodType = z.ZodType> = {
  readonly as:
    | 'amount'
    | 'percent'
    | 'count'
    | 'flag'
    | 'text'
    | 'texts'
    | 'choice'
    | 'choices'
    | 'month-day'
    | 'thresholds'
    | 'groups';
  readonly schema: Schema;
  readonly optional: boolean;
  readonly options?: readonly string[];
};
export type Fields = Readonly<Record<string, Field>>;

function field<const As extends Field['as'], Schema extends z.ZodType>(as: As, schema: Schema) {
  return { as, schema, optional: false } as const;
}

/** Øre. */
export const amount = () => field('amount', Ore);
/** Whole percent from 1 to 100. */
export const percent = () => field('percent', z.number().int().min(1).max(100));
/** People, months, days or applications, as the field's name says. */
export const count = () => field('count', z.number().int().min(0).max(100_000));
export const flag = () => field('flag', z.boolean());
/** At most 600 characters. */
export const text = () => field('text', z.string().max(600));
export const texts = () => field('texts', z.array(z.string().min(1).max(200)).min(1).max(40));
/** A day of every year: `06-01` is the first of June. */
export const monthDay = () =>
  field(
    'month-day',
    // A leap year has every day there is.
    z.string().refine((written) => Day.safeParse(`2024-${written}`).success),
  );
export const groups = () => field('groups', z.array(CriteriaGroup).min(1).max(10));

export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return { ...field('choice', z.enum(options)), options };
}

export function choices<const Options extends readonly [string, ...string[]]>(options: Options) {
  return { ...field('choices', z.array(z.enum(options)).min(1).max(60)), options };
}

/** The same, where none need be chosen. */
export function choicesIfAny<const Options extends readonly [string, ...string[]]>(
  options: Options,
) {
  return { ...field('choices', z.array(z.enum(options)).max(60)), options };
}

/** What is required from which amount on, in øre; with `above`, of more than that amount alone. */
export function thresholds<const Options extends readonly [string, ...string[]]>(options: Options) {
  const step = z.object({
    from: Ore,
    above: z.boolean().optional(),
    requirement: z.enum(options),
  });
  return { ...field('thresholds', z.array(step).min(1).max(10)), options };
}

type Optional<Told extends Field> = Omit<Told, 'schema' | 'optional'> & {
  readonly schema: z.ZodOptional<Told['schema']>;
  readonly optional: true;
};

export function optional<Told extends Field>(told: Told): Optional<Told> {
  return {
    ...told,
    schema: told.schema.optional(),
    optional: true,
  };
}
