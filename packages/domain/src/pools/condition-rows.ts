import type { Condition } from './condition.ts';

/** One line of a condition as people write it: a comparison, or its opposite. */
export type ConditionRow = { readonly not: boolean; readonly of: Condition };

/** A condition as lines of which all must hold, or one. */
export type ConditionRows = {
  readonly join: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
};

/** Whether a line holds lines of its own: it is kept as it is, and read in words. */
export function isNested({ of }: ConditionRow): boolean {
  return of.op === 'all' || of.op === 'any' || of.op === 'not';
}

function rowOf(condition: Condition): ConditionRow {
  return condition.op === 'not' ? { not: true, of: condition.of } : { not: false, of: condition };
}

/** A condition taken apart; {@link conditionOf} puts together what means the same. */
export function rowsOf(condition: Condition | undefined): ConditionRows {
  if (condition === undefined) return { join: 'all', rows: [] };
  if (condition.op !== 'all' && condition.op !== 'any') {
    return { join: 'all', rows: [rowOf(condition)] };
  }
  return { join: condition.op, rows: condition.of.map(rowOf) };
}

function fromRow({ not, of }: ConditionRow): Condition {
  return not ? { op: 'not', of } : of;
}

export function conditionOf({ join, rows }: ConditionRows): Condition | undefined {
  const [first, ...others] = rows.map(fromRow);
  if (first === undefined) return undefined;
  return others.length === 0 && join === 'all' ? first : { op: join, of: [first, ...others] };
}
