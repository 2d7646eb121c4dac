import { closingIn, datesText, contactText } from '@plan/contract/words';
import type { PublicView } from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { LinkList } from './links.tsx';

/** Where every public page of one municipality can be reached from. */
export function MunicipalityPage({
  place,
  view,
}: {
  readonly place: Place;
  readonly view: PublicView;
}) {
  const { words, language } = place;
  const { id, name, contact } = view.municipality;
  return (
    <Document place={place} title={name} municipality={view.municipality} twin>
      <h2>{words.pools}</h2>
      <ul className="cards">
        {view.pools.map((pool) => (
          <li key={pool.slug} className="card">
            <h3>
              <a href={linkTo(place, `/${id}/puljer/${pool.slug}`)} lang="da">
                {pool.title}
              </a>
            </h3>
            <ul>
              {pool.rounds.map((round) => (
                <li key={round.slug}>
                  <span lang="da">{round.title}</span>.{' '}
                  {round.state === 'announced'
                    ? datesText(language, round)
                    : `${words.deadline}: ${closingIn(language, round.window.closesBefore)}. ${words.state[round.state]}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{words.plans}</h2>
      <LinkList
        place={place}
        links={view.plans.map(({ slug, title: text }) => ({
          address: `/${id}/planer/${slug}`,
          text,
        }))}
      />
      <h2>{words.policies}</h2>
      <LinkList
        place={place}
        links={view.policies.map((policy) => ({
          address: `/${id}/politikker/${policy.slug}`,
          text: `${policy.title} ${policy.period}`,
        }))}
      />
      <h2>{words.coverage}</h2>
      <ul>
        {(
          [
            ['find-pulje', words.offers],
            ['overblik', words.coverage],
            ['samarbejde', words.cooperation],
            ['kalender', words.calendar],
          ] as const
        ).map(([path, text]) => (
          <li key={path}>
            <a href={linkTo(place, `/${id}/${path}`)}>{text}</a>
          </li>
        ))}
      </ul>
      {view.reports.length === 0 ? null : <h2>{words.reports}</h2>}
      <LinkList
        place={place}
        links={view.reports.map(({ slug, title: text }) => ({
          address: `/${id}/statusrapporter/${slug}`,
          text,
        }))}
      />
      <h2>{words.contact}</h2>
      <p>{contactText(contact)}</p>
    </Document>
  );
}

type Listed = { readonly id: string; readonly name: string };

export function FrontPage({ place, listed }: { place: Place; listed: readonly Listed[] }) {
  const { words } = place;
  return (
    <Document place={place} title={words.frontTitle}>
      <p className="lead">{words.frontLead}</p>
      <h2>{words.municipalities}</h2>
      <LinkList
        place={place}
        links={listed.map(({ id, name }) => ({ address: `/${id}`, text: name }))}
      />
    </Document>
  );
}

/** A draft for the municipality's own statement; a supplier cannot issue one. */
export function AccessibilityPage({ place }: { readonly place: Place }) {
  const { was } = place.words;
  return (
    <Document place={place} title={was.title}>
      <p className="note">{was.intro}</p>
      <p>{was.done}</p>
      <p>{was.missing}</p>
      <p>{was.contact}</p>
    </Document>
  );
}

export function MissingPage({ place }: { readonly place: Place }) {
  const { words } = place;
  return (
    <Document place={place} title={words.notFound}>
      <p>{words.notFoundText}</p>
      <p>
        <a href={linkTo(place, '/')}>{words.front}</a>
      </p>
    </Document>
  );
}
