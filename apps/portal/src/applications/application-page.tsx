import { call } from '@plan/contract/client';
import { amountIn, applicationStateTerms, dayIn } from '@plan/contract/words';
import { applicationLifecycle } from '@plan/domain/applications';
import { dayOf, verbsFrom } from '@plan/domain/kernel';
import { answerBy } from '@plan/domain/pools';
import { useState } from 'react';
import { useRead } from '../data/operations.ts';
import { Troubles } from '../forms/errors.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { listAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { Answers } from './answers.tsx';
import { FetchPdf } from './fetch-pdf.tsx';
import { DecisionText } from './decision-text.tsx';

function Withdraw({ at }: { readonly at: ApplicationAddress }) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  const sending = useSubmitting();
  if (!asked) {
    return (
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={() => setAsked(true)}>
          {words.applications.withdraw}
        </button>
      </div>
    );
  }
  return (
    <div className="card-plain">
      <p>{words.applications.withdrawSure}</p>
      <Troubles trouble={sending.trouble} />
      <div className="button-row">
        <button
          type="button"
          className="button button-warning"
          disabled={sending.busy}
          onClick={() => void sending.send(call('withdrawApplication', { params: at }))}
        >
          {words.applications.withdrawYes}
        </button>
        <button type="button" className="button button-tertiary" onClick={() => setAsked(false)}>
          {words.applications.cancel}
        </button>
      </div>
    </div>
  );
}

/** What an association has sent, where it stands, and what was decided. */
export default function ApplicationPage(at: ApplicationAddress) {
  const { words, language } = useWords();
  const { municipality, round, application } = at;
  const roundCall = useRead('showRound', { municipality, round });
  const shown = useRead('showApplication', { municipality, round, application });
  return (
    <Loaded shown={roundCall}>
      {({ round: shownRound }) => (
        <Loaded shown={shown}>
          {(value) => {
            const { state, submission } = value.application;
            const day = dayIn(
              language,
              answerBy(shownRound, submission && dayOf(submission.receivedAt)),
            );
            const verbs = verbsFrom(applicationLifecycle, state, ['applicant']);
            return (
              <Page
                title={submission?.title ?? shownRound.title}
                back={{ to: listAddress(municipality), text: words.applications.title }}
              >
                <p>
                  <strong>{applicationStateTerms[state][language]}.</strong>{' '}
                  {words.applications.statusText[state](day)}
                </p>
                <p>
                  {words.applications.caseNumber}: {submission?.caseNumber} ·{' '}
                  {words.applications.asked} {amountIn(language, submission?.requested ?? 0)}
                </p>
                {value.decision ? <DecisionText decision={value.decision} /> : null}
                {verbs.includes('withdraw') ? <Withdraw at={at} /> : null}
                {submission ? <FetchPdf at={at} /> : null}
                <Answers at={at} round={shownRound} steps={value.steps} submission={submission} />
              </Page>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
