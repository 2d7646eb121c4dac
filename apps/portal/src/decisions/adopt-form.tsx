import { call } from '@plan/contract/client';
import { dayOf } from '@plan/domain/kernel';
import type { Instant, MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useState } from 'react';
import { Troubles } from '../forms/errors.tsx';
import { TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: { readonly municipality: MunicipalityId; readonly round: RoundId };
  readonly committee: string;
  readonly serverTime: Instant;
};

/** Adopts the whole list at once, with the reference to the meeting. */
export function AdoptForm({ at, committee, serverTime }: Props) {
  const { words } = useWords();
  const sending = useSubmitting();
  const [day, setDay] = useState<string>(dayOf(serverTime));
  const [item, setItem] = useState('');
  return (
    <form
      className="card-plain"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { body: committee, day, item };
        void sending.send(call('adoptAllocation', { params: at, body }));
      }}
    >
      <h2 className="mt-0">{words.decisions.adopt}</h2>
      <p>{words.decisions.adoptLead}</p>
      <Troubles trouble={sending.trouble} />
      <TextField at="day" label={words.decisions.day} type="date" value={day} onChange={setDay} />
      <TextField at="item" label={words.decisions.item} value={item} onChange={setItem} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.decisions.adopt}
        </button>
      </div>
    </form>
  );
}
