import type { Language } from '@plan/contract/words';
import { useEffect, useRef } from 'react';
import type { Trouble } from '../data/operations.ts';
import { Link } from 'wouter';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { fieldId } from './fields.tsx';

/** One thing to correct, with the field it stands at. */
export type FieldError = { readonly at: string | undefined; readonly text: string };

export function errorsFrom(trouble: Trouble | undefined, language: Language): FieldError[] {
  if (trouble?.kind !== 'refused') return [];
  return trouble.problem.refusals.map((refusal) => ({
    // What people write is sent as `text`; its fields stand in the form without it.
    at: refusal.at?.replace(/^text\./, ''),
    text: refusal[language],
  }));
}

export function errorAt(errors: readonly FieldError[], at: string): string | undefined {
  return errors.find((error) => error.at === at)?.text;
}

type SummaryProps = {
  readonly errors: readonly FieldError[];
  /** Where a field is that is not on this page. */
  readonly addressOf?: (at: string) => string;
};

/** Leads to a field on this page, or opens the page that has it. */
function ErrorLink({ to, children }: { readonly to: string; readonly children: string }) {
  return to.startsWith('#') ? <a href={to}>{children}</a> : <Link href={to}>{children}</Link>;
}

/** Each thing that is wrong or missing, leading to its field. */
function ErrorLinks({ errors, addressOf }: SummaryProps) {
  return (
    <ul className="alert-text">
      {errors.map((error) => (
        <li key={`${error.at} ${error.text}`}>
          {error.at === undefined ? (
            error.text
          ) : (
            <ErrorLink to={addressOf?.(error.at) ?? `#${fieldId(error.at)}`}>
              {error.text}
            </ErrorLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is still to be done, told calmly: nobody has said yet that they are done. */
export function StillMissing({ errors, addressOf }: SummaryProps) {
  const { words } = useWords();
  if (errors.length === 0) return null;
  return (
    <section className="alert alert-info" aria-labelledby="mangler">
      <div className="alert-body">
        <h2 id="mangler" className="alert-heading">
          {words.frame.missing}
        </h2>
        <ErrorLinks errors={errors} {...(addressOf ? { addressOf } : {})} />
      </div>
    </section>
  );
}

/** All that must be corrected, above the title, each line leading to its field. */
export function ErrorSummary({ errors, addressOf }: SummaryProps) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const told = errors.map((error) => error.text).join(' ');
  useEffect(() => {
    if (told !== '') box.current?.focus();
  }, [told]);
  if (told === '') return null;
  return (
    <div ref={box} className="alert alert-error" role="alert" tabIndex={-1}>
      <div className="alert-body">
        <h2 className="alert-heading">{words.frame.summary}</h2>
        <ErrorLinks errors={errors} {...(addressOf ? { addressOf } : {})} />
      </div>
    </div>
  );
}

/** Shows refusals as a summary, and every other trouble as a message. */
export function Troubles({
  trouble,
  tell,
  ...rest
}: {
  readonly trouble: Trouble | undefined;
  /** What a form says of an error in words of its own. */
  readonly tell?: (error: FieldError) => FieldError;
} & Omit<SummaryProps, 'errors'>) {
  const { language } = useWords();
  if (!trouble) return null;
  if (trouble.kind !== 'refused') return <TroubleMessage trouble={trouble} />;
  const errors = errorsFrom(trouble, language);
  return <ErrorSummary errors={tell ? errors.map(tell) : errors} {...rest} />;
}
