import { call } from '@plan/contract/client';
import { amountIn, legalBasisTerms } from '@plan/contract/words';
import type { Submission } from '@plan/domain/applications';
import { dayOf, typedAmount } from '@plan/domain/kernel';
import type { Instant, LegalBasis } from '@plan/domain/kernel';
import { leftFor } from '@plan/domain/pools';
import type { Round } from '@plan/domain/pools';
import type { Recommendation } from '@plan/domain/reviews';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { useRead } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { GivenFields, amountErrors, bodyOf } from './given-fields.tsx';
import type { TypedGiven } from './given-fields.tsx';
import { supportAdvised } from './line-form.tsx';
import { ADMINISTRATION, useDecisionWords } from './words.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly submission: Submission;
  readonly advised: Recommendation | undefined;
  readonly serverTime: Instant;
};

const PREFIX = 'afgoer';

/** The administration decides about one application of a rolling call, and the answer is sent. */
export function DecideForm({ at, round, submission, advised, serverTime }: Props) {
  const { words, language } = useWords();
  const more = useDecisionWords();
  const sending = useSubmitting();
  const { municipality } = at;
  const pools = useRead('showPools', { municipality });
  const pool = pools.value?.pools.find((each) => each.pool.id === round.pool);
  const laws = pool?.pool.legalBases ?? [];
  const asked = submission.inKind ?? [];
  const [given, setGiven] = useState<TypedGiven>({
    typed: typedAmount(advised?.amount ?? submission.requested),
    inKind: supportAdvised(asked, advised),
    codes: [],
    reason: advised?.reason ?? '',
  });
  const [law, setLaw] = useState<LegalBasis>();
  const [item, setItem] = useState('');
  const [released, setReleased] = useState('');
  const errors = [...errorsFrom(sending.trouble, language), ...amountErrors(language, given.typed)];
  const releasing = errorAt(errors, 'released');
  const send = () => {
    const typed = bodyOf(given, asked);
    if (!typed) return;
    const meeting = { body: ADMINISTRATION, day: dayOf(serverTime), item };
    const body = {
      ...typed,
      meeting,
      ...(law ? { legalBasis: law } : {}),
      ...(released === '' ? {} : { released }),
    };
    void sending.send(call('decideByDelegation', { params: at, body }));
  };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 className="h3 mt-0">{more.decide}</h2>
      <p>{more.decideLead}</p>
      {pool ? (
        <p>
          {more.left}: <strong>{amountIn(language, leftFor(pool.account, round, law))}</strong>
        </p>
      ) : null}
      <Troubles
        trouble={sending.trouble}
        addressOf={(field) => `#${fieldId(`${PREFIX}.${field}`)}`}
      />
      <GivenFields
        prefix={PREFIX}
        asked={asked}
        yearsAsked={submission.years}
        hasAreas={round.areas.length > 0}
        value={given}
        errors={errors}
        onChange={setGiven}
      />
      {laws.length > 1 ? (
        <SelectField
          at={`${PREFIX}.legalBasis`}
          label={words.decisions.law}
          error={errorAt(errors, 'legalBasis')}
          value={law ?? ''}
          onChange={(chosen) => setLaw(laws.find((each) => each === chosen))}
          options={[
            { value: '', text: more.anyLaw },
            ...laws.map((each) => ({
              value: each as string,
              text: legalBasisTerms[each][language],
            })),
          ]}
        />
      ) : null}
      {releasing || released !== '' ? (
        <TextArea
          at={`${PREFIX}.released`}
          label={words.decisions.released}
          error={releasing}
          value={released}
          limit={600}
          rows={2}
          onChange={setReleased}
        />
      ) : null}
      <TextField
        at={`${PREFIX}.meeting.item`}
        label={more.reference}
        value={item}
        onChange={setItem}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {more.decideYes}
        </button>
      </div>
    </form>
  );
}
