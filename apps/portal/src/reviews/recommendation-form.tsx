import { call } from '@plan/contract/client';
import { amountMustBeReadable, judge, readAmount, typedAmount } from '@plan/domain/kernel';
import type { Ore } from '@plan/domain/kernel';
import type { Recommendation } from '@plan/domain/reviews';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { TextArea, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: ApplicationAddress;
  readonly requested: Ore;
  readonly before: Recommendation | undefined;
};

/** What the administration recommends to the committee. */
export function RecommendationForm({ at, requested, before }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const [typed, setTyped] = useState(typedAmount(before?.amount ?? requested));
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
        void sending.send(call('recommend', { params: at, body: { amount, reason } }));
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
