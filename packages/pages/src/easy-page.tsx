import { easyRead } from '@plan/contract/words';
import type { EasyPart } from '@plan/contract/words';
import type { PublicPool, PublicRound, PublicView } from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { formAddress } from './form-page.tsx';

/** Where a round stands in easy words, without language. */
export function easyAddress(...of: Parameters<typeof formAddress>): string {
  return `${formAddress(...of)}/let`;
}

function Part({ part: { key, title, lines, items } }: { readonly part: EasyPart }) {
  const List = key === 'how' ? 'ol' : 'ul';
  return (
    <section aria-labelledby={key}>
      <h2 id={key}>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length === 0 ? null : (
        <List>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      )}
    </section>
  );
}

type Props = {
  readonly place: Place;
  readonly view: PublicView;
  readonly pool: PublicPool;
  readonly of: PublicRound;
};

/** The most important of a round in short sentences, one on a line. */
export function EasyPage({ place, view, pool, of: round }: Props) {
  const { words, language } = place;
  const { id } = view.municipality;
  const { email, phone } = pool.contact;
  const parts = easyRead(language, { pool, round });
  return (
    <Document
      place={place}
      title={`${round.title}: ${words.easy}`}
      municipality={view.municipality}
      twin
    >
      <div className="easy">
        {parts.map((each) => (
          <Part key={each.key} part={each} />
        ))}
        {parts.some(({ key }) => key === 'how') ? (
          <p>
            <a href={linkTo(place, formAddress(view, pool, round))}>{words.readForm}</a>
          </p>
        ) : null}
        <h2>{words.easyHelp}</h2>
        <p>{words.easyAsk}</p>
        <ul>
          {phone === '' ? null : (
            <li>
              <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
            </li>
          )}
          {email === '' ? null : (
            <li>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          )}
          {pool.helpLines.map((line) => (
            <li key={line.name}>
              <span lang="da">
                {line.name}. {line.when}
              </span>{' '}
              {line.phone}
            </li>
          ))}
        </ul>
        <h2>{words.easyMore}</h2>
        <p>{words.easyMoreText}</p>
        <p>
          <a href={linkTo(place, `/${id}/puljer/${pool.slug}`)} lang="da">
            {pool.title}
          </a>
        </p>
      </div>
    </Document>
  );
}
