import type * as z from 'zod';

/**
 * Gives what a schema accepts a name of its own (`Day`, `Ore`, `PoolId`). The one cast of the
 * parse boundary: the schema has checked the value. A transform would do the same but has no
 * JSON Schema, which the OpenAPI description needs.
 */
export function named<Name extends Plain, Plain = string>(
  schema: z.ZodType<Plain, Plain>,
): z.ZodType<Name, Plain> {
  return schema as unknown as z.ZodType<Name, Plain>;
}
