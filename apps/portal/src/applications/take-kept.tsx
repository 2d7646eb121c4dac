import { call } from '@plan/contract/client';
import { dayIn, paperName } from '@plan/contract/words';
import type { AskedPaper } from '@plan/domain/applications';
import type { KeptPaper } from '@plan/domain/associations';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { troubleOf, useRefresh } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly step: string;
  readonly paper: AskedPaper;
  readonly kept: readonly KeptPaper[];
};

/** What the association keeps that fits here, each to be taken along as a copy. */
export function TakeKept({ at, step, paper, kept }: Props) {
  const { words, language } = useWords();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const ready = kept.filter(({ state }) => state === 'clean');
  if (ready.length === 0) return null;
  const take = async ({ id }: KeptPaper) => {
    setBusy(true);
    const asked = { kind: paper.kind, kept: id };
    const body = paper.paper ? { ...asked, paper: paper.paper.key } : asked;
    const params = { ...at, step, file: newId('fil') };
    setTrouble(troubleOf(await call('takePaper', { params, body })));
    await refresh();
    setBusy(false);
  };
  return (
    <>
      <p className="mb-0">{words.applications.takeKept}</p>
      <ul className="plain-list file-list">
        {ready.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className="button button-tertiary"
              disabled={busy}
              onClick={() => void take(each)}
            >
              <span className="sr-only">{words.applications.takeThis} </span>
              <span lang="da">{each.name}</span>
            </button>
            <span className="file-state">
              {paperName(language, each.kind)}
              {each.dated ? `, ${dayIn(language, each.dated)}` : null}
            </span>
          </li>
        ))}
      </ul>
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
    </>
  );
}
