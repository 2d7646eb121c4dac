import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import { correctionsSince } from '@plan/domain/pools';
import type { Form, Round } from '@plan/domain/pools';
import { Troubles } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { FormDifferences } from '../forms/form-differences.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

type Props = {
  readonly at: ApplicationAddress;
  /** The call with the form the draft is written in, and the form as it is now. */
  readonly round: Round;
  readonly form: Form;
};

/** That the municipality has corrected the form since the draft was begun, and following it. */
export function FormCorrected({ at, round, form }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const since = correctionsSince(round);
  if (since.length === 0) return null;
  const must = since.some(({ drafts }) => drafts === 'must-follow');
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
      {since.map(({ note, at: when }) => (
        <p key={when}>
          {instantIn(language, when)}: <span lang="da">{note}</span>
        </p>
      ))}
      <FormDifferences before={round.form} after={form} />
      <p>{must ? words.applications.formMust : words.applications.formMay}</p>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('carryOver', { params: at }))}
        >
          {words.applications.formFollow}
        </button>
      </div>
    </section>
  );
}
