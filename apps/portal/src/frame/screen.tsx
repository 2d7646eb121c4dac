import { Component, Suspense, lazy, useEffect, useMemo, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../words/language.tsx';
import { Page } from './page.tsx';
import { TroubleMessage } from './trouble.tsx';

export type Loader<Params> = () => Promise<{ readonly default: ComponentType<Params> }>;

type GuardProps = {
  /** What is shown, in text: something else is tried anew. */
  readonly shown: string;
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
};

type GuardState = { readonly failed: boolean; readonly shown: string };

/** Shows something else where drawing fails; only a class can catch that. */
class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { failed: false, shown: this.props.shown };

  static getDerivedStateFromError(): Partial<GuardState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ shown }: GuardProps, before: GuardState) {
    return shown === before.shown ? null : { failed: false, shown };
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

/** Says that a screen cannot be shown now, and tries again when asked or when there is a connection. */
function Failed({ again }: { readonly again: () => void }) {
  const { words } = useWords();
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  return (
    <Page title={words.frame.notShown}>
      <TroubleMessage trouble={{ kind: navigator.onLine ? 'failed' : 'offline' }} />
      <button type="button" className="button button-secondary" onClick={again}>
        {words.frame.retry}
      </button>
    </Page>
  );
}

type Props<Params> = { readonly load: Loader<Params>; readonly params: Params };

/** A screen that is loaded when it is wanted; the frame around it stands whatever becomes of it. */
export function Screen<Params extends object>({ load, params }: Props<Params>) {
  const { words } = useWords();
  const [tries, setTries] = useState(0);
  // A loading that failed is never tried again by the same lazy component.
  const Wanted = useMemo(() => ({ tries, Shown: lazy(load) }), [load, tries]).Shown;
  const again = useMemo(() => () => setTries((before) => before + 1), []);
  return (
    <Guard key={tries} shown={JSON.stringify(params)} otherwise={<Failed again={again} />}>
      <Suspense fallback={<p role="status">{words.frame.loading}</p>}>
        <Wanted {...params} />
      </Suspense>
    </Guard>
  );
}
