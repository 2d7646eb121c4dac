import type { AnswerOf } from '@plan/contract/client';
import { amountAndSupport, dayIn } from '@plan/contract/words';
import type { Round } from '@plan/domain/pools';
import { mayDecideAlone } from '@plan/domain/decisions';
import { meanScore, weightedScore } from '@plan/domain/reviews';
import type { Recommendation } from '@plan/domain/reviews';
import { areaOf } from '@plan/domain/pools';
import { applicationLifecycle } from '@plan/domain/applications';
import type { Application, Submission } from '@plan/domain/applications';
import { ore, verbsFrom } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { associationAddress, sentAddress } from '../applications/addresses.ts';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { useApplication } from '../applications/application.ts';
import { Answers } from '../applications/answers.tsx';
import { DecisionText } from '../applications/decision-text.tsx';
import { OlderForm } from '../applications/form-corrected.tsx';
import { FetchPdf } from '../applications/fetch-pdf.tsx';
import { Messages } from '../applications/messages.tsx';
import { NoMail } from '../applications/no-mail.tsx';
import { useRead } from '../data/operations.ts';
import { DecideForm } from '../decisions/decide-form.tsx';
import { PlacedUnder } from '../applications/placed-under.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { AskForm } from './ask-form.tsx';
import { ConflictForm, ConflictList, Namesakes } from './conflict-form.tsx';
import { LeftToJudge } from './left-to-judge.tsx';
import { PaymentPart } from './payment-form.tsx';
import { RepaymentPart } from './repayment-form.tsx';
import { ReportPart } from './report-form.tsx';
import { useListWords } from './list-order.ts';
import { RecommendationForm } from './recommendation-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { TakeBackInquiry } from './take-back-inquiry.tsx';

type Shown = AnswerOf<'showApplication'>;

/** The committee's own words about the areas, beside what the applicant says about them. */
function ChosenAreas({ round, shown }: { readonly round: Round; readonly shown: Shown }) {
  const { words, language } = useWords();
  const list = useListWords();
  const chosen = (shown.application.submission?.areas ?? []).flatMap(
    (area) => areaOf(round, area) ?? [],
  );
  if (round.areas.length === 0) return null;
  return (
    <section aria-labelledby="valgte">
      <h2 id="valgte">{words.reviews.chosenAreas}</h2>
      {chosen.length === 0 ? <p>{words.reviews.outside}</p> : null}
      {chosen.map((area) => (
        <div key={area.id} className="card-plain">
          <h3 className="mt-0" lang="da">
            {area.title}
          </h3>
          {area.first ? (
            <p>
              <strong>{words.decisions.first}</strong>
            </p>
          ) : null}
          {area.weight === undefined ? null : (
            <p>
              {list.weight(
                area.weight,
                round.areas.reduce((sum, { weight = 0 }) => sum + weight, 0),
              )}
            </p>
          )}
          <p>
            {words.reviews.areaDecision} {dayIn(language, area.decision.day)}, {area.decision.item}:
          </p>
          <p className="decision-text" lang="da">
            {area.decisionText}
          </p>
        </div>
      ))}
    </section>
  );
}

function OtherScores({ round, shown }: { readonly round: Round; readonly shown: Shown }) {
  const { words } = useWords();
  const reviews = shown.handling?.reviews ?? [];
  if (reviews.length === 0) return <p>{words.reviews.othersHidden}</p>;
  const mean = meanScore(round.criteria, reviews);
  const percent = (score: number | undefined) => (score === undefined ? '' : `${score} %`);
  return (
    <>
      {mean === undefined ? null : (
        <p>
          {words.reviews.mean}: <strong>{percent(mean)}</strong>
        </p>
      )}
      <div className="scroll-x" tabIndex={0} role="group" aria-label={words.reviews.others}>
        <table className="table">
          <caption>{words.reviews.others}</caption>
          <thead>
            <tr>
              <th scope="col">{words.reviews.member}</th>
              {round.criteria.map((criterion) => (
                <th key={criterion.id} scope="col">
                  {criterion.title}
                  {(criterion.weight ?? 1) > 1 ? ` × ${criterion.weight}` : ''}
                </th>
              ))}
              <th scope="col">{words.reviews.weighted}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.person}>
                <th scope="row">{review.name}</th>
                {round.criteria.map((criterion) => {
                  const given = review.scores.find((each) => each.criterion === criterion.id);
                  return (
                    <td key={criterion.id}>
                      {given?.score}
                      {given && given.reason !== '' ? (
                        <span lang="da">: {given.reason}</span>
                      ) : null}
                    </td>
                  );
                })}
                <td>{percent(weightedScore(round.criteria, review))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type AdvisedProps = {
  readonly recommendation: Recommendation;
  readonly submission: Submission | undefined;
};

/** What the administration recommends, for the members who decide. */
function Advised({ recommendation, submission }: AdvisedProps) {
  const { words, language } = useWords();
  const { amount, inKind, reason } = recommendation;
  const kinds = inKind?.map((kind) => ({ kind }));
  return (
    <section aria-labelledby="indstilling" className="card-plain">
      <h2 id="indstilling" className="h3 mt-0">
        {words.decisions.recommended}
      </h2>
      <p>
        <strong>{amountAndSupport(language, amount, kinds)}</strong> · {words.reviews.asked}{' '}
        {amountAndSupport(
          language,
          submission?.requested ?? ore(0),
          submission?.inKind,
          submission?.years,
        )}
      </p>
      <p className="keep-lines" lang="da">
        {reason}
      </p>
    </section>
  );
}

type HandlingProps = { at: ApplicationAddress; round: Round; shown: Shown };

function Handling({ at, round, shown }: HandlingProps) {
  const { words } = useWords();
  const me = useRead('showMe', {});
  const committees = useRead('listCommittees', { municipality: at.municipality });
  const roles = me.value?.municipalities.find((each) => each.id === at.municipality)?.roles ?? [];
  const committee = committees.value?.committees.find((each) => each.id === round.committee);
  const seats = committee?.seats ?? [];
  const mine = shown.handling?.reviews.find((review) => review.person === me.value?.person);
  const self = seats.filter((seat) => seat.person === me.value?.person);
  const { application, serverTime } = shown;
  const open =
    application.state !== 'decided' &&
    (round.state === 'under-review' || round.state === 'announced');
  // In a call that takes applications all year, what was gathered on a list is weighed.
  const weighed = round.state === 'under-review' || application.state === 'under-review';
  const { submission } = application;
  if (!committee || !me.value) return null;
  const caseworker = roles.includes('caseworker');
  return (
    <>
      {caseworker && !round.rehearsal ? (
        <p>
          <Link href={associationAddress({ ...at, association: shown.application.association })}>
            {words.applications.association}
          </Link>
        </p>
      ) : null}
      {caseworker && submission && mayDecideAlone(round, application) ? (
        <DecideForm
          at={at}
          round={round}
          submission={submission}
          advised={shown.handling?.recommendation}
          serverTime={serverTime}
        />
      ) : null}
      {shown.handling?.recommendation && !caseworker ? (
        <Advised recommendation={shown.handling.recommendation} submission={submission} />
      ) : null}
      {roles.includes('committee-member') && weighed ? (
        <ScoreForm
          at={at}
          round={round}
          chosen={shown.application.submission?.areas ?? []}
          mine={mine}
        />
      ) : null}
      {round.state === 'announced' && !weighed ? null : <OtherScores round={round} shown={shown} />}
      {shown.decision && caseworker && !round.rehearsal ? (
        <PaymentPart
          at={at}
          decision={shown.decision}
          payments={shown.payments}
          serverTime={shown.serverTime}
        />
      ) : null}
      {shown.decision && caseworker && !round.rehearsal ? (
        <RepaymentPart
          at={at}
          decision={shown.decision}
          payments={shown.payments}
          serverTime={shown.serverTime}
        />
      ) : null}
      {shown.decision && caseworker && !round.rehearsal ? (
        <ReportPart at={at} round={round} shown={shown} decision={shown.decision} />
      ) : null}
      {caseworker && weighed ? (
        <RecommendationForm
          at={at}
          submission={shown.application.submission}
          before={shown.handling?.recommendation}
        />
      ) : null}
      {caseworker && open ? <AskForm at={at} round={round} shown={shown} /> : null}
      <Messages
        at={at}
        messages={shown.messages}
        open={
          caseworker &&
          verbsFrom(applicationLifecycle, shown.application.state, ['caseworker']).includes(
            'message',
          )
        }
      />
      <Namesakes people={shown.handling?.namesakes ?? []} seats={seats} self={me.value.person} />
      {caseworker && open ? (
        <ConflictList at={at} conflicts={shown.handling?.conflicts ?? []} seats={seats} />
      ) : null}
      {open && (caseworker || self.length > 0) ? (
        <ConflictForm
          at={at}
          people={caseworker ? seats : self}
          title={caseworker ? words.reviews.registerConflict : words.reviews.ownConflict}
        />
      ) : null}
    </>
  );
}

/** Whether the one who looks can ask the applicant, and take back what was asked. */
function useAsking({ municipality }: ApplicationAddress): (application: Application) => boolean {
  const me = useRead('showMe', {}).value;
  const roles = me?.municipalities.find(({ id }) => id === municipality)?.roles ?? [];
  return ({ state }) => verbsFrom(applicationLifecycle, state, roles).includes('ask');
}

/** One application as the administration and the committee read, weigh and recommend it. */
export default function ReviewPage(at: ApplicationAddress) {
  const { words, language } = useWords();
  const asks = useAsking(at);
  const { municipality, round } = at;
  const shown = useApplication(at);
  const back = { to: `/app/${municipality}/runder/${round}`, text: words.reviews.list };
  if (shown.trouble) {
    return (
      <Page title={words.reviews.hiddenTitle} back={back}>
        <Loaded shown={{ value: undefined, trouble: shown.trouble }}>{() => null}</Loaded>
      </Page>
    );
  }
  return (
    <Loaded shown={shown}>
      {({ call: { round: shownRound }, form, shown: value }) => (
        <Page title={value.application.submission?.title ?? words.reviews.notSent} back={back}>
          <p>
            <strong>{value.application.submission?.applicant.name}</strong> · {words.reviews.asked}{' '}
            {amountAndSupport(
              language,
              value.application.submission?.requested ?? ore(0),
              value.application.submission?.inKind,
              value.application.submission?.years,
            )}{' '}
            · {value.application.submission?.caseNumber}
          </p>
          <PlacedUnder application={value.application} />
          {value.application.withdrawn && value.application.withdrawn.reason !== '' ? (
            <p>
              {words.applications.withdrawn}{' '}
              <span lang="da">{value.application.withdrawn.reason}</span>
            </p>
          ) : null}
          {value.decision ? <DecisionText decision={value.decision} /> : null}
          {value.application.entered ? (
            <p>
              <Link href={sentAddress(at)}>{words.applications.actFor}</Link>
            </p>
          ) : null}
          {shownRound.rehearsal ? (
            <p>{words.reviews.rehearsal}</p>
          ) : (
            <NoMail at={{ municipality, association: value.application.association }} />
          )}
          <FetchPdf at={at} />
          <OlderForm round={shownRound} form={form} />
          <ChosenAreas round={shownRound} shown={value} />
          <Answers
            at={at}
            round={shownRound}
            steps={value.steps}
            submission={value.application.submission}
            entered={value.application.entered}
            partners={value.application.partners}
            inquiries={value.inquiries}
            Waiting={asks(value.application) ? TakeBackInquiry : undefined}
          />
          {value.application.submission ? (
            <LeftToJudge round={shownRound} submission={value.application.submission} />
          ) : null}
          <Handling at={at} round={shownRound} shown={value} />
        </Page>
      )}
    </Loaded>
  );
}
