import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { wallTimeAt } from '@plan/domain/kernel';
import { useState } from 'react';
import { Redirect } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Troubles, errorsFrom } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, sentAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { EntryFields } from './entry-fields.tsx';
import { useEntryWords } from './entry-words.ts';

type Entered = NonNullable<AnswerOf<'showApplication'>['application']['entered']>;
type FormProps = {
  readonly at: ApplicationAddress;
  readonly entered: Entered;
};

function EditForm({ at, entered }: FormProps) {
  const { language } = useWords();
  const words = useEntryWords();
  const sending = useSubmitting();
  const { why, receivedAt, statements } = entered;
  const [seen, setSeen] = useState(statements);
  const [entry, setEntry] = useState({ why, received: wallTimeAt(receivedAt), statements });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('describeEntry', { params: at, body: { entry, seen } }), (value) =>
          setSeen(value.application.entered?.statements ?? []),
        );
      }}
      noValidate
    >
      <Troubles trouble={sending.trouble} />
      <EntryFields
        typed={entry}
        errors={errorsFrom(sending.trouble, language)}
        change={(part) => setEntry({ ...entry, ...part })}
      />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.keep}
        </button>
      </div>
      <p role="status">{sending.done ? words.kept : ''}</p>
    </form>
  );
}

/** Staff write down more of who said what, while it is a draft. */
export default function EditEntryPage(at: ApplicationAddress) {
  const { words } = useWords();
  const shown = useRead('showApplication', at);
  return (
    <Loaded shown={shown}>
      {({ application: { state, entered } }) =>
        state === 'draft' && entered ? (
          <Page
            title={words.applications.editEntry}
            back={{ to: draftAddress(at, 'tjek'), text: words.applications.check }}
          >
            <EditForm at={at} entered={entered} />
          </Page>
        ) : (
          <Redirect to={sentAddress(at)} />
        )
      }
    </Loaded>
  );
}
