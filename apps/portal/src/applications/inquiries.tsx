import { call } from '@plan/contract/client';
import { dayIn, instantIn } from '@plan/contract/words';
import type { Inquiry } from '@plan/domain/applications';
import { useState } from 'react';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

/** What was asked about a page and answered, beside what was sent. */
export function AskedHere({ inquiries }: { readonly inquiries: readonly Inquiry[] }) {
  const { words, language } = useWords();
  if (inquiries.length === 0) return null;
  return (
    <ul className="plain-list">
      {inquiries.map(({ id, label, text, askedAt, answer }) => (
        <li key={id} className="earlier">
          <p className="mb-0">
            <strong>{words.inquiries.asked}</strong> {instantIn(language, askedAt)}
            {label === '' ? null : (
              <>
                {' · '}
                <span lang="da">{label}</span>
              </>
            )}
          </p>
          <p className="keep-lines mb-0" lang="da">
            {text}
          </p>
          {answer ? (
            <>
              <p className="mb-0">
                <strong>{words.inquiries.answered}</strong> {answer.name},{' '}
                {instantIn(language, answer.at)}
              </p>
              <p className="keep-lines" lang="da">
                {answer.text}
              </p>
            </>
          ) : (
            <p>{words.inquiries.waiting}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

type AnswerProps = { readonly at: ApplicationAddress; readonly inquiry: Inquiry };

function AnswerForm({ at, inquiry }: AnswerProps) {
  const { words, language } = useWords();
  const [text, setText] = useState('');
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const field = `svar.${inquiry.id}`;
  const params = { ...at, inquiry: inquiry.id };
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('answerInquiry', { params, body: { text } }));
      }}
    >
      {inquiry.label === '' ? null : (
        <p className="mb-0" lang="da">
          {inquiry.label}
        </p>
      )}
      <Troubles trouble={sending.trouble} addressOf={() => `#${fieldId(field)}`} />
      <TextArea
        at={field}
        label={<span lang="da">{inquiry.text}</span>}
        help={words.inquiries.by(dayIn(language, inquiry.answerBy))}
        error={errorAt(errors, 'text')}
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <button type="submit" className="button button-primary" disabled={sending.busy}>
        {words.inquiries.answer}
      </button>
    </form>
  );
}

type ToAnswerProps = {
  readonly at: ApplicationAddress;
  readonly inquiries: readonly Inquiry[];
};

/** What the applicant is asked and has not answered yet, first on the page. */
export function ToAnswer({ at, inquiries }: ToAnswerProps) {
  const { words } = useWords();
  const open = inquiries.filter((each) => each.answer === undefined);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="spoergsmaal">
      <h2 id="spoergsmaal">{words.inquiries.toAnswer}</h2>
      {open.map((inquiry) => (
        <AnswerForm key={inquiry.id} at={at} inquiry={inquiry} />
      ))}
    </section>
  );
}
