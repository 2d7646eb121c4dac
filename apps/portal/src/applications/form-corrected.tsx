import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import { correctionsSince, mustFollow } from '@plan/domain/pools';
import type { Form, Round } from '@plan/domain/pools';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { Troubles } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { FormDifferences } from '../forms/form-differences.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

type OlderProps = {
  /** The call with the form the application is written in, and the form as it is now. */
  readonly round: Round;
  readonly form: Form;
  readonly children?: ReactNode;
};

/** That an application is written in a form that has been corrected since, and what differs. */
export function OlderForm({ round, form, children }: OlderProps) {
  const { words, language } = useWords();
  const since = correctionsSince(round);
  if (since.length === 0) return null;
  return (
    <section
      className="card-plain"
      id={fieldId('form')}
      tabIndex={-1}
      aria-labelledby="form-corrected"
    >
      <h2 className="h3 mt-0" id="form-corrected">
        {words.applications.formCorrected}
      </h2>
      {since.map(({ note, at }) => (
        <p key={at}>
          {instantIn(language, at)}: <span lang="da">{note}</span>
        </p>
      ))}
      <FormDifferences before={round.form} after={form} />
      {children}
    </section>
  );
}

type Props = OlderProps & { readonly at: ApplicationAddress };

/** That the municipality has corrected the form since the draft was begun, and following it. */
export function FormCorrected({ at, round, form }: Props) {
  const { words } = useWords();
  const sending = useSubmitting();
  const [followed, setFollowed] = useState(false);
  const focused = useCallback((told: HTMLParagraphElement | null) => told?.focus(), []);
  if (correctionsSince(round).length === 0) {
    return followed ? (
      <p role="status" ref={focused} tabIndex={-1}>
        {words.applications.formFollowed}
      </p>
    ) : null;
  }
  return (
    <OlderForm round={round} form={form}>
      <p>{mustFollow(round) ? words.applications.formMust : words.applications.formMay}</p>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() =>
            void sending.send(call('carryOver', { params: at }), () => setFollowed(true))
          }
        >
          {words.applications.formFollow}
        </button>
      </div>
    </OlderForm>
  );
}
