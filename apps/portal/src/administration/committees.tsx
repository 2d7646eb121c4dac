import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn } from '@plan/contract/words';
import type { Day, MunicipalityId, PersonId } from '@plan/domain/kernel';
import type { Standing } from '@plan/domain/municipality';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Checkbox, SelectField, TextField } from '../forms/fields.tsx';
import type { Submitting } from '../forms/submitting.ts';
import { Loaded } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { CommitteeForm } from './committee-form.tsx';

type Committee = AnswerOf<'listCommittees'>['committees'][number];

type Shared = {
  readonly municipality: MunicipalityId;
  readonly people: readonly Standing[];
  readonly today: Day;
  readonly sending: Submitting;
};

function GiveSeat({ committee, ...shared }: Shared & { readonly committee: Committee }) {
  const { words } = useWords();
  const { municipality, people, today, sending } = shared;
  const [person, setPerson] = useState<PersonId | undefined>(people[0]?.person);
  const [chair, setChair] = useState(false);
  const [from, setFrom] = useState<string>(today);
  const [until, setUntil] = useState('');
  const give = () => {
    if (!person) return;
    // The date fields give days; the api refuses anything else.
    const term = { from: from as Day, ...(until === '' ? {} : { until: until as Day }) };
    const params = { municipality, committee: committee.id, person };
    void sending.send(call('takeSeat', { params, body: { ...term, chair } }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <SelectField
        at={`${committee.id}.person`}
        label={words.administration.person}
        value={person ?? ''}
        onChange={(value) => setPerson(people.find((each) => each.person === value)?.person)}
        options={people.map((each) => ({ value: each.person, text: each.name }))}
      />
      <Checkbox
        at={`${committee.id}.chair`}
        label={words.administration.chair}
        checked={chair}
        onChange={setChair}
      />
      <TextField
        at={`${committee.id}.from`}
        label={words.administration.from}
        type="date"
        value={from}
        onChange={setFrom}
      />
      <TextField
        at={`${committee.id}.until`}
        label={words.administration.until}
        type="date"
        value={until}
        onChange={setUntil}
      />
      <div className="button-row">
        <button type="submit" className="button button-secondary" disabled={sending.busy}>
          {words.administration.give}
        </button>
      </div>
    </form>
  );
}

function CommitteeCard({ committee, ...shared }: Shared & { readonly committee: Committee }) {
  const { words, language } = useWords();
  const { municipality, sending } = shared;
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        {committee.name}
      </h3>
      <ul>
        {committee.seats.map((seat) => (
          <li key={seat.person}>
            {seat.name}, {seat.chair ? words.administration.chair : words.administration.member}{' '}
            {words.administration.since} {dayIn(language, seat.from)}{' '}
            <button
              type="button"
              className="button button-tertiary"
              disabled={sending.busy}
              onClick={() => {
                const params = { municipality, committee: committee.id, person: seat.person };
                void sending.send(call('leaveSeat', { params }));
              }}
            >
              {words.administration.take}
              <span className="sr-only"> {seat.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <GiveSeat committee={committee} {...shared} />
      <details>
        <summary>{words.administration.changeCommittee}</summary>
        <CommitteeForm municipality={municipality} before={committee} />
      </details>
    </li>
  );
}

/** Committees with their seats and terms of office. */
export function Committees(shared: Shared) {
  const { words } = useWords();
  const shown = useRead('listCommittees', { municipality: shared.municipality });
  return (
    <>
      <h2>{words.administration.committees}</h2>
      <Loaded shown={shown}>
        {({ committees }) => (
          <ul className="plain-list">
            {committees.map((committee) => (
              <CommitteeCard key={committee.id} committee={committee} {...shared} />
            ))}
          </ul>
        )}
      </Loaded>
      <CommitteeForm municipality={shared.municipality} />
    </>
  );
}
