import { call } from '@plan/contract/client';
import { instantIn } from '@plan/contract/words';
import type { Message } from '@plan/domain/applications';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { useKeptText } from '../data/kept-text.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { useCaseWords } from './case-words.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly messages: readonly Message[];
  /** Whether one can still write; what was written is read for as long as the case. */
  readonly open: boolean;
};

function MessageForm({ at }: Pick<Props, 'at'>) {
  const { language } = useWords();
  const words = useCaseWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one message: sending twice writes once.
  const [message, setMessage] = useState(() => newId('mes'));
  const [text, setText] = useKeptText(`besked ${at.application}`);
  const send = () =>
    sending.send(call('writeMessage', { params: { ...at, message }, body: { text } }), () => {
      setMessage(newId('mes'));
      setText('');
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Troubles trouble={sending.trouble} addressOf={() => `#${fieldId('besked')}`} />
      <TextArea
        at="besked"
        label={words.messages.write}
        help={words.messages.help}
        error={errorAt(errors, 'text')}
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <button type="submit" className="button button-secondary" disabled={sending.busy}>
        {words.messages.send}
      </button>
      <p role="status">{sending.done ? words.messages.sent : ''}</p>
    </form>
  );
}

/** What the applicant and the municipality have written about the whole case, oldest first. */
export function Messages({ at, messages, open }: Props) {
  const { language } = useWords();
  const words = useCaseWords();
  if (!open && messages.length === 0) return null;
  return (
    <section aria-labelledby="beskeder" className="card-plain">
      <h2 id="beskeder" className="mt-0">
        {words.messages.title}
      </h2>
      <ul className="plain-list">
        {messages.map(({ id, name, from, at: when, text }) => (
          <li key={id} className="earlier">
            <p className="mb-0">
              <strong>
                {name}, {words.messages.from[from]}
              </strong>{' '}
              {instantIn(language, when)}
            </p>
            <p className="keep-lines" lang="da">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {open ? <MessageForm at={at} /> : null}
    </section>
  );
}
