import { call } from '@plan/contract/client';
import type { Correction } from '@plan/domain/kernel';
import { correctableTexts } from '@plan/domain/policies';
import type { PolicyVersion } from '@plan/domain/policies';
import { useState } from 'react';
import { Difference } from '../forms/difference.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { PolicyAddress } from './policy-form.tsx';
import { usePolicyWords } from './words.ts';

type Props = { readonly at: PolicyAddress; readonly policy: PolicyVersion };

function usePlaceName(): (at: string) => string {
  const words = usePolicyWords();
  return (at) => {
    const [first = '', number = '', part = ''] = at.split('.');
    if (first === 'goals') return words.goalPart(number, part);
    return first === 'vision' ? words.vision : first === 'title' ? words.name : words.legalBasis;
  };
}

function One({ at, correction }: { readonly at: PolicyAddress; readonly correction: Correction }) {
  const words = usePolicyWords();
  const sending = useSubmitting();
  const placeName = usePlaceName();
  const params = { ...at, correction: String(correction.number) };
  return (
    <li className="card-plain">
      <h3 className="mt-0">{placeName(correction.at)}</h3>
      <div lang="da">
        <Difference before={correction.before} after={correction.after} />
      </div>
      <p>
        {words.because}: <span lang="da">{correction.reason}</span>.{' '}
        <strong>{correction.confirmedBy === undefined ? words.waiting : words.confirmed}</strong>
      </p>
      <Troubles trouble={sending.trouble} />
      {correction.confirmedBy === undefined ? (
        <button
          type="button"
          className="button button-secondary"
          disabled={sending.busy}
          onClick={() => void sending.send(call('confirmCorrection', { params }))}
        >
          {words.confirm}
        </button>
      ) : null}
    </li>
  );
}

/** Typing errors put right in adopted text, by two people, with what stood and what stands. */
export function Corrections({ at, policy }: Props) {
  const { language } = useWords();
  const words = usePolicyWords();
  const sending = useSubmitting();
  const placeName = usePlaceName();
  const texts = [...correctableTexts(policy)].filter(([, text]) => text !== '');
  const [place, setPlace] = useState(texts[0]?.[0] ?? 'vision');
  const before = texts.find(([name]) => name === place)?.[1] ?? '';
  const [after, setAfter] = useState(before);
  const [reason, setReason] = useState('');
  const errors = errorsFrom(sending.trouble, language);
  return (
    <>
      <p>{words.locked}</p>
      {policy.corrections.length === 0 ? null : (
        <>
          <h2>{words.corrections}</h2>
          <ul className="plain-list">
            {policy.corrections.map((each) => (
              <One key={each.number} at={at} correction={each} />
            ))}
          </ul>
        </>
      )}
      <form
        className="card-plain"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { at: place, after, reason };
          void sending.send(call('correctPolicy', { params: at, body }));
        }}
      >
        <h2 className="mt-0">{words.correct}</h2>
        <Troubles trouble={sending.trouble} />
        <SelectField
          at="place"
          label={words.where}
          value={place}
          onChange={(chosen) => {
            setPlace(chosen);
            setAfter(texts.find(([name]) => name === chosen)?.[1] ?? '');
          }}
          options={texts.map(([name]) => ({ value: name, text: placeName(name) }))}
        />
        <TextArea
          at="after"
          label={words.after}
          error={errorAt(errors, 'after')}
          rows={3}
          value={after}
          onChange={setAfter}
        />
        <TextField
          at="reason"
          label={words.reason}
          error={errorAt(errors, 'reason')}
          value={reason}
          onChange={setReason}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.propose}
          </button>
        </div>
      </form>
    </>
  );
}
