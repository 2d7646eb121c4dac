import { call } from '@plan/contract/client';
import { dayIn, paperName } from '@plan/contract/words';
import type { AskedPaper } from '@plan/domain/applications';
import type { KeptPaper } from '@plan/domain/associations';
import { standingFiles } from '@plan/domain/files';
import { useRef, useState } from 'react';
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
  const [taken, setTaken] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  // The same id until it is known to be there, so that a lost answer attaches nothing twice.
  const ids = useRef(new Map<KeptPaper['id'], KeptPaper['id']>());
  const ready = standingFiles(kept).filter(({ state }) => state === 'clean');
  if (ready.length === 0) return null;
  const take = async ({ id, name }: KeptPaper) => {
    if (busy) return;
    setBusy(true);
    setTaken('');
    const file = ids.current.get(id) ?? newId('fil');
    ids.current.set(id, file);
    const asked = { kind: paper.kind, kept: id };
    const body = paper.paper ? { ...asked, paper: paper.paper.key } : asked;
    const answer = await call('takePaper', { params: { ...at, step, file }, body });
    setTrouble(troubleOf(answer));
    if (answer.kind === 'ok') {
      ids.current.delete(id);
      setTaken(words.applications.kept(name));
    }
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
              onClick={() => void take(each)}
            >
              {words.applications.takeThis} <span lang="da">{each.name}</span>
            </button>
            <span className="file-state">
              {paperName(language, each.kind)}
              {each.dated ? `, ${dayIn(language, each.dated)}` : null}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{taken}</p>
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
    </>
  );
}
