import type { AnswerOf } from '@plan/contract/client';
import type { CallText } from '@plan/domain/pools';
import type { FieldError } from '../forms/errors.tsx';

export type ShownCall = AnswerOf<'showCall'>;

/** What every part of the form of a call is given. */
export type CallPart = {
  readonly text: CallText;
  readonly change: (part: Partial<CallText>) => void;
  readonly errors: readonly FieldError[];
  readonly shown: ShownCall;
};
