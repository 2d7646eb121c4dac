import { modelOf, takesSignUps } from '../collaborations/index.ts';
import type {
  Agreement,
  CalendarEvent,
  Collaboration,
  ContactPoint,
  CooperationGuide,
  ModelNumber,
  SignUpTerms,
} from '../collaborations/index.ts';
import { picked } from '../kernel/index.ts';
import type { Holdings } from './holdings.ts';

export type PublicCollaboration = Omit<Collaboration, 'id' | 'settledModel'> & {
  readonly model: ModelNumber | undefined;
};

export type PublicAgreement = Omit<
  Agreement,
  'id' | 'initiatives' | 'responsible' | 'remindDays'
> & {
  readonly initiatives: readonly { readonly slug: string; readonly title: string }[];
};

export type PublicCooperation = {
  readonly guide: CooperationGuide | undefined;
  readonly collaborations: readonly PublicCollaboration[];
  readonly agreements: readonly PublicAgreement[];
  readonly contacts: readonly ContactPoint[];
  /** Pools that take applications now. */
  readonly openPools: readonly { readonly slug: string; readonly title: string }[];
};

export type PublicEvent = Omit<
  CalendarEvent,
  'initiative' | 'round' | 'area' | 'signUp' | 'state'
> & {
  readonly state: 'announced' | 'cancelled';
  /** How to sign up, while that is open. */
  readonly signUp: SignUpTerms | undefined;
  readonly initiative: { readonly slug: string; readonly title: string } | undefined;
  readonly pool: { readonly slug: string; readonly title: string } | undefined;
  /** The title of the priority area it is about. */
  readonly area: string | undefined;
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
  'state',
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
  'id',
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

/** What everybody may see of the catalogue. */
export function publicCollaborations(
  collaborations: readonly Collaboration[],
): readonly PublicCollaboration[] {
  return collaborations.map((each) => ({
    ...picked(each, COLLABORATION),
    model: modelOf(each),
  }));
}

/** Pools with a round that takes applications today. The view is made anew each night. */
function openPools({ pools, rounds, today }: Holdings): PublicCooperation['openPools'] {
  const open = new Set(
    rounds
      .filter((each) => each.state === 'announced' && each.window.opens.day <= today)
      .map((each) => each.pool),
  );
  return pools.filter((pool) => open.has(pool.id)).map(({ slug, title }) => ({ slug, title }));
}

export function publicCooperation(holdings: Holdings): PublicCooperation {
  const { guide, collaborations, agreements, contacts } = holdings;
  const shown = shownInitiatives(holdings);
  return {
    guide,
    contacts,
    openPools: openPools(holdings),
    collaborations: publicCollaborations(collaborations),
    agreements: agreements.map((each) => ({
      ...picked(each, AGREEMENT),
      initiatives: shown
        .filter((initiative) => each.initiatives.includes(initiative.id))
        .map(({ slug, title }) => ({ slug, title })),
    })),
  };
}

function aboutOf(event: CalendarEvent, holdings: Holdings) {
  const initiative = shownInitiatives(holdings).find((each) => each.id === event.initiative);
  const round = holdings.rounds.find((each) => each.id === event.round);
  const pool = holdings.pools.find((each) => each.id === round?.pool);
  return {
    initiative: initiative ? { slug: initiative.slug, title: initiative.title } : undefined,
    pool: pool ? { slug: pool.slug, title: pool.title } : undefined,
    area: round?.areas.find((each) => each.id === event.area)?.title,
  };
}

/** What is on or has been, the newest first; what has no day stands last. Drafts are left out. */
export function publicEvents(holdings: Holdings): readonly PublicEvent[] {
  return holdings.events
    .toSorted((one, two) => ((one.when.start ?? '') < (two.when.start ?? '') ? 1 : -1))
    .flatMap((event): PublicEvent[] => {
      const { state } = event;
      if (state === 'draft') return [];
      const signUp = takesSignUps(event, holdings.today) ? event.signUp : undefined;
      return [{ ...picked(event, EVENT), state, signUp, ...aboutOf(event, holdings) }];
    });
}
