import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';
import { Troubles } from './errors.tsx';
import { useSubmitting } from './submitting.ts';
import type { Submitting } from './submitting.ts';

type Props = {
  readonly ask: ReactNode;
  readonly sure: string;
  readonly yes: string;
  /** Says that nothing is to be done. */
  readonly no?: string;
  readonly quiet?: boolean;
  /** What may be said with it. */
  readonly children?: ReactNode;
  readonly act: (sending: Submitting) => Promise<void>;
};

/** Something that is done only after a second look; the question is read out when it appears. */
export function Sure({ ask, sure, yes, no, quiet, children, act }: Props) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  const sending = useSubmitting();
  const focused = useCallback((question: HTMLParagraphElement | null) => question?.focus(), []);
  if (!asked) {
    return (
      <button
        type="button"
        className={`button button-${quiet ? 'tertiary' : 'secondary'}`}
        onClick={() => setAsked(true)}
      >
        {ask}
      </button>
    );
  }
  return (
    <div className="card-plain">
      <p ref={focused} tabIndex={-1}>
        {sure}
      </p>
      <Troubles trouble={sending.trouble} />
      {children}
      <div className="button-row">
        <button
          type="button"
          className="button button-warning"
          disabled={sending.busy}
          onClick={() => void act(sending)}
        >
          {yes}
        </button>
        <button type="button" className="button button-tertiary" onClick={() => setAsked(false)}>
          {no ?? words.applications.cancel}
        </button>
      </div>
    </div>
  );
}
