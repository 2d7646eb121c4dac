import { call } from '@plan/contract/client';
import { amountIn, applicationStateTerms, dayIn } from '@plan/contract/words';
import { applicationLifecycle } from '@plan/domain/applications';
import type { ApplicationState } from '@plan/domain/applications';
import { dayOf, positionIn, verbsFrom } from '@plan/domain/kernel';
import { answerBy } from '@plan/domain/pools';
import { useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Sure } from '../forms/sure.tsx';
import { PlacedUnder } from './placed-under.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, listAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { Answers } from './answers.tsx';
import { FetchPdf } from './fetch-pdf.tsx';
import { Messages } from './messages.tsx';
import { ToAnswer } from './inquiries.tsx';
import { DecisionText } from './decision-text.tsx';

type VerbsProps = {
  readonly at: ApplicationAddress;
  readonly state: ApplicationState;
  /** Whether it can still be mended and sent again. */
  readonly open: boolean;
};

/** What the applicant can still do with what was sent. */
function Verbs({ at, state, open }: VerbsProps) {
  const { words } = useWords();
  const [, go] = useLocation();
  const verbs = verbsFrom(applicationLifecycle, state, ['applicant']);
  return (
    <div className="button-row">
      {open && verbs.includes('take-back') ? (
        <Sure
          ask={words.applications.takeBack}
          sure={words.applications.takeBackSure}
          yes={words.applications.takeBackYes}
          act={(sending) =>
            sending.send(call('takeBackApplication', { params: at }), () =>
              go(draftAddress(at, 'tjek')),
            )
          }
        />
      ) : null}
      {verbs.includes('withdraw') ? (
        <Sure
          ask={words.applications.withdraw}
          sure={words.applications.withdrawSure}
          yes={words.applications.withdrawYes}
          act={(sending) => sending.send(call('withdrawApplication', { params: at }))}
        />
      ) : null}
    </div>
  );
}

/** What an association has sent, where it stands, and what was decided. */
export default function ApplicationPage(at: ApplicationAddress) {
  const { words, language } = useWords();
  const { municipality, round, application } = at;
  const [, go] = useLocation();
  const roundCall = useRead('showRound', { municipality, round });
  const shown = useRead('showApplication', { municipality, round, application });
  const place = useRead('showMe', {}).value?.municipalities.find(({ id }) => id === municipality);
  return (
    <Loaded shown={roundCall}>
      {({ round: shownRound }) => (
        <Loaded shown={shown}>
          {(value) => {
            const { state, submission, association, entered } = value.application;
            const mine = place?.associations.find(({ id }) => id === association);
            const staff = entered !== undefined && place?.roles.includes('caseworker') === true;
            // Those who apply together with the applicant read; the applicant acts.
            const acts = mine !== undefined || staff;
            const verbs = acts ? verbsFrom(applicationLifecycle, state, ['applicant']) : [];
            const day = dayIn(
              language,
              answerBy(shownRound, submission && dayOf(submission.receivedAt)),
            );
            const open = positionIn(shownRound.window, value.serverTime) !== 'after';
            return (
              <Page
                title={submission?.title ?? shownRound.title}
                back={{ to: listAddress(municipality), text: words.applications.title }}
              >
                <p>
                  <strong>{applicationStateTerms[state][language]}.</strong>{' '}
                  {words.applications.statusText[state](day)}
                </p>
                {submission ? (
                  <p>
                    {words.applications.caseNumber}: {submission.caseNumber} ·{' '}
                    {words.applications.asked} {amountIn(language, submission.requested)}
                  </p>
                ) : null}
                <PlacedUnder application={value.application} />
                {verbs.includes('answer') ? <ToAnswer at={at} inquiries={value.inquiries} /> : null}
                {value.decision ? <DecisionText decision={value.decision} /> : null}
                <Messages at={at} messages={value.messages} open={verbs.includes('message')} />
                {acts ? <Verbs at={at} state={state} open={open} /> : null}
                {submission ? <FetchPdf at={at} /> : null}
                <Answers
                  at={at}
                  round={shownRound}
                  steps={value.steps}
                  submission={submission}
                  entered={entered}
                  mayLeave={({ joined }) =>
                    state === 'draft' &&
                    place?.associations.some(
                      ({ id, rights }) => id === joined?.association && rights.includes('bind'),
                    ) === true
                  }
                  onLeft={() => go(listAddress(municipality))}
                  partners={value.application.partners}
                  inquiries={value.inquiries}
                />
              </Page>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
