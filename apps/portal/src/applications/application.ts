import type { AnswerOf } from '@plan/contract/client';
import { asBegun } from '@plan/domain/applications';
import type { Form } from '@plan/domain/pools';
import { useRead } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import type { ApplicationAddress } from './addresses.ts';

type ShownApplication = {
  /** The call with the form the application is written in. */
  readonly call: AnswerOf<'showRound'>;
  /** The form as it is now. */
  readonly form: Form;
  readonly shown: AnswerOf<'showApplication'>;
};

/** An application with its call. */
export function useApplication({ municipality, round, application }: ApplicationAddress): {
  readonly value: ShownApplication | undefined;
  readonly trouble: Trouble | undefined;
} {
  const call = useRead('showRound', { municipality, round });
  const shown = useRead('showApplication', { municipality, round, application });
  if (!call.value || !shown.value) {
    return { value: undefined, trouble: call.trouble ?? shown.trouble };
  }
  const begun = asBegun(call.value.round, shown.value.application);
  const value = { call: { ...call.value, round: begun }, form: call.value.round.form };
  return { value: { ...value, shown: shown.value }, trouble: undefined };
}
