import { eventKindTerms } from '@plan/contract/words';
import type { PublicEvent, PublicView } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import { Facts, To, Told } from './facts.tsx';
import type { Props } from './facts.tsx';
import type { Place } from './chrome.tsx';

function whenOf({ when, from, to }: PublicEvent): string {
  const clock = from === undefined ? '' : ` kl. ${from}${to === undefined ? '' : `-${to}`}`;
  return `${when.text}${clock}`;
}

function EventCard({ place, view, of: event }: Props<PublicEvent>) {
  const { words, language } = place;
  const { id } = view.municipality;
  const fact = (label: string, text: string) =>
    text === '' ? undefined : ([label, <Told key={label} text={text} />] as const);
  return (
    <li className="card" id={event.slug}>
      <h3 lang="da">{event.title}</h3>
      <p>{eventKindTerms[event.kind][language]}</p>
      <Told text={event.text} />
      <Facts
        facts={[
          fact(words.when, whenOf(event)),
          fact(words.place, event.place),
          fact(words.audience, event.audience),
          fact(words.outcome, event.outcome),
          event.initiative
            ? [
                words.about,
                <To key="about" place={place} to={`/${id}/indsatser/${event.initiative.slug}`}>
                  {event.initiative.title}
                </To>,
              ]
            : event.pool
              ? [
                  words.about,
                  <To key="about" place={place} to={`/${id}/puljer/${event.pool.slug}`}>
                    {event.pool.title}
                  </To>,
                ]
              : undefined,
        ]}
      />
    </li>
  );
}

type Shared = { readonly place: Place; readonly view: PublicView };

/** What is on, what has been, and what comes every year. Days are told in full. */
export function CalendarPage({ place, view }: Shared) {
  const { words } = place;
  const { id } = view.municipality;
  const dated = view.events.filter((event) => event.when.start !== undefined);
  const groups = [
    [words.upcoming, dated.filter((event) => (event.when.end ?? '') >= view.today).toReversed()],
    [words.past, dated.filter((event) => (event.when.end ?? '') < view.today)],
    [words.recurring, view.events.filter((event) => event.when.start === undefined)],
  ] as const;
  return (
    <Document place={place} title={words.calendar} municipality={view.municipality} twin ours>
      {view.events.length === 0 ? <p>{words.noEvents}</p> : null}
      {groups.map(([title, events]) =>
        events.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="cards">
              {events.map((event) => (
                <EventCard key={event.slug} place={place} view={view} of={event} />
              ))}
            </ul>
          </section>
        ),
      )}
      <p>
        <a href={`/${id}/kalender/kalender.ics`}>{words.calendarFile}</a>
      </p>
    </Document>
  );
}
