import { Suspense, lazy, useEffect } from 'react';
import type { ComponentType } from 'react';
import { Route, Switch, useRoute } from 'wouter';
import type { DefaultParams } from 'wouter';
import { useRead } from './data/operations.ts';
import { ownUnsaved } from './data/unsaved.ts';
import { Frame } from './frame/frame.tsx';
import { Page } from './frame/page.tsx';
import { HomePage } from './home/home-page.tsx';
import { useWords } from './words/language.tsx';

const MyApplicationsPage = lazy(() => import('./applications/my-applications-page.tsx'));
const StartPage = lazy(() => import('./applications/start-page.tsx'));
const FindPoolPage = lazy(() => import('./applications/find-pool-page.tsx'));
const EligibilityPage = lazy(() => import('./applications/eligibility-page.tsx'));
const FormPage = lazy(() => import('./applications/form-page.tsx'));
const CheckPage = lazy(() => import('./applications/check-page.tsx'));
const EnterPage = lazy(() => import('./applications/enter-page.tsx'));
const EditEntryPage = lazy(() => import('./applications/edit-entry-page.tsx'));
const PartnerPage = lazy(() => import('./applications/partner-page.tsx'));
const ReceiptPage = lazy(() => import('./applications/receipt-page.tsx'));
const ApplicationPage = lazy(() => import('./applications/application-page.tsx'));
const AssociationPage = lazy(() => import('./associations/association-page.tsx'));
const InvitationPage = lazy(() => import('./associations/invitation-page.tsx'));
const PoolsPage = lazy(() => import('./pools/pools-page.tsx'));
const PoolPage = lazy(() => import('./pools/pool-page.tsx'));
const CallPage = lazy(() => import('./pools/call-page.tsx'));
const TryPage = lazy(() => import('./applications/try-page.tsx'));
const RoundsPage = lazy(() => import('./reviews/rounds-page.tsx'));
const RoundPage = lazy(() => import('./reviews/round-page.tsx'));
const ReviewPage = lazy(() => import('./reviews/review-page.tsx'));
const AllocationPage = lazy(() => import('./decisions/allocation-page.tsx'));
const GatheredPage = lazy(() => import('./decisions/gathered-page.tsx'));
const PoliciesPage = lazy(() => import('./policies/policies-page.tsx'));
const PolicyPage = lazy(() => import('./policies/policy-page.tsx'));
const PlansPage = lazy(() => import('./plans/plans-page.tsx'));
const ImportPage = lazy(() => import('./plans/import-page.tsx'));
const BodiesPage = lazy(() => import('./plans/bodies-page.tsx'));
const PlanPage = lazy(() => import('./plans/plan-page.tsx'));
const InitiativePage = lazy(() => import('./plans/initiative-page.tsx'));
const CooperationPage = lazy(() => import('./cooperation/cooperation-page.tsx'));
const CollaborationPage = lazy(() => import('./cooperation/collaboration-page.tsx'));
const AgreementPage = lazy(() => import('./cooperation/agreement-page.tsx'));
const CooperationStartPage = lazy(() => import('./cooperation/start-page.tsx'));
const ContactsPage = lazy(() => import('./cooperation/contacts-page.tsx'));
const EventsPage = lazy(() => import('./cooperation/events-page.tsx'));
const EventPage = lazy(() => import('./cooperation/event-page.tsx'));
const FindCollaborationPage = lazy(() => import('./cooperation/find-collaboration-page.tsx'));
const FindContactPage = lazy(() => import('./cooperation/find-contact-page.tsx'));
const SignUpPage = lazy(() => import('./cooperation/sign-up-page.tsx'));
const AdministrationPage = lazy(() => import('./administration/administration-page.tsx'));

/** Each screen and its address. The parts of an address are the params of its screen. */
const screens = {
  '/app/:municipality/ansoegninger': MyApplicationsPage,
  '/app/:municipality/foreninger/:association/invitation/:invitation': InvitationPage,
  '/app/:municipality/foreninger/:association': AssociationPage,
  '/app/:municipality/runder/:round/kan-i-soege': EligibilityPage,
  '/app/:municipality/runder/:round/soeg': StartPage,
  '/app/:municipality/runder/:round/indtast': EnterPage,
  '/app/:municipality/runder/:round/kladder/:application/tjek': CheckPage,
  '/app/:municipality/runder/:round/kladder/:application/indtastning': EditEntryPage,
  '/app/:municipality/runder/:round/kladder/:application/:step': FormPage,
  '/app/:municipality/runder/:round/ansoegninger/:application/kvittering': ReceiptPage,
  '/app/:municipality/runder/:round/ansoegninger/:application/vurdering': ReviewPage,
  '/app/:municipality/runder/:round/ansoegninger/:application/partner/:partner': PartnerPage,
  '/app/:municipality/runder/:round/ansoegninger/:application': ApplicationPage,
  '/app/:municipality/runder/:round/fordeling/:gathered': GatheredPage,
  '/app/:municipality/runder/:round/fordeling': AllocationPage,
  '/app/:municipality/runder/:round': RoundPage,
  '/app/:municipality/runder': RoundsPage,
  '/app/:municipality/puljer/:pool': PoolPage,
  '/app/:municipality/puljer': PoolsPage,
  '/app/:municipality/opslag/:round/proev': TryPage,
  '/app/:municipality/opslag/:round': CallPage,
  '/app/:municipality/politikker/:policy/:version': PolicyPage,
  '/app/:municipality/politikker': PoliciesPage,
  '/app/:municipality/planer/importer': ImportPage,
  '/app/:municipality/planer/:plan/indsatser/:initiative': InitiativePage,
  '/app/:municipality/aktoerer': BodiesPage,
  '/app/:municipality/planer/:plan': PlanPage,
  '/app/:municipality/planer': PlansPage,
  '/app/:municipality/samarbejde/katalog/:collaboration': CollaborationPage,
  '/app/:municipality/samarbejde/aftaler/:agreement': AgreementPage,
  '/app/:municipality/samarbejde/opstart/:start': CooperationStartPage,
  '/app/:municipality/samarbejde/kontakter': ContactsPage,
  '/app/:municipality/samarbejde': CooperationPage,
  '/app/:municipality/begivenheder/:event': EventPage,
  '/app/:municipality/begivenheder': EventsPage,
  '/app/:municipality/find-pulje': FindPoolPage,
  '/app/:municipality/find-samarbejde': FindCollaborationPage,
  '/app/:municipality/find-kontakt': FindContactPage,
  '/app/:municipality/kalender/:event': SignUpPage,
  '/app/:municipality/administration': AdministrationPage,
};

/** An address gives text; the api answers a part that is no id as unknown. */
const screenOf = screens as unknown as Readonly<Record<string, ComponentType<DefaultParams>>>;

function NotFoundPage() {
  const { words } = useWords();
  return (
    <Page title={words.frame.notFound}>
      <p>{words.frame.notFoundText}</p>
    </Page>
  );
}

export function App() {
  const { words } = useWords();
  const me = useRead('showMe', {});
  const [, params] = useRoute('/app/:municipality/*?');
  const person = me.value?.person;
  useEffect(() => {
    if (person) ownUnsaved(person);
  }, [person]);
  const place = me.value?.municipalities.find((each) => each.id === params?.municipality);
  return (
    <Frame me={me.value} place={place}>
      <Suspense fallback={<p role="status">{words.frame.loading}</p>}>
        <Switch>
          <Route path="/app">
            <HomePage />
          </Route>
          {Object.entries(screenOf).map(([path, Screen]) => (
            <Route key={path} path={path}>
              {(parts) => <Screen {...parts} />}
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  );
}
