import { call } from '@plan/contract/client';
import type { BodyOf } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, TextField, fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Quorum = BodyOf<'saveCommittee'>['quorum'];

/** Makes a committee or council; its seats are given afterwards. */
export function NewCommittee({ municipality }: { readonly municipality: MunicipalityId }) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one form: sending twice makes one committee.
  const [committee, setCommittee] = useState(() => newId('com'));
  const [name, setName] = useState('');
  const [quorum, setQuorum] = useState<Quorum>({ kind: 'more-than-half' });
  const make = () =>
    sending.send(
      call('saveCommittee', { params: { municipality, committee }, body: { name, quorum } }),
      () => {
        setCommittee(newId('com'));
        setName('');
      },
    );
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3 className="mt-0">{words.administration.newCommittee}</h3>
      <Troubles trouble={sending.trouble} addressOf={(at) => `#${fieldId(`committee.${at}`)}`} />
      <TextField
        at="committee.name"
        label={words.administration.committeeName}
        error={errorAt(errors, 'name')}
        value={name}
        onChange={setName}
      />
      <Radios
        at="committee.quorum"
        label={words.administration.quorum}
        value={quorum.kind}
        onChange={(kind) =>
          setQuorum(
            kind === 'at-least' ? { kind: 'at-least', members: 3 } : { kind: 'more-than-half' },
          )
        }
        options={[
          { value: 'more-than-half', text: words.administration.moreThanHalf },
          { value: 'at-least', text: words.administration.atLeast },
        ]}
      />
      {quorum.kind === 'at-least' ? (
        <NumberField
          at="committee.members"
          label={words.administration.members}
          value={quorum.members}
          onChange={(members) => setQuorum({ ...quorum, members: members ?? Number.NaN })}
        />
      ) : null}
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.administration.newCommittee}
        </button>
      </div>
      <p role="status">{sending.done ? words.administration.done : ''}</p>
    </form>
  );
}
