import type { AnswerOf } from '@plan/contract/client';
import { asBegun, asBegunBy } from '@plan/domain/applications';
import type { AssociationId } from '@plan/domain/kernel';
import { looksAtKind } from '@plan/domain/pools';
import type { Form } from '@plan/domain/pools';
import { useMemo } from 'react';
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

/**
 * The kind of applicant, where the form asks some kinds alone. Who may not read who applies, as a
 * partner may not, is asked nothing of that sort.
 */
function useKindAsked(
  { municipality }: ApplicationAddress,
  form: Form | undefined,
  application: AnswerOf<'showApplication'>['application'] | undefined,
) {
  const wanted = form !== undefined && looksAtKind(form) && application?.state === 'draft';
  // Not asked for before the application is known.
  const association = application?.association as AssociationId;
  const shown = useRead('showAssociation', { municipality, association }, wanted);
  const waits = wanted && !shown.value && !shown.trouble;
  return { kind: shown.value?.association.kind, waits };
}

/** An application with its call. */
export function useApplication(at: ApplicationAddress): {
  readonly value: ShownApplication | undefined;
  readonly trouble: Trouble | undefined;
} {
  const { municipality, round, application } = at;
  const { value: call, trouble } = useRead('showRound', { municipality, round });
  const shown = useRead('showApplication', { municipality, round, application });
  const head = shown.value?.application;
  const begun = call && head && asBegun(call.round, head);
  const { kind, waits } = useKindAsked(at, begun?.form, head);
  const asked = useMemo(
    () => (call && head ? asBegunBy(call.round, head, kind) : undefined),
    [call, head, kind],
  );
  if (!call || !shown.value || !asked || waits) {
    return { value: undefined, trouble: trouble ?? shown.trouble };
  }
  const value = { call: { ...call, round: asked }, form: call.round.form };
  return { value: { ...value, shown: shown.value }, trouble: undefined };
}
