import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, applicationStateTerms, sealedText } from '@plan/contract/words';
import { applicationLifecycle } from '@plan/domain/applications';
import type { ApplicationState } from '@plan/domain/applications';
import { positionIn, verbsFrom } from '@plan/domain/kernel';
import { isSealed } from '@plan/domain/pools';
import type { Form } from '@plan/domain/pools';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { TextArea } from '../forms/fields.tsx';
import { Sure } from '../forms/sure.tsx';
import { PlacedUnder } from './placed-under.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { draftAddress, listAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { useApplication } from './application.ts';
import { Answers } from './answers.tsx';
import { OlderForm } from './form-corrected.tsx';
import { FetchPdf } from './fetch-pdf.tsx';
import { Messages } from './messages.tsx';
import { NotSent } from './not-sent.tsx';
import { ToAnswer } from './answer-inquiry.tsx';
import { DecisionText } from './decision-text.tsx';
import { useStatus } from './status.ts';
import { PaymentsTold } from './payments-told.tsx';
import { RepaymentTold } from './repayment-told.tsx';
import { ReportsOwed } from './report-told.tsx';

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
  const [reason, setReason] = useState('');
  const verbs = verbsFrom(applicationLifecycle, state, ['applicant']);
  const gone = state === 'withdrawn';
  return (
    <div className="button-row">
      {open && state === 'draft' ? (
        <Link href={draftAddress(at, 'tjek')} className="button button-primary">
          {words.applications.continue}
        </Link>
      ) : null}
      {open && verbs.includes('take-back') ? (
        <Sure
          ask={gone ? words.applications.reopen : words.applications.takeBack}
          sure={gone ? words.applications.reopenSure : words.applications.takeBackSure}
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
          act={(sending) =>
            sending.send(call('withdrawApplication', { params: at, body: { reason } }))
          }
        >
          <TextArea
            at="reason"
            label={words.applications.withdrawReason}
            value={reason}
            limit={600}
            rows={2}
            onChange={setReason}
          />
        </Sure>
      ) : null}
    </div>
  );
}

type Shown = AnswerOf<'showApplication'>;
type SentProps = {
  readonly at: ApplicationAddress;
  readonly round: AnswerOf<'showRound'>['round'];
  /** The form as it is now. */
  readonly form: Form;
  readonly shown: Shown;
};

/** How the one who looks belongs to an application. */
function useStanding({ municipality }: ApplicationAddress, { application }: Shown) {
  const me = useRead('showMe', {}).value;
  const place = me?.municipalities.find(({ id }) => id === municipality);
  const { association, entered } = application;
  const mine = place?.associations.some(({ id }) => id === association) === true;
  const staff = entered !== undefined && place?.roles.includes('caseworker') === true;
  const binds = (place?.associations ?? [])
    .filter(({ rights }) => rights.includes('bind'))
    .map(({ id }) => id);
  return {
    // Those who apply together with the applicant read; the applicant acts.
    acts: mine || staff,
    // What staff have entered is mended by staff.
    mends: entered === undefined ? mine : staff,
    binds,
  };
}

function Sent({ at, round, form, shown }: SentProps) {
  const { words, language } = useWords();
  const [, go] = useLocation();
  const { application, decision, inquiries, messages, steps, serverTime } = shown;
  const { state, submission, entered, partners } = application;
  const status = useStatus();
  const { acts, mends, binds } = useStanding(at, shown);
  const verbs = acts ? verbsFrom(applicationLifecycle, state, ['applicant']) : [];
  const sealed = state === 'submitted' && !entered && isSealed(round, serverTime);
  const open =
    mends && round.state === 'announced' && positionIn(round.window, serverTime) !== 'after';
  return (
    <Page
      title={submission?.title ?? round.title}
      back={{ to: listAddress(at.municipality), text: words.applications.title }}
    >
      <p>
        <strong>{applicationStateTerms[state][language]}.</strong>{' '}
        {status({ round, application, serverTime })}
      </p>
      {sealed ? (
        <p>
          {sealedText(language, round)} {words.applications.sealedHelp}
        </p>
      ) : null}
      {submission ? (
        <p>
          {words.applications.caseNumber}: {submission.caseNumber} · {words.applications.asked}{' '}
          {amountAndSupport(language, submission.requested, submission.inKind, submission.years)}
        </p>
      ) : null}
      <PlacedUnder application={application} />
      {verbs.includes('answer') ? <ToAnswer at={at} round={round} shown={shown} /> : null}
      {acts ? <NotSent round={round} shown={shown} answers={verbs.includes('answer')} /> : null}
      {decision ? <DecisionText decision={decision} /> : null}
      {decision ? <PaymentsTold decision={decision} payments={shown.payments} /> : null}
      <RepaymentTold payments={shown.payments} />
      {decision ? (
        <ReportsOwed grant={{ application, round, decision }} reports={shown.reports} />
      ) : null}
      <Messages at={at} messages={messages} open={verbs.includes('message') && !sealed} />
      {open && verbs.includes('take-back') ? (
        <OlderForm round={round} form={form}>
          <p>{words.applications.formSent}</p>
        </OlderForm>
      ) : null}
      {acts ? <Verbs at={at} state={state} open={open} /> : null}
      {submission ? <FetchPdf at={at} /> : null}
      <Answers
        at={at}
        round={round}
        steps={steps}
        submission={submission}
        entered={entered}
        partners={partners}
        mayLeave={({ joined }) =>
          state === 'draft' && binds.some((id) => id === joined?.association)
        }
        onLeft={() => go(listAddress(at.municipality))}
        inquiries={inquiries}
      />
    </Page>
  );
}

/** What an association has sent, where it stands, and what was decided. */
export default function ApplicationPage(at: ApplicationAddress) {
  const application = useApplication(at);
  return (
    <Loaded shown={application}>
      {({ call: { round }, form, shown }) => (
        <Sent at={at} round={round} form={form} shown={shown} />
      )}
    </Loaded>
  );
}
