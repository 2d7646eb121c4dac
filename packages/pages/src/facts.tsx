import { dayIn } from '@plan/contract/words';
import type { PublicCorrection, PublicView } from '@plan/domain/insights';
import type { ReactNode } from 'react';
import { linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';

export type Props<Thing> = { readonly place: Place; readonly view: PublicView; readonly of: Thing };

type Fact = readonly [label: string, value: ReactNode, key?: string];

/** Labels with their values; what has no value is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | undefined)[] }) {
  const told = facts.filter((fact) => fact !== undefined);
  if (told.length === 0) return null;
  return (
    <dl>
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The municipality's own words: Danish, one paragraph per blank line. */
export function Told({ text }: { readonly text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => (
      <p key={paragraph} lang="da">
        {paragraph}
      </p>
    ));
}

/** A heading with what the municipality wrote under it, or nothing at all. */
export function ToldSection({ title, text }: { readonly title: string; readonly text: string }) {
  return text.trim() === '' ? null : (
    <>
      <h2>{title}</h2>
      <Told text={text} />
    </>
  );
}

type AdoptedProps = {
  readonly place: Place;
  readonly by: { readonly body: string; readonly day: string; readonly item: string };
};

export function Adopted({ place, by }: AdoptedProps) {
  return (
    <>
      <span lang="da">{by.body}</span>, {dayIn(place.language, by.day)}
      {by.item === '' ? null : (
        <>
          {' ('}
          <span lang="da">{by.item}</span>)
        </>
      )}
    </>
  );
}

type ToProps = { readonly place: Place; readonly to: string; readonly children: ReactNode };

/** A link to a page whose title is the municipality's own. */
export function To({ place, to, children }: ToProps) {
  return (
    <a href={linkTo(place, to)} lang="da">
      {children}
    </a>
  );
}

type CorrectionsProps = {
  readonly place: Place;
  readonly corrections: readonly PublicCorrection[];
};

/** Typing errors of adopted text that were put right, with what stood. */
export function Corrections({ place, corrections }: CorrectionsProps) {
  const { words, language } = place;
  if (corrections.length === 0) return null;
  return (
    <>
      <h2>{words.corrections}</h2>
      <ul>
        {corrections.map(({ before, after, on }) => (
          <li key={`${on} ${after}`}>
            {dayIn(language, on)}: <q lang="da">{before}</q> → <q lang="da">{after}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
