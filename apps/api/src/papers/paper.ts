/** A part of a printed paper, told apart by what it is, not by how it looks. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A question with its answer. */
  | { readonly kind: 'answer'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Something to print, in the order it is read. All of it is Danish. */
export type Paper = { readonly title: string; readonly blocks: readonly Block[] };
