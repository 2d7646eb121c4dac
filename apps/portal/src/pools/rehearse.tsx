import { call } from '@plan/contract/client';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';
import type { CallAddress } from './call-form.tsx';
import type { PoolAddress } from './pool-form.tsx';
import { usePoolWords } from './words.ts';

const USUAL = 12;

/** The call as it was last saved, tried out with applications that are made up. */
export function Rehearse({ at: { municipality, round: source } }: { readonly at: CallAddress }) {
  const { language } = useWords();
  const words = usePoolWords();
  const [, go] = useLocation();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [count, setCount] = useState<number | undefined>(USUAL);
  // One pair of ids for one form: sending twice makes one rehearsal.
  const [ids] = useState(() => ({ round: newId('rou'), pool: newId('poo') }));
  const rehearse = () => {
    const whole = Number.isInteger(count) ? count : undefined;
    const body = { source, pool: ids.pool, count: whole ?? 0 };
    return sending.send(
      call('rehearseCall', { params: { municipality, round: ids.round }, body }),
      () => go(`/app/${municipality}/runder/${ids.round}`),
    );
  };
  return (
    <details className="card-plain">
      <summary>{words.rehearse}</summary>
      <p>{words.rehearseLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rehearse();
        }}
      >
        <Troubles trouble={sending.trouble} />
        <NumberField
          at="count"
          label={words.rehearseCount}
          error={errorAt(errors, 'count')}
          value={count}
          onChange={setCount}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.rehearseNow}
          </button>
        </div>
      </form>
    </details>
  );
}

/** That a pool is a rehearsal, and the way to be rid of it. */
export function Rehearsal({ at }: { readonly at: PoolAddress }) {
  const words = usePoolWords();
  const [, go] = useLocation();
  return (
    <div className="card-plain">
      <p>
        <strong>{words.rehearsal}</strong>
      </p>
      <Sure
        ask={words.rehearsalRemove}
        sure={words.rehearsalRemoveSure}
        yes={words.rehearsalRemoveYes}
        act={(sending) =>
          sending.send(call('removeRehearsal', { params: at }), () =>
            go(`/app/${at.municipality}/puljer`),
          )
        }
      />
    </div>
  );
}
