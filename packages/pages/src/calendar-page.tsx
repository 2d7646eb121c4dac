import { eventKindTerms } from '@plan/contract/words';
import type { PublicEvent, PublicView } from '@plan/domain/insights';
import { Document, linkTo } from './chrome.tsx';
import { Facts, To, Told } from './facts.tsx';
import type { Props } from './facts.tsx';
import type { Place } from './chrome.tsx';
import { SignUpSection } from './sign-up-form.tsx';

function whenOf({ when, from, to }: PublicEvent): string {
  const clock = from === undefined ? '' : ` kl. ${from}${to === undefined ? '' : `-${to}`}`;
  return `${when.text}${clock}`;
}

function factsOf({ place, view, of: event }: Props<PublicEvent>) {
  const { words } = place;
  const { id } = view.municipality;
  const fact = (label: string, text: string) =>
    text === '' ? undefined : ([label, <Told key={label} text={text} />] as const);
  const { initiative, pool, area = '' } = event;
  const about = initiative
    ? { path: `indsatser/${initiative.slug}`, title: initiative.title }
    : pool && { path: `puljer/${pool.slug}`, title: pool.title };
  return [
    fact(words.when, whenOf(event)),
    fact(words.place, event.place),
    fact(words.audience, event.audience),
    about &&
      ([
        words.about,
        <To key="about" place={place} to={`/${id}/${about.path}`}>
          {about.title}
        </To>,
      ] as const),
    fact(words.area, area),
    fact(words.outcome, event.outcome),
  ];
}

function Kind({ place, of: event }: Pick<Props<PublicEvent>, 'place' | 'of'>) {
  const { words, language } = place;
  return (
    <p>
      {event.state === 'cancelled' ? <strong>{words.cancelled}. </strong> : null}
      {eventKindTerms[event.kind][language]}
    </p>
  );
}

function EventCard({ place, view, of: event }: Props<PublicEvent>) {
  return (
    <li className="card" id={event.slug}>
      <h3>
        <To place={place} to={`/${view.municipality.id}/kalender/${event.slug}`}>
          {event.title}
        </To>
      </h3>
      <Kind place={place} of={event} />
      <Facts facts={factsOf({ place, view, of: event }).slice(0, 3)} />
    </li>
  );
}

/** One event: what it is about, and how to sign up while that is open. */
export function EventPage({ place, view, of: event }: Props<PublicEvent>) {
  const { words } = place;
  return (
    <Document place={place} title={event.title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <a href={linkTo(place, `/${view.municipality.id}/kalender`)}>{words.calendar}</a>
      </p>
      <Kind place={place} of={event} />
      <Told text={event.text} />
      <Facts facts={factsOf({ place, view, of: event })} />
      <SignUpSection place={place} view={view} of={event} />
    </Document>
  );
}

/** The last day an event is known to last; open-ended ones never pass. */
function lastDay({ when }: PublicEvent): string {
  return when.openEnded ? '9999' : (when.end ?? when.start ?? '');
}

type Shared = { readonly place: Place; readonly view: PublicView };

/** What is on, what has been, and what comes every year. Days are told in full. */
export function CalendarPage({ place, view }: Shared) {
  const { words } = place;
  const { id } = view.municipality;
  const dated = view.events.filter((event) => event.when.start !== undefined);
  const groups = [
    [words.upcoming, dated.filter((event) => lastDay(event) >= view.today).toReversed()],
    [words.past, dated.filter((event) => lastDay(event) < view.today)],
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
