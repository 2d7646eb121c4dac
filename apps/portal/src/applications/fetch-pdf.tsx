import { call } from '@plan/contract/client';
import { useState } from 'react';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

/** Made a moment after sending; a file that is not there yet is asked for a few times. */
const TRIES = 5;
const BETWEEN_MS = 800;

async function linkTo(at: ApplicationAddress, tries = TRIES) {
  const answer = await call('openPaper', { params: at });
  if (answer.kind !== 'ok' || answer.value.url !== undefined || tries === 1) return answer;
  await new Promise((resolve) => {
    setTimeout(resolve, BETWEEN_MS);
  });
  return linkTo(at, tries - 1);
}

/** Exactly what was sent, as a PDF. */
export function FetchPdf({ at }: { readonly at: ApplicationAddress }) {
  const { words } = useWords();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const [soon, setSoon] = useState(false);
  const fetchIt = async () => {
    setBusy(true);
    setSoon(false);
    const answer = await linkTo(at);
    setBusy(false);
    setTrouble(troubleOf(answer));
    if (answer.kind !== 'ok') return;
    if (answer.value.url === undefined) setSoon(true);
    else window.location.assign(answer.value.url);
  };
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        disabled={busy}
        onClick={() => void fetchIt()}
      >
        {words.applications.fetchPdf}
      </button>
      <span role="status">{soon ? words.applications.pdfSoon : ''}</span>
      {trouble ? <TroubleMessage trouble={trouble} /> : null}
    </>
  );
}
