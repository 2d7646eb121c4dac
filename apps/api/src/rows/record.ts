import type * as z from 'zod';
import type { Key, Row } from '../store/index.ts';

/** The last link of the chain of history that a row carries. */
export type ChainHead = { readonly number: number; readonly hash: string };

/** A value with what the store knows about it. */
export type Stored<Value> = {
  readonly key: Key;
  readonly version: number;
  readonly value: Value;
  readonly chain?: ChainHead;
};

type Envelope = { readonly value: unknown; readonly chain?: ChainHead };

/** Lifts `data` of an older schema version by one version. */
export type Upcast = (value: unknown) => unknown;

export function record<Value, Address extends readonly unknown[]>(
  kind: string,
  shape: z.ZodType<Value>,
  retention: string,
  address: (...parts: Address) => readonly [partition: string, sort: string],
  upcasts: readonly Upcast[] = [],
) {
  const schema = upcasts.length + 1;
  return {
    kind,
    schema,
    retention,
    /** What cannot be read again must not be written. */
    check: (value: Value): Value => shape.parse(value),
    key(...parts: Address): Key {
      const [partition, sort] = address(...parts);
      return { partition, sort };
    },
    read(row: Row): Stored<Value> {
      if (row.kind !== kind) throw new Error(`Expected a row of kind ${kind}, found ${row.kind}`);
      // Written by `saved` below; `shape` checks the value.
      const envelope = row.data as Envelope;
      const lifted = upcasts
        .slice(row.schema - 1)
        .reduce((value, upcast) => upcast(value), envelope.value);
      const value = shape.parse(lifted);
      const key = { partition: row.partition, sort: row.sort };
      const chain = envelope.chain ? { chain: envelope.chain } : {};
      return { key, version: row.version, value, ...chain };
    },
  };
}

/** What reads and writes need to know of a kind of row. */
export type AnyRecord<Value> = {
  readonly kind: string;
  readonly schema: number;
  readonly check: (value: Value) => Value;
  readonly read: (row: Row) => Stored<Value>;
};

export function valuesOf<Value>(stored: readonly Stored<Value>[]): readonly Value[] {
  return stored.map((each) => each.value);
}
