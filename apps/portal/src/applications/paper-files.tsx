import { call } from '@plan/contract/client';
import type { Attachment } from '@plan/domain/applications';
import { useState } from 'react';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly step: string;
  readonly file: Attachment;
};

/** A file by its name, to be fetched once it has been scanned. */
export function FileLine({ at, step, file }: Props) {
  const { words } = useWords();
  const [trouble, setTrouble] = useState<Trouble>();
  const fetchIt = async () => {
    const answer = await call('openFile', { params: { ...at, step, file: file.id } });
    setTrouble(troubleOf(answer));
    if (answer.kind === 'ok') window.location.assign(answer.value.url);
  };
  return (
    <>
      <span lang="da">{file.name}</span>{' '}
      <span className="file-state">{words.applications.fileState[file.state]}</span>
      {file.state === 'clean' ? (
        <button type="button" className="button button-tertiary" onClick={() => void fetchIt()}>
          {words.applications.fetchFile}
          <span className="sr-only"> {file.name}</span>
        </button>
      ) : null}
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
    </>
  );
}
