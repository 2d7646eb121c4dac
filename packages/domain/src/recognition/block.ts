import type { Meaning } from './vocabulary.ts';

/** A line of the document after its furniture is taken off. `no` counts from 1. */
export type Line = { readonly no: number; readonly text: string };

/** A cell of a table, one entry per line or paragraph in it. */
export type Cell = readonly string[];
export type Row = { readonly line: number; readonly cells: readonly Cell[] };

/** What a document is made of. `lines` are the numbers of the lines a block was made from. */
export type Block = { readonly lines: readonly number[] } & (
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  /** `parts` are the lines it was made from. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly parts: readonly string[] }
  | { readonly kind: 'item'; readonly number: string | undefined; readonly text: string }
  | {
      readonly kind: 'label';
      readonly meaning: Meaning;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'column-heads'; readonly columns: readonly Meaning[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly Row[] }
);
