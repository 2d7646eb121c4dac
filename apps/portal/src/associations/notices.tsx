import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { noticeTerms } from '@plan/contract/words';
import { noticeKinds } from '@plan/domain/associations';
import { useState } from 'react';
import type { AssociationAddress } from '../applications/addresses.ts';
import { useRead } from '../data/operations.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, TextField, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useAssociationWords } from './words.ts';

type Chosen = AnswerOf<'showNotices'>;
type FormProps = { readonly at: AssociationAddress; readonly chosen: Chosen };

function NoticesForm({ at, chosen }: FormProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [{ email, about }, setTyped] = useState(chosen);
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('chooseNotices', { params: at, body: { email, about } }));
      }}
    >
      <h2 className="mt-0">{words.notices}</h2>
      <p>{words.noticesLead}</p>
      <Troubles
        trouble={sending.trouble}
        addressOf={(field) => `#${fieldId(`notices.${field}`)}`}
      />
      {noticeKinds.map((kind) => (
        <Checkbox
          key={kind}
          at={`notices.${kind}`}
          label={noticeTerms[kind][language]}
          checked={about.includes(kind)}
          onChange={(on) =>
            setTyped({
              email,
              about: noticeKinds.filter((each) => (each === kind ? on : about.includes(each))),
            })
          }
        />
      ))}
      {about.length > 0 ? (
        <TextField
          at="notices.email"
          label={words.noticesEmail}
          error={errorAt(errors, 'email')}
          value={email}
          inputMode="email"
          autoComplete="email"
          onChange={(next) => setTyped({ email: next, about })}
        />
      ) : null}
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.noticesSave}
        </button>
      </div>
      <p role="status">{sending.done ? words.saved : ''}</p>
    </form>
  );
}

/** The letters somebody who acts for an applicant gets beside those to its own mailbox. */
export function NoticesPart({ at }: { readonly at: AssociationAddress }) {
  const shown = useRead('showNotices', at);
  return <Loaded shown={shown}>{(chosen) => <NoticesForm at={at} chosen={chosen} />}</Loaded>;
}
