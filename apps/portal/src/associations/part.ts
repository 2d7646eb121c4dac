import type { FieldError } from '../forms/errors.tsx';
import type { AssociationText } from './typed.ts';

/** What each part of the form of an association is given. */
export type Part = {
  readonly text: AssociationText;
  readonly change: (part: Partial<AssociationText>) => void;
  readonly errors: readonly FieldError[];
};
