import { useEffect } from 'react';
import { Route, Switch, useRoute } from 'wouter';
import type { DefaultParams } from 'wouter';
import { useRead } from './data/operations.ts';
import { ownUnsaved } from './data/unsaved.ts';
import { Frame } from './frame/frame.tsx';
import { Page } from './frame/page.tsx';
import { Screen } from './frame/screen.tsx';
import type { Loader } from './frame/screen.tsx';
import { HomePage } from './home/home-page.tsx';
import { useWords } from './words/language.tsx';

/** Where each screen is loaded from. The parts of an address are the params of its screen. */
const screens = {
  '/app/:municipality/ansoegninger': () => import('./applications/my-applications-page.tsx'),
  '/app/:municipality/foreninger/:association/invitation/:invitation': () =>
    import('./associations/invitation-page.tsx'),
  '/app/:municipality/foreninger/:association': () => import('./associations/association-page.tsx'),
  '/app/:municipality/runder/:round/kan-i-soege': () =>
    import('./applications/eligibility-page.tsx'),
  '/app/:municipality/runder/:round/soeg': () => import('./applications/start-page.tsx'),
  '/app/:municipality/runder/:round/indtast': () => import('./applications/enter-page.tsx'),
  '/app/:municipality/runder/:round/kladder/:application/tjek': () =>
    import('./applications/check-page.tsx'),
  '/app/:municipality/runder/:round/kladder/:application/indtastning': () =>
    import('./applications/edit-entry-page.tsx'),
  '/app/:municipality/runder/:round/kladder/:application/:step': () =>
    import('./applications/form-page.tsx'),
  '/app/:municipality/runder/:round/ansoegninger/:application/kvittering': () =>
    import('./applications/receipt-page.tsx'),
  '/app/:municipality/runder/:round/ansoegninger/:application/vurdering': () =>
    import('./reviews/review-page.tsx'),
  '/app/:municipality/runder/:round/ansoegninger/:application/partner/:partner': () =>
    import('./applications/partner-page.tsx'),
  '/app/:municipality/runder/:round/ansoegninger/:application': () =>
    import('./applications/application-page.tsx'),
  '/app/:municipality/runder/:round/fordeling/:gathered': () =>
    import('./decisions/gathered-page.tsx'),
  '/app/:municipality/runder/:round/fordeling': () => import('./decisions/allocation-page.tsx'),
  '/app/:municipality/runder/:round': () => import('./reviews/round-page.tsx'),
  '/app/:municipality/runder': () => import('./reviews/rounds-page.tsx'),
  '/app/:municipality/puljer/:pool': () => import('./pools/pool-page.tsx'),
  '/app/:municipality/puljer': () => import('./pools/pools-page.tsx'),
  '/app/:municipality/opslag/:round/proev': () => import('./applications/try-page.tsx'),
  '/app/:municipality/opslag/:round': () => import('./pools/call-page.tsx'),
  '/app/:municipality/politikker/:policy/:version': () => import('./policies/policy-page.tsx'),
  '/app/:municipality/politikker': () => import('./policies/policies-page.tsx'),
  '/app/:municipality/planer/importer': () => import('./plans/import-page.tsx'),
  '/app/:municipality/planer/:plan/indsatser/:initiative': () =>
    import('./plans/initiative-page.tsx'),
  '/app/:municipality/aktoerer': () => import('./plans/bodies-page.tsx'),
  '/app/:municipality/planer/:plan': () => import('./plans/plan-page.tsx'),
  '/app/:municipality/planer': () => import('./plans/plans-page.tsx'),
  '/app/:municipality/samarbejde/katalog/:collaboration': () =>
    import('./cooperation/collaboration-page.tsx'),
  '/app/:municipality/samarbejde/aftaler/:agreement': () =>
    import('./cooperation/agreement-page.tsx'),
  '/app/:municipality/samarbejde/opstart/:start': () => import('./cooperation/start-page.tsx'),
  '/app/:municipality/samarbejde/kontakter': () => import('./cooperation/contacts-page.tsx'),
  '/app/:municipality/samarbejde': () => import('./cooperation/cooperation-page.tsx'),
  '/app/:municipality/begivenheder/:event': () => import('./cooperation/event-page.tsx'),
  '/app/:municipality/begivenheder': () => import('./cooperation/events-page.tsx'),
  '/app/:municipality/find-pulje': () => import('./applications/find-pool-page.tsx'),
  '/app/:municipality/find-samarbejde': () => import('./cooperation/find-collaboration-page.tsx'),
  '/app/:municipality/find-kontakt': () => import('./cooperation/find-contact-page.tsx'),
  '/app/:municipality/kalender/:event': () => import('./cooperation/sign-up-page.tsx'),
  '/app/:municipality/administration': () => import('./administration/administration-page.tsx'),
};

/** An address gives text; the api answers a part that is no id as unknown. */
const screenOf = screens as unknown as Readonly<Record<string, Loader<DefaultParams>>>;

function NotFoundPage() {
  const { words } = useWords();
  return (
    <Page title={words.frame.notFound}>
      <p>{words.frame.notFoundText}</p>
    </Page>
  );
}

export function App() {
  const me = useRead('showMe', {});
  const [, params] = useRoute('/app/:municipality/*?');
  const person = me.value?.person;
  useEffect(() => {
    if (person) ownUnsaved(person);
  }, [person]);
  const place = me.value?.municipalities.find((each) => each.id === params?.municipality);
  return (
    <Frame me={me.value} place={place}>
      <Switch>
        <Route path="/app">
          <HomePage />
        </Route>
        {Object.entries(screenOf).map(([path, load]) => (
          <Route key={path} path={path}>
            {(parts) => <Screen load={load} params={parts} />}
          </Route>
        ))}
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Frame>
  );
}
