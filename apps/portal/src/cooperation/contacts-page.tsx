import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import type { ContactList } from '@plan/domain/collaborations';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useCooperationWords } from './words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly row: AnswerOf<'showCooperation'>['contacts'];
};

const blank = { department: '', centre: '', topics: [], email: '', phone: '' };

function ContactsForm({ municipality, row }: Props) {
  const words = useCooperationWords();
  const editing = useEditing({
    first: { contacts: row.contacts },
    // The first list has no version that could have been seen.
    version: row.version === 0 ? undefined : row.version,
    send: (body, seen) => call('saveContacts', { params: { municipality }, body, ...seen }),
    standing: (value) => ({ contacts: (value as ContactList).contacts }),
    versionOf: (answer) => answer.version,
  });
  const { contacts } = editing.text;
  const [problem, setProblem] = useState('');
  const save = () => {
    const unnamed = contacts.some((each) => each.department.trim() === '');
    setProblem(unnamed ? words.departmentNeeded : '');
    if (!unnamed) void editing.save();
  };
  return (
    <EditForm editing={editing} save={save} problem={problem} names={words}>
      <Rows
        title={words.contact}
        items={contacts}
        onChange={(changed) => editing.change({ contacts: changed })}
        blank={() => blank}
      >
        {(contact, change, index) => (
          <>
            {(['department', 'centre', 'email', 'phone'] as const).map((name) => (
              <TextField
                key={name}
                at={`contacts.${index}.${name}`}
                label={words[name]}
                value={contact[name]}
                onChange={(written) => change({ [name]: written })}
              />
            ))}
            <LinesField
              at={`contacts.${index}.topics`}
              label={words.topics}
              help={words.topicsHelp}
              lines={contact.topics}
              onChange={(topics) => change({ topics })}
            />
          </>
        )}
      </Rows>
    </EditForm>
  );
}

/** Whom citizens can turn to about what. */
export default function ContactsPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = useCooperationWords();
  const shown = useRead('showCooperation', { municipality });
  const back = { to: `/app/${municipality}/samarbejde`, text: words.back };
  return (
    <Page title={words.contacts} back={back}>
      <p>{words.contactsLead}</p>
      <Loaded shown={shown}>
        {(value) => <ContactsForm municipality={municipality} row={value.contacts} />}
      </Loaded>
    </Page>
  );
}
