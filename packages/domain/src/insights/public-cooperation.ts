import { modelOf } from '../collaborations/index.ts';
import type {
  Agreement,
  CalendarEvent,
  Collaboration,
  CooperationGuide,
  ModelNumber,
} from '../collaborations/index.ts';
import { picked } from '../kernel/index.ts';
import type { Holdings } from './holdings.ts';

export type PublicCollaboration = Omit<Collaboration, 'id' | 'settledModel'> & {
  readonly model: ModelNumber | undefined;
};

export type PublicAgreement = Omit<Agreement, 'id' | 'initiatives'> & {
  readonly initiatives: readonly { readonly slug: string; readonly title: string }[];
};

export type PublicCooperation = {
  readonly guide: CooperationGuide | undefined;
  readonly collaborations: readonly PublicCollaboration[];
  readonly agreements: readonly PublicAgreement[];
};

export type PublicEvent = Omit<CalendarEvent, 'id' | 'initiative' | 'round'> & {
  readonly initiative: { readonly slug: string; readonly title: string } | undefined;
  readonly pool: { readonly slug: string; readonly title: string } | undefined;
};

function shownInitiatives({ initiatives, plans }: Holdings) {
  const shown = new Set(plans.filter((plan) => plan.state !== 'draft').map((plan) => plan.id));
  return initiatives.filter((each) => shown.has(each.plan));
}

const COLLABORATION = [
  'slug',
  'title',
  'centre',
  'department',
  'parties',
  'volunteerType',
  'degree',
  'text',
] as const;

const AGREEMENT = [
  'parties',
  'kind',
  'purpose',
  'text',
  'meetingRhythm',
  'boardSeat',
  'money',
  'from',
  'until',
  'yearly',
] as const;

const EVENT = [
  'slug',
  'kind',
  'title',
  'text',
  'when',
  'from',
  'to',
  'place',
  'audience',
  'outcome',
] as const;

export function publicCooperation(holdings: Holdings): PublicCooperation {
  const { guide, collaborations, agreements } = holdings;
  const shown = shownInitiatives(holdings);
  return {
    guide,
    collaborations: collaborations.map((each) => ({
      ...picked(each, COLLABORATION),
      model: modelOf(each),
    })),
    agreements: agreements.map((each) => ({
      ...picked(each, AGREEMENT),
      initiatives: shown
        .filter((initiative) => each.initiatives.includes(initiative.id))
        .map(({ slug, title }) => ({ slug, title })),
    })),
  };
}

/** What is on or has been, the newest first; what has no day stands last. */
export function publicEvents(holdings: Holdings): readonly PublicEvent[] {
  const shown = shownInitiatives(holdings);
  return holdings.events
    .toSorted((one, two) => ((one.when.start ?? '') < (two.when.start ?? '') ? 1 : -1))
    .map((event) => {
      const about = shown.find((each) => each.id === event.initiative);
      const pool = holdings.rounds.find((each) => each.id === event.round)?.pool;
      const from = holdings.pools.find((each) => each.id === pool);
      return {
        ...picked(event, EVENT),
        initiative: about ? { slug: about.slug, title: about.title } : undefined,
        pool: from ? { slug: from.slug, title: from.title } : undefined,
      };
    });
}
