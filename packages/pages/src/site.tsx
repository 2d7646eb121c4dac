import type { PublicView } from '@plan/domain/insights';
import { easyRead, readForm } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { placeAt } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { AccessibilityPage, FrontPage, MissingPage, MunicipalityPage } from './front-pages.tsx';
import { CalendarPage, EventPage } from './calendar-page.tsx';
import { CollaborationPage, CooperationPage } from './cooperation-pages.tsx';
import { CheckPage, checkAddress, checkedIn } from './check-pages.tsx';
import { CoveragePage } from './coverage-page.tsx';
import { EasyPage, easyAddress } from './easy-page.tsx';
import { calendarFile, newsFeed } from './feeds.ts';
import { FormPage, formAddress } from './form-page.tsx';
import { InitiativePage } from './initiative-page.tsx';
import { OffersPage } from './offers-page.tsx';
import { PlanPage } from './plan-pages.tsx';
import { GoalPage, PolicyPage } from './policy-pages.tsx';
import { PoolPage } from './pool-pages.tsx';
import { ReportPage } from './report-page.tsx';

/** A file of the public site. The path is relative to its root. */
export type PublishedFile = { readonly path: string; readonly text: string };

const languages: readonly Language[] = ['da', 'en'];

function markup(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

type Page = {
  readonly address: string;
  readonly data?: object;
  readonly render: (place: Place) => ReactElement;
};

/** One page in both languages, and its twin as data. */
function filesOf({ address, data, render }: Page, sample: boolean): readonly PublishedFile[] {
  const folder = address.replace(/^\//, '');
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const pages = languages.map((language) => ({
    path: language === 'da' ? inFolder('index.html') : `en/${inFolder('index.html')}`,
    text: markup(render(placeAt(language, address === '' ? '/' : address, sample))),
  }));
  const twin = data ? [{ path: inFolder('index.json'), text: JSON.stringify(data, null, 1) }] : [];
  return [...pages, ...twin];
}

function pagesOf(view: PublicView): readonly Page[] {
  const base = `/${view.municipality.id}`;
  const { pools, plans, policies, municipality } = view;
  return [
    {
      address: base,
      data: municipality,
      render: (place) => <MunicipalityPage place={place} view={view} />,
    },
    {
      address: `${base}/find-pulje`,
      data: { offers: view.offers },
      render: (place) => <OffersPage place={place} view={view} offers={view.offers} />,
    },
    ...pools.map((pool) => ({
      address: `${base}/puljer/${pool.slug}`,
      data: pool,
      render: (place: Place) => <PoolPage place={place} view={view} of={pool} />,
    })),
    ...pools.flatMap((pool) =>
      pool.rounds.map((round) => ({
        address: formAddress(view, pool, round),
        data: { title: round.title, pages: readForm('da', round) },
        render: (place: Place) => <FormPage place={place} view={view} pool={pool} of={round} />,
      })),
    ),
    ...pools.flatMap((pool) =>
      pool.rounds.map((round) => ({
        address: checkAddress(view, pool, round),
        data: { title: round.title, questions: checkedIn(round) },
        render: (place: Place) => <CheckPage place={place} view={view} pool={pool} of={round} />,
      })),
    ),
    ...pools.flatMap((pool) =>
      pool.rounds.map((round) => ({
        address: easyAddress(view, pool, round),
        data: { title: round.title, parts: easyRead('da', { pool, round }) },
        render: (place: Place) => <EasyPage place={place} view={view} pool={pool} of={round} />,
      })),
    ),
    ...policies.map((policy) => ({
      address: `${base}/politikker/${policy.slug}`,
      data: policy,
      render: (place: Place) => <PolicyPage place={place} view={view} of={policy} />,
    })),
    ...policies.flatMap((policy) =>
      policy.goals.map((goal) => ({
        address: `${base}/maal/${goal.slug}`,
        data: goal,
        render: (place: Place) => <GoalPage place={place} view={view} of={goal} policy={policy} />,
      })),
    ),
    ...plans.map((plan) => ({
      address: `${base}/planer/${plan.slug}`,
      data: plan,
      render: (place: Place) => <PlanPage place={place} view={view} of={plan} />,
    })),
    ...plans.flatMap((plan) =>
      plan.initiatives.map((initiative) => ({
        address: `${base}/indsatser/${initiative.slug}`,
        data: initiative,
        render: (place: Place) => <InitiativePage place={place} view={view} of={initiative} />,
      })),
    ),
    ...view.reports.map((report) => ({
      address: `${base}/statusrapporter/${report.slug}`,
      data: report,
      render: (place: Place) => <ReportPage place={place} view={view} of={report} />,
    })),
    ...view.cooperation.collaborations.map((collaboration) => ({
      address: `${base}/samarbejde/${collaboration.slug}`,
      data: collaboration,
      render: (place: Place) => <CollaborationPage place={place} view={view} of={collaboration} />,
    })),
    {
      address: `${base}/samarbejde`,
      data: view.cooperation,
      render: (place) => <CooperationPage place={place} view={view} />,
    },
    {
      address: `${base}/kalender`,
      data: view.events,
      render: (place) => <CalendarPage place={place} view={view} />,
    },
    ...view.events.map((event) => ({
      address: `${base}/kalender/${event.slug}`,
      data: event,
      render: (place: Place) => <EventPage place={place} view={view} of={event} />,
    })),
    {
      address: `${base}/overblik`,
      data: view.coverage,
      render: (place) => <CoveragePage place={place} view={view} />,
    },
  ];
}

/**
 * Every public page of a municipality with its feeds. The same view gives the same bytes. `origin`
 * is the address of the site, which feeds must name in full.
 */
export function municipalitySite(view: PublicView, origin: string): readonly PublishedFile[] {
  const { id, sample } = view.municipality;
  return [
    ...pagesOf(view).flatMap((page) => filesOf(page, sample)),
    { path: `${id}/nyt.atom`, text: newsFeed(view, origin) },
    { path: `${id}/kalender/kalender.ics`, text: calendarFile(view, origin) },
  ];
}

/** The pages that stand above the municipalities. */
export function platformSite(
  listed: readonly { readonly id: string; readonly name: string }[],
  sample: boolean,
): readonly PublishedFile[] {
  const pages: readonly Page[] = [
    { address: '', render: (place) => <FrontPage place={place} listed={listed} /> },
    { address: '/was', render: (place) => <AccessibilityPage place={place} /> },
  ];
  const missing = markup(<MissingPage place={placeAt('da', '/', sample)} />);
  return [...pages.flatMap((page) => filesOf(page, sample)), { path: '404.html', text: missing }];
}
