import { amountAndSupport, dayIn, instantIn } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import { answerBy, isDelegated } from '@plan/domain/pools';
import { matterOf } from '@plan/domain/decisions';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { useApplication } from './application.ts';
import { Answers } from './answers.tsx';
import { useBack } from './back.ts';
import { FetchPdf } from './fetch-pdf.tsx';
import { NoMail } from './no-mail.tsx';

/** That it arrived, when, and what happens next. */
export default function ReceiptPage(at: ApplicationAddress) {
  const { words, language } = useWords();
  const { municipality } = at;
  const back = useBack(at);
  const sent = useApplication(at);
  return (
    <Loaded shown={sent}>
      {({ call: { round }, shown: { application, steps } }) => {
        const { submission, entered, partners, association } = application;
        const next = isDelegated(round, matterOf(application))
          ? words.applications.nextStepDelegated
          : words.applications.nextStepText;
        return (
          <Page title={words.applications.receipt} back={back}>
            <div className="alert alert-success">
              <div className="alert-body">
                <p className="alert-text">
                  {words.applications.caseNumber}: <strong>{submission?.caseNumber}</strong>
                  <br />
                  {words.applications.receivedAt}{' '}
                  {submission ? instantIn(language, submission.receivedAt) : ''}
                  <br />
                  {words.applications.asked}{' '}
                  {submission
                    ? amountAndSupport(
                        language,
                        submission.requested,
                        submission.inKind,
                        submission.years,
                      )
                    : ''}
                </p>
              </div>
            </div>
            {entered ? <NoMail at={{ municipality, association }} /> : null}
            <h2>{words.applications.nextStep}</h2>
            <p>
              {next(dayIn(language, answerBy(round, submission && dayOf(submission.receivedAt))))}
            </p>
            <div className="button-row">
              <button
                type="button"
                className="button button-secondary"
                onClick={() => window.print()}
              >
                {words.applications.printReceipt}
              </button>
              <FetchPdf at={at} />
            </div>
            <Answers
              at={at}
              round={round}
              steps={steps}
              submission={submission}
              entered={entered}
              partners={partners}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}
