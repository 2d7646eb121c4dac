import type { Language } from '@plan/contract/words';
import type { ReactNode } from 'react';
import { da, en } from './words.ts';
import type { PageWords } from './words.ts';

/** What every page knows of where it stands. */
export type Place = {
  readonly language: Language;
  readonly words: PageWords;
  /** The Danish address of the page, without language: `/roedovre/puljer/x`. */
  readonly address: string;
  readonly sample: boolean;
};

export function placeAt(language: Language, address: string, sample: boolean): Place {
  return { language, words: language === 'da' ? da : en, address, sample };
}

/** The address of a page in the language of the one that links to it. */
export function linkTo({ language }: Place, address: string): string {
  if (language === 'da') return address === '' ? '/' : address;
  return address === '/' || address === '' ? '/en' : `/en${address}`;
}

type DocumentProps = {
  readonly place: Place;
  readonly title: string;
  readonly municipality?: { readonly id: string; readonly name: string } | undefined;
  readonly twin?: boolean;
  /** The title is ours, not the municipality's. */
  readonly ours?: boolean;
  readonly children: ReactNode;
};

/** A whole page without script: head, chrome and content. Danish content inside English chrome is
 * marked as Danish by the parts that hold it. */
export function Document({ place, title, municipality, twin, ours, children }: DocumentProps) {
  const { words, language, address } = place;
  const other = placeAt(language === 'da' ? 'en' : 'da', address, place.sample);
  const home = municipality ? `/${municipality.id}` : '/';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{municipality ? `${title} – ${municipality.name}` : title}</title>
        <link rel="stylesheet" href="/assets/pages.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {twin ? (
          <link rel="alternate" type="application/json" href={`${address}/index.json`} />
        ) : null}
        {municipality ? (
          <link rel="alternate" type="application/atom+xml" href={`${home}/nyt.atom`} />
        ) : null}
      </head>
      <body>
        <a className="skip" href="#indhold">
          {words.skip}
        </a>
        <header>
          <div className="inside">
            <a className="name" href={linkTo(place, home)} lang="da">
              {municipality?.name ?? words.frontTitle}
            </a>
            <nav aria-label={words.front}>
              <ul>
                <li>
                  <a href={municipality ? `/app/${municipality.id}/ansoegninger` : '/app'}>
                    {words.apply}
                  </a>
                </li>
                <li>
                  <a href={linkTo(other, address)} lang={other.language} hrefLang={other.language}>
                    {words.other}
                  </a>
                </li>
              </ul>
            </nav>
          </div>
          {place.sample ? <p className="sample">{words.sample}</p> : null}
        </header>
        <main id="indhold">
          {/* A municipality's own content is Danish, whatever the language around it. */}
          <h1 lang={municipality && ours !== true ? 'da' : language}>{title}</h1>
          {children}
        </main>
        <footer>
          <ul>
            <li>
              <a href={linkTo(place, '/')}>{words.front}</a>
            </li>
            <li>
              <a href={linkTo(place, '/was')}>{words.accessibility}</a>
            </li>
            {municipality ? (
              <li>
                <a href={`${home}/nyt.atom`}>{words.news}</a>
              </li>
            ) : null}
            {twin ? (
              <li>
                <a href={`${address}/index.json`}>{words.json}</a>
              </li>
            ) : null}
          </ul>
        </footer>
      </body>
    </html>
  );
}
