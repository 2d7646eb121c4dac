import { call } from '@plan/contract/client';
import { supportTerms } from '@plan/contract/words';
import { kindsAsked } from '@plan/domain/applications';
import type { Submission } from '@plan/domain/applications';
import { amountMustBeReadable, judge, ore, readAmount, typedAmount } from '@plan/domain/kernel';
import type { Recommendation } from '@plan/domain/reviews';
import type { SupportKind } from '@plan/domain/terms';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { Checkbox, TextArea, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: ApplicationAddress;
  /** What is asked for; nothing yet while it is not sent. */
  readonly submission: Submission | undefined;
  readonly before: Recommendation | undefined;
};

/** What the administration recommends to the committee. */
export function RecommendationForm({ at, submission, before }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [typed, setTyped] = useState(
    typedAmount(before?.amount ?? submission?.requested ?? ore(0)),
  );
  const asked = kindsAsked(submission?.inKind);
  const [inKind, setInKind] = useState<readonly SupportKind[]>(
    before ? (before.inKind ?? []) : asked,
  );
  const [reason, setReason] = useState(before?.reason ?? '');
  const amount = readAmount(typed);
  const unreadable = judge(
    amountMustBeReadable,
    { typed, readable: amount !== undefined },
    'amount',
  );
  const errors = [...errorsFrom(sending.trouble, language), ...errorsOf(unreadable, language)];
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        if (amount === undefined) return;
        void sending.send(
          call('recommend', { params: at, body: { amount, inKind: [...inKind], reason } }),
        );
      }}
    >
      <h2 className="h3 mt-0">{words.reviews.recommendation}</h2>
      <Troubles trouble={sending.trouble} />
      <TextField
        at="amount"
        label={words.reviews.recommendedAmount}
        error={errorAt(errors, 'amount')}
        value={typed}
        inputMode="decimal"
        width={10}
        onChange={setTyped}
      />
      {asked.length > 0 ? (
        <fieldset>
          <legend className="form-label">{words.reviews.recommendedSupport}</legend>
          {asked.map((kind) => (
            <Checkbox
              key={kind}
              at={`inKind.${kind}`}
              label={supportTerms[kind][language]}
              checked={inKind.includes(kind)}
              onChange={(on) =>
                setInKind(on ? [...inKind, kind] : inKind.filter((each) => each !== kind))
              }
            />
          ))}
        </fieldset>
      ) : null}
      <TextArea
        at="reason"
        label={words.reviews.recommendedReason}
        error={errorAt(errors, 'reason')}
        value={reason}
        limit={2000}
        rows={3}
        onChange={setReason}
      />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.reviews.saveRecommendation}
        </button>
      </div>
      <p role="status">{sending.done ? words.reviews.saved : ''}</p>
    </form>
  );
}
