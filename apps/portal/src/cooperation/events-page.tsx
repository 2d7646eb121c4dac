import { dayIn, eventKindTerms, eventStateTerms } from '@plan/contract/words';
import type { MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useCooperationWords } from './words.ts';

/** All events, drafts too; the newest first, and what has no day last. */
export default function EventsPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const { language } = useWords();
  const words = useCooperationWords();
  const shown = useRead('listEvents', { municipality });
  const base = `/app/${municipality}/begivenheder`;
  return (
    <Page title={words.events}>
      <p>
        <Link className="button button-primary" href={`${base}/${newId('eve')}`}>
          {words.newEvent}
        </Link>
      </p>
      <Loaded shown={shown}>
        {({ events }) => (
          <>
            {events.length === 0 ? <p>{words.noEvents}</p> : null}
            <ul className="plain-list">
              {events
                .toSorted((one, two) =>
                  (one.event.when.start ?? '') < (two.event.when.start ?? '') ? 1 : -1,
                )
                .map(({ event, places }) => (
                  <li key={event.id} className="card-plain">
                    <h2 className="h3 mt-0" lang="da">
                      <Link href={`${base}/${event.id}`}>{event.title}</Link>
                    </h2>
                    <p className="mb-0">
                      <strong>{eventStateTerms[event.state][language]}</strong>
                      {' · '}
                      {eventKindTerms[event.kind][language]}
                      {' · '}
                      {event.when.precision === 'day' && event.when.start
                        ? dayIn(language, event.when.start)
                        : event.when.text}
                      {event.signUp ? ` · ${words.taken(places.taken, event.signUp.places)}` : ''}
                      {places.waiting > 0 ? ` · ${words.waiting(places.waiting)}` : ''}
                    </p>
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
