import type { Key, Query, Store } from '../store/index.ts';
import type { AnyRecord, Stored } from './record.ts';

/** Something to be read, said before it is read, so that reads can be issued together. */
export type Read<Result> = { readonly from: (store: Store) => Promise<Result> };
export type Reads = Readonly<Record<string, Read<unknown>>>;
export type Loaded<Wanted extends Reads> = {
  readonly [Name in keyof Wanted]: Wanted[Name] extends Read<infer Result> ? Result : never;
};

/** Reads that are issued together, once it is known what they are. */
export type ReadMore = <More extends Reads>(more: More) => Promise<Loaded<More>>;

/** The row under one key, or undefined. */
export function one<Value>(kind: AnyRecord<Value>, key: Key): Read<Stored<Value> | undefined> {
  return {
    async from(store) {
      const [row] = await store.get([key]);
      return row ? kind.read(row) : undefined;
    },
  };
}

/** The rows under some keys, without those that are not there. */
export function many<Value>(
  kind: AnyRecord<Value>,
  keys: readonly Key[],
): Read<readonly Stored<Value>[]> {
  return {
    async from(store) {
      const rows = keys.length === 0 ? [] : await store.get(keys);
      return rows.flatMap((row) => (row ? [kind.read(row)] : []));
    },
  };
}

/** All rows of one kind in a range of a partition. */
export function all<Value>(
  kind: AnyRecord<Value>,
  range: Pick<Query, 'partition' | 'from' | 'to'>,
): Read<readonly Stored<Value>[]> {
  return {
    async from(store) {
      const page = await store.list(range);
      return page.rows.filter((row) => row.kind === kind.kind).map((row) => kind.read(row));
    },
  };
}

/** Sort keys that begin with some text. */
export function beginning(text: string): { from: string; to: string } {
  return { from: text, to: `${text}\uffff` };
}

/** Issues everything at once and waits for all of it: one read step. */
export async function readTogether<Wanted extends Reads>(
  store: Store,
  wanted: Wanted,
): Promise<Loaded<Wanted>> {
  const entries = await Promise.all(
    Object.entries(wanted).map(async ([name, read]) => [name, await read.from(store)] as const),
  );
  // Each name carries what its own read gave.
  return Object.fromEntries(entries) as Loaded<Wanted>;
}
