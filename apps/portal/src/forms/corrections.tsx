import type { BodyOf } from '@plan/contract/client';
import type { Correction } from '@plan/domain/kernel';
import { useState } from 'react';
import { useWords } from '../words/language.tsx';
import { useCorrectionWords } from './correction-words.ts';
import { Difference } from './difference.tsx';
import { Troubles, errorAt, errorsFrom } from './errors.tsx';
import { SelectField, TextArea, TextField } from './fields.tsx';
import { useSubmitting } from './submitting.ts';
import type { Submitting } from './submitting.ts';

type Props = {
  readonly corrections: readonly Correction[];
  /** The texts that can be corrected, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** What people call the text at a path. */
  readonly nameOf: (at: string) => string;
  readonly propose: (body: BodyOf<'correctPlan'>, sending: Submitting) => void;
  readonly confirm: (correction: string, sending: Submitting) => void;
};

type OneProps = Pick<Props, 'nameOf' | 'confirm'> & { readonly correction: Correction };

function One({ correction, nameOf, confirm }: OneProps) {
  const words = useCorrectionWords();
  const sending = useSubmitting();
  return (
    <li className="card-plain">
      <h3 className="mt-0">{nameOf(correction.at)}</h3>
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
          onClick={() => confirm(String(correction.number), sending)}
        >
          {words.confirm}
        </button>
      ) : null}
    </li>
  );
}

function Propose({ texts, nameOf, propose }: Pick<Props, 'texts' | 'nameOf' | 'propose'>) {
  const { language } = useWords();
  const words = useCorrectionWords();
  const sending = useSubmitting();
  const written = [...texts].filter(([, text]) => text !== '');
  const [place, setPlace] = useState(written[0]?.[0] ?? '');
  const [after, setAfter] = useState(written[0]?.[1] ?? '');
  const [reason, setReason] = useState('');
  const errors = errorsFrom(sending.trouble, language);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        propose({ at: place, after, reason }, sending);
      }}
    >
      <Troubles trouble={sending.trouble} />
      <SelectField
        at="place"
        label={words.where}
        value={place}
        onChange={(chosen) => {
          setPlace(chosen);
          setAfter(texts.get(chosen) ?? '');
        }}
        options={written.map(([name]) => ({ value: name, text: nameOf(name) }))}
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
  );
}

/** Typing errors put right in adopted text, by two people, with what stood and what stands. */
export function Corrections(props: Props) {
  const words = useCorrectionWords();
  const { corrections } = props;
  return (
    <section aria-labelledby="rettelser">
      <h2 id="rettelser">{words.title}</h2>
      <p>{words.lead}</p>
      {corrections.length === 0 ? null : (
        <ul className="plain-list">
          {corrections.map((each) => (
            <One key={each.number} correction={each} {...props} />
          ))}
        </ul>
      )}
      <details className="card-plain">
        <summary>{words.correct}</summary>
        <Propose {...props} />
      </details>
    </section>
  );
}
