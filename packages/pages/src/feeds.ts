import { addDays, instantOf, wallTime } from '@plan/domain/kernel';
import type { Day } from '@plan/domain/kernel';
import type { PublicView } from '@plan/domain/insights';
import { Feed } from 'feed';
import ical, { ICalEventStatus } from 'ical-generator';
import { da } from './words.ts';

/** What changed, for readers of Atom. The newest entry says when the feed was last changed. */
export function newsFeed(view: PublicView, origin: string): string {
  const { id, name } = view.municipality;
  const home = `${origin}/${id}`;
  const newest = view.news[0]?.on ?? '1970-01-01';
  const feed = new Feed({
    id: home,
    link: home,
    title: name,
    description: da.news,
    language: 'da',
    copyright: '',
    updated: new Date(`${newest}T12:00:00Z`),
    feedLinks: { atom: `${home}/nyt.atom` },
    generator: 'Plan & Pulje',
  });
  for (const { on, kind, title, path } of view.news) {
    feed.addItem({
      id: `${home}/${path}`,
      link: `${home}/${path}`,
      title: `${da.newsKind[kind]}: ${title}`,
      date: new Date(`${on}T12:00:00Z`),
    });
  }
  return feed.atom1();
}

/** Events with a known day, for calendars. Danish clock times are told in UTC, so no zone is needed. */
export function calendarFile(view: PublicView, origin: string): string {
  const { id, name } = view.municipality;
  const calendar = ical({
    name: `${name}: ${da.calendar}`,
    prodId: { company: 'Plan og Pulje', product: 'kalender', language: 'DA' },
  });
  for (const event of view.events) {
    const { start, end, precision } = event.when;
    if (start === undefined || precision !== 'day') continue;
    const timed = event.from !== undefined;
    const at = (on: Day, clock = '00:00') => new Date(instantOf(wallTime(on, clock), 'opening'));
    calendar.createEvent({
      id: `${event.slug}@${id}`,
      stamp: new Date(`${start}T00:00:00Z`),
      start: timed ? at(start, event.from) : new Date(`${start}T00:00:00Z`),
      ...(timed
        ? { end: at(end ?? start, event.to ?? event.from) }
        : // The end of an event of whole days is the day after its last (RFC 5545 §3.6.1).
          { allDay: true, end: new Date(`${addDays(end ?? start, 1)}T00:00:00Z`) }),
      ...(event.state === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
      summary: event.title,
      description: event.text,
      location: event.place,
      url: `${origin}/${id}/kalender/${event.slug}`,
    });
  }
  return calendar.toString();
}
