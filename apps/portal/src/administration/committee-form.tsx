import { call } from '@plan/contract/client';
import type { AnswerOf, BodyOf } from '@plan/contract/client';
import type { MunicipalityId } from '@plan/domain/kernel';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { Radios, TextField, fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Quorum = BodyOf<'saveCommittee'>['quorum'];

type Props = {
  readonly municipality: MunicipalityId;
  /** The committee as it stands; left out to make a new one. */
  readonly before?: AnswerOf<'listCommittees'>['committees'][number];
};

function sameQuorum(one: { readonly quorum: Quorum }, other: { readonly quorum: Quorum }): boolean {
  return JSON.stringify(one.quorum) === JSON.stringify(other.quorum);
}

/** The name of a committee or council and its quorum; its seats are given beside. */
export function CommitteeForm({ municipality, before }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  // One id for one form: sending twice makes one committee.
  const [committee, setCommittee] = useState(() => before?.id ?? newId('com'));
  const [name, setName] = useState(before?.name ?? '');
  const [quorum, setQuorum] = useState<Quorum>(before?.quorum ?? { kind: 'more-than-half' });
  const place = `committee.${before?.id ?? 'new'}`;
  const title = before ? words.administration.changeCommittee : words.administration.newCommittee;
  const [seen, setSeen] = useState(before);
  // A seat that is given meanwhile changes the row, but nothing that is written here.
  const same = seen && before && seen.name === before.name && sameQuorum(seen, before);
  const version = same ? before.version : seen?.version;
  const save = () => {
    const sent = {
      params: { municipality, committee },
      body: { name, quorum },
      ...(version === undefined ? {} : { version }),
    };
    return sending.send(call('saveCommittee', sent), (saved) => {
      if (before) return setSeen({ ...saved.committee, version: saved.version });
      setCommittee(newId('com'));
      return setName('');
    });
  };
  return (
    <form
      className={before ? undefined : 'card-plain'}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {before ? null : <h3 className="mt-0">{title}</h3>}
      <Troubles trouble={sending.trouble} addressOf={(at) => `#${fieldId(`${place}.${at}`)}`} />
      <TextField
        at={`${place}.name`}
        label={words.administration.committeeName}
        error={errorAt(errors, 'name')}
        value={name}
        onChange={setName}
      />
      <Radios
        at={`${place}.quorum`}
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
          at={`${place}.members`}
          label={words.administration.members}
          value={quorum.members}
          onChange={(members) => setQuorum({ ...quorum, members: members ?? Number.NaN })}
        />
      ) : null}
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {title}
        </button>
      </div>
      <p role="status">{sending.done ? words.administration.done : ''}</p>
    </form>
  );
}
