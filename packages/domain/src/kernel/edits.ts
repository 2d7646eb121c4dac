import { canonical } from './canonical.ts';

/** A field that two people changed differently. `at` is its path: `period.text`. */
export type FieldClash = {
  readonly at: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type JoinedEdits<Value> = {
  /** Both edits together; where they clash, mine. */
  readonly value: Value;
  readonly clashes: readonly FieldClash[];
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function joined(base: unknown, mine: unknown, theirs: unknown, at: string): JoinedEdits<unknown> {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, clashes: [] };
  if (same(base, mine)) return { value: theirs, clashes: [] };
  if (!isFields(base) || !isFields(mine) || !isFields(theirs)) {
    return { value: mine, clashes: [{ at, mine, theirs }] };
  }
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const parts = names.map((name) => {
    const path = at === '' ? name : `${at}.${name}`;
    return { name, ...joined(base[name], mine[name], theirs[name], path) };
  });
  const kept = parts.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  return { value: Object.fromEntries(kept), clashes: parts.flatMap((each) => each.clashes) };
}

/**
 * Joins what two people made of the same thing, field by field. `base` is what both started from.
 * What only one of them changed is taken; a field that both changed differently clashes. Lists are
 * joined whole.
 */
export function joinEdits<Value extends object>(
  base: Value,
  mine: Value,
  theirs: Value,
): JoinedEdits<Value> {
  // Every field comes from one of three values of this kind, so the whole is of this kind.
  return joined(base, mine, theirs, '') as JoinedEdits<Value>;
}
