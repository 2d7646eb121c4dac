import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { closingIn, instantIn, listIn } from '@plan/contract/words';
import {
  askedAtSending,
  claimableTerms,
  contentsOf,
  factsAsked,
  factsShown,
  factsToTell,
  judgeContents,
  judgeFacts,
  judgeShares,
  judgeSignOff,
  knownBeside,
  knownFrom,
  knownFromSignOff,
  pagesAsked,
  toldBy,
  withFacts,
} from '@plan/domain/applications';
import type { TrackRecord } from '@plan/domain/grants';
import { judgeGroup } from '@plan/domain/associations';
import { dayOf, positionIn } from '@plan/domain/kernel';
import { takesUntil } from '@plan/domain/pools';
import type { Form } from '@plan/domain/pools';
import { useEffect, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useRead } from '../data/operations.ts';
import { ErrorSummary, StillMissing, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextArea, fieldId } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { Loaded, Page } from '../frame/page.tsx';
import { TroubleMessage } from '../frame/trouble.tsx';
import { useWords } from '../words/language.tsx';
import { associationAddress, draftAddress, sentAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';
import { useApplication } from './application.ts';
import { Answers } from './answers.tsx';
import { useBack } from './back.ts';
import { pagesUnsaved } from './autosave.ts';
import { forgetDraft, markChecked, useSaying, useTypedSaved } from './check.ts';
import { ExceptionsPart } from './exceptions.tsx';
import { FactsPart } from './facts-part.tsx';
import { FormCorrected } from './form-corrected.tsx';
import { LongPages } from './long-pages.tsx';
import { PartnersPart } from './partners.tsx';
import { SignOffPart, signedOn } from './sign-off.tsx';
import { useTrackRecord } from './track-record.ts';

type Props = {
  readonly at: ApplicationAddress;
  readonly round: AnswerOf<'showRound'>;
  /** The form as it is now. */
  readonly form: Form;
  readonly draft: AnswerOf<'showApplication'>;
  readonly applicant: AnswerOf<'showAssociation'>['association'];
  /** What the municipality knows of the applicant from before. */
  readonly before: TrackRecord;
};

function CheckForm({ at, round: { round, serverTime }, form, draft, applicant, before }: Props) {
  const { words, language } = useWords();
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const [{ said, lateReason }, keep] = useSaying(at);
  const sending = useSubmitting();
  useEffect(() => markChecked(at), [at]);

  const contents = contentsOf(draft.steps);
  const back = useBack(at);
  const me = useRead('showMe', {}).value;
  const { entered } = draft.application;
  const binding = applicant.members.filter(({ rights }) => rights.includes('bind'));
  const binds = Boolean(entered) || binding.some(({ person }) => person === me?.person);
  const received = entered?.receivedAt ?? serverTime;
  const record = {
    ...before,
    ...knownBeside(round, applicant, draft.application, dayOf(received), me?.signIn),
    ...knownFromSignOff(me?.person, { ...said, signed: signedOn(draft, applicant.members) }),
  };
  const plain = { ...knownFrom(round, contents), ...record };
  // What staff do not tick, nobody may have said.
  const told = entered ? factsAsked : factsShown;
  const names = factsToTell(round, contents, plain);
  const facts = told(names, said.facts ?? {});
  const known = withFacts(plain, facts);
  const missing = errorsOf(
    [
      ...judgeContents(round, contents, withFacts(record, facts), names),
      ...(entered ? [] : [...judgeGroup(applicant), ...judgeFacts(round, contents, known)]),
      ...judgeShares(draft.application, known.requested),
      ...judgeSignOff(round, known, said),
    ],
    language,
  );
  const refused = errorsFrom(sending.trouble, language);
  const errors = refused.length > 0 ? refused : asked ? missing : [];
  const { cancelled } = round;
  const closed = cancelled !== undefined || received >= takesUntil(round);
  const late =
    !closed && round.late.kind !== 'never' && positionIn(round.window, received) === 'after';
  const { association } = draft.application;
  const send = () => {
    setAsked(true);
    sending.refuse(undefined);
    if (missing.length > 0 || waiting.length > 0) return;
    const body = { association, ...said, facts, ...(late ? { lateReason } : {}) };
    void sending.send(call('submitApplication', { params: at, body }), () => {
      forgetDraft(at);
      go(sentAddress(at, '/kvittering'));
    });
  };
  // Typed in a tab that was closed, or without a connection.
  const typed = pagesUnsaved(at);
  const asks = pagesAsked(round.form, toldBy(round, contents));
  const waiting = asks.filter(({ key }) => typed.includes(key));
  useTypedSaved(at, draft.steps);
  const addressOf = (field: string) => {
    if (field === 'applicant') return associationAddress({ ...at, association });
    return /^(form$|lateReason$|partners$|signOff\.|exceptions\.|facts\.)/.test(field)
      ? `#${fieldId(field)}`
      : `${draftAddress(at, field.split('.')[0] ?? 'tjek')}#${fieldId(field)}`;
  };
  return (
    <Page
      title={words.applications.check}
      back={back}
      above={<ErrorSummary errors={errors} addressOf={addressOf} />}
    >
      {sending.trouble && sending.trouble.kind !== 'refused' ? (
        <TroubleMessage trouble={sending.trouble} />
      ) : null}
      <p>
        {words.applications.checkLead} {words.applications.deadline}:{' '}
        {closingIn(language, round.window.closesBefore)}. {words.frame.serverTime}{' '}
        {instantIn(language, serverTime)}.
      </p>
      {closed ? (
        <div className="alert alert-info">
          <div className="alert-body">
            <p className="alert-text">
              {cancelled
                ? `${words.applications.cancelled} ${cancelled.reason}`
                : round.moneyUsed === undefined
                  ? words.applications.tooLate
                  : words.applications.noMoneyLeft}
            </p>
          </div>
        </div>
      ) : null}
      {entered ? (
        <p>
          <Link href={draftAddress(at, 'indtastning')}>{words.applications.editEntry}</Link>
        </p>
      ) : null}
      <FormCorrected at={at} round={round} form={form} />
      {waiting.length > 0 ? (
        <div className="alert alert-warning" role="alert">
          <div className="alert-body">
            <p className="alert-text">{words.applications.typedElsewhere}</p>
            <ul>
              {waiting.map(({ key, title }) => (
                <li key={key}>
                  <Link href={draftAddress(at, key)}>{title}</Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      {closed ? null : (
        <LongPages
          addressOf={(page) => draftAddress(at, page)}
          round={round}
          contents={contents}
          record={record}
        />
      )}
      {closed || errors.length > 0 ? null : <StillMissing errors={missing} addressOf={addressOf} />}
      <Answers
        at={at}
        round={round}
        steps={draft.steps}
        entered={entered}
        writers={applicant.members}
        editAddress={(key) => draftAddress(at, key)}
      />
      <FactsPart
        names={names}
        terms={round.terms}
        facts={facts}
        onChange={(told) => keep({ said: { ...said, facts: told } })}
        errors={errors}
      />
      <ExceptionsPart
        terms={claimableTerms(round, known)}
        claims={said.exceptions ?? []}
        onChange={(exceptions) => keep({ said: { ...said, exceptions } })}
        errors={errors}
      />
      <PartnersPart at={at} application={draft.application} errors={errors} />
      <SignOffPart
        at={at}
        asked={askedAtSending(round, known, said.childrenUnder15)}
        said={said}
        onChange={(part) => keep({ said: { ...said, ...part } })}
        draft={draft}
        members={applicant.members}
        board={applicant.profile?.board ?? []}
        binds={binds}
        errors={errors}
      />
      {late ? (
        <TextArea
          at="lateReason"
          label={words.applications.lateReason}
          help={words.applications.lateHelp}
          error={errorAt(errors, 'lateReason')}
          limit={2000}
          value={lateReason}
          onChange={(reason) => keep({ lateReason: reason })}
        />
      ) : null}
      {binds ? null : (
        <p>
          {words.applications.onlyBinds}{' '}
          {listIn(
            language,
            binding.map(({ name }) => name),
          )}
          .
        </p>
      )}
      <div className="button-row">
        {closed || !binds ? null : (
          <button
            type="button"
            className="button button-primary"
            disabled={sending.busy}
            onClick={send}
          >
            {sending.busy ? words.applications.sending : words.applications.send}
          </button>
        )}
        {binds ? (
          <Sure
            ask={words.applications.drop}
            sure={words.applications.dropSure}
            yes={words.applications.dropYes}
            act={(dropping) =>
              dropping.send(call('withdrawApplication', { params: at }), () => {
                forgetDraft(at);
                go(back.to);
              })
            }
          />
        ) : null}
      </div>
    </Page>
  );
}

/** With what the applicant tells of itself, which the terms ask for too. */
function CheckDraft(props: Omit<Props, 'applicant' | 'before'>) {
  const { association } = props.draft.application;
  const { municipality } = props.at;
  const shown = useRead('showAssociation', { municipality, association });
  const before = useTrackRecord({ municipality, round: props.round.round }, association);
  return (
    <Loaded shown={shown}>
      {({ association: applicant }) => (
        <Loaded shown={before}>
          {({ trackRecord }) => <CheckForm {...props} applicant={applicant} before={trackRecord} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The last look before an application is sent. */
export default function CheckPage(at: ApplicationAddress) {
  const application = useApplication(at);
  return (
    <Loaded shown={application}>
      {({ call: round, form, shown }) =>
        shown.application.state === 'draft' ? (
          <CheckDraft at={at} round={round} form={form} draft={shown} />
        ) : (
          <Redirect to={sentAddress(at, '/kvittering')} />
        )
      }
    </Loaded>
  );
}
