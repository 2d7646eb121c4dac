import { Component, Suspense, lazy, useCallback, useEffect, useState } from 'react';
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

/** Screens that were loaded, so that one that is opened again is there at once. */
const known = new Map<unknown, unknown>();

/** A loading that failed is never tried again by the same lazy component. */
function anew<Params>(load: Loader<Params>): ComponentType<Params> {
  const made = lazy(load) as unknown as ComponentType<Params>;
  known.set(load, made);
  return made;
}

function screenFrom<Params>(load: Loader<Params>): ComponentType<Params> {
  // Kept under the loader it was made from, so it takes the same parameters.
  return (known.get(load) as ComponentType<Params> | undefined) ?? anew(load);
}

type Props<Params> = { readonly load: Loader<Params>; readonly params: Params };

/** A screen that is loaded when it is wanted; the frame around it stands whatever becomes of it. */
export function Screen<Params extends object>({ load, params }: Props<Params>) {
  const { words } = useWords();
  const [{ tries, Wanted }, setScreen] = useState(() => ({ tries: 0, Wanted: screenFrom(load) }));
  const again = useCallback(
    () => setScreen((before) => ({ tries: before.tries + 1, Wanted: anew(load) })),
    [load],
  );
  return (
    <Guard key={tries} shown={JSON.stringify(params)} otherwise={<Failed again={again} />}>
      <Suspense fallback={<p role="status">{words.frame.loading}</p>}>
        <Wanted {...params} />
      </Suspense>
    </Guard>
  );
}
