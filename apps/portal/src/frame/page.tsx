import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Trouble } from '../data/operations.ts';
import { useWords } from '../words/language.tsx';
import { TroubleMessage } from './trouble.tsx';

type PageProps = {
  readonly title: string;
  readonly back?: { readonly to: string; readonly text: string };
  /** Stands above the title, where an error summary belongs. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

/** One screen: its title in the window and as the heading that gets the focus when it opens. */
export function Page({ title, back, above, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Plan & Pulje`;
    heading.current?.focus();
  }, [title]);
  return (
    <>
      {back ? (
        <p>
          <Link href={back.to} className="back-link">
            {back.text}
          </Link>
        </p>
      ) : null}
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

type LoadedProps<Value> = {
  readonly shown: { readonly value: Value | undefined; readonly trouble: Trouble | undefined };
  readonly children: (value: Value) => ReactNode;
};

/** Waits for an answer; says why when there is none. */
export function Loaded<Value>({ shown, children }: LoadedProps<Value>) {
  const { words } = useWords();
  if (shown.value !== undefined) return <>{children(shown.value)}</>;
  if (shown.trouble) return <TroubleMessage trouble={shown.trouble} />;
  return <p role="status">{words.frame.loading}</p>;
}
