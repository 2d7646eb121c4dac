import type { Answer, AnswerOf, OperationName } from '@plan/contract/client';
import { useState } from 'react';
import { troubleOf, useRefresh } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';

export type Submitting = {
  readonly busy: boolean;
  readonly done: boolean;
  readonly trouble: Trouble | undefined;
  /** Sends, refreshes what is shown, and hands the answer on. */
  readonly send: <Name extends OperationName>(
    sending: Promise<Answer<Name>>,
    then?: (value: AnswerOf<Name>) => void,
  ) => Promise<void>;
  readonly refuse: (trouble: Trouble | undefined) => void;
};

/** The life of one thing being sent. What was typed stays where it is, whatever comes back. */
export function useSubmitting(): Submitting {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const refresh = useRefresh();
  return {
    busy,
    done,
    trouble,
    refuse: setTrouble,
    async send(sending, then) {
      setBusy(true);
      setDone(false);
      setTrouble(undefined);
      const answer = await sending;
      setBusy(false);
      setTrouble(troubleOf(answer));
      if (answer.kind !== 'ok') return;
      setDone(true);
      await refresh();
      then?.(answer.value);
    },
  };
}
